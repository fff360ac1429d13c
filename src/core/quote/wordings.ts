import type { ArticleId, Reading, Span } from "../model.ts";
import type { Options } from "../options.ts";
import { byInstant } from "../text/instant.ts";
import { hull, slice } from "../text/span.ts";
import type { QuoteDifference } from "./differences.ts";
import { foldedWords } from "./folded-words.ts";
import {
  inMouth,
  type QuoteFinding,
  type QuoteTrace,
  type QuoteVerdict,
  quoteVerdicts,
  traceQuote,
} from "./index.ts";
import { retoldIn } from "./retold.ts";
import { sameSpeaker } from "./same-speaker.ts";
import { wholeWords } from "./whole-words.ts";

/** Who printed a wording, where, when. */
export interface WordingPlace {
  readonly article: ArticleId;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Who the article says said it. */
  readonly speaker: string | null;
  /** The stretch of the article's text that holds the words. */
  readonly span: Span;
}

/** One place where a wording differs from the asked words; an empty span is a place where one side has nothing. */
export interface WordingDifference {
  readonly kind: "changed" | "added" | "left out";
  /** Into the asked words. */
  readonly asked: Span;
  /** Into `Wording.words`. */
  readonly words: Span;
}

/** One wording of words that somebody is said to have said. */
export interface Wording {
  /** As the earliest of its places has them; pieces of several quotations are joined by " … ". */
  readonly words: string;
  readonly verdict: QuoteVerdict;
  readonly says: string;
  readonly differences: readonly WordingDifference[];
  /** Share (0 to 1) of the asked words, weighted by how much they say, that stand there. */
  readonly coverage: number;
  /** Earliest first, unknown dates last. */
  readonly places: readonly WordingPlace[];
}

/** All wordings that some articles have of the asked words. */
export interface Wordings {
  /** As asked, the outer quotation marks taken off. */
  readonly asked: string;
  readonly speaker: string | null;
  /** Earliest first; those without a date last, the better borne out first. */
  readonly wordings: readonly Wording[];
}

/** What a corpus has of the asked words. */
export interface CorpusWordings extends Wordings {
  /** More articles that have the words, or nearly, in their quotations, and were not read. */
  readonly unread: number;
}

/** Findings without words: the article has none, or the asked words are too few. */
const without: readonly QuoteVerdict[] = ["not in these texts", "cannot check"];

/** What is asked beside the words. */
export interface WordingsRequest {
  readonly speaker?: string | undefined;
  /**
   * True where some of the articles tell the same report, so that articles without the words are searched at the place
   * where a telling has them (`retoldIn`); it costs an alignment an article. Default false.
   */
  readonly retold?: boolean | undefined;
}

/**
 * Every wording of the asked words in some articles, each once: places whose words are the same but for case, accents,
 * punctuation and space share one, unless the verdict parts them (words told without marks are no quotation).
 */
export function wordingsOf(
  words: string,
  readings: readonly Reading[],
  { speaker, retold = false }: WordingsRequest = {},
  options: Options = {},
): Wordings {
  return wordingsTraced(traceQuote(words, readings, { speaker }, options), readings, { retold }, options);
}

/** As `wordingsOf`, of a trace through the readings that is known already. */
export function wordingsTraced(
  trace: QuoteTrace,
  readings: readonly Reading[],
  { retold = false }: Pick<WordingsRequest, "retold"> = {},
  options: Options = {},
): Wordings {
  const findings = retold ? withRetold(trace, readings, options) : trace.findings;
  const groups = new Map<string, { wording: Omit<Wording, "places">; places: WordingPlace[] }>();
  const found = findings
    .filter(({ verdict }) => !without.includes(verdict))
    .map((finding) => ({ finding, reading: readings[finding.reading]! }))
    .sort(
      (x, y) =>
        byInstant(x.reading.article.published, y.reading.article.published) ||
        byText(x.reading.article.id, y.reading.article.id),
    );
  for (const { finding, reading } of found) {
    const wording = wordingOf(finding, trace.words, reading);
    const key = `${wording.verdict}\n${foldedWords(wording.words).join(" ")}`;
    const place = placeOf(finding, reading);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { wording, places: [place] });
    else group.places.push(place);
  }
  const wordings = [...groups.values()].map(({ wording, places }) => ({ ...wording, places }));
  wordings.sort(earliestFirst);
  return { asked: trace.words, speaker: trace.speaker, wordings };
}

