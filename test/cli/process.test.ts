import { spawn } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";

const root = resolve(import.meta.dirname, "../..");
const ferry = (name: string) => resolve(root, "examples/ferry-reprinted", name);
const start = (argv: readonly string[], stdout: "pipe" | number = "pipe") =>
  spawn(process.execPath, ["--import", "tsx", "src/cli.ts", ...argv], {
    cwd: root,
    stdio: ["pipe", stdout, "pipe"],
  });

function ended(child: ReturnType<typeof start>): Promise<{ code: number | null; out: string; err: string }> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  return new Promise((done) => child.on("close", (code) => done({ code, out, err })));
}

describe("the process", () => {
  test("exit codes reach the caller, standard input is read", async () => {
    const child = start(["compare", ferry("original.txt"), "-", "--exit-code"]);
    child.stdin?.end(
      'HALMOUTH (NPA) — "We are aware of it," Maren Tolvik, the duty officer, told reporters.\n',
    );
    const { code, out, err } = await ended(child);
    expect(err).toBe("");
    expect(out).toContain("standard input");
    expect(code).toBe(3);
  });

  test("exit codes outlive the workers of a corpus", async () => {
    const folder = mkdtempSync(join(tmpdir(), "twicetold-process-"));
    try {
      const report = (number: number) =>
        JSON.stringify({
          text: `The ferry of day ${number} was late. ${"It rained again. ".repeat(number % 9)}`,
        });
      const many = join(folder, "many.jsonl");
      writeFileSync(many, Array.from({ length: 700 }, (_, number) => report(number)).join("\n"));
      const child = start(["add", many, join(folder, "none.txt"), "--corpus", join(folder, "corpus")]);
      const { code, out } = await ended(child);
      expect([code, out]).toEqual([1, expect.stringContaining("1 could not be read (read.missing)")]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  test("a reader that goes away is no failure and wants no word", async () => {
    const child = start(["compare", ferry("original.txt"), ferry("retelling.txt"), "--json"]);
    child.stdout?.destroy();
    expect(await ended(child)).toMatchObject({ code: 0, err: "" });
  });

  test.skipIf(process.platform !== "linux")("a full disk is one line and no stack", async () => {
    const child = start(
      ["compare", ferry("original.txt"), ferry("retelling.txt")],
      openSync("/dev/full", "w"),
    );
    const { code, err } = await ended(child);
    expect([code, err]).toEqual([1, "twicetold: standard output could not be written: ENOSPC\n"]);
  });
});

test("what should not happen is told in a line, with a stack only when asked for", async () => {
  const tried = async (env: Readonly<Record<string, string>>) => {
    let err = "";
    const code = await main(["--version"], {
      stdin: Readable.from([]),
      stdout: () => {
        throw new Error("no such luck");
      },
      stderr: (text) => {
        err += text;
      },
      env,
      stdoutIsTerminal: false,
      columns: null,
    });
    return { code, err };
  };
  const plain = await tried({});
  expect(plain.code).toBe(1);
  expect(plain.err).toContain("this should not have happened: no such luck");
  expect(plain.err).not.toContain("at ");
  expect((await tried({ TWICETOLD_DEBUG: "1" })).err).toMatch(/\n {4}at /);
});
