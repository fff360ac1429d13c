import { expect, test } from "vitest";
import { readMany } from "../../../src/read/index.ts";
import { withFiles } from "../../cli/run.ts";

const record = {
  id: 12,
  headline: "Ferry returns",
  body: "PORT ELLIN, May 4 (Orrin Wire) - The ferry came back on Monday.\n\nIt had been away.",
  date: "2020-05-04",
  source: "Cape Post",
};

async function read(plain: boolean) {
  return withFiles({ "export.jsonl": `${JSON.stringify(record)}\n` }, async (path) => {
    for await (const outcome of readMany([path("export.jsonl")], { outlet: "Given" }, { plain }))
      if (outcome.ok) return outcome;
    throw new Error("not read");
  });
}

test("read plainly, a record has what its fields and the caller say, and nothing that its words say", async () => {
  const { article, place, diagnostics } = await read(true);
  expect(article).toMatchObject({
    id: "12",
    title: "Ferry returns",
    published: "2020-05-04",
    outlet: "Given",
    language: null,
    text: record.body,
    paragraphs: [{ start: 0, end: record.body.length }],
  });
  expect(article.declared.credit).toBeNull();
  expect(article.origin.sha256).toBeNull();
  expect(article.known.map(({ field, by }) => `${field}: ${by}`)).toEqual([
    "outlet: given",
    "id: field id",
    "title: field headline",
    "published: field date",
    "outlet: field source",
  ]);
  expect([place, diagnostics]).toEqual(["line 1", []]);
});

test("read in full, the same record states more", async () => {
  const { article } = await read(false);
  expect(article.language).toBe("en");
  expect(article.text).toBe(`Ferry returns\n\n${record.body}`);
  expect(article.origin.sha256).toMatch(/^[0-9a-f]{64}$/);
});
