import { join } from "node:path";
import type { Change, ChangeKind, Span } from "../src/core/model.ts";
import { compare, understand } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { overlapLength } from "../src/core/text/span.ts";
import { baselineChanges } from "./changes/baseline.ts";
import { jsonLines } from "./shared.ts";
import { figure, type Table, type Task } from "./task.ts";

const file = "data/changes/wikinews-edits-dev.jsonl";

interface True {
  readonly type:
    | "number"
    | "date"
    | "name"
    | "speaker"
    | "quote_words"
    | "polarity"
    | "certainty"
    | "control";
  readonly material: boolean;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly a_text: string;
  readonly b_text: string;
}

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly edits: readonly True[];
}

type Reported = Pick<Change, "kind" | "touches" | "a" | "b" | "meaning">;

const types: readonly {
  readonly type: True["type"];
  readonly kinds: readonly ChangeKind[];
  readonly bar: number | null;
}[] = [
  { type: "number", kinds: ["quantity"], bar: 0.92 },
  { type: "date", kinds: ["date"], bar: 0.92 },
  { type: "certainty", kinds: ["certainty"], bar: 0.92 },
  { type: "name", kinds: ["name", "attribution"], bar: 0.9 },
  { type: "speaker", kinds: ["attribution", "name"], bar: 0.9 },
  { type: "quote_words", kinds: ["quotation"], bar: 0.9 },
  { type: "polarity", kinds: ["polarity"], bar: 0.75 },
  { type: "control", kinds: [], bar: null },
];

const kindsOf = new Map(types.map((entry) => [entry.type, entry.kinds]));

