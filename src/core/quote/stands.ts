import { languageOf } from "../language/index.ts";
import type { Article } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { alignLocally, STEM_SHARE } from "./local-alignment.ts";
import { LEAST_MATTER, matterOfWords } from "./matter.ts";
import { saidWords, type Word, wordsIn } from "./word-run.ts";

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
  if (mostCoverage(words, text) < WORTH_READING) return false;
  const { coverage, matches } = alignLocally(words, text);
  if (coverage < WORTH_READING) return false;
  if (coverage >= WHOLE) return true;
  const matter = matterOfWords(
    matches.map((match) => words[match.asked]!),
    article.language,
  );
  return matter === null || matter >= LEAST_MATTER;
}

/** What no alignment's coverage is above: the asked words that stand anywhere in the text, in any order. */
function mostCoverage(asked: readonly Word[], text: readonly Word[]): number {
  const folded = new Set(asked.map((word) => word.folded));
  const stems = new Set(asked.map((word) => word.stem));
  for (const word of text) {
    folded.delete(word.folded);
    stems.delete(word.stem);
  }
  // What is left is nowhere in the text.
  let [whole, held] = [0, 0];
  for (const word of asked) {
    whole += word.weight;
    held += word.weight * (!folded.has(word.folded) ? 1 : stems.has(word.stem) ? 0 : STEM_SHARE);
  }
  return whole === 0 ? 0 : held / whole;
}
