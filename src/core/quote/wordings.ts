import type { ArticleId, Reading, Span } from "../model.ts";
import type { Options } from "../options.ts";
import { fold } from "../text/fold.ts";
import { byInstant } from "../text/instant.ts";
import { hull, slice } from "../text/span.ts";
import { TokenKind, tokenize, tokenText } from "../text/token.ts";
import { type QuoteFinding, type QuoteVerdict, quoteVerdicts, traceQuote } from "./index.ts";
import { sameSpeaker } from "./same-speaker.ts";

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

/** Findings without words: the article has none, or the asked words are too few. */
const without: readonly QuoteVerdict[] = ["not in these texts", "cannot check"];

/**
 * Every wording of the asked words in some articles, each once: places whose words are the same but for case, accents,
 * punctuation and space share one, unless the verdict parts them (words told without marks are no quotation).
 */
export function wordingsOf(
  words: string,
  readings: readonly Reading[],
  request: { readonly speaker?: string | undefined } = {},
  options: Options = {},
): Wordings {
  const trace = traceQuote(words, readings, request, options);
  const groups = new Map<string, { wording: Omit<Wording, "places">; places: WordingPlace[] }>();
  const found = trace.findings
    .filter(({ verdict }) => !without.includes(verdict))
    .map((finding) => ({ finding, reading: readings[finding.reading]! }))
    .sort(
      (x, y) =>
        byInstant(x.reading.article.published, y.reading.article.published) ||
        byText(x.reading.article.id, y.reading.article.id),
    );
  for (const { finding, reading } of found) {
    const wording = wordingOf(finding, reading);
    const key = `${finding.verdict}\n${sameWords(wording.words)}`;
    const place = placeOf(finding, reading);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { wording, places: [place] });
    else group.places.push(place);
  }
  const wordings = [...groups.values()].map(({ wording, places }) => ({ ...wording, places }));
  wordings.sort(earliestFirst);
  return { asked: trace.words, speaker: trace.speaker, wordings };
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

function wordingOf(finding: QuoteFinding, { article }: Reading): Omit<Wording, "places"> {
  const pieces = piecesOf(finding);
  let words = "";
  const starts = pieces.map((piece) => {
    if (words !== "") words += gap;
    const start = words.length;
    words += slice(article.text, piece);
    return start;
  });
  const differences = finding.differences.map(({ kind, asked, found }): WordingDifference => {
    const at = pieces.findIndex((piece) => piece.start <= found.start && found.end <= piece.end);
    const piece = pieces[at];
    // What is lacking at the end of the words has its place behind them.
    if (piece === undefined) return { kind, asked, words: { start: words.length, end: words.length } };
    const shift = starts[at]! - piece.start;
    return { kind, asked, words: { start: found.start + shift, end: found.end + shift } };
  });
  const { verdict, says, coverage } = finding;
  return { words, verdict, says, differences, coverage };
}

/** The found pieces, each grown to the differing words at its border, in the order of the text. */
function piecesOf({ found, differences }: QuoteFinding): readonly Span[] {
  const pieces = [...found].sort((x, y) => x.start - y.start);
  for (const { found: span } of differences) {
    if (span.end === span.start) continue;
    const nearest = pieces.reduce(
      (best, piece, index) => (apart(piece, span) < apart(pieces[best]!, span) ? index : best),
      0,
    );
    pieces[nearest] = hull([pieces[nearest]!, span])!;
  }
  return pieces.reduce<Span[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last !== undefined && piece.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    else joined.push(piece);
    return joined;
  }, []);
}

function apart(x: Span, y: Span): number {
  return Math.max(0, x.start - y.end, y.start - x.end);
}

/** What two wordings are held the same by. */
function sameWords(words: string): string {
  const tokens = tokenize(words);
  const folded: string[] = [];
  for (let index = 0; index < tokens.length; index++)
    if (tokens.kinds[index] !== TokenKind.mark) folded.push(fold(tokenText(tokens, index)));
  return folded.join(" ");
}

function placeOf(finding: QuoteFinding, { article }: Reading): WordingPlace {
  const { id, outlet, title, url, published } = article;
  const span = hull(finding.found) ?? { start: 0, end: 0 };
  return { article: id, outlet, title, url, published, speaker: finding.speaker, span };
}

/** Everybody whom the places name as the speaker, in order; forms of one name ("Rask", "Edmund Rask") once, by the fullest. */
export function speakersOf(places: readonly WordingPlace[]): readonly string[] {
  const names: string[] = [];
  for (const { speaker } of places) {
    if (speaker === null) continue;
    const known = names.findIndex((name) => sameSpeaker(name, speaker));
    if (known < 0) names.push(speaker);
    else if (speaker.length > names[known]!.length) names[known] = speaker;
  }
  return names;
}
