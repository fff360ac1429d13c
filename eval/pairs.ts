import { join } from "node:path";
import type { Change, Comparison, Reading, Span } from "../src/core/model.ts";
import { compare, understand } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { overlapLength } from "../src/core/text/span.ts";
import { baselineChanges, baselineLinks } from "./pairs/baseline.ts";
import { fits, loud, matchChanges, type Reported } from "./pairs/match.ts";
import { readTruth, type Truth } from "./pairs/truth.ts";
import { figure, type Table, type Task } from "./task.ts";

const folder = "data/pairs";
const names = ["d01", "d02", "d03", "d04", "d05", "d06", "d07", "d08"];

/** Counts of hits and of what could have been hit, by figure. */
type Tally = Map<string, { hit: number; of: number }>;

const counted = {
  links: "sure links found",
  found: "changes found",
  fitting: "changes found, fitting kind",
  meaning: "of meaning: altered or gravity >= 3 (of those found)",
  meaningAll: "of meaning: found and altered or gravity >= 3 (of all)",
  minor: "minor ones called altered (of those found)",
  loose: "reported on no line of the truth",
  relation: "relation",
  direction: "direction: the earlier state",
  speakers: "speakers of direct quotations",
  dates: "dates with their value",
} as const;

const bars: Partial<Record<keyof typeof counted, string>> = {
  links: ">= 0.95",
  found: ">= 0.80",
  fitting: ">= 0.68",
  meaning: ">= 0.80",
  minor: "<= 0.08",
  loose: "<= 0.40",
};

function add(tally: Tally, key: keyof typeof counted, hit: number, of: number): void {
  const known = tally.get(key) ?? { hit: 0, of: 0 };
  tally.set(key, { hit: known.hit + hit, of: known.of + of });
}

function sentenceAt(reading: Reading, offset: number): number {
  return reading.sentences.findIndex(({ span }) => span.start <= offset && offset < span.end);
}

function countLinks(
  tally: Tally,
  truth: Truth,
  a: Reading,
  b: Reading,
  linked: (i: number, j: number) => boolean,
): number[] {
  const missed: number[] = [];
  truth.links.forEach((link, index) => {
    if (!link.sure) return;
    const hit = linked(sentenceAt(a, link.a), sentenceAt(b, link.b));
    add(tally, "links", hit ? 1 : 0, 1);
    if (!hit) missed.push(index);
  });
  return missed;
}

function countChanges(
  tally: Tally,
  truth: Truth,
  reported: readonly Reported[],
): ReturnType<typeof matchChanges> {
  const matching = matchChanges(reported, truth.changes);
  truth.changes.forEach((line, index) => {
    const at = matching.found[index]!;
    const change = reported[at];
    add(tally, "found", change === undefined ? 0 : 1, 1);
    add(tally, "fitting", change !== undefined && fits(change, line) ? 1 : 0, 1);
    if (line.meaning) add(tally, "meaningAll", change !== undefined && loud(change) ? 1 : 0, 1);
    if (change === undefined) return;
    if (line.meaning) add(tally, "meaning", loud(change) ? 1 : 0, 1);
    else add(tally, "minor", change.meaning === "altered" ? 1 : 0, 1);
  });
  add(tally, "loose", matching.loose.length, reported.length);
  return matching;
}

/** The side that the answer names as the earlier state; `null` where "cannot tell" weighs most. */
export function earlier({ order }: Comparison["direction"]): "a" | "b" | null {
  if (order.a > order.b && order.a > order.unknown) return "a";
  return order.b > order.a && order.b > order.unknown ? "b" : null;
}

const folded = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, "")
    .replace(/^(?:the|an?) /, "")
    .trim();

