import { languageOf } from "../language/index.ts";
import type { ArticleId, Diagnostic, Evidence, Reading, Span } from "../model.ts";
import { type Options, settle } from "../options.ts";
import { hull } from "../text/span.ts";
import { omissionMarks, stripMarks } from "./asked.ts";
import { differencesOf, type QuoteDifference } from "./differences.ts";
import { alignLocally, coverageOf, type WordMatch, withEnds } from "./local-alignment.ts";
import { sameSpeaker } from "./same-speaker.ts";
import { type QuoteVerdict, quoteVerdicts, verdictOf } from "./verdict.ts";
import { articleWords, saidWords, type Word } from "./word-run.ts";

export type { QuoteDifference } from "./differences.ts";
export { type QuoteVerdict, quoteVerdicts } from "./verdict.ts";

/** What one article has of the asked words. */
export interface QuoteFinding {
  /** 0-based index into the readings handed in: two articles may have one id. */
  readonly reading: number;
  readonly article: ArticleId;
  readonly verdict: QuoteVerdict;
  readonly says: string;
  /** The article's words that come nearest, a piece a span, in order; empty where there are none. */
  readonly found: readonly Span[];
  readonly differences: readonly QuoteDifference[];
  /** Share (0 to 1) of the asked words, weighted by how much they say, that stand there. */
  readonly coverage: number;
  /** Who the article says said it. */
  readonly speaker: string | null;
  /** 0-based indices into `Reading.quotations`. */
  readonly quotations: readonly number[];
  readonly because: readonly Evidence[];
}

