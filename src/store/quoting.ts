import { quoteKeys } from "../core/quote/keys.ts";
import type { FindGround, Holders } from "./find.ts";
import { sumUp } from "./points.ts";

/** What a store must have for articles to be found by the words that somebody says in them. */
export interface QuotingGround extends Pick<FindGround, "size"> {
  /** For each key (`quoteKeys`) how many articles have it in a quotation, and about the first `most` of them. */
  readonly quoting: (keys: readonly string[], most: number) => Promise<readonly Holders[]>;
}

/** An article in which somebody may say the asked words. */
export interface Quoting {
  readonly number: number;
  /** Share (0 to 1) of the weight of the asked keys that its quotations have. */
  readonly share: number;
}

/**
 * Share of the weight of the asked keys that an article must have to be looked at. Tracing wants half of the words; words
 * of translation back share fewer of the rare ones than of all.
 */
const LEAST_SHARE = 0.3;

/** Articles read that have one key: what more have says little, and a million articles are still asked in some milliseconds. */
const MOST_HOLDERS = 50_000;

/** The articles whose quotations have enough of the asked words, each word by how rare it is; the most first, then by number. */
export async function quotingArticles(ground: QuotingGround, asked: string): Promise<readonly Quoting[]> {
  const holders = await ground.quoting(quoteKeys(asked, null), MOST_HOLDERS);
  const { articles, numbers: below } = await ground.size();
  const shares = holders
    .filter(({ count }) => count > 0 && count <= MOST_HOLDERS)
    .map(({ count, numbers }) => ({ numbers, weight: Math.log1p(articles / count) }));
  const whole = shares.reduce((sum, { weight }) => sum + weight, 0);
  return sumUp(shares, below, (touched, sums) =>
    touched
      .filter((number) => sums[number]! >= whole * LEAST_SHARE)
      .map((number) => ({ number, share: sums[number]! / whole }))
      .sort((x, y) => y.share - x.share || x.number - y.number),
  );
}

/** Share of what the best has from which an article has the asked words, or nearly. */
const LIKELY = 0.65;

/**
 * Of many the `most` that are read: of those that have the words, or nearly, the first to be published; then those
 * that have most of them. `unread`: the others that have the words, or nearly.
 */
export function chosen(
  candidates: readonly Quoting[],
  most: number,
  dayOf: (number: number) => number,
): { readonly read: readonly Quoting[]; readonly unread: readonly Quoting[] } {
  if (candidates.length <= most) return { read: candidates, unread: [] };
  const least = candidates[0]!.share * LIKELY;
  const likely = candidates.filter(({ share }) => share >= least);
  const byDay = [...likely].sort((x, y) => dayOf(x.number) - dayOf(y.number) || x.number - y.number);
  const read = new Set(byDay.slice(0, most / 2));
  for (const candidate of candidates) {
    if (read.size >= most) break;
    read.add(candidate);
  }
  return { read: [...read], unread: likely.filter((candidate) => !read.has(candidate)) };
}
