import { join } from "node:path";
import { annotateDates } from "../src/core/annotate/dates/index.ts";
import { daysOf } from "../src/core/annotate/dates/value.ts";
import { english } from "../src/core/language/en/index.ts";
import type { Span } from "../src/core/model.ts";
import { readText } from "../src/core/read/index.ts";
import { segment } from "../src/core/segment/index.ts";
import { layTokens } from "../src/core/segment/segmented.ts";
import { overlapLength } from "../src/core/text/span.ts";
import { tokenize } from "../src/core/text/token.ts";
import { simpleDates } from "./dates/baseline.ts";
import { jsonLines } from "./shared.ts";
import { f1, figure, type Table, type Task } from "./task.ts";

interface GoldDocument {
  readonly id: string;
  readonly dct: string | null;
  readonly text: string;
  readonly timex: readonly {
    readonly span: readonly [number, number];
    readonly text: string;
    readonly type: string;
    readonly value: string;
    readonly values?: readonly string[];
  }[];
}

interface Gold extends Span {
  readonly value: string;
}

/** A predicted date: `value` is the preferred reading. */
export interface Predicted extends Span {
  readonly value: string | null;
}

interface Counts {
  gold: number;
  counted: number;
  found: number;
  right: number;
}

type Predict = (text: string, published: string | null) => readonly Predicted[];

const ours: Predict = (text, published) => {
  const article = readText(text, published === null ? { language: "en" } : { language: "en", published });
  const sentences = segment(article);
  const tokens = tokenize(text);
  const laid = layTokens(sentences, tokens);
  return annotateDates({ article, sentences, tokens, firstTokens: laid, language: english }).mentions.map(
    ({ span, value }) => ({
      ...span,
      value,
    }),
  );
};

const files = [
  {
    name: "MEANTIME",
    path: "data/dates/meantime-dates-dev.jsonl",
    chrono: [94.0, 88.1, 82.8],
    bar: [96, 93, 89],
  },
  { name: "GUM", path: "data/dates/gum-dates-dev.jsonl", chrono: [78.3, 86.9, 68.0], bar: [null, null, 78] },
] as const;

const recognizers = "data/dates/recognizers-dates-dev.jsonl";

/** Gold that is scored: dates and times whose value states a year at least. A range needs both its ends. */
function scoredGold(document: GoldDocument): readonly Gold[] {
  return document.timex
    .filter(({ type, value }) => (type === "DATE" || type === "TIME") && isDated(value))
    .map(({ span, value }) => ({ start: span[0], end: span[1], value }));
}

function isDated(value: string): boolean {
  return value.split("/").every((end) => /^\d{4}(?:$|[-T])/.test(end));
}

function isUncounted(value: string | null): boolean {
  return value !== null && (value.startsWith("P") || value.endsWith("_REF"));
}

/** Equal at the gold's grain; a day inside a gold range counts. */
export function valueIsRight(predicted: string | null, gold: string): boolean {
  if (predicted === null) return false;
  if (gold.includes("T") && predicted.includes("T")) {
    return predicted.replace("Z", "").startsWith(gold.replace(/(:00)?Z?$/, ""));
  }
  if (predicted === gold || predicted.startsWith(`${gold}-`) || predicted.startsWith(`${gold}T`)) return true;
  if (gold.includes("T")) return false;
  const ends = gold.split("/").map(daysOf);
  const inside = daysOf(predicted);
  const first = ends[0];
  const last = ends.at(-1);
  if (inside === null || first == null || last == null) return false;
  return first.first <= inside.first && inside.last <= last.last;
}

/** Pairs every gold expression with the prediction that shares most characters with it, each once. */
function pairUp(gold: readonly Gold[], predicted: readonly Predicted[]): Map<Gold, Predicted> {
  const pairs = new Map<Gold, Predicted>();
  const taken = new Set<Predicted>();
  for (const one of gold) {
    let best: Predicted | null = null;
    for (const candidate of predicted) {
      if (taken.has(candidate) || overlapLength(one, candidate) === 0) continue;
      if (best === null || overlapLength(one, candidate) > overlapLength(one, best)) best = candidate;
    }
    if (best === null) continue;
    taken.add(best);
    pairs.set(one, best);
  }
  return pairs;
}

