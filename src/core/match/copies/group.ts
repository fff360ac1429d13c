import { CopyIndex } from "./copy-index.ts";
import { leastSampled, type Sketch } from "./sketch.ts";

/** What makes a text a copy; a caller may set other values. */
export const copyRule = {
  /**
   * Share (0 to 1) of a text that has to stand in a group. On 670 retellings with few words alike, made by hand and by
   * translators, .30 finds .92 of the pairs at a precision of .90, .35 .85 at .95, .40 .75 at .96, .45 .61 at .97. What is
   * dropped as a copy is lost, so precision goes first.
   */
  leastShare: 0.4,
  /** Pairs that have to be in common: with fewer it is chance. A text that has fewer needs all. */
  leastPairs: 3,
  /**
   * What an outlet puts below all of its articles is in common at the end and nowhere else: pairs, some 80 words, below
   * which a common end makes no copy ...
   */
  furniture: 20,
  /** ... where of what stands before it less than this share is in common. */
  leastBefore: 0.1,
} as const;

export type CopyRule = { readonly [Name in keyof typeof copyRule]: number };

/**
 * Texts that are copies of one another, whole or in part, edited or not: the indices of each group, a text alone in one
 * of its own.
 *
 * Texts are taken the longest first, and each joins the group that has most of it, if that is enough: so what was cut
 * meets what it was cut from, and a retelling meets all wordings of the report that were found before it. The order of
 * the texts does not matter but where sketches are equal, which are in one group anyway.
 */
export function groupCopies(
  sketches: readonly Sketch[],
  rule: CopyRule = copyRule,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const pairs = sketches.reduce((sum, { length }) => sum + length, 0);
  const index = new CopyIndex(pairs, sketches.length);
  for (const text of longestFirst(sketches)) {
    index.seek(sketches[text]!);
    const found = groupOf(index, sketches[text]!.length, rule);
    if (found === null) groups.push([text]);
    else groups[found]!.push(text);
    index.enter(found ?? groups.length - 1);
  }
  return groups;
}

/** The group that a text of so many pairs, the one sought in the index, is a copy of; `null` where there is none. */
function groupOf(index: CopyIndex, length: number, rule: CopyRule): number | null {
  const nearest = index.nearest();
  if (nearest === null || nearest.share < rule.leastShare) return null;
  const { group, share } = nearest;
  // Two hashes of all words: both or none are there.
  if (length < leastSampled) return share === 1 ? group : null;
  if (share * length < rule.leastPairs) return null;
  const before = index.lengthBeforeTail(group);
  const isFurniture =
    before > 0 && length - before < rule.furniture && index.shareOfFirst(before, group) < rule.leastBefore;
  return isFurniture ? null : group;
}

/** Indices of sketches, those with more pairs first; of equal length by the first pair in which they differ. */
function longestFirst(sketches: readonly Sketch[]): Int32Array {
  return Int32Array.from(sketches, (_, index) => index).sort((x, y) => byLength(sketches[x]!, sketches[y]!));
}

function byLength(x: Sketch, y: Sketch): number {
  if (x.length !== y.length) return y.length - x.length;
  for (let at = 0; at < x.length; at++) if (x[at] !== y[at]) return x[at]! - y[at]!;
  return 0;
}
