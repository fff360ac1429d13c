import {
  type Digest,
  digest,
  PrintKind,
  queryPrints,
  type Ranked,
  rank,
  sharedPassages,
} from "../core/match/index.ts";
import type { Article } from "../core/model.ts";
import type { Card, Hit, Passage } from "./corpus.ts";
import { sumUp } from "./points.ts";
import { byCodeUnits } from "./stories.ts";

/** What a store must have to be searched. Articles are numbered by the store; a number is an article's newest revision. */
export interface FindGround {
  /** Articles in the corpus, and a number that all of theirs are below. */
  readonly size: () => Promise<{ readonly articles: number; readonly numbers: number }>;
  /** For each hash how many articles have it, and about the first `most` of them. */
  readonly holders: (hashes: BigInt64Array, most: number) => Promise<readonly Holders[]>;
  readonly digests: (numbers: readonly number[]) => Promise<readonly Digest[]>;
  readonly cards: (numbers: readonly number[]) => Promise<readonly Card[]>;
}

export interface Holders {
  readonly count: number;
  readonly numbers: ArrayLike<number>;
}

/** How a query is answered; a caller may set others. */
const findRule = {
  /**
   * Articles that are read of those that have one fingerprint, the first by number. A story that was told a thousand
   * times is found by its first tellings, which share many; of a phrase that everybody uses they add up to nothing.
   */
  holdersRead: 100,
  /** Articles that are held against the query, those with the most points first. */
  ranked: 64,
  /** Points of a common fingerprint, by `PrintKind`, times the logarithm of how rare it is. */
  points: { [PrintKind.passage]: 2, [PrintKind.pair]: 2, [PrintKind.rewording]: 1, [PrintKind.name]: 1 },
} as const;

const defaultLimit = 10;

/** Tellings of a text, best first: candidates by common fingerprints, ranked by what either tells of the other. */
export async function findIn(
  ground: FindGround,
  article: Article,
  { limit = defaultLimit }: { readonly limit?: number } = {},
): Promise<readonly Hit[]> {
  const query = digest(article);
  const kept = await rankedIn(ground, article, limit, query);
  const cards = await ground.cards(kept.map(({ number }) => number));
  return kept
    .map(({ known, score, containment }, index) => {
      const { id, title, outlet, url, published } = cards[index]!;
      const passages = passagesOf(query, known);
      return { article: id, title, outlet, url, published, score, containment, passages };
    })
    .sort((x, y) => y.score - x.score || byCodeUnits(x.article, y.article))
    .slice(0, limit);
}

/** One telling by its number, and what is known of it. */
export interface RankedTelling extends Pick<Ranked, "score" | "containment"> {
  readonly number: number;
  readonly known: Digest;
}

/** As `findIn` by numbers: the best `limit`, and those behind them with the same score. `query` is the article's digest. */
export async function rankedIn(
  ground: Pick<FindGround, "size" | "holders" | "digests">,
  article: Article,
  limit: number,
  query: Digest = digest(article),
): Promise<readonly RankedTelling[]> {
  const numbers = await candidatesFor(ground, article, Math.max(findRule.ranked, limit));
  if (numbers.length === 0) return [];
  const digests = await ground.digests(numbers);
  const byNumber = new Map(numbers.map((number, index) => [String(number), digests[index]!]));
  const ranked = rank(
    query,
    [...byNumber].map(([id, known]) => ({ id, digest: known })),
  );
  return withTies(ranked, limit).map(({ id, score, containment }) => ({
    number: Number(id),
    known: byNumber.get(id)!,
    score,
    containment,
  }));
}

/** The first `limit`, and those behind them with the same score: which of these come first is told by their ids. */
function withTies(ranked: readonly Ranked[], limit: number): readonly Ranked[] {
  const last = ranked[Math.min(limit, ranked.length) - 1];
  return last === undefined ? [] : ranked.filter(({ score }) => score >= last.score);
}

/** What the two share, the longest passage first. */
function passagesOf(query: Digest, telling: Digest): readonly Passage[] {
  return sharedPassages(query, telling)
    .map(({ a, b }) => ({ query: a, article: b }))
    .sort((x, y) => length(y.query) - length(x.query) || x.query.start - y.query.start);
}

function length({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}

/** The articles that have most of what the query has, each fingerprint counting by how rare it is; ties by number. */
async function candidatesFor(
  ground: Pick<FindGround, "size" | "holders">,
  article: Article,
  most: number,
): Promise<readonly number[]> {
  const { kinds, hashes } = queryPrints(article);
  const holders = await ground.holders(hashes, findRule.holdersRead);
  const { articles, numbers: below } = await ground.size();
  const shares = holders.map(({ count, numbers }, index) => {
    const kind = kinds[index] as PrintKind;
    return { numbers, weight: findRule.points[kind] * Math.log1p(articles / Math.max(1, count)) };
  });
  return sumUp(shares, below, (touched, points) => highest(touched, points, most));
}

/** The numbers with the most points, the most first, the lesser number first among equals. */
function highest(numbers: readonly number[], points: Float64Array, most: number): readonly number[] {
  const best: number[] = [];
  const before = (x: number, y: number) => points[x]! > points[y]! || (points[x] === points[y] && x < y);
  for (const number of numbers) {
    if (best.length === most && !before(number, best[most - 1]!)) continue;
    let at = best.length < most ? best.push(number) - 1 : most - 1;
    for (; at > 0 && before(number, best[at - 1]!); at--) best[at] = best[at - 1]!;
    best[at] = number;
  }
  return best;
}
