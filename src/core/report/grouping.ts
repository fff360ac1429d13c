import type { Change, Comparison, Gravity } from "../model.ts";
import { sentencesOf } from "./place.ts";

/** Changes shown as one entry: one change, or sentences added or left out in a row. */
export interface Entry {
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
    for (const group of runs(comparison, changes)) {
      entries.push({ number, changes: group });
      number += group.length;
    }
    found.push({ gravity, size: changes.length, entries });
  }
  return found;
}

function runs(comparison: Comparison, changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && follows(comparison, last, change)) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function follows(comparison: Comparison, last: Change, change: Change): boolean {
  if (last.kind !== change.kind || last.meaning !== change.meaning) return false;
  if (change.kind !== "addition" && change.kind !== "deletion") return false;
  const side = change.kind === "addition" ? "b" : "a";
  const before = sentencesOf(comparison, last, side).at(-1);
  const now = sentencesOf(comparison, change, side)[0];
  return before !== undefined && now !== undefined && now - before <= 1;
}
