import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { run } from "./cli/run.ts";

const root = resolve(import.meta.dirname, "..");
const readme = readFileSync(resolve(root, "README.md"), "utf8");

/** A command in a comment, then a block with the beginning of what it prints. */
const shown = [...readme.matchAll(/<!-- output: npx twicetold ([^\n]+?) -->\n```\n([\s\S]*?)```/g)];

it("the README shows an example", () => {
  expect(shown.length).toBeGreaterThan(0);
  for (const [, , output] of shown) expect(output!.split("\n").length).toBeGreaterThan(10);
});

it.each(shown.map(([, command, output]) => [command!, output!]))(
  "twicetold %s prints what the README says",
  async (command, output) => {
    const before = process.cwd();
    process.chdir(root);
    try {
      const { code, out } = await run(command.split(" "));
      expect(code).toBe(0);
      expect(out.startsWith(output), `the output begins:\n${out.slice(0, output.length)}`).toBe(true);
    } finally {
      process.chdir(before);
    }
  },
);