/** What became of some words in one or several articles. */
export interface QuoteTrace {
  /** As asked, the outer quotation marks taken off. */
  readonly words: string;
  readonly speaker: string | null;
  /** The best verdict of all articles. */
  readonly verdict: QuoteVerdict;
  /** One an article, the earliest published first, undated ones last in the order given. */
  readonly findings: readonly QuoteFinding[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Traces words through articles: do they stand there as a quotation, word for word, altered, cut, joined from two,
 * only in the outlet's own words, or in another mouth?
 */
export function traceQuote(
  words: string,
  readings: readonly Reading[],
  request: { readonly speaker?: string | undefined } = {},
  options: Options = {},
): QuoteTrace {
  const asked = stripMarks(words);
  const speaker = request.speaker ?? null;
  const dated = readings.map((reading, index) => ({
    finding: { ...traceInArticle(asked, speaker, reading, options), reading: index },
    published: reading.article.published,
    index,
  }));
  dated.sort((x, y) => byDate(x.published, y.published) || x.index - y.index);
  const findings = dated.map(({ finding }) => finding);
  const ranks = findings.map((finding) => quoteVerdicts.indexOf(finding.verdict));
  return {
    words: asked,
    speaker,
    verdict: quoteVerdicts[Math.min(...ranks, quoteVerdicts.length - 1)]!,
    findings,
    diagnostics: readings.flatMap(diagnose),
  };
}

/** ISO dates compare as strings at the grain they are known at; no date comes last. */
function byDate(x: string | null, y: string | null): number {
  if (x === y) return 0;
  if (x === null) return 1;
  if (y === null) return -1;
  return x < y ? -1 : 1;
}

function diagnose(reading: Reading): readonly Diagnostic[] {
  const language = languageOf(reading.article.language);
  if (language !== null && language.quotations !== null) return [];
  const name = language?.name ?? reading.article.language ?? "this language";
  return [
    {
      code: "quote.language-unsupported",
      says: `Who speaks is not understood in ${name}: words were searched, speakers were not.`,
      article: reading.article.id,
      span: null,
    },
  ];
}

export type ArticleFinding = Omit<QuoteFinding, "reading">;

function traceInArticle(
  asked: string,
  speaker: string | null,
  reading: Reading,
  options: Options,
): ArticleFinding {
  const { minWeight, alteredFrom, toldFrom } = settle("quote", options);
  const language = languageOf(reading.article.language);
  const words = saidWords(asked, language);
  if (weigh(words) < minWeight) {
    return without(
      reading,
      "cannot check",
      "These are too few words to tell a quotation by: ask with more of it.",
    );
  }
  const all = articleWords(reading, language);
  if (all.length === 0) return without(reading, "cannot check", "The article has no words.");
  const inMarks = all.filter((word) => word.marked >= 0);
  const quoted = withRemainder(words, inMarks, alignLocally(words, inMarks).matches);
  if (coverageOf(words, quoted) >= alteredFrom) {
    const matches = withEnds(words, inMarks, quoted, sameSource);
    return inMouth(judge({ asked, words, text: inMarks, reading, matches, quoted: true }), speaker);
  }
  const told = alignLocally(words, all);
  if (told.coverage >= toldFrom) {
    return inMouth(
      judge({ asked, words, text: all, reading, matches: told.matches, quoted: false }),
      speaker,
    );
  }
  return without(
    reading,
    "not in these texts",
    "Neither these words nor words near them stand in this article.",
  );
}

function without(reading: Reading, verdict: QuoteVerdict, says: string): ArticleFinding {
  return {
    article: reading.article.id,
    verdict,
    says,
    found: [],
    differences: [],
    coverage: 0,
    speaker: null,
    quotations: [],
    because: [],
  };
}

interface Case {
  readonly asked: string;
  readonly words: readonly Word[];
  /** The words that were searched: those inside marks, or all. */
  readonly text: readonly Word[];
  readonly reading: Reading;
  readonly matches: readonly WordMatch[];
  /** Whether the words stand inside quotation marks. */
  readonly quoted: boolean;
}

function judge({ asked, words, text, reading, matches, quoted }: Case): ArticleFinding {
  const differences = differencesOf(words, text, matches, sameSource);
  const placed = matches.map((match) => text[match.found]!);
  const quotations = unique(placed.map((word) => word.quotation)).filter((index) => index >= 0);
  const { verdict, says } = verdictOf({
    quoted,
    differences,
    // Marks that no quotation claims stand for themselves.
    sources: unique(placed.map((word) => (word.quotation >= 0 ? `q${word.quotation}` : `m${word.marked}`)))
      .length,
    omitted: differences
      .filter((difference) => difference.kind === "left out")
      .map(({ asked: place, found }) => ({
        words: reading.article.text.slice(found.start, found.end),
        marked: omissionMarks(asked).some((mark) => touches(asked, mark, place)),
      })),
    negators: languageOf(reading.article.language)?.changes?.polarity.negators.split(/\s+/) ?? [],
  });
  const found = piecesOf(text, matches);
  return {
    article: reading.article.id,
    verdict,
    says,
    found,
    differences,
    coverage: coverageOf(words, matches),
    speaker:
      quotations.map((index) => reading.quotations[index]!.speaker).find((name) => name !== null) ?? null,
    quotations,
    because: [{ rule: `quote.${verdict.replaceAll(" ", "-")}`, says, a: null, b: hull(found), weight: null }],
  };
}

/** True where only white space and punctuation lie between an ellipsis and the place of an omission. */
function touches(asked: string, mark: Span, place: Span): boolean {
  const between = asked.slice(Math.min(mark.end, place.start), Math.max(mark.start, place.start));
  return !/[\p{L}\p{N}]/u.test(between);
}

/** True where both stand in one quotation, or in one passage in marks that is none. */
function sameSource(x: Word, y: Word): boolean {
  return x.quotation >= 0 ? x.quotation === y.quotation : x.marked === y.marked;
}

/** The asked words that no match covers may stand elsewhere: two quotations made one, perhaps in another order. */
function withRemainder(
  words: readonly Word[],
  text: readonly Word[],
  matches: readonly WordMatch[],
): readonly WordMatch[] {
  const [first, last] = [matches[0]?.asked ?? 0, matches.at(-1)?.asked ?? -1];
  const [head, tail] = [words.slice(0, first), words.slice(last + 1)];
  const [rest, shift] = head.length >= tail.length ? [head, 0] : [tail, last + 1];
  const found = alignLocally(rest, text);
  if (found.coverage < REMAINDER_COVERAGE || weigh(rest) < REMAINDER_WEIGHT) return matches;
  const more = found.matches.map((match) => ({ ...match, asked: match.asked + shift }));
  return shift === 0 ? [...more, ...matches] : [...matches, ...more];
}

/** A remainder counts as the other half only where most of it stands in one place and says something. */
const REMAINDER_COVERAGE = 0.8;
const REMAINDER_WEIGHT = 2;

function weigh(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}

/** The matched stretches of the article, a new piece where another passage begins. */
function piecesOf(text: readonly Word[], matches: readonly WordMatch[]): readonly Span[] {
  const pieces: Span[] = [];
  let before: WordMatch | null = null;
  for (const match of matches) {
    const word = text[match.found]!;
    const last = pieces.at(-1);
    const joins =
      before !== null &&
      match.found > before.found &&
      text[before.found]!.marked === word.marked &&
      last !== undefined;
    if (joins) pieces[pieces.length - 1] = { start: last.start, end: word.span.end };
    else pieces.push(word.span);
    before = match;
  }
  return pieces;
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** Holds the finding against the speaker that was asked for. */
export function inMouth(finding: ArticleFinding, speaker: string | null): ArticleFinding {
  if (speaker === null) return finding;
  if (finding.speaker === null) {
    return { ...finding, says: `${finding.says} The article does not say clearly who speaks.` };
  }
  if (sameSpeaker(finding.speaker, speaker)) return finding;
  if (finding.verdict === "paraphrase in marks") {
    return { ...finding, says: `${finding.says} It gives what was said to another speaker.` };
  }
  const says = `${finding.says} The article gives them to another speaker than the one asked for.`;
  return {
    ...finding,
    verdict: "another speaker",
    says,
    because: [
      { rule: "quote.another-speaker", says, a: null, b: hull(finding.found), weight: null },
      ...finding.because,
    ],
  };
}
