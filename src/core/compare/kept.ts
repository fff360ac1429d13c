import type { BeadText, CompareContext } from "./rules/rule.ts";
import { type Range, type Side, wordAt } from "./side.ts";

/** Words of matter of the two sides of a bead, and how many of them answer each other. */
export interface Kept {
  readonly a: number;
  readonly b: number;
  readonly paired: number;
}

export function countKept(a: Side, b: Side, bead: BeadText): Kept {
  const { toB } = bead.pairing();
  let paired = 0;
  for (let token = bead.a.from; token < bead.a.to; token++) {
    if (!wordAt(a, token).empty && toB[token - bead.a.from]! >= 0) paired++;
  }
  return { a: matterIn(a, bead.a), b: matterIn(b, bead.b), paired };
}

/** Words of matter in the range: neither grammar nor marks. */
export function matterIn(side: Side, { from, to }: Range): number {
  let count = 0;
  for (let token = from; token < to; token++) if (!wordAt(side, token).empty) count++;
  return count;
}

/** Share (0 to 1) of the words of matter of both sides that are answered; 1 where there are none. */
export function shareKept({ a, b, paired }: Kept): number {
  return a + b === 0 ? 1 : (2 * paired) / (a + b);
}

/**
 * True where the two sides of a linked bead are two statements that share a name and a word or two: not one told in other
 * words, but one left out and one added. In a close telling its place speaks for so weak a link, unless it is a merge.
 */
export function isTwoStatements(context: CompareContext, bead: BeadText): boolean {
  if (context.crossLingual || bead.edits.length === 0) return false;
  const { a, b, similarity } = bead.bead;
  if (a.length === 0 || b.length === 0 || similarity >= MOST_ALIKE) return false;
  if (context.closeTelling && a.length + b.length === 2) return false;
  return shareKept(bead.kept()) < (context.closeTelling ? LITTLE_IN_MERGE : LITTLE);
}

/**
 * Of 95 links below both that one reader looked at, in pairs of reports of one event, nine told the same; the other links
 * of these pairs mostly do.
 */
const LITTLE = 1 / 4;
const MOST_ALIKE = 0.3;

/** In close tellings paraphrases go down to nothing in common, but not those of several sentences in one. */
const LITTLE_IN_MERGE = 1 / 5;
