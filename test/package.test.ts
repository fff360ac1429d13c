import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Runs a program and gives its output; npm's own environment is left out, or the inner npm would inherit the outer one's settings. */
function run(command: string, args: readonly string[], cwd: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  return execFileSync(command, args, { cwd, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
}

describe("the package as people install it", () => {
  let folder: string;
  let packed: readonly string[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "twicetold-package-"));
    const [report] = JSON.parse(
      run("npm", ["pack", "--json", "--pack-destination", folder], root).replace(/^[^[]*/, ""),
    ) as [{ filename: string; files: { path: string }[] }];
    packed = report.files.map((file) => file.path);
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
    run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, report.filename)], folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds what is needed and nothing of tests, source maps or data", () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        "dist/index.js",
        "dist/node.js",
        "dist/cli.cjs",
        "dist/program.cjs",
        "dist/types/index.d.ts",
        "LICENSE",
      ]),
    );
    const allowed =
      /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|NOTICE|schema\/[\w-]+(\.schema)?\.json|dist\/(index|node|corpus|parse-worker|match-worker)\.js|dist\/(cli|program)\.cjs|dist\/chunks\/[\w-]+\.js|dist\/types\/(index|node|corpus|cli|start)\.d\.ts|dist\/types\/(core|work|duck|read|store|cli|web)\/.*\.d\.ts)$/;
    expect(packed.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it("gives a working command", () => {
    expect(run("npx", ["twicetold", "--help"], folder)).toContain("twicetold compare");
    expect(run("npx", ["twicetold", "--version"], folder).trim()).toBe(
      (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version,
    );
  });

  it("starts from its code cache, and without one where that is missing, damaged or not to be had", () => {
    const [a, b] = ["original.txt", "retelling.txt"].map((name) =>
      join(root, "examples/ferry-reprinted", name),
    );
    const cache = join(folder, "cache");
    const compare = (env: Readonly<Record<string, string>>) =>
      execFileSync("node", [join(folder, "node_modules/twicetold/dist/cli.cjs"), "compare", a!, b!], {
        encoding: "utf8",
        env: { PATH: process.env["PATH"] ?? "", ...env },
      });
    const plain = compare({ TWICETOLD_NO_CODE_CACHE: "1" });
    expect(plain).toContain("A retelling");
    expect(compare({ XDG_CACHE_HOME: cache })).toBe(plain);
    const [file, ...others] = readdirSync(join(cache, "twicetold"));
    expect([file?.startsWith("compare-"), others]).toEqual([true, []]);
    expect(statSync(join(cache, "twicetold", file!)).mode & 0o077).toBe(0);
    expect(compare({ XDG_CACHE_HOME: cache })).toBe(plain);
    writeFileSync(join(cache, "twicetold", file!), "not code");
    expect(compare({ XDG_CACHE_HOME: cache })).toBe(plain);
    // A cache folder that is a file, and none at all.
    expect(compare({ XDG_CACHE_HOME: join(folder, "package.json") })).toBe(plain);
    expect(compare({})).toBe(plain);
  });

  it("keeps a corpus, the second time from the code cache too", () => {
    const env = { PATH: process.env["PATH"] ?? "", XDG_CACHE_HOME: join(folder, "corpus-cache") };
    const twicetold = (...args: readonly string[]) =>
      execFileSync("node", [join(folder, "node_modules/twicetold/dist/cli.cjs"), ...args], {
        encoding: "utf8",
        env: { ...env, TWICETOLD_CORPUS: join(folder, "corpus") },
        stdio: ["ignore", "pipe", "pipe"],
      });
    const added = twicetold("add", join(root, "examples/corpus"), "--json");
    expect(JSON.parse(added)).toMatchObject({ added: 31, failed: {} });
    const stories = twicetold("stories", "--json");
    expect(stories.trimEnd().split("\n").length).toBeGreaterThan(3);
    expect(twicetold("stories", "--json")).toBe(stories);
  });

  it("reads a page in a worker", () => {
    const page = join(folder, "page.html");
    const paragraphs = ["The ferry was late again on Monday.", "Nobody at the port could say why it was."];
    writeFileSync(
      page,
      `<html><title>Late</title><article>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`,
    );
    const out = run("npx", ["twicetold", "read", page, "--json"], folder);
    for (const text of paragraphs) expect(out).toContain(text);
  });

  it("gives a working library", () => {
    const script = `
      import { readText, understand, compare } from "twicetold";
      import { readFile } from "twicetold/node";
      const text = "The harbour was closed on Monday. Nobody was hurt.";
      const { relation } = compare(understand(readText(text)), understand(readText(text)));
      console.log(relation, typeof readFile);`;
    expect(run("node", ["--input-type=module", "-e", script], folder).trim()).toBe("same text function");
  });

  it("gives types that check", () => {
    writeFileSync(
      join(folder, "use.ts"),
      `import { type Change, compare, readText, understand } from "twicetold";
       import { readFile } from "twicetold/node";
       const a = understand(readText("One.", { published: "2021-06-11" }));
       export const changes: readonly Change[] = compare(a, a).changes;
       export const article = readFile("one.txt");`,
    );
    const compiler = join(root, "node_modules/.bin/tsc");
    const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", ""];
    expect(run(compiler, [...flags, "use.ts"], folder)).toBe("");
  });
});