/** Equal names, or every word of the one in the other: "Brenner" and "Ada Brenner", "researchers at the Brenner firm". */
function sameSpeaker(said: string | null, truth: string): boolean {
  if (said === null) return false;
  const [x, y] = [folded(said).split(" "), folded(truth).split(" ")];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

function countReading(
  tally: Tally,
  truth: Truth,
  readings: { a: Reading; b: Reading },
  miss: (line: string) => void,
): void {
  for (const { side, at, speaker } of truth.speakers) {
    const reading = readings[side];
    const quotation = reading.quotations.find(
      ({ kind, contents }) => kind !== "indirect" && contents.some((span) => overlapLength(span, at) > 0),
    );
    const hit = sameSpeaker(quotation?.speaker ?? null, speaker);
    add(tally, "speakers", hit ? 1 : 0, 1);
    if (!hit)
      miss(`speaker ${side} ${words(reading, at)}: ${speaker}, said ${quotation?.speaker ?? "nobody"}`);
  }
  for (const { side, at, value } of truth.dates) {
    const reading = readings[side];
    const values = reading.mentions.flatMap((mention) =>
      mention.kind === "date" && overlapLength(mention.span, at) > 0 ? [mention.value] : [],
    );
    const hit = values.includes(value);
    add(tally, "dates", hit ? 1 : 0, 1);
    if (!hit) miss(`date ${side} ${words(reading, at)}: ${value}, said ${values.join(", ") || "none"}`);
  }
}

function words(reading: Reading, span: Span): string {
  return `"${reading.article.text.slice(span.start, span.end).replaceAll("\n", " ")}"`;
}

function both(comparison: Comparison, change: { a: readonly Span[]; b: readonly Span[] }): string {
  const side = (reading: Reading, spans: readonly Span[]) =>
    spans.map((span) => words(reading, span)).join(" + ") || "-";
  return `${side(comparison.a, change.a)} => ${side(comparison.b, change.b)}`;
}

function describe(comparison: Comparison, change: Change): string {
  const kinds = [change.kind, ...change.touches].join("/");
  return `${kinds} ${change.meaning} g${change.gravity} [${change.because[0]?.rule ?? ""}]: ${both(comparison, change)}`;
}

function listErrors(
  truth: Truth,
  comparison: Comparison,
  matching: ReturnType<typeof matchChanges>,
  missed: readonly number[],
): string[] {
  const lines: string[] = [];
  for (const index of missed) {
    const link = truth.links[index]!;
    const show = (text: string, at: number) => JSON.stringify(text.slice(at, at + 50));
    lines.push(`link missed: ${show(truth.a, link.a)} ~ ${show(truth.b, link.b)}`);
  }
  truth.changes.forEach((line, index) => {
    const at = matching.found[index]!;
    const change = comparison.changes[at];
    const side = (span: Span | null) => (span === null ? [] : [span]);
    const what = `${line.kinds.join("/")}${line.meaning ? " MEANING" : ""}: ${both(comparison, { a: side(line.a), b: side(line.b) })} (${line.note})`;
    if (change === undefined) {
      lines.push(`MISSED  ${what}`);
      return;
    }
    const faults = [
      ...(fits(change, line) ? [] : ["KIND"]),
      ...(line.meaning && !loud(change) ? ["QUIET"] : []),
      ...(!line.meaning && change.meaning === "altered" ? ["LOUD"] : []),
    ];
    if (faults.length > 0)
      lines.push(`${faults.join("+")}  ${what}\n        ours ${describe(comparison, change)}`);
  });
  for (const index of matching.loose)
    lines.push(`LOOSE  ${describe(comparison, comparison.changes[index]!)}`);
  return lines;
}

export const pairs: Task = {
  name: "pairs",
  needs: names.map((name) => `${folder}/${name}/gold.json`),
  run(shared, { errors }) {
    const ours: Tally = new Map();
    const baseline: Tally = new Map();
    const each: string[][] = [];
    for (const name of names) {
      const truth = readTruth(join(shared, folder), name);
      const a = understand(readText(truth.a, { id: `${name}-a` }));
      const b = understand(readText(truth.b, { id: `${name}-b` }));
      const comparison = compare(a, b);
      const notes: string[] = [];
      const beads = comparison.alignment.beads;
      const own: Tally = new Map();
      const missed = countLinks(own, truth, a, b, (i, j) =>
        beads.some((bead) => bead.a.includes(i) && bead.b.includes(j)),
      );
      const matching = countChanges(own, truth, comparison.changes);
      countReading(own, truth, { a, b }, (line) => notes.push(line));
      add(own, "relation", comparison.relation === truth.relation ? 1 : 0, 1);
      add(own, "direction", earlier(comparison.direction) === truth.from ? 1 : 0, 1);
      for (const [key, { hit, of }] of own) add(ours, key as keyof typeof counted, hit, of);

      const simple = baselineLinks(a, b);
      countLinks(baseline, truth, a, b, (i, j) => simple.some(([x, y]) => x === i && y === j));
      countChanges(baseline, truth, baselineChanges(a, b));
      const share = (key: keyof typeof counted) =>
        figure((own.get(key)?.hit ?? 0) / (own.get(key)?.of ?? 0), 2);
      each.push([
        name,
        share("links"),
        share("found"),
        share("fitting"),
        share("meaning"),
        share("minor"),
        share("loose"),
        `${comparison.relation} (${truth.relation})`,
        `${earlier(comparison.direction) ?? "-"} (${truth.from ?? "-"})`,
      ]);
      if (errors)
        console.log(
          [`### ${name}`, ...listErrors(truth, comparison, matching, missed), ...notes, ""].join("\n"),
        );
    }
    const cell = (tally: Tally, key: string) => {
      const found = tally.get(key);
      return found === undefined ? "-" : `${figure(found.hit / found.of)} (${found.hit}/${found.of})`;
    };
    return [
      {
        title: "pairs: eight pairs of real reports annotated by hand",
        columns: ["figure", "ours", "baseline", "bar"],
        rows: (Object.keys(counted) as (keyof typeof counted)[]).map((key) => [
          counted[key],
          cell(ours, key),
          cell(baseline, key),
          bars[key] ?? "",
        ]),
        notes: [
          "Baseline: plain TF-IDF, mutual best; a diff of words typed by their shape.",
          "Changes one to one, the best overlap first, meeting on every side on which truth and report have words.",
        ],
      },
      {
        title: "pairs, one by one",
        columns: [
          "pair",
          "links",
          "found",
          "fitting",
          "meaning",
          "minor",
          "loose",
          "relation (truth)",
          "earlier (truth)",
        ],
        rows: each,
      },
    ] satisfies Table[];
  },
};
