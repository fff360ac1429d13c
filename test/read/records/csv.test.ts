import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsOf } from "../../../src/read/records/rows.ts";
import { linesOfOutcomes as lines, outcomesOf } from "../outcomes.ts";

describe("columns", () => {
  test.each([",", "\t", ";", "|"])("are parted by what parts the heading: %j", async (separator) => {
    const file = [
      ["id", "headline", "body"],
      ["1", "Ferry", "It came back."],
    ]
      .map((row) => row.join(separator))
      .join("\r\n");
    expect(await lines(file)).toEqual(["line 2: Ferry | Ferry//It came back."]);
  });

  test("a text that has a comma in its first line is a text", async () => {
    expect(await lines("Ferry, bridge, body found\nThe text, on the date, was short.\n")).toHaveLength(1);
    expect((await lines("Ferry, bridge, body found\nThe text."))[0]).toContain("all:");
  });

  test("cells over several lines, doubled marks, marks inside, a bare line", async () => {
    const file = [
      "id,title,body",
      '1,"One, two","He said ""no"".',
      'Second line."',
      '2,Odd "marks" here,He said "no" to it.',
      '3,"Never closed,words',
      "4,too,many,cells",
      "5,Six,Words of six.",
    ].join("\n");
    for (const chunk of [1, 5, 1000]) {
      expect(await lines(file, { chunk })).toEqual([
        'line 2: One, two | One, two//He said "no"./Second line.',
        'line 4: Odd "marks" here | Odd "marks" here//He said "no" to it.',
        "line 5: read.bad-record",
        "line 6: read.bad-record",
        "line 7: Six | Six//Words of six.",
      ]);
    }
  });

  test("a name that ends in .csv is believed, and the missing column asked for", async () => {
    const file = "number,words\n1,Hello there.\n";
    expect((await outcomesOf(file, { name: "list.csv" })).map((one) => !one.ok && one.failure.next)).toEqual([
      "Name the field that holds the text: --field text=NAME.",
    ]);
    expect(await lines(file, { fields: { text: "words", id: "number" } })).toEqual([
      "line 2: - | Hello there.",
    ]);
  });

  test("a row of any length is refused without being held", async () => {
    const file = `id,body\n1,Short.\n2,"${"long ".repeat(100_000)}"\n3,"${"long\n".repeat(1000)}"\n4,Short again.\n`;
    for (const chunk of [100, 65_536, 10_000_000]) {
      const found = await lines(file, { limits: { maxBytes: 1000 }, chunk });
      expect(found.slice(0, 3)).toEqual([
        "line 2: - | Short.",
        "line 3: read.too-large",
        "line 4: read.too-large",
      ]);
      expect(found.at(-1)).toBe("line 1005: - | Short again.");
    }
  });
});

describe("rows", () => {
  const rows = async (text: string, chunk = text.length) => {
    const bytes = Buffer.from(text);
    const found: string[][] = [];
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += Math.max(1, chunk)) yield bytes.subarray(at, at + chunk);
    }
    for await (const { cells } of rowsOf(chunks(), ",", 1_000_000)) found.push([...(cells ?? ["bad"])]);
    return found;
  };

  test("are csv-parse's on whatever is written by the rules, in chunks of any length", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", "\r\n", " ", "x") });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    const written = (cells: readonly string[][]) =>
      cells.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (cells, chunk) => {
        const text = written(cells);
        expect(await rows(text, chunk)).toEqual(parse(text, { relax_quotes: true }));
      }),
      { seed: 20211122, numRuns: 300 },
    );
  });

  test("marks that never close cost their own lines and no more time than the file is long", async () => {
    const hostile = `a,b\n${'"x\n'.repeat(100_000)}1,2\n`;
    expect((await rows(hostile)).at(-1)).toEqual(["1", "2"]);
  });
});
