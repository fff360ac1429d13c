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
    .sort((x, y) => y.length - x.length || x[0]! - y[0]!)
    .map((group) => copyGroup(group, cards, sketches));
  return { articles: cards.length, failed, groups };
}

function copyGroup(
  [first, ...rest]: readonly number[],
  cards: readonly CopyCard[],
  sketches: readonly Sketch[],
): CopyGroup {
  const ofKept = sketches[first!]!;
  const copies = rest.map((article) => {
    const ofCopy = sketches[article]!;
    const shares = { copyInKept: containment(ofCopy, ofKept), keptInCopy: containment(ofKept, ofCopy) };
    return { ...cards[article]!, containment: shares };
  });
  return { kept: cards[first!]!, copies };
}
