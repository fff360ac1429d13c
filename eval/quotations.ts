import { join } from "node:path";
import { annotateDates } from "../src/core/annotate/dates/index.ts";
import { annotateNames } from "../src/core/annotate/names/index.ts";
import { annotateQuotations } from "../src/core/annotate/quotations/index.ts";
import type { QuotationKind, Span } from "../src/core/model.ts";
import { segmentArticle } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { nearestSaid } from "./quotations-baseline.ts";
import { jsonLines } from "./shared.ts";
import { f1, figure, type Table, type Task } from "./task.ts";

/** A gold or found quotation, reduced to what is scored. */
export interface Scored {
  readonly kind: QuotationKind;
  /** Character offsets of the content, marks and spaces left out. */
  readonly covered: ReadonlySet<number>;
  readonly source: string | null;
  readonly names: readonly string[];
  readonly nested: boolean;
  readonly words: string;
  readonly rule: string;
}

interface Part {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

interface GoldLine {
  readonly id: string;
  readonly dct?: string | null;
  readonly title?: string | null;
  readonly text: string;
  readonly attributions: readonly {
    readonly type: string;
    readonly content: Part;
    readonly source: Part | null;
    readonly cue: Part | null;
    readonly nested?: boolean;
    readonly isNested?: boolean;
    readonly speaker?: { readonly names?: readonly string[] | null } | null;
  }[];
}

const kinds = ["direct", "mixed", "indirect"] as const;

/** Overlap from which a quotation counts as found. */
const enough = 0.8;

/** Below this many gold items a figure is printed with its interval and gates nothing. */
const fewItems = 100;

export const quotations: Task = {
  name: "quotations",
  needs: ["data/quotes/ntrex-quotes-dev.jsonl", "data/quotes/gum-quotes-dev.jsonl"],
  run(shared, { errors }) {
    const folder = join(shared, "data/quotes");
    const tables: Table[] = [];
    const english: ScoredArticle[] = [];
    for (const [file, title, language] of sets) {
      let lines: GoldLine[];
      try {
        lines = jsonLines<GoldLine>(join(folder, file));
      } catch {
        continue;
      }
      const articles = lines.map((line) => scoreArticle(line, language));
      tables.push(tableOf(title, articles, bars[title] ?? {}));
      if (language === "en") english.push(...articles);
      if (errors) for (const article of articles) printErrors(article);
    }
    tables.push(sieveTable("Speakers by sieve, English", english));
    return tables;
  },
};

const sets = [
  ["ntrex-quotes-dev.jsonl", "Quotations, news of many outlets", "en"],
  ["gum-quotes-dev.jsonl", "Quotations, Wikinews (GUM)", "en"],
  ["nc/dewikinews-dev.jsonl.gz", "Quotations, German Wikinews", "de"],
] as const;

/** Bars and published figures of the simple baseline, by title and row. */
const bars: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Quotations, news of many outlets": {
    "direct F1": "85",
    "direct speaker": "90",
    "direct both": "78",
    "indirect P": "60",
    "indirect R": "45",
    "mixed F1": "(55)",
  },
};

interface ScoredArticle {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Scored[];
  readonly found: readonly Scored[];
  readonly baseline: readonly Scored[];
}

function scoreArticle(line: GoldLine, language: string): ScoredArticle {
  const article = readText(line.text, {
    id: line.id,
    language,
    published: line.dct ?? undefined,
  });
  const segmented = segmentArticle(article);
  const dates = annotateDates(segmented);
  const names = annotateNames(segmented);
  const { quotations: read } = annotateQuotations(segmented, names, dates.mentions);
  const found = read.map(
    (quotation): Scored => ({
      kind: quotation.kind,
      covered: covered(article.text, quotation.contents),
      source:
        quotation.source === null ? null : article.text.slice(quotation.source.start, quotation.source.end),
      names: quotation.speaker === null ? [] : [quotation.speaker],
      nested: quotation.within !== null,
      words: quotation.contents.map((span) => article.text.slice(span.start, span.end)).join(" // "),
      rule: quotation.because[0]?.rule ?? "",
    }),
  );
  const gold = line.attributions.map(
    (attribution): Scored => ({
      kind: kindOf(attribution.type),
      covered: covered(
        line.text,
        attribution.content.spans.map(([start, end]) => ({ start, end })),
      ),
      source: attribution.source?.text ?? null,
      names: attribution.speaker?.names ?? [],
      nested: attribution.nested ?? attribution.isNested ?? false,
      words: attribution.content.spans.map(([start, end]) => line.text.slice(start, end)).join(" // "),
      rule: attribution.cue?.text ?? "-",
    }),
  );
  return { id: line.id, text: line.text, gold, found, baseline: nearestSaid(line.text) };
}

