import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { DefuddleClass } from "defuddle/node";
import { parseHTML } from "linkedom";
import type { Article } from "../src/core/model.ts";
import { readText } from "../src/core/read/index.ts";
import { segment } from "../src/core/segment/index.ts";
import { bareLetters } from "../src/read/html/alike.ts";
import { blocksOf } from "../src/read/html/blocks.ts";
import { decodePage } from "../src/read/html/encoding.ts";
import { type PageRead, readPage } from "../src/read/html/page.ts";
import { parsePage } from "../src/read/html/tree.ts";
import { loadWitnesses } from "../src/read/html/witnesses.ts";
import type { Batch, PageTruth } from "../test/fixtures/pages/make/page.ts";
import { f1, figure, type Table, type Task } from "./task.ts";

const folder = join(import.meta.dirname, "..", "test", "fixtures", "pages");

export interface FixturePage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: PageTruth & { readonly batch: Batch };
}

export function fixturePages(): FixturePage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".html".length);
      const truth: FixturePage["truth"] = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
      return { name, bytes: readFileSync(join(folder, file)), truth };
    });
}

export interface ReadFixture {
  readonly page: FixturePage;
  readonly read: PageRead;
  readonly article: Article;
}

export async function readFixtures(pages: readonly FixturePage[]): Promise<ReadFixture[]> {
  const witnesses = await loadWitnesses();
  return pages.map((page) => {
    const read = readPage(
      page.bytes,
      { address: null, mediaType: null, cutOff: false, language: null },
      witnesses,
    );
    const article = readText(read.text, { found: read.found, declared: read.declared });
    return { page, read, article };
  });
}

interface Counts {
  right: number;
  given: number;
  true: number;
}

/** Sentences of the body that are in the truth; those of headline and standfirst count neither for nor against. */
export function bodyCounts(
  paragraphs: readonly string[],
  truth: PageTruth,
): Counts & { missed: string[]; wrong: string[] } {
  const neutral = new Set(
    [truth.headline ?? "", truth.standfirst ?? ""].flatMap((text) => sentencesOf(text, truth.language)),
  );
  const wanted = truth.body.flatMap((text) => sentencesOf(text, truth.language));
  const left = new Map<string, number>();
  for (const sentence of wanted) left.set(sentence, (left.get(sentence) ?? 0) + 1);
  const wrong: string[] = [];
  let right = 0;
  let given = 0;
  for (const sentence of paragraphs.flatMap((text) => sentencesOf(text, truth.language))) {
    const rest = left.get(sentence) ?? 0;
    if (rest === 0 && neutral.has(sentence)) continue;
    given++;
    if (rest > 0) {
      right++;
      left.set(sentence, rest - 1);
    } else wrong.push(sentence);
  }
  const missed = [...left].flatMap(([sentence, count]) => Array.from({ length: count }, () => sentence));
  return { right, given, true: wanted.length, missed, wrong };
}

function sentencesOf(paragraph: string, language: string | null): string[] {
  const article = readText(paragraph, language === null ? {} : { language });
  return segment(article)
    .map(({ span }) => bareLetters(article.text.slice(span.start, span.end)))
    .filter((sentence) => sentence !== "");
}

type Extractor = (page: FixturePage, ours: ReadFixture) => readonly string[];

const extractors: readonly (readonly [string, Extractor])[] = [
  ["ours", (_page, { read }) => read.text.split("\n\n")],
  ["defuddle alone", (page) => paragraphsOf(byDefuddle(page))],
  ["readability alone", (page) => paragraphsOf(byReadability(page))],
];

function paragraphsOf(html: string): string[] {
  return blocksOf(parsePage(html).root).map(({ text }) => text);
}

function documentOf({ bytes }: FixturePage) {
  const { document } = parseHTML(decodePage(bytes, null).html);
  Object.defineProperty(document, "styleSheets", { value: [], configurable: true });
  return document;
}

function byDefuddle(page: FixturePage): string {
  return new DefuddleClass(documentOf(page), { url: "https://page.invalid/" }).parse().content;
}

function byReadability(page: FixturePage): string {
  return new Readability(documentOf(page)).parse()?.content ?? "";
}

export const metadataFields = [
  "headline",
  "byline",
  "outlet",
  "published",
  "modified",
  "canonical",
  "isBasedOn",
  "credit",
  "language",
  "truncated",
] as const;

