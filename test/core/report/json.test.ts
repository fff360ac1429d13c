import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readingAsJson } from "../../../src/core/report/json.ts";
import { compare, readText, report, understand } from "../../../src/index.ts";
import { comparison, reading } from "./telling.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

function schema(name: string): ValidateFunction {
  const found: unknown = JSON.parse(
    readFileSync(new URL(`../../../schema/${name}.schema.json`, import.meta.url), "utf8"),
  );
  if (typeof found !== "object" || found === null) throw new Error(`${name} is no schema`);
  return ajv.compile(found);
}

const validCompare = schema("compare");
const validReading = schema("reading");

const wire = `Harbour crane falls in storm

PORT ELLERY (NPA) — A crane fell into the harbour on Monday, the port's director, Ines Vardy, said. Nearly 40 people watched.

"We are not aware of any injuries," Vardy told reporters on 3 March 2021. "Nobody was near it."
`;
const reprint = `Harbour crane falls in storm

PORT ELLERY (NPA) — A crane toppled into the harbour on Tuesday, the port director, Ines Vardy, said. At least 60 people watched.

"We are aware of some injuries," Vardy told reporters.

The harbour was dredged last year.
`;

describe("--json", () => {
  test("what the pipeline makes fits the schema", () => {
    const base = understand(readText(wire, { published: "2021-03-03" }));
    const others = [reprint, wire, "部长星期三表示，谈判将于下周继续进行。", "\0 \ud800 odd"].map((text) =>
      understand(readText(text)),
    );
    const written = report(
      others.map((other) => compare(base, other)),
      "json",
    );
    const value: unknown = JSON.parse(written);
    expect([validCompare(value), validCompare.errors]).toEqual([true, null]);
  });

  test("every reading stands once and comparisons refer to it", () => {
    const [a, b, c] = [reading(["One."]), reading(["One!"]), reading(["Uno."])];
    const written = report([comparison(a, b, "1:1", []), comparison(a, c, "1:1", [])], "json", {
      settings: { align: {} },
    });
    expect(JSON.parse(written)).toMatchObject({
      format: "twicetold-compare/1",
      settings: { align: {} },
      base: 0,
      articles: [{ article: { text: "One." } }, { article: { text: "One!" } }, { article: { text: "Uno." } }],
      comparisons: [
        { a: 0, b: 1 },
        { a: 0, b: 2 },
      ],
    });
    expect(written.split("\n")).toHaveLength(2);
  });

  test("no comparisons are an object too", () => {
    expect(validCompare(JSON.parse(report([], "json")))).toBe(true);
  });

  test("the schema refuses what is not in it", () => {
    const value = { ...(JSON.parse(report([], "json")) as object), extra: 1 };
    expect(validCompare(value)).toBe(false);
  });

  test("a reading is one line that fits its schema", () => {
    const line = readingAsJson(understand(readText(wire, { published: "2021-03-03" })));
    expect(line.trimEnd()).not.toContain("\n");
    expect([validReading(JSON.parse(line)), validReading.errors]).toEqual([true, null]);
  });
});
