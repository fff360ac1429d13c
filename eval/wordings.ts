import { join } from "node:path";
import type { Article, Reading, Span } from "../src/core/model.ts";
import { understand } from "../src/core/pipeline.ts";
import { wordingsOf } from "../src/core/quote/wordings.ts";
import { readText } from "../src/core/read/index.ts";
import { overlaps } from "../src/core/text/span.ts";
import { memoryCorpus } from "../src/store/memory.ts";
import { outcomes } from "./corpora.ts";
import { jsonLines } from "./shared.ts";
import { figure, type Table, type Task } from "./task.ts";

const corpusFile = "data/a/corpus.jsonl.gz";
const groupsFile = "data/a/groups.jsonl";

interface Document {
  readonly id: string;
  readonly text: string;
  readonly segments: readonly string[];
}

/** Every third quotation: enough to tell a hundredth, and a minute's work. */
const EVERY = 3;
const FEWEST_WORDS = 5;

/** Words of a quotation in one telling, and where each other telling of the article has the same segment. */
interface Case {
  readonly words: string;
  readonly asked: string;
  readonly places: readonly { readonly article: string; readonly segment: Span; readonly marked: boolean }[];
}

/** Where each segment stands in the text. */
function segmentSpans({ text, segments }: Document): readonly Span[] {
  let at = 0;
  return segments.map((segment) => {
    const start = Math.max(at, text.indexOf(segment, at));
    at = start + segment.length;
    return { start, end: at };
  });
}

const marks = /["“”„«»].*["“”«»]/s;

function casesOf(
  groups: readonly (readonly Document[])[],
  readings: ReadonlyMap<string, Reading>,
): readonly Case[] {
  return groups.flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return [];
    const spans = segmentSpans(first);
    const otherSpans = others.map(segmentSpans);
    const { quotations } = readings.get(first.id)!;
    return quotations
      .filter(({ kind, within }) => kind !== "indirect" && within === null)
      .flatMap(({ contents }) => contents)
      .flatMap((content): Case[] => {
        const segment = spans.findIndex((span) => span.start <= content.start && content.end <= span.end);
        const words = first.text.slice(content.start, content.end);
        if (segment < 0 || words.split(/\s+/).length < FEWEST_WORDS) return [];
        return [
          {
            words,
            asked: first.id,
            places: others.map((other, index) => ({
              article: other.id,
              segment: otherSpans[index]![segment]!,
              marked: marks.test(other.segments[segment] ?? ""),
            })),
          },
        ];
      });
  });
}

interface Place {
  readonly article: string;
  readonly span: Span;
}

interface Count {
  readonly found: { marked: number; told: number };
  right: number;
  given: number;
  readonly misses: string[];
  readonly wrong: string[];
}

function count(cases: readonly Case[], answers: readonly (readonly Place[])[]): Count {
  const counted: Count = { found: { marked: 0, told: 0 }, right: 0, given: 0, misses: [], wrong: [] };
  cases.forEach(({ words, asked, places }, index) => {
    const given = answers[index]!.filter(({ article }) => article !== asked);
    const hits = (place: Case["places"][number]) =>
      given.some(({ article, span }) => article === place.article && overlaps(span, place.segment));
    for (const place of places) {
      if (hits(place)) counted.found[place.marked ? "marked" : "told"]++;
      else if (place.marked) counted.misses.push(`${asked} in ${place.article}: ${words}`);
    }
    counted.given += given.length;
    for (const { article, span } of given) {
      const right = places.some((place) => place.article === article && overlaps(span, place.segment));
      if (right) counted.right++;
      else counted.wrong.push(`${asked} wrongly in ${article} ${span.start}-${span.end}: ${words}`);
    }
  });
  return counted;
}

/** The baseline of every newsroom: search all texts for the exact string. */
function byStringSearch(words: string, documents: readonly Document[]): readonly Place[] {
  return documents.flatMap(({ id, text }) => {
    const start = text.indexOf(words.replace(/^["“]|["”]$/g, ""));
    return start < 0 ? [] : [{ article: id, span: { start, end: start + words.length } }];
  });
}

export const wordings: Task = {
  name: "wordings",
  needs: [corpusFile, groupsFile],
  async run(shared, { errors }) {
    const documents = jsonLines<Document>(join(shared, corpusFile));
    const byId = new Map(documents.map((document) => [document.id, document]));
    const groups = jsonLines<{ readonly ids: readonly string[] }>(join(shared, groupsFile)).map(({ ids }) =>
      ids.map((id) => byId.get(id)!),
    );
    const articles = documents.map(({ id, text }): Article => readText(text, { id, language: "en" }));
    const readings = new Map(articles.map((article) => [article.id, understand(article)]));
    const cases = casesOf(groups, readings).filter((_, index) => index % EVERY === 0);
    const corpus = memoryCorpus();
    await corpus.add(outcomes(articles));
    const ours: Place[][] = [];
    for (const { words } of cases)
      ours.push((await corpus.quote(words)).wordings.flatMap(({ places }) => places));
    const tellings = ({ asked, places }: Case) =>
      [asked, ...places.map(({ article }) => article)].map((id) => readings.get(id)!);
    const byWords = cases.map((one) =>
      wordingsOf(one.words, tellings(one)).wordings.flatMap(({ places }) => places),
    );
    const exact = cases.map(({ words }) => byStringSearch(words, documents));
    const all = cases.flatMap(({ places }) => places);
    const marked = all.filter((place) => place.marked).length;
    const row = (name: string, counted: Count) => [
      name,
      figure(counted.found.marked / marked),
      figure(counted.found.told / (all.length - marked)),
      figure(counted.right / counted.given),
    ];
    const found = count(cases, ours);
    const table: Table = {
      title: "All wordings of a quotation in a corpus of 670 texts",
      columns: ["", "recall in marks", "recall told", "precision"],
      rows: [
        row("quote over the corpus", found),
        row("by words only, the right tellings given", count(cases, byWords)),
        row("exact string search", count(cases, exact)),
      ],
      notes: [
        `${cases.length} quotations asked; ${marked} places in other tellings with marks in the same segment, ${all.length - marked} without.`,
        "A place is right in the same segment of another telling of the article.",
        ...(errors ? [...found.misses, ...found.wrong] : []),
      ],
    };
    return [table];
  },
};