/** The true kind, or `quotation` that touches it. */
function isRightKind(change: Reported, truth: True): boolean {
  const kinds = kindsOf.get(truth.type)!;
  if (kinds.includes(change.kind)) return true;
  return change.kind === "quotation" && change.touches.some((kind) => kinds.includes(kind));
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** Code units shared on the sides that the truth gives; 0 where one of them is not met or the report is too long. */
function meeting(change: Reported, truth: True): number {
  let sum = 0;
  for (const side of ["a", "b"] as const) {
    const [start, end] = truth[side];
    if (start === end) continue;
    const spans = change[side];
    const shared = spans.reduce((total, span) => total + overlapLength(span, { start, end }), 0);
    if (shared === 0) return 0;
    const most =
      change.kind === "addition" || change.kind === "deletion" ? 600 : Math.max(60, 3 * (end - start));
    if (lengthOf(spans) > most) return 0;
    sum += shared;
  }
  return sum;
}

/** One to one: for each true edit the report of the right kind that meets it best, else the best of any kind. */
function matched(truths: readonly True[], reported: readonly Reported[]): readonly (Reported | null)[] {
  const free = new Set(reported);
  return truths.map((truth) => {
    const meets = [...free]
      .map((change) => ({
        change,
        shared: meeting(change, truth),
        right: isRightKind(change, truth) ? 1 : 0,
      }))
      .filter((entry) => entry.shared > 0)
      .sort((x, y) => y.right - x.right || y.shared - x.shared);
    const best = meets[0]?.change ?? null;
    if (best !== null) free.delete(best);
    return best;
  });
}

interface Counts {
  of: number;
  found: number;
  right: number;
  altered: number;
  kept: number;
  unclear: number;
}

interface Result {
  readonly byType: Map<string, Counts>;
  reported: number;
  matched: number;
  onUntouched: number;
  untouched: number;
}

function measure(
  pairs: readonly Pair[],
  report: (pair: Pair) => readonly Reported[],
  miss: (line: string) => void,
): Result {
  const result: Result = { byType: new Map(), reported: 0, matched: 0, onUntouched: 0, untouched: 0 };
  for (const pair of pairs) {
    const reported = report(pair);
    const found = matched(pair.edits, reported);
    result.reported += reported.length;
    result.matched += found.filter((change) => change !== null).length;
    if (pair.edits.length === 0) {
      result.untouched++;
      result.onUntouched += reported.length;
      if (reported.length > 0) miss(`untouched: ${shown(pair, reported)}`);
    }
    pair.edits.forEach((truth, index) => {
      const change = found[index]!;
      count(result.byType, truth, change);
      const good =
        change !== null &&
        (truth.material
          ? isRightKind(change, truth) && change.meaning === "altered"
          : change.meaning === "kept");
      if (good) return;
      const said =
        change === null ? "not found" : `${change.kind}(${change.touches.join(",")}) ${change.meaning}`;
      miss(`${truth.type} '${truth.a_text}' -> '${truth.b_text}': ${said} | ${shown(pair, reported)}`);
    });
    const used = new Set(found);
    const loose = reported.filter((change) => !used.has(change));
    if (pair.edits.length > 0 && loose.length > 0) miss(`loose: ${shown(pair, loose)}`);
  }
  return result;
}

function count(byType: Map<string, Counts>, truth: True, change: Reported | null): void {
  const counts = byType.get(truth.type) ?? { of: 0, found: 0, right: 0, altered: 0, kept: 0, unclear: 0 };
  counts.of++;
  if (change !== null) {
    counts.found++;
    if (isRightKind(change, truth)) counts.right++;
    counts[change.meaning]++;
  }
  byType.set(truth.type, counts);
}

function shown(pair: Pair, reported: readonly Reported[]): string {
  const words = (text: string, spans: readonly Span[]) =>
    spans.map((span) => text.slice(span.start, span.end)).join(" … ");
  const said = reported.map(
    (change) => `${change.kind} ${change.meaning} [${words(pair.a, change.a)}/${words(pair.b, change.b)}]`,
  );
  return `${pair.a} || ${said.join("; ")}`;
}

function share(hit: number, of: number): string {
  return figure(of === 0 ? Number.NaN : hit / of);
}

/** Kinds and meanings of single edits made by rule, one or two a sentence. */
export const changes: Task = {
  name: "changes",
  needs: [file],
  run(shared, { errors }) {
    const pairs = jsonLines<Pair>(join(shared, file));
    const lines: string[] = [];
    const ours = measure(
      pairs,
      ({ a, b }) => compare(understand(readText(a)), understand(readText(b))).changes,
      (line) => lines.push(line),
    );
    const plain = measure(
      pairs,
      ({ a, b }) => baselineChanges(a, b),
      () => undefined,
    );
    if (errors) for (const line of lines.sort()) console.log(line);
    return [kinds(ours, plain), meanings(ours, plain)];
  },
};

function kinds(ours: Result, plain: Result): Table {
  return {
    title: "changes: the kind is right",
    columns: ["type", "edits", "found", "kind right", "bar", "word diff", "altered", "kept", "unclear"],
    rows: types.map(({ type, bar }) => {
      const mine = ours.byType.get(type)!;
      const other = plain.byType.get(type)!;
      return [
        type,
        String(mine.of),
        share(mine.found, mine.of),
        bar === null ? "-" : share(mine.right, mine.of),
        bar === null ? "-" : `>= ${bar}`,
        bar === null ? "-" : share(other.right, other.of),
        share(mine.altered, mine.of),
        share(mine.kept, mine.of),
        share(mine.unclear, mine.of),
      ];
    }),
    notes: [
      "a kind is right where the report meets the edit on every side that has words; inside quotation marks `quotation` that touches the kind counts",
    ],
  };
}

function meanings(ours: Result, plain: Result): Table {
  const row = (name: string, bar: string, figureOf: (result: Result) => string) => [
    name,
    figureOf(ours),
    bar,
    figureOf(plain),
  ];
  const material = (result: Result) => sum(result, (type) => type !== "control");
  const harmless = (result: Result) => sum(result, (type) => type === "control");
  return {
    title: "changes: meaning and precision",
    columns: ["figure", "ours", "bar", "word diff"],
    rows: [
      row("material edits called altered", ">= 0.85", (r) => share(material(r).altered, material(r).of)),
      row("material edits called unclear", "", (r) => share(material(r).unclear, material(r).of)),
      row("harmless edits called altered", "<= 0.03", (r) => share(harmless(r).altered, harmless(r).of)),
      row("harmless edits called kept", ">= 0.85", (r) => share(harmless(r).kept, harmless(r).of)),
      row("harmless edits called unclear", "", (r) => share(harmless(r).unclear, harmless(r).of)),
      row("reports per 100 pairs without an edit", "<= 2", (r) =>
        figure((100 * r.onUntouched) / r.untouched, 1),
      ),
      row("precision: reports that meet an edit", "", (r) => share(r.matched, r.reported)),
      row("recall: edits met by a report", "", (r) => share(r.matched, sum(r, () => true).of)),
    ],
  };
}

function sum(result: Result, picked: (type: string) => boolean): Counts {
  const total: Counts = { of: 0, found: 0, right: 0, altered: 0, kept: 0, unclear: 0 };
  for (const [type, counts] of result.byType) {
    if (!picked(type)) continue;
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  }
  return total;
}
