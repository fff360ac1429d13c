import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { type CopyGroupRow, copiesAsJsonLine, copySummary } from "../../../src/core/report/copies.ts";
import { copiesTable } from "../../../src/core/report/terminal/copies.ts";
import { displayWidth } from "../../../src/core/report/terminal/width.ts";
import { evil } from "./stories-fixture.ts";

/** What a terminal must never get from an article. */
const acting = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const card = (id: string, outlet: string | null, published: string | null) => ({
  id,
  outlet,
  title: `Title of ${id}`,
  url: null,
  published,
  name: "export.jsonl",
  place: `line ${id}`,
});

const group: CopyGroupRow = {
  kept: card("1", "Orrin Wire", "2020-05-04T09:00Z"),
  copies: [
    { ...card("2", "Cape Post", "2020-05-04"), containment: { copyInKept: 1, keptInCopy: 0.41287 } },
    { ...card("3", "Cape Post", null), containment: { copyInKept: 0.5, keptInCopy: 1 / 3 } },
    { ...card("4", null, "2020-05-09"), containment: { copyInKept: 0.75, keptInCopy: 1 } },
  ],
};

test("a group in short: how alike its copies are, its days, each outlet once", () => {
  expect(copySummary(group)).toEqual({
    size: 4,
    alike: { least: 0.5, most: 1 },
    from: "2020-05-04T09:00Z",
    until: "2020-05-09",
    outlets: ["Orrin Wire", "Cape Post"],
  });
});

test("the JSON line fits its schema and rounds to what a sample can tell", () => {
  const file = new URL("../../../schema/copies.schema.json", import.meta.url);
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(file, "utf8")) as object,
  );
  const line = copiesAsJsonLine(group);
  const value = JSON.parse(line) as { copies: { containment: unknown }[] };
  expect([validate(value), validate.errors]).toEqual([true, null]);
  expect(value.copies[0]!.containment).toEqual({ copyInKept: 1, keptInCopy: 0.413 });
  expect(validate({ ...value, more: 1 })).toBe(false);
});

test.each([70, 80, 160])("the table keeps to %i columns", (columns) => {
  const long = { ...group, kept: { ...group.kept, name: "a/long/path/to/some/export-of-articles.jsonl" } };
  const table = copiesTable([group, long], { columns, color: false });
  for (const line of table.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  expect(table).toContain("50%–100%");
  expect(table).toContain("2020-05-04 – 05-09");
  expect(table).toContain("articles.jsonl, line 1");
});

test("what an article or a file is called acts nowhere", () => {
  const hostile = { ...group, kept: { ...group.kept, title: evil, name: evil, outlet: evil } };
  expect(copiesTable([hostile], { columns: 100, color: false })).not.toMatch(acting);
});