/** Articles from whose place of the words others are searched: the likest ones, since each costs an alignment an article. */
const SEEDS = 2;
/** Coverage from which an article is taken to have the very words. */
const SEED_COVERAGE = 0.8;

/** The readings that best have the words as a quotation, in the order of `traceQuote`. */
export function seedsOf({ findings }: QuoteTrace): readonly QuoteFinding[] {
  return findings
    .filter(({ verdict, coverage }) => verdict !== "paraphrase in marks" && coverage >= SEED_COVERAGE)
    .sort((x, y) => y.coverage - x.coverage)
    .slice(0, SEEDS);
}

/** The findings, those without words taken from the place where a telling has them. */
function withRetold(
  trace: QuoteTrace,
  readings: readonly Reading[],
  options: Options,
): readonly QuoteFinding[] {
  const seeds = seedsOf(trace);
  return trace.findings.map((finding) => {
    if (finding.verdict !== "not in these texts") return finding;
    for (const seed of seeds) {
      const other = readings[finding.reading]!;
      const retold = retoldIn(trace.words, readings[seed.reading]!, seed, other, options);
      if (retold !== null) return { ...inMouth(retold, trace.speaker), reading: finding.reading };
    }
    return finding;
  });
}

function earliestFirst(x: Wording, y: Wording): number {
  return (
    byInstant(x.places[0]!.published, y.places[0]!.published) ||
    quoteVerdicts.indexOf(x.verdict) - quoteVerdicts.indexOf(y.verdict) ||
    y.places.length - x.places.length ||
    byText(x.places[0]!.article, y.places[0]!.article)
  );
}

function byText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Between pieces of several quotations. */
const gap = " … ";

function wordingOf(finding: QuoteFinding, asked: string, reading: Reading): Omit<Wording, "places"> {
  const { pieces, differences } = wholeWords(finding, asked, reading);
  let words = "";
  const starts = pieces.map((piece) => {
    if (words !== "") words += gap;
    const start = words.length;
    words += slice(reading.article.text, piece);
    return start;
  });
  const inWords = ({ start, end }: Span): Span => {
    const at = pieces.findIndex((piece) => piece.start <= start && end <= piece.end);
    // What is lacking behind the words has its place at their end.
    if (at < 0) return { start: words.length, end: words.length };
    const shift = starts[at]! - pieces[at]!.start;
    return { start: start + shift, end: end + shift };
  };
  const { coverage } = finding;
  const part = isPart(finding, differences, asked);
  return {
    words,
    verdict: part ? "shortened" : finding.verdict,
    says: part ? "These are a part of the asked words, with nothing changed." : finding.says,
    differences: differences.map(({ kind, asked: span, found }) => ({
      kind,
      asked: span,
      words: inWords(found),
    })),
    coverage,
  };
}

/**
 * True where the asked words only go on at an end where these stop. Held against the asked words that is an alteration
 * (they have what was not said); of one wording among others it says that this one was cut.
 */
function isPart({ verdict }: QuoteFinding, differences: readonly QuoteDifference[], asked: string): boolean {
  const bare = (words: string) => !/[\p{L}\p{N}]/u.test(words);
  return (
    verdict === "altered" &&
    differences.length > 0 &&
    differences.every(
      (one) =>
        one.kind === "added" && (bare(asked.slice(0, one.asked.start)) || bare(asked.slice(one.asked.end))),
    )
  );
}

function placeOf(finding: QuoteFinding, { article }: Reading): WordingPlace {
  const { id, outlet, title, url, published } = article;
  const span = hull(finding.found) ?? { start: 0, end: 0 };
  return { article: id, outlet, title, url, published, speaker: finding.speaker, span };
}

/** Everybody whom the places name as the speaker, in order; forms of one name ("Rask", "Edmund Rask") once, by the fullest. */
export function speakersOf(places: readonly WordingPlace[]): readonly string[] {
  const names: string[] = [];
  for (const speaker of new Set(places.map((place) => place.speaker))) {
    if (speaker === null) continue;
    const known = names.findIndex((name) => sameSpeaker(name, speaker));
    if (known < 0) names.push(speaker);
    else if (speaker.length > names[known]!.length) names[known] = speaker;
  }
  return names;
}
