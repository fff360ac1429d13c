import { languageOf } from "../language/index.ts";
import type { Article } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { alignLocally } from "./local-alignment.ts";
import { LEAST_MATTER, matterOfWords } from "./matter.ts";
import { saidWords, wordsIn } from "./word-run.ts";

/**
 * Share (0 to 1) of the asked words from which an article is worth reading: less than `traceQuote` wants, since words
 * joined from two quotations stand in two places.
 */
const WORTH_READING = 0.4;

/** Share from which they stand there as they are asked, however little they say. */
const WHOLE = 0.95;

/**
 * Whether the asked words may stand in an article at all, told by its words alone: a hundredth of what it costs to
 * understand the article, which is asked of every candidate that a corpus offers.
 */
export function mayStandIn(asked: string, article: Article): boolean {
  const language = languageOf(article.language);
  const words = saidWords(asked, language);
  const text = wordsIn(tokensOf(article), language);
  const { coverage, matches } = alignLocally(words, text);
  if (coverage < WORTH_READING) return false;
  if (coverage >= WHOLE) return true;
  const matter = matterOfWords(
    matches.map((match) => words[match.asked]!),
    article.language,
  );
  return matter === null || matter >= LEAST_MATTER;
}
