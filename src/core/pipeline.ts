/**
 * The stages in order. Open this first: what Twicetold does with two texts is these few lines, and every stage is a
 * pure function in the room that it is imported from.
 *
 *     text -> readText -> segment -> annotate -> align -> compare -> direction -> report
 */
import { align } from "./align/index.ts";
import { annotateDates } from "./annotate/dates/index.ts";
import { annotateNames } from "./annotate/names/index.ts";
import { annotateQuantities } from "./annotate/quantities/index.ts";
import { annotateQuotations } from "./annotate/quotations/index.ts";
import { compareAligned } from "./compare/index.ts";
import { languageOf } from "./language/index.ts";
import { directionOf } from "./lineage/index.ts";
import { fingerprintsOf } from "./match/index.ts";
import type { Article, Comparison, Fingerprints, Mention, Reading } from "./model.ts";
import type { Options } from "./options.ts";
import { readingDiagnostics } from "./read/diagnostics.ts";
import { segment } from "./segment/index.ts";
import { layTokens, type Segmented, tokensOf } from "./segment/segmented.ts";

/** Cuts an article into sentences and tokens: the ground on which every annotator stands. */
export function segmentArticle(article: Article, options: Options = {}): Segmented {
  const sentences = segment(article, options);
  const tokens = tokensOf(article);
  return {
    article,
    sentences,
    tokens,
    firstTokens: layTokens(sentences, tokens),
    language: languageOf(article.language),
  };
}

/**
 * Reads an article: its sentences, quotations, names, dates and quantities. Never throws on any text; what it does
 * not understand stands in `diagnostics`.
 */
export function understand(article: Article, options: Options = {}): Reading {
  const text = segmentArticle(article, options);
  const dates = annotateDates(text, options);
  const names = annotateNames(text, options);
  const quantities = annotateQuantities(text, dates.mentions, options);
  const quoted = annotateQuotations(text, names, dates.mentions, options);
  const mentions: Mention[] = [...dates.mentions, ...names.mentions, ...quantities.mentions];
  mentions.sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  return {
    article,
    sentences: text.sentences,
    quotations: quoted.quotations,
    marked: quoted.marked,
    entities: names.entities,
    mentions,
    diagnostics: [
      ...readingDiagnostics(article),
      ...dates.diagnostics,
      ...names.diagnostics,
      ...quantities.diagnostics,
      ...quoted.diagnostics,
    ],
  };
}

/** Holds two readings against each other: which sentence stems from which, what changed, which came first. */
export function compare(a: Reading, b: Reading, options: Options = {}): Comparison {
  const alignment = align(a, b, options);
  const compared = compareAligned(a, b, alignment, options);
  return {
    a,
    b,
    alignment,
    edits: compared.edits,
    changes: compared.changes,
    reuse: compared.reuse,
    relation: compared.relation,
    direction: directionOf(a, b, alignment, compared, options),
    diagnostics: compared.diagnostics,
  };
}

/** What an article shares with other tellings: passages, rare words, names and numbers, each with its offset. */
export function fingerprint(reading: Reading): Fingerprints {
  return fingerprintsOf(reading.article);
}