function score(documents: readonly GoldDocument[], predict: Predict, errors: string[] | null): Counts {
  const counts: Counts = { gold: 0, counted: 0, found: 0, right: 0 };
  for (const document of documents) {
    const gold = scoredGold(document);
    const predicted = predict(document.text, document.dct);
    const pairs = pairUp(gold, predicted);
    const matched = new Set(pairs.values());
    const counted = predicted.filter((one) => matched.has(one) || !isUncounted(one.value));
    counts.gold += gold.length;
    counts.counted += counted.length;
    counts.found += pairs.size;
    for (const [one, candidate] of pairs) if (valueIsRight(candidate.value, one.value)) counts.right++;
    errors?.push(...errorLines(document, gold, pairs, counted, matched));
  }
  return counts;
}

function errorLines(
  document: GoldDocument,
  gold: readonly Gold[],
  pairs: ReadonlyMap<Gold, Predicted>,
  counted: readonly Predicted[],
  matched: ReadonlySet<Predicted>,
): string[] {
  const lines: string[] = [];
  for (const one of gold) {
    const found = pairs.get(one);
    if (found === undefined) lines.push(`missed  ${one.value}  ${around(document.text, one)}`);
    else if (!valueIsRight(found.value, one.value)) {
      lines.push(`value   ${one.value}, read ${found.value}  ${around(document.text, found)}`);
    }
  }
  for (const one of counted) {
    if (!matched.has(one)) lines.push(`extra   ${one.value}  ${around(document.text, one)}`);
  }
  return lines.length === 0 ? [] : [`${document.id} (${document.dct})`, ...lines.map((line) => `  ${line}`)];
}

function around(text: string, { start, end }: Span): string {
  const shown = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return shown.replaceAll("\n", " ");
}

function percent(value: number): string {
  return figure(100 * value, 1);
}

function rowOf(name: string, { gold, counted, found, right }: Counts): string[] {
  const span = f1(found / counted, found / gold);
  const both = f1(right / counted, right / gold);
  return [
    name,
    percent(found / counted),
    percent(found / gold),
    percent(span),
    percent(right / found),
    percent(both),
  ];
}

const columns = ["", "precision", "recall", "span F1", "value", "both F1"];

function constants(name: string, [span, value, both]: readonly (number | null)[]): string[] {
  return [name, "-", "-", ...[span, value, both].map((one) => (one == null ? "-" : one.toFixed(1)))];
}

/** Utterances to an assistant, not news: printed to see which forms the grammar does not know. */
function testBed(shared: string, errors: string[] | null): Table {
  const documents = jsonLines<GoldDocument>(join(shared, recognizers));
  let total = 0;
  let found = 0;
  let right = 0;
  for (const document of documents) {
    const predicted = ours(document.text, document.dct);
    for (const one of document.timex.filter(({ type }) => type === "DATE")) {
      total++;
      const gold = { start: one.span[0], end: one.span[1], value: one.value };
      const match = pairUp([gold], predicted).get(gold);
      if (match === undefined) errors?.push(`missed  ${one.value}  ${around(document.text, gold)}`);
      else {
        found++;
        const values = one.values ?? [one.value];
        if (values.some((value) => valueIsRight(match.value, value))) right++;
        else
          errors?.push(`value   ${values.join(" or ")}, read ${match.value}  ${around(document.text, gold)}`);
      }
    }
  }
  return {
    title: "Dates in made-up utterances (Recognizers-Text), type DATE",
    columns: ["", "expressions", "found", "value allowed"],
    rows: [["ours", String(total), percent(found / total), percent(right / total)]],
    notes: [
      "A test bed of forms, mostly about plans: what is behind or ahead is not scored.",
      ...(errors ?? []),
    ],
  };
}

export const dates: Task = {
  name: "dates",
  needs: [...files.map(({ path }) => path), recognizers],
  run(shared, options) {
    const tables: Table[] = files.map(({ name, path, chrono, bar }) => {
      const documents = jsonLines<GoldDocument>(join(shared, path));
      const errors: string[] | null = options.errors ? [] : null;
      const counts = score(documents, ours, errors);
      return {
        title: `Dates, ${name}: ${documents.length} documents, ${counts.gold} expressions`,
        columns,
        rows: [
          rowOf("ours", counts),
          rowOf("baseline: full dates, months, weekdays", score(documents, simpleDates, null)),
          constants("chrono-node with three news rules, as published", chrono),
          constants("bar", bar),
        ],
        notes: [
          "Dates and times with a year at least. Span by overlap; value at the gold's grain, a day inside a gold range counts;",
          "predictions that match nothing and are a length or a reference (now, recently) are not counted.",
          ...(errors ?? []),
        ],
      };
    });
    return [...tables, testBed(shared, options.errors ? [] : null)];
  },
};
