import { readQuotedWords } from "../core/annotate/quotations/index.ts";
import { type Digest, digest, fingerprint, type Prints } from "../core/match/index.ts";
import type { Article } from "../core/model.ts";
import { segmentArticle } from "../core/pipeline.ts";
import { quotationEntries } from "../core/quote/keys.ts";
import type { Segmented } from "../core/segment/segmented.ts";
import { parseIsoDay, toDayNumber } from "../core/text/calendar.ts";

/** What matching needs of an article. */
export interface Matter {
  readonly prints: Prints;
  readonly digest: Digest;
}

/** What the corpus keeps of an article beside the article: all that matching and `quote` need of it. */
export interface Entry extends Matter {
  /** The keys of each quotation, in text order. */
  readonly quotations: Quotations;
}

export type Quotations = readonly (readonly string[])[];

/** Pure: the same article gives the same entry in any process of one `fingerprintVersion`. */
export function entryOf(article: Article): Entry {
  const text = segmentArticle(article);
  return { ...matterIn(text), quotations: quotationsIn(text) };
}

export function matterOf(article: Article): Matter {
  return matterIn(segmentArticle(article));
}

export function quotationsOf(article: Article): Quotations {
  return quotationsIn(segmentArticle(article));
}

function matterIn({ article, sentences }: Segmented): Matter {
  return { prints: fingerprint(article, sentences), digest: digest(article, sentences) };
}

/**
 * Quotations are read without names, dates and speakers, which costs a third and finds the same words: of 1,590 in 400
 * articles 1,576 to the letter, two not at all. Who said them is read when somebody asks.
 */
function quotationsIn(text: Segmented): Quotations {
  return quotationEntries(text.article, readQuotedWords(text)).map(({ keys }) => keys);
}

/** Days since 1970-01-01 of the publication; `null` where no day is known. */
export function dayOf({ published }: Pick<Article, "published">): number | null {
  const day = published === null ? null : parseIsoDay(published);
  return day === null ? null : toDayNumber(day);
}
