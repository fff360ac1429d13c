import type { Change, Comparison } from "../../model.ts";
import type { Facts } from "../facts.ts";
import { isPassage, type Section, sectionsOf } from "../grouping.ts";

/** One comparison of a page, with the names of its anchors. */
export interface View {
  readonly comparison: Comparison;
  readonly facts: Facts;
  readonly letters: readonly [string, string];
  /** `"b"` for the comparison with telling B: what its anchors begin with. */
  readonly prefix: string;
  readonly sections: readonly Section[];
  /** Number of each change in the list, from 1. */
  readonly numbers: ReadonlyMap<Change, number>;
}

export function viewOf(comparison: Comparison, facts: Facts, letters: readonly [string, string]): View {
  const sections = sectionsOf(comparison);
  const numbers = new Map<Change, number>();
  for (const { entries } of sections)
    for (const { number, changes } of entries)
      changes.forEach((change, index) => {
        numbers.set(change, number + index);
      });
  return { comparison, facts, letters, prefix: letters[1].toLowerCase(), sections, numbers };
}

/** Anchors: the row of a bead, the entry of a change, the words of a change in a side's text. */
export const anchors = {
  row: (view: View, bead: number): string => `${view.prefix}-row-${bead + 1}`,
  change: (view: View, change: Change): string => `${view.prefix}-change-${view.numbers.get(change) ?? 0}`,
  words: (view: View, change: Change, side: "a" | "b"): string =>
    `${view.prefix}-words-${view.numbers.get(change) ?? 0}${side}`,
};

/** Classes that filters and colours go by. */
export function classes({ gravity, kind, meaning }: Change): string {
  return `g${gravity} k-${kind} m-${meaning}`;
}

/** Changes of whole sentences: told beside the sentence, not inside it. */
export function isWhole({ comparison }: View, change: Change): boolean {
  const { kind } = change;
  return kind === "move" || kind === "split" || kind === "merge" || isPassage(comparison, change);
}

/**
 * Changes whose words are marked inside the text. In a reworded pair before and after stand as they are, and only what
 * is claimed or said differently is marked: a mark on every other word tells nothing.
 */
export function isMarked(view: View, change: Change): boolean {
  if (isWhole(view, change)) return false;
  const { beads } = view.comparison.alignment;
  const reworded =
    change.beads.length > 0 && change.beads.every((bead) => beads[bead]?.relation === "reworded");
  return change.gravity === 4 || !reworded;
}
