import type { Change, ChangeKind, Meaning, Span } from "../../src/core/model.ts";
import { overlapLength } from "../../src/core/text/span.ts";
import type { TrueChange } from "./truth.ts";

/** A change as the scorer needs it, so that a baseline can be held to the same measure. */
export type Reported = Pick<Change, "kind" | "touches" | "a" | "b" | "meaning" | "gravity">;

export interface Matching {
  /** For each true change, the index of the reported one, or -1. */
  readonly found: readonly number[];
  /** Reported changes that touch no line of the truth. */
  readonly loose: readonly number[];
}

/** A reported change may be this many times as long as the true one ... */
const LONGEST = 3;
/** ... or this many code units; an added or left-out passage has whole sentences to itself. */
const ALWAYS_FINE = 60;
const ALWAYS_FINE_PASSAGE = 600;

const passage = new Set<string>(["addition", "deletion"]);

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function shared(spans: readonly Span[], at: Span): number {
  return spans.reduce((sum, span) => sum + overlapLength(span, at), 0);
}

/**
 * How well a report stands on a line of the truth: 0 where they do not meet on every side on which both have words, or
 * the report is too long; else the share of words that the two have in common (Jaccard).
 */
export function agreement(reported: Reported, truth: TrueChange): number {
  let common = 0;
  let total = 0;
  for (const side of ["a", "b"] as const) {
    const at = truth[side];
    const size = length(reported[side]);
    if (at === null || size === 0) continue;
    const met = shared(reported[side], at);
    const expected = at.end - at.start;
    const fine = passage.has(reported.kind) ? ALWAYS_FINE_PASSAGE : ALWAYS_FINE;
    if (met === 0 || size > Math.max(LONGEST * expected, fine)) return 0;
    common += met;
    total += expected + size - met;
  }
  return total === 0 ? 0 : common / total;
}

function touchesAny(reported: Reported, truth: TrueChange): boolean {
  return (["a", "b"] as const).some((side) => {
    const at = truth[side];
    return at !== null && shared(reported[side], at) > 0;
  });
}

/** `quotation` counts where it touches a true kind; the name of a source may be called name or attribution. */
export function fits(reported: Reported, truth: TrueChange): boolean {
  const kinds: ChangeKind[] = [reported.kind];
  if (reported.kind === "quotation") kinds.push(...reported.touches);
  if (reported.kind === "name") kinds.push("attribution");
  if (reported.kind === "attribution") kinds.push("name");
  return kinds.some((kind) => truth.kinds.includes(kind));
}

/** One to one, the best agreement first; of equal ones a fitting kind. */
export function matchChanges(reported: readonly Reported[], truth: readonly TrueChange[]): Matching {
  const pairs = truth.flatMap((line, row) =>
    reported.map((change, column) => ({
      row,
      column,
      score: agreement(change, line),
      fit: fits(change, line) ? 1 : 0,
    })),
  );
  pairs.sort((x, y) => y.score - x.score || y.fit - x.fit || x.row - y.row || x.column - y.column);
  const found = truth.map(() => -1);
  const used = new Set<number>();
  for (const { row, column, score } of pairs) {
    if (score === 0) break;
    if (found[row] !== -1 || used.has(column)) continue;
    found[row] = column;
    used.add(column);
  }
  const loose = reported.flatMap((change, index) =>
    used.has(index) || truth.some((line) => touchesAny(change, line)) ? [] : [index],
  );
  return { found, loose };
}

/** The change is offered as one that a reader must see. */
export function loud(reported: { readonly meaning: Meaning; readonly gravity: number }): boolean {
  return reported.meaning === "altered" || reported.gravity >= 3;
}
