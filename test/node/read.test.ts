import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ReadOutcome, readFile, readMany, readOne } from "../../src/node.ts";
import { matchesGlob } from "../../src/read/glob.ts";

let folder = "";
const at = (...names: string[]) => join(folder, ...names);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "twicetold-"));
  await mkdir(at("one", "two"), { recursive: true });
  await mkdir(at("bare"));
  await writeFile(at("one", "b.txt"), "Second text.");
  await writeFile(at("one", "a.txt"), "First text.");
  await writeFile(at("one", ".hidden"), "Hidden.");
  await writeFile(at("one", "empty.txt"), "");
  await writeFile(at("one", "two", "c.md"), "# Third\n\nText.");
  await writeFile(at("odd[*].txt"), "A star in its name.");
  await symlink(at("one"), at("one", "two", "circle"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function names(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const outcome of readMany(paths)) found.push(label(outcome));
  return found;
}

function label(outcome: ReadOutcome): string {
  return outcome.ok
    ? outcome.name.slice(folder.length + 1)
    : `${outcome.failure.code} ${outcome.failure.name.slice(folder.length + 1)}`;
}

describe("readFile", () => {
  test("gives the text as it is, with where it came from", async () => {
    const article = await readFile(at("one", "a.txt"), { outlet: "The Sentinel" });
    expect(article).toMatchObject({
      text: "First text.",
      outlet: "The Sentinel",
      origin: {
        name: at("one", "a.txt"),
        sha256: createHash("sha256").update("First text.").digest("hex"),
        extractor: "text; charset=utf-8",
        truncated: false,
      },
    });
  });

  test("throws the reason with the next step, and the failure as its cause", async () => {
    await expect(readFile(at("none.txt"))).rejects.toMatchObject({
      message: `${at("none.txt")}: there is no such file. Check the name; a name with spaces wants quotation marks.`,
      cause: { code: "read.missing" },
    });
    await expect(readFile(at("one"))).rejects.toMatchObject({ cause: { code: "read.folder" } });
  });

  test("a limit given by the caller holds, for streams too", async () => {
    const limits = { maxBytes: 4 };
    expect(await readOne(at("one", "a.txt"), {}, { limits })).toMatchObject({
      ok: false,
      failure: { code: "read.too-large" },
    });
    async function* endless() {
      for (;;) yield "word ";
    }
    expect(await readOne("-", {}, { stdin: endless() })).toMatchObject({
      ok: false,
      failure: { code: "read.too-large", name: "standard input" },
    });
  });
});

describe("what a reader has to say", () => {
  const said = async (bytes: Uint8Array | string) => {
    await writeFile(at("odd.txt"), bytes);
    const outcome = await readOne(at("odd.txt"));
    return outcome.ok ? outcome.diagnostics.map(({ code, span }) => [code, span]) : outcome.failure.code;
  };
  test("plain UTF-8 wants no word, a guess does, with its place", async () => {
    expect(await said("Zoë said so.")).toEqual([]);
    expect(await said(Buffer.from("Zoë said so.", "latin1"))).toEqual([["read.charset-guessed", null]]);
  });
  test("NUL characters are kept and told", async () => {
    const text = `${"A plain sentence. ".repeat(20)}\0 End.`;
    expect(await said(text)).toEqual([["read.nul-bytes", { start: 360, end: 361 }]]);
  });
  test("damaged UTF-8 is told with the first place", async () => {
    const bytes = Buffer.concat([Buffer.from("“Größe” — naïve café "), Buffer.from([0xff])]);
    expect(await said(bytes)).toEqual([["read.bytes-replaced", { start: 21, end: 22 }]]);
  });
  test("an escape sequence alone does not make a text binary, many control characters do", async () => {
    expect(await said(`${"A plain sentence. ".repeat(20)}\x1b[31m`)).toEqual([]);
    expect(await said("\x01\x02\x03 word")).toBe("read.binary");
  });
});

describe("readMany", () => {
  test("a folder gives the files in it and below in the order of names; a bad one does not stop the rest", async () => {
    expect(await names([at("one"), at("none"), at("one", "a.txt")])).toEqual([
      "one/a.txt",
      "one/b.txt",
      "read.empty one/empty.txt",
      "one/two/c.md",
      "read.folder one/two/circle",
      "read.missing none",
      "one/a.txt",
    ]);
  });
  test("small files are read ahead and large ones flow, and the order stays", async () => {
    await mkdir(at("mixed"));
    const record = `${JSON.stringify({ text: "A sentence of news. ".repeat(40) })}\n`;
    for (const [index, name] of [..."klmnopqrst"].entries()) {
      await writeFile(at("mixed", `${name}.jsonl`), record.repeat(index % 4 === 1 ? 1500 : 2));
    }
    const found: string[] = [];
    for (const name of await names([at("mixed")])) if (name !== found.at(-1)) found.push(name);
    expect(found).toEqual([..."klmnopqrst"].map((name) => `mixed/${name}.jsonl`));
  });
  test("globs", async () => {
    expect(await names([at("one", "?.txt")])).toEqual(["one/a.txt", "one/b.txt"]);
    expect(await names([at("**", "c*")])).toEqual(["one/two/c.md", "read.folder one/two/circle"]);
    expect(await names([at("*.zip")])).toEqual(["read.no-files *.zip"]);
    expect(await names([at("none", "*.txt")])).toEqual(["read.missing none/*.txt"]);
  });
  test("a name with a star in it is a file where it is one; an empty folder says so", async () => {
    expect(await names([at("odd[*].txt"), at("bare")])).toEqual(["odd[*].txt", "read.no-files bare"]);
  });
});

test.each([
  ["*.txt", "a.txt", true],
  ["*.txt", "a/b.txt", false],
  ["**/*.txt", "a/b/c.txt", true],
  ["**/*.txt", "c.txt", true],
  ["a/**", "a/b/c", true],
  ["a/**/z/*.md", "a/b/z/y/z/c.md", true],
  ["?", "é", true],
  ["a*b*c", "aXbXbXc", true],
  ["a*b*c", "aXbXbX", false],
])("glob %s and %s: %s", (pattern, path, fits) => {
  expect(matchesGlob(pattern, path)).toBe(fits);
});

test("hostile globs cost no more than their length times the name's", () => {
  expect(matchesGlob(`${"*a".repeat(200)}b`, "a".repeat(2000))).toBe(false);
});
