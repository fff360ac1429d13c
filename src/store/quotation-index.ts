import type { ArticleId } from "../core/model.ts";

/**
 * The index of quotations that a store keeps beside its articles, filled from `quotationEntries` (core/quote/keys.ts)
 * of each newest revision: a table of (key, article, number of the quotation) is enough. Both stores implement it.
 */
export interface QuotationIndex {
  /** Quotations in the corpus, and in how many of them each key stands; keys that none has may be left out. */
  readonly keyCounts: (keys: readonly string[]) => Promise<{
    readonly quotations: number;
    readonly having: ReadonlyMap<string, number>;
  }>;
  /**
   * Articles with a quotation whose keys together weigh at least `least`, the heaviest first (then by id), at most
   * `limit`.
   */
  readonly heaviest: (
    weights: ReadonlyMap<string, number>,
    least: number,
    limit: number,
  ) => Promise<readonly ArticleId[]>;
}
