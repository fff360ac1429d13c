import type { Article, ArticleId } from "../core/model.ts";
import { understand } from "../core/pipeline.ts";
import { stripMarks } from "../core/quote/asked.ts";
import { quoteKeys } from "../core/quote/keys.ts";
import { type Wording, wordingsOf } from "../core/quote/wordings.ts";
import { readText } from "../core/read/index.ts";
import type { Hit } from "./corpus.ts";
import type { QuotationIndex } from "./quotation-index.ts";

/** What a store must have for its quotations to be asked for. */
export interface QuoteGround {
  readonly quotations: QuotationIndex;
  /** Tellings of a text: finds the words where an article tells them without marks. */
  readonly find: (article: Article, options: { readonly limit: number }) => Promise<readonly Hit[]>;
  /** Newest revisions by id, unknown ids left out. */
  readonly articles: (ids: readonly ArticleId[]) => Promise<readonly Article[]>;
}

/**
 * Share (0 to 1) of the weight of the asked keys that a quotation must have to be looked at. Tracing wants half of the
 * words; words of translation back share fewer of the rare ones than of all.
 */
const LEAST_SHARE = 0.3;
/** Articles that are looked at: a thousand reprints of one speech are told by their first five hundred. */
const MOST_QUOTED = 500;
const MOST_TOLD = 50;

/**
 * All wordings of some words in a corpus. Candidates are articles with a quotation of which enough rare words are
 * asked for, and tellings of the words taken as a text of their own; each is read and traced like a text at hand.
 */
export async function quoteIn(
  ground: QuoteGround,
  words: string,
  options: { readonly speaker?: string | undefined } = {},
): Promise<readonly Wording[]> {
  const asked = stripMarks(words);
  const [quoted, told] = await Promise.all([
    quotedIn(ground.quotations, asked),
    ground.find(readText(asked), { limit: MOST_TOLD }),
  ]);
  const ids = [...new Set([...quoted, ...told.map(({ article }) => article)])];
  const articles = await ground.articles(ids);
  return wordingsOf(
    words,
    articles.map((article) => understand(article)),
    options,
  ).wordings;
}

/** Inverse document frequency of each key that the corpus has, then the quotations that hold enough of them. */
async function quotedIn(index: QuotationIndex, asked: string): Promise<readonly ArticleId[]> {
  const { quotations, having } = await index.keyCounts(quoteKeys(asked, null));
  const weights = new Map<string, number>();
  for (const [key, count] of having) if (count > 0) weights.set(key, Math.log1p(quotations / count));
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return whole === 0 ? [] : index.heaviest(weights, whole * LEAST_SHARE, MOST_QUOTED);
}
