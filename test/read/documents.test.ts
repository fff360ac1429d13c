import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article, Comparison } from "../../src/core/model.ts";
import { compare, understand } from "../../src/core/pipeline.ts";
import { readText } from "../../src/core/read/index.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { writeEml } from "./eml/write-eml.ts";
import { outcomesOf } from "./outcomes.ts";
import { type Layout, type Report, reportOf, typeset } from "./pdf/typeset.ts";
import { writePdf } from "./pdf/write-pdf.ts";

const examples = join(import.meta.dirname, "../../examples");

const paper: Layout = {
  name: "paper",
  width: 595,
  height: 842,
  margin: 60,
  columns: 3,
  gutter: 14,
  face: "Times-Roman",
  size: 9,
  leading: 11,
  justified: true,
  hyphenated: true,
  indent: 0,
  spacing: 6,
  headlineSize: 24,
  drawn: "word",
  depth: 260,
};

const page = ({ title, paragraphs }: Report) =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("")}</article></body></html>`;

const kinds: Readonly<Record<string, (report: Report) => Uint8Array>> = {
  PDF: (report) => writePdf(typeset(report, paper)),
  DOCX: ({ title, paragraphs }) =>
    writeDocx({ body: [{ text: title, style: "Title" }, ...paragraphs.map((text) => ({ text }))] }),
  mail: (report) =>
    writeEml({ subject: report.title, date: "", parts: [{ type: "text/html", body: page(report) }] }),
};

async function articleOf(bytes: Uint8Array): Promise<Article> {
  const [outcome] = await outcomesOf(bytes);
  if (outcome?.ok !== true) throw new Error("not read");
  return outcome.article;
}

/** What changed, by words and not by offsets; the fields around a text differ with its form. */
function changesOf({ a, b, changes }: Comparison): string[] {
  const words = (text: string, spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")).join(" … ");
  return changes
    .filter(({ kind }) => kind !== "metadata")
    .map(
      (change) =>
        `${change.kind} ${change.meaning}: ${words(a.article.text, change.a)} > ${words(b.article.text, change.b)}`,
    );
}

const pairs = readdirSync(examples)
  .filter((name) => readdirSync(join(examples, name)).includes("retelling.txt"))
  .map((name) => ({
    name,
    reports: ["original", "retelling"].map((part) =>
      reportOf(part, readFileSync(join(examples, name, `${part}.txt`), "utf8")),
    ),
  }));

const plain = ({ title, paragraphs }: Report) => understand(readText([title, ...paragraphs].join("\n\n")));

describe.each(pairs)("$name", ({ reports: [original, retelling] }) => {
  const expected = changesOf(compare(plain(original!), plain(retelling!)));

  it.each(Object.keys(kinds))("gives the same changes from a %s as from its text", async (kind) => {
    const read = understand(await articleOf(kinds[kind]!(original!)));
    expect(changesOf(compare(read, plain(retelling!)))).toEqual(expected);
  });

  it("gives the same changes between a page and a PDF", async () => {
    const read = compare(
      understand(await articleOf(Buffer.from(page(original!)))),
      understand(await articleOf(kinds["PDF"]!(retelling!))),
    );
    expect(changesOf(read)).toEqual(expected);
  });
});