function kindOf(type: string): QuotationKind {
  const lower = type.toLowerCase();
  return lower === "direct" ? "direct" : lower === "mixed" ? "mixed" : "indirect";
}

export function covered(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const set = new Set<number>();
  for (const span of spans) {
    for (let at = span.start; at < span.end; at++) if (!/[\s"“”„«»‹›‘’'‚`]/.test(text[at]!)) set.add(at);
  }
  return set;
}

export function jaccard(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let shared = 0;
  for (const at of x) if (y.has(at)) shared++;
  const all = x.size + y.size - shared;
  return all === 0 ? 0 : shared / all;
}

interface Counts {
  gold: number;
  found: number;
  hits: number;
  speakers: number;
}

interface Match {
  readonly gold: Scored;
  readonly found: Scored;
  readonly right: boolean;
}

/** Pairs found with gold of one kind, best overlap first; nested ones of either side are left out. */
export function matchKind(article: ScoredArticle, found: readonly Scored[], kind: QuotationKind) {
  const gold = article.gold.filter((item) => item.kind === kind && !item.nested);
  const others = article.gold.filter((item) => item.kind !== kind || item.nested);
  const mine = found.filter((item) => item.kind === kind && !item.nested);
  const pairs: { readonly g: Scored; readonly f: Scored; readonly overlap: number }[] = [];
  for (const g of gold)
    for (const f of mine) {
      const overlap = jaccard(g.covered, f.covered);
      if (overlap >= enough) pairs.push({ g, f, overlap });
    }
  pairs.sort((x, y) => y.overlap - x.overlap);
  const used = new Set<Scored>();
  const matches: Match[] = [];
  for (const { g, f } of pairs) {
    if (used.has(g) || used.has(f)) continue;
    used.add(g);
    used.add(f);
    matches.push({ gold: g, found: f, right: sameSpeaker(g, f) });
  }
  const missed = gold.filter((item) => !used.has(item));
  const spurious = mine.filter((item) => !used.has(item) && !(touches(item, others) && !touches(item, gold)));
  return { matches, missed, spurious };
}

function touches(item: Scored, others: readonly Scored[]): boolean {
  return others.some((other) => jaccard(item.covered, other.covered) > 0);
}

/** The head word of the source is the gold one's, or the name is one of the gold entity's names. */
export function sameSpeaker(gold: Scored, found: Scored): boolean {
  if (gold.source === null && gold.names.length === 0)
    return found.source === null && found.names.length === 0;
  if (gold.source !== null && found.source !== null && head(gold.source) === head(found.source)) return true;
  const names = gold.names.map(plain);
  return found.names.some((name) => names.includes(plain(name)));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(the|a|an|mr|mrs|ms|dr|sir|prof)\.? /, "")
    .replace(/['’]s$/, "")
    .trim();
}

function head(source: string): string {
  const core = source.split(/,| (?:of|for|from|at|in|on|with|to|by|who|which|that) /)[0]!;
  return core
    .trim()
    .split(/\s+/)
    .pop()!
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/[^\p{L}\p{N}]+$/u, "");
}

function countsOf(
  articles: readonly ScoredArticle[],
  pick: "found" | "baseline",
  kind: QuotationKind,
): Counts[] {
  return articles.map((article) => {
    const { matches, missed, spurious } = matchKind(article, article[pick], kind);
    return {
      gold: matches.length + missed.length,
      found: matches.length + spurious.length,
      hits: matches.length,
      speakers: matches.filter((match) => match.right).length,
    };
  });
}

type Figures = {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly speaker: number;
  readonly both: number;
};

function figuresOf(counts: readonly Counts[]): Figures {
  const sum = (field: keyof Counts) => counts.reduce((total, count) => total + count[field], 0);
  const precision = sum("hits") / sum("found");
  const recall = sum("hits") / sum("gold");
  return {
    P: 100 * precision,
    R: 100 * recall,
    F1: 100 * f1(precision || 0, recall || 0),
    speaker: (100 * sum("speakers")) / sum("hits"),
    both: 100 * f1(sum("speakers") / sum("found") || 0, sum("speakers") / sum("gold") || 0),
  };
}

/** 95 % interval of a figure by resampling articles; the seed is fixed, so that a run repeats itself. */
function interval(counts: readonly Counts[], field: keyof Figures): string {
  let state = 20261122;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const values: number[] = [];
  for (let round = 0; round < 1000; round++) {
    const sample = counts.map(() => counts[Math.floor(random() * counts.length)]!);
    const value = figuresOf(sample)[field];
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((x, y) => x - y);
  const at = (share: number) => figure(values[Math.floor(share * (values.length - 1))] ?? Number.NaN, 0);
  return `${at(0.025)}..${at(0.975)}`;
}

function tableOf(
  title: string,
  articles: readonly ScoredArticle[],
  barsOfSet: Readonly<Record<string, string>>,
): Table {
  const rows: string[][] = [];
  for (const kind of kinds) {
    const counts = countsOf(articles, "found", kind);
    const gold = counts.reduce((total, count) => total + count.gold, 0);
    if (gold === 0) continue;
    const ours = figuresOf(counts);
    const base = figuresOf(countsOf(articles, "baseline", kind));
    for (const field of ["P", "R", "F1", "speaker", "both"] as const) {
      const name = `${kind} ${field}`;
      rows.push([
        name,
        figure(ours[field], 1),
        kind === "direct" ? figure(base[field], 1) : "",
        barsOfSet[name] ?? "",
        gold < fewItems ? interval(counts, field) : "",
        field === "P" ? String(gold) : "",
      ]);
    }
  }
  return {
    title,
    columns: ["", "ours", "baseline", "bar", "95 % interval", "gold"],
    rows,
    notes: [
      "A quotation counts with a Jaccard overlap of content letters >= 0.8; nested ones are left out.",
      "Baseline: what stands between marks, and the nearest name with a verb of saying.",
    ],
  };
}

/** How often each way of finding the speaker is right among quotations with the right span, and its log odds. */
function sieveTable(title: string, articles: readonly ScoredArticle[]): Table {
  const seen = new Map<string, { right: number; wrong: number; spurious: number }>();
  for (const article of articles) {
    for (const kind of kinds) {
      const { matches, spurious } = matchKind(article, article.found, kind);
      const of = (rule: string) => {
        const entry = seen.get(rule) ?? { right: 0, wrong: 0, spurious: 0 };
        seen.set(rule, entry);
        return entry;
      };
      for (const match of matches) {
        if (match.right) of(match.found.rule).right++;
        else of(match.found.rule).wrong++;
      }
      for (const item of spurious) of(item.rule).spurious++;
    }
  }
  return {
    title,
    columns: ["sieve", "right", "wrong", "no such quotation", "log odds of the speaker"],
    rows: [...seen]
      .sort((x, y) => odds(y[1]) - odds(x[1]))
      .map(([rule, entry]) => [
        rule,
        String(entry.right),
        String(entry.wrong),
        String(entry.spurious),
        entry.right + entry.wrong < 20 ? "-" : figure(odds(entry), 1),
      ]),
    notes: ["Half a case is added to either side of the odds; fewer than twenty cases give none."],
  };
}

function odds(entry: { readonly right: number; readonly wrong: number }): number {
  return Math.log((entry.right + 0.5) / (entry.wrong + 0.5));
}

function printErrors(article: ScoredArticle): void {
  const lines: string[] = [];
  for (const kind of kinds) {
    const { matches, missed, spurious } = matchKind(article, article.found, kind);
    for (const item of missed) lines.push(`  - ${kind} missed   [${item.source} ${item.rule}] ${item.words}`);
    for (const item of spurious)
      lines.push(`  + ${kind} invented [${item.source} ${item.rule}] ${item.words}`);
    for (const match of matches.filter((candidate) => !candidate.right)) {
      lines.push(
        `  ~ ${kind} speaker  gold [${match.gold.source}: ${match.gold.names.join("; ")}] ours [${match.found.source}: ${match.found.names.join("; ")}, ${match.found.rule}] ${match.gold.words.slice(0, 100)}`,
      );
    }
  }
  if (lines.length > 0) console.log(`${article.id}\n${lines.join("\n")}`);
}
