import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readMany } from "../../../src/node.ts";
import { run, withFiles } from "../../cli/run.ts";
import { linesOfOutcomes as lines, outcomesOf } from "../outcomes.ts";
import { writeParquet } from "./write-parquet.ts";

const two = `SELECT * FROM (VALUES
  ('a', 'Ferry returns', 'The ferry came back.', TIMESTAMPTZ '2021-06-11 08:00:00+00', {'name': 'Example Times'}, ['Jane Roe', 'Jo Doe']),
  ('b', 'Bridge opens', NULL, NULL, NULL, NULL),
  ('c', NULL, 'The bridge was opened.', NULL, NULL, [])
) AS rows(id, headline, body, published, source, authors)`;

describe("Parquet", () => {
  test("rows are records, nested ones too, from a stream and from a file", async () => {
    const bytes = await writeParquet(two);
    const expected = [
      "row 1: Ferry returns | Ferry returns//The ferry came back.",
      "row 2: read.no-text",
      "row 3: - | The bridge was opened.",
    ];
    expect(await lines(bytes)).toEqual(expected);
    expect(await lines(gzipSync(bytes))).toEqual(expected);
    const [first] = await outcomesOf(bytes);
    expect(first).toMatchObject({
      article: {
        id: "a",
        outlet: "Example Times",
        byline: "Jane Roe, Jo Doe",
        published: "2021-06-11T08:00:00Z",
        origin: { extractor: "parquet" },
      },
    });
    await withFiles({ "it's *.parquet": bytes }, async (path) => {
      const found = [];
      for await (const outcome of readMany([path("it's *.parquet")])) found.push(outcome.ok);
      expect(found).toEqual([true, false, true]);
    });
  });

  test("columns are named by the caller", async () => {
    const bytes = await writeParquet("SELECT 7 AS no, 'The ferry came back.' AS words");
    expect(await lines(bytes)).toEqual(["row 1: read.no-text"]);
    expect(await lines(bytes, { fields: { text: "words", id: "no" } })).toEqual([
      "row 1: - | The ferry came back.",
    ]);
  });

  test("damage is a clear message that does not stop the next file", async () => {
    const bytes = await writeParquet(two);
    expect(await lines(bytes.slice(0, 200))).toEqual(["all: read.damaged"]);
    await withFiles({ "b.txt": "A text that follows." }, async (path) => {
      await writeFile(path("a.parquet"), bytes.fill(0, 40, bytes.length - 20));
      const { code, out, err } = await run(["read", path("a.parquet"), path("b.txt"), "--json"]);
      expect(code).toBe(1);
      expect(err).toMatch(/a\.parquet: is no Parquet file that can be read .+\n$/);
      expect(err.split("\n")).toHaveLength(2);
      expect(out).toContain("A text that follows.");
    });
  });
});
