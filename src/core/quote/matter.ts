import { languageOf } from "../language/index.ts";
import { backgroundTable, backgroundWeight } from "../text/background.ts";
import type { QuoteFinding } from "./index.ts";
import { askedWords } from "./word-run.ts";

/** Words of the passage that the background asks after: a sentence of news. */
const PASSAGE_WORDS = 25;

/**
 * How much the asked words that were found say: the sum of their inverse document frequencies in the language at large
 * (nats). `null` for a language without a background table. "And I still think so" says 6, a sentence of news 20 to 60.
 */
export function matterOf(asked: string, { differences }: QuoteFinding, code: string | null): number | null {
  const table = backgroundTable(code);
  if (table === null) return null;
  const lacking = differences.filter(({ kind }) => kind !== "left out").map((one) => one.asked);
  return askedWords(asked, languageOf(code))
    .filter(({ span }) => !lacking.some(({ start, end }) => start <= span.start && span.end <= end))
    .reduce((sum, { stem }) => sum + backgroundWeight(table, stem, PASSAGE_WORDS), 0);
}
