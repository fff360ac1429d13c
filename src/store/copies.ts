import { containment, copyRule, groupCopies, type Sketch, sketch } from "../core/match/index.ts";
import { earlier, instantOf } from "../core/text/instant.ts";
import type { ReadOutcome } from "../read/reader.ts";
import { cardOf } from "./card.ts";
import type { Card } from "./corpus.ts";

/** An article among others that may be its copies. */
export interface CopyCard extends Card {
  /** Where it was read: a file, and the place in it (`"line 12"`), `null` where the file is the article. */
  readonly name: string;
  readonly place: string | null;
}

export interface Copy extends CopyCard {
  /** Shares (0 to 1) of the pairs of neighbouring words of either that the other has. */
  readonly containment: { readonly copyInKept: number; readonly keptInCopy: number };
}

/** Articles that are copies of one another, whole or in part, edited or not. */
export interface CopyGroup {
  /** The earliest by its date, of those of one date or none the first read. */
  readonly kept: CopyCard;
  /** All others of the group in the same order; none where an article stands alone. */
  readonly copies: readonly Copy[];
}

export interface Copies {
  readonly articles: number;
  /** Outcomes without an article, by code of the failure. */
  readonly failed: Readonly<Record<string, number>>;
  /** Those with the most copies first, then by the order in which they were read. */
  readonly groups: readonly CopyGroup[];
}

/**
 * Groups of copies in a stream of articles, in memory and kept nowhere: what is quickest asked of many articles once. It
 * finds what shares its words; what was put into other words throughout is found by a corpus (`stories`). `leastShare`
 * (0 to 1): how much of an article has to stand in a group for it to be a copy. The articles are let go at once.
 */
export async function findCopies(
  outcomes: AsyncIterable<ReadOutcome>,
  { leastShare = copyRule.leastShare }: { readonly leastShare?: number | undefined } = {},
): Promise<Copies> {
  const failed: Record<string, number> = {};
  const cards: CopyCard[] = [];
  const sketches: Sketch[] = [];
  for await (const outcome of outcomes) {
    if (outcome.ok) {
      cards.push({ ...cardOf(outcome.article), name: outcome.name, place: outcome.place ?? null });
      sketches.push(sketch(outcome.article.text));
    } else failed[outcome.failure.code] = (failed[outcome.failure.code] ?? 0) + 1;
  }
  const dates = cards.map(({ published }) => (published === null ? null : instantOf(published)));
  const groups = groupCopies(sketches, { ...copyRule, leastShare })
    .map((group) => [...group].sort((x, y) => earlier(dates[x]!, dates[y]!) || x - y))
    .flatMap((group) => copyGroups(group, cards, sketches))
    // The order in which they were made is the same for equal sizes.
    .sort((x, y) => y.copies.length - x.copies.length);
  return { articles: cards.length, failed, groups };
}

/**
 * Share (0 to 1) of a copy that what is kept must have: whoever lets copies go would lose the rest. Two reports that meet in
 * a round-up have hardly a word in common, and of a long article a brief has little.
 */
const leastOfKept = 0.1;

/** A group that was found with the earliest of it kept; what has next to nothing in that is kept, with copies of its own. */
function copyGroups(
  group: readonly number[],
  cards: readonly CopyCard[],
  sketches: readonly Sketch[],
): readonly CopyGroup[] {
  const groups: CopyGroup[] = [];
  for (let left = group; left.length > 0; ) {
    const [first, ...rest] = left as readonly [number, ...number[]];
    const ofKept = sketches[first]!;
    const copies: Copy[] = [];
    left = rest.filter((article) => {
      const ofCopy = sketches[article]!;
      const shares = { copyInKept: containment(ofCopy, ofKept), keptInCopy: containment(ofKept, ofCopy) };
      const isApart = shares.copyInKept < leastOfKept;
      if (!isApart) copies.push({ ...cards[article]!, containment: shares });
      return isApart;
    });
    groups.push({ kept: cards[first]!, copies });
  }
  return groups;
}
