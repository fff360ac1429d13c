import type { Change, Comparison, Gravity } from "../model.ts";
import { sentenceAt, sentencesOf } from "./place.ts";

/**
 * Changes shown as one entry. `one`; `passage`: sentences added or left out in a row; `sentence`: several changes
 * in one pair of sentences, whose words are shown once; `same`: one change of form in many places.
 */
export interface Entry {
  readonly shape: "one" | "passage" | "sentence" | "same";
  /** Number of the first change in the report, from 1 in the order of weight. */
  readonly number: number;
  readonly changes: readonly Change[];
}

export interface Section {
  readonly gravity: Gravity;
  /** Changes in it, entries may be fewer. */
  readonly size: number;
  readonly entries: readonly Entry[];
}

const order: readonly Gravity[] = [4, 3, 2, 1];

/** The changes by weight, the grave ones first; sections without changes are left out. */
export function sectionsOf(comparison: Comparison): readonly Section[] {
  let number = 1;
  const found: Section[] = [];
  for (const gravity of order) {
    const changes = comparison.changes.filter((change) => change.gravity === gravity);
    if (changes.length === 0) continue;
    const entries: Entry[] = [];
    for (const group of gravity === 1 ? bySays(changes) : together(comparison, changes)) {
      entries.push({ shape: shapeOf(comparison, group), number, changes: group });
      number += group.length;
    }
    found.push({ gravity, size: changes.length, entries });
  }
  return found;
}

function shapeOf(comparison: Comparison, group: readonly Change[]): Entry["shape"] {
  const first = group[0];
  if (first === undefined || group.length === 1) return "one";
  if (isPassage(comparison, first)) return "passage";
  return first.gravity === 1 ? "same" : "sentence";
}

function bySays(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.says);
    if (group === undefined) groups.set(change.says, [change]);
    else group.push(change);
  }
  return [...groups.values()];
}

/** Sentences added or left out in a row, and what changed in one pair of sentences, each at the place of its first. */
function together(comparison: Comparison, changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  const byPair = new Map<string, Change[]>();
  for (const change of changes) {
    const group = isPassage(comparison, change)
      ? groups.findLast((one) => continues(comparison, one.at(-1), change))
      : isInside(comparison, change)
        ? byPair.get(pairOf(change))
        : undefined;
    if (group !== undefined) {
      group.push(change);
      continue;
    }
    const made = [change];
    groups.push(made);
    if (isInside(comparison, change)) byPair.set(pairOf(change), made);
  }
  return groups;
}

function pairOf(change: Change): string {
  return change.beads.join();
}

/** Words that changed inside a pair of sentences; what is said of whole sentences or of the text stands alone. */
function isInside(comparison: Comparison, change: Change): boolean {
  if (change.gravity < 3 || change.beads.length === 0 || isPassage(comparison, change)) return false;
  return !["move", "split", "merge", "metadata"].includes(change.kind);
}

function continues(comparison: Comparison, last: Change | undefined, change: Change): boolean {
  if (last === undefined || last.kind !== change.kind || last.meaning !== change.meaning) return false;
  const side = change.kind === "addition" ? "b" : "a";
  const before = sentencesOf(comparison, last, side).at(-1);
  const now = sentencesOf(comparison, change, side)[0];
  return before !== undefined && now === before + 1;
}

/** A whole sentence added or left out; words put in or dropped inside a sentence that both have are none. */
export function isPassage(comparison: Comparison, change: Change): boolean {
  const { kind, beads } = change;
  if (kind !== "addition" && kind !== "deletion") return false;
  const { alignment } = comparison;
  if (beads.length === 0) return false;
  // Of a pair that shares a word or two and is two statements, one sentence may be left out and the other added.
  return beads.every((bead) => alignment.beads[bead]?.relation === kind) || isSentences(comparison, change);
}

function isSentences(comparison: Comparison, { kind, a, b }: Change): boolean {
  const [reading, spans, other] = kind === "addition" ? [comparison.b, b, a] : [comparison.a, a, b];
  return (
    spans.length > 0 &&
    other.length === 0 &&
    spans.every(({ start, end }) => {
      const sentence = reading.sentences[sentenceAt(reading, start)]?.span;
      return sentence?.start === start && sentence.end === end;
    })
  );
}