/** Values of an article as the truth has them. */
export function metadataOf({
  article,
  read,
}: ReadFixture): Readonly<Record<(typeof metadataFields)[number], string | boolean | null>> {
  return {
    headline: article.title,
    byline: article.byline,
    outlet: article.outlet,
    published: article.published,
    modified: article.modified === article.published ? null : article.modified,
    canonical: article.declared.canonical,
    isBasedOn: article.declared.isBasedOn,
    credit: article.declared.credit,
    language: article.language,
    truncated: read.truncated,
  };
}

/** Article text and metadata of our fixture pages. */
export const pages: Task = {
  name: "pages",
  needs: [],
  async run(_shared, { errors }) {
    const all = await readFixtures(fixturePages());
    return [...bodies(all, errors), metadata(all, errors)];
  },
};

const batches: readonly (readonly [Batch, string])[] = [
  ["with", "pages that the rules were made with"],
  ["after", "pages written when the rules were done; what they showed has been mended since"],
  ["last", "pages written after that; what they showed has been mended since"],
  ["blind", "pages written by somebody who had not read the rules; what they showed has been mended since"],
  ["sealed", "pages written with those, of which only the figures were looked at meanwhile; mended after"],
  ["later", "pages of further layouts, written when all that was mended; mended after"],
  ["final", "pages of still other layouts, written last; what they showed has been mended since"],
];

function bodies(all: readonly ReadFixture[], errors: boolean): Table[] {
  return batches.map(([batch, title]) => {
    const some = all.filter(({ page }) => page.truth.batch === batch);
    const notes: string[] = [];
    const rows = extractors.map(([name, extract]) => {
      const total: Counts = { right: 0, given: 0, true: 0 };
      let whole = 0;
      let standfirsts = 0;
      for (const one of some) {
        const paragraphs = extract(one.page, one);
        const counts = bodyCounts(paragraphs, one.page.truth);
        total.right += counts.right;
        total.given += counts.given;
        total.true += counts.true;
        if (counts.right === counts.true && counts.right === counts.given) whole++;
        const { standfirst } = one.page.truth;
        if (standfirst !== null && bareLetters(paragraphs.join(" ")).includes(bareLetters(standfirst)))
          standfirsts++;
        if (errors && name === "ours") {
          for (const sentence of counts.missed)
            notes.push(`missed  ${one.page.name}: ${sentence.slice(0, 90)}`);
          for (const sentence of counts.wrong)
            notes.push(`wrong   ${one.page.name}: ${sentence.slice(0, 90)}`);
        }
      }
      const precision = total.right / total.given;
      const recall = total.right / total.true;
      return [
        name,
        figure(precision),
        figure(recall),
        figure(f1(precision, recall)),
        name === "ours" ? "0.970 each" : "",
        `${whole}/${some.length}`,
        `${standfirsts}/${some.filter(({ page }) => page.truth.standfirst !== null).length}`,
      ];
    });
    return {
      title: `body, ${title}`,
      columns: ["", "P", "R", "F1", "bar", "pages without a fault", "standfirsts"],
      rows,
      notes: [
        "Sentences, letters only, over all pages. Headline and standfirst count neither for nor against.",
        ...notes,
      ],
    };
  });
}

function metadata(all: readonly ReadFixture[], errors: boolean): Table {
  const notes: string[] = [];
  const rows = metadataFields.map((field) => {
    const share = (some: readonly ReadFixture[]) => {
      const right = some.filter((one) => {
        const [got, wanted] = [metadataOf(one)[field], one.page.truth[field]];
        if (got !== wanted && errors)
          notes.push(`${field}  ${one.page.name}: ${String(got)} for ${String(wanted)}`);
        return got === wanted;
      });
      return figure(right.length / some.length);
    };
    return [
      field,
      ...batches.map(([batch]) => share(all.filter(({ page }) => page.truth.batch === batch))),
      "0.970",
      String(all.filter(({ page }) => page.truth[field] !== null && page.truth[field] !== false).length),
    ];
  });
  return {
    title: "metadata: share of pages on which a field is right, its absence included",
    columns: ["field", ...batches.map(([batch]) => batch), "bar", "pages that have it"],
    rows,
    notes,
  };
}
