import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readMany } from "../../src/node.ts";
import { run, withFiles } from "../cli/run.ts";
import { lineOf, linesOfOutcomes as lines, outcomesOf } from "./outcomes.ts";
import { samples } from "./samples.ts";

/** A stream of `times` megabytes of one letter between two ends. */
async function* wide(start: string, times: number, end: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(start);
  const megabyte = Buffer.alloc(1024 * 1024, "x");
  for (let turn = 0; turn < times; turn++) yield megabyte;
  yield Buffer.from(end);
}

async function linesOfStream(stdin: AsyncIterable<Uint8Array>): Promise<string[]> {
  const found: string[] = [];
  for await (const outcome of readMany(["-"], {}, { stdin })) found.push(lineOf(outcome));
  return found;
}

describe("a line of a gigabyte, or of a good part of it", () => {
  test("of JSON lines is refused, and the next is read", async () => {
    const stream = wide('{"text": "First."}\n{"text": "', 1024, '"}\n{"text": "Third."}\n');
    expect(await linesOfStream(stream)).toEqual([
      "line 1: - | First.",
      "line 2: read.too-large",
      "line 3: - | Third.",
    ]);
  });
  test("of columns is refused, and the next is read", async () => {
    const stream = wide("id,body\n1,First.\n2,", 256, "\n3,Third.\n");
    expect(await linesOfStream(stream)).toEqual([
      "line 2: - | First.",
      "line 3: read.too-large",
      "line 4: - | Third.",
    ]);
  });
  test("in a list is refused, and the next is read", async () => {
    const stream = wide('[{"text": "First."}, {"text": "', 256, '"}, {"text": "Third."}]');
    expect(await linesOfStream(stream)).toEqual([
      "record 1: - | First.",
      "record 2: read.too-large",
      "record 3: - | Third.",
    ]);
  });
  test("of plain text is refused without being read to its end", async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given++;
        yield Buffer.alloc(1024 * 1024, "x");
      }
    })();
    expect(await linesOfStream(endless)).toEqual(["all: read.too-large"]);
    expect(given).toBeLessThan(20);
  });
});

describe("a charset that lies", () => {
  const about = (charset: string) => ({ about: { mediaType: `text/plain; charset=${charset}` } });
  test.each([
    [
      "utf-8",
      Buffer.from("Zoë said “no”.".replace(/[“”]/g, '"'), "latin1"),
      'Zoë said "no".',
      ["read.charset-belied"],
    ],
    ["iso-8859-1", Buffer.from("Zoë said “no”."), "Zoë said “no”.", []],
    ["us-ascii", Buffer.from("Zoë said “no”."), "Zoë said “no”.", []],
    ["no-such-charset", Buffer.from("Zoë said “no”."), "Zoë said “no”.", []],
    ["utf-16", Buffer.from("Zoë said “no”."), "Zoë said “no”.", []],
    ["euc-jp", Buffer.from("Zoë sagte nein.", "latin1"), "Zoë sagte nein.", ["read.charset-belied"]],
    ["windows-1251", Buffer.from([0xcd, 0xe5, 0xf2, 0x2e]), "Нет.", []],
  ])("%s", async (charset, bytes, text, codes) => {
    const [outcome] = await outcomesOf(bytes, about(charset));
    expect(outcome).toMatchObject({ ok: true, article: { text } });
    expect(outcome?.ok === true && outcome.diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

test("NUL characters in a record are kept and told", async () => {
  const [outcome] = await outcomesOf(JSON.stringify({ text: "A text with \0 in it." }));
  expect(outcome).toMatchObject({ ok: true, article: { text: "A text with \0 in it." } });
  expect(outcome?.ok === true && outcome.diagnostics.map(({ code }) => code)).toEqual(["read.nul-bytes"]);
});

test("nesting of any depth is a bad record and no crash", async () => {
  const deep = "[".repeat(200_000);
  expect(await lines(`{"text": ${deep}\n{"text": "Next."}\n`)).toEqual([
    "line 1: read.bad-record",
    "line 2: - | Next.",
  ]);
  expect(
    await lines(`[{"text": "First."}, {"a": ${deep}${"]".repeat(200_000)}}, {"text": "Third."}]`),
  ).toEqual(["record 1: - | First.", "record 2: read.no-text", "record 3: - | Third."]);
});

test("a folder of damaged files of every kind: each is named, what is whole is read, the exit code is 1", async () => {
  await withFiles({}, async (path) => {
    const folder = path("archive");
    await mkdir(folder);
    for (const [name, { samples: own }] of Object.entries(samples)) {
      const cut = own[0]!.bytes.slice(0, 60);
      await writeFile(join(folder, `a ${name}`), Buffer.concat([cut, Buffer.from([0, 0, 0, 0, 0, 0])]));
    }
    await writeFile(join(folder, "b bomb.gz"), gzipSync(Buffer.alloc(64_000_000, "A sentence of news. ")));
    await writeFile(join(folder, "c whole.txt"), "A text that is read after all of them.");
    const { code, out, err } = await run(["read", folder, "--json"]);
    expect(code).toBe(1);
    expect(out).toContain("A text that is read after all of them.");
    expect(err).toContain("b bomb.gz: unpacks to more than 200 times its size");
    for (const line of err.trimEnd().split("\n")) expect(line).toMatch(/^twicetold: .*archive\/[ab] .+\.$/);
    expect(err.split("\n").length).toBeGreaterThan(8);
  });
});
