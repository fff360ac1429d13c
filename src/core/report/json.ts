import type { Comparison, Reading } from "../model.ts";
import type { Options } from "../options.ts";
import type { QuoteTrace } from "../quote/index.ts";
import type { CorpusWordings } from "../quote/wordings.ts";
import { version } from "./version.ts";

/** Name and version of the layout; the schema is schema/compare.schema.json. */
export const compareFormat = "twicetold-compare/1";

/** Comparisons with every reading once: `a` and `b` are indices into `articles`, `base` the one that all are held against. */
export function comparisonsAsJson(comparisons: readonly Comparison[], settings: Options): string {
  const articles: Reading[] = [];
  const indexOf = (reading: Reading): number => {
    const found = articles.indexOf(reading);
    return found === -1 ? articles.push(reading) - 1 : found;
  };
  const base = comparisons[0] === undefined ? null : indexOf(comparisons[0].a);
  const held = comparisons.map(({ a, b, ...rest }) => ({ a: indexOf(a), b: indexOf(b), ...rest }));
  return `${JSON.stringify({ format: compareFormat, version, settings, base, articles, comparisons: held })}\n`;
}

/** One reading on one line. */
export function readingAsJson(reading: Reading): string {
  return `${JSON.stringify(reading)}\n`;
}

/** Name and version of the layout; the schema is schema/quote.schema.json. */
export const quoteFormat = "twicetold-quote/1";

/** A trace with what is needed to read its offsets: the texts themselves, without what the annotators made of them. */
export function quoteAsJson(trace: QuoteTrace, readings: readonly Reading[]): string {
  const articles = readings.map(({ article }) => article);
  return `${JSON.stringify({ format: quoteFormat, version, articles, ...trace })}\n`;
}

/** Name and version of the layout; the schema is schema/wordings.schema.json. */
export const wordingsFormat = "twicetold-wordings/1";

/** All wordings that a corpus has of some words; spans point into the articles of the corpus. */
export function wordingsAsJson(found: CorpusWordings): string {
  return `${JSON.stringify({ format: wordingsFormat, version, ...found })}\n`;
}
