import type { Reading, Span } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { contains, hull, overlaps } from "../text/span.ts";
import { TokenKind, tokenize } from "../text/token.ts";
import type { QuoteDifference } from "./differences.ts";
import type { QuoteFinding } from "./index.ts";

/** What a reader should see of a finding: whole words of the article, and where they differ from the asked ones. */
export interface WholeWords {
  /** In the order of the text, not touching. */
  readonly pieces: readonly Span[];
  readonly differences: readonly QuoteDifference[];
}

/** Words beyond those that are lacking which are shown to come to the end of the quotation or sentence. */
const SLACK = 3;

/**
 * Alignment stops where words no longer agree, which is where a reader looks: "We'd sooner have a queue" is found by
 * "have a queue". Where asked words are lacking at either end, the words that stand there instead are taken in, to the end
 * of the sentence or of the marks where that is near.
 */
export function wholeWords(traced: QuoteFinding, asked: string, reading: Reading): WholeWords {
  const finding = {
    ...traced,
    differences: traced.differences.flatMap((one) => insideMarks(one, traced, reading)),
  };
  const pieces = joined(finding);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || finding.differences.length === 0)
    return { pieces, differences: finding.differences };
  const bounds = boundsOf(reading, finding, first, last);
  const lacking = lackingAtEnds(finding, asked);
  const start = grown(reading, bounds.start, first.start, lacking.head?.words ?? 0).start;
  const end = grown(reading, last.end, bounds.end, lacking.tail?.words ?? 0, true).end;
  const differences = finding.differences.map((difference): QuoteDifference => {
    const { found } = difference;
    if (difference === lacking.head?.difference && start < found.start)
      return changed(difference, reading, start, found.start);
    if (difference === lacking.tail?.difference && end > found.end)
      return changed(difference, reading, Math.min(found.start, last.end), end);
    return difference;
  });
  const widened = pieces.map((piece) => ({
    start: piece === first ? start : piece.start,
    end: piece === last ? end : piece.end,
  }));
  return { pieces: widened, differences };
}

/** Words between two quotations were not said: of a difference that runs over them what stands in marks is left. */
function insideMarks(
  difference: QuoteDifference,
  { verdict }: QuoteFinding,
  { marked }: Reading,
): readonly QuoteDifference[] {
  const { asked, found } = difference;
  const touched = marked.filter(({ inner }) => overlaps(inner, found));
  if (
    verdict === "paraphrase in marks" ||
    touched.some(({ inner }) => contains(inner, found)) ||
    touched.length < 2
  )
    return [difference];
  return touched.map(({ inner }, index): QuoteDifference => {
    const part = { start: Math.max(inner.start, found.start), end: Math.min(inner.end, found.end) };
    return index === 0
      ? { ...difference, found: part }
      : { kind: "left out", asked: { start: asked.end, end: asked.end }, found: part };
  });
}

/** The difference with the words between two places as what stands there instead. */
function changed(difference: QuoteDifference, reading: Reading, start: number, end: number): QuoteDifference {
  const words = hull(wordsBetween(reading, start, end));
  return words === null ? difference : { ...difference, kind: "changed", found: words };
}

interface Lacking {
  readonly difference: QuoteDifference;
  /** Asked words that have no match there. */
  readonly words: number;
}

/** The differences that stand at the ends of the asked words. */
function lackingAtEnds(
  { differences }: QuoteFinding,
  asked: string,
): { readonly head: Lacking | null; readonly tail: Lacking | null } {
  const tokens = tokenize(asked);
  const words: Span[] = [];
  for (let index = 0; index < tokens.length; index++)
    if (tokens.kinds[index] !== TokenKind.mark)
      words.push({ start: tokens.starts[index]!, end: tokens.ends[index]! });
  const count = ({ start, end }: Span) =>
    words.filter((word) => word.start >= start && word.end <= end).length;
  const at = (difference: QuoteDifference | undefined): Lacking | null =>
    difference === undefined ? null : { difference, words: count(difference.asked) };
  return {
    head: at(
      differences.find(
        (one) => one.kind === "added" && one.asked.start === words[0]?.start && one.asked.end > 0,
      ),
    ),
    tail: at(
      differences.findLast((one) => one.asked.end > one.asked.start && one.asked.end === words.at(-1)?.end),
    ),
  };
}

/** The sentences of the pieces, inside the marks where they are quoted. */
function boundsOf(reading: Reading, finding: QuoteFinding, first: Span, last: Span): Span {
  const sentences = hull([sentenceAround(reading, first.start), sentenceAround(reading, last.end - 1)])!;
  if (finding.verdict === "paraphrase in marks") return sentences;
  const around = (at: number) =>
    reading.marked.findLast(({ inner }) => inner.start <= at && at < inner.end)?.inner ?? sentences;
  return {
    start: Math.max(sentences.start, around(first.start).start),
    end: Math.min(sentences.end, around(last.end - 1).end),
  };
}

/**
 * The words between two places, taken from the side of the piece: all of them where they are few, else as many as are
 * lacking. `forward`: the piece ends at `from`; otherwise it begins at `to`.
 */
function grown(reading: Reading, from: number, to: number, lacking: number, forward = false): Span {
  const words = wordsBetween(reading, from, to);
  const place = forward ? from : to;
  const taken =
    words.length <= lacking + SLACK
      ? words
      : forward
        ? words.slice(0, lacking)
        : lacking === 0
          ? []
          : words.slice(-lacking);
  if (taken.length === 0) return { start: place, end: place };
  return hull(taken)!;
}

function wordsBetween(reading: Reading, from: number, to: number): readonly Span[] {
  const { starts, ends, kinds, length } = tokensOf(reading.article);
  const found: Span[] = [];
  for (let index = 0; index < length; index++) {
    if (starts[index]! < from || kinds[index] === TokenKind.mark) continue;
    if (ends[index]! > to) break;
    found.push({ start: starts[index]!, end: ends[index]! });
  }
  return found;
}

/** The found pieces, each grown to the differing words at its border, those that meet made one. */
function joined({ found, differences }: QuoteFinding): readonly Span[] {
  const pieces = [...found].sort((x, y) => x.start - y.start);
  for (const { found: span } of differences) {
    if (span.end === span.start || pieces.length === 0) continue;
    const nearest = pieces.reduce(
      (best, piece, index) => (apart(piece, span) < apart(pieces[best]!, span) ? index : best),
      0,
    );
    pieces[nearest] = hull([pieces[nearest]!, span])!;
  }
  return pieces.reduce<Span[]>((all, piece) => {
    const last = all.at(-1);
    if (last !== undefined && piece.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    else all.push(piece);
    return all;
  }, []);
}

function apart(x: Span, y: Span): number {
  return Math.max(0, x.start - y.end, y.start - x.end);
}

/** The sentence that a place stands in; the place itself where it stands in none. */
function sentenceAround({ sentences }: Reading, at: number): Span {
  return sentences.find(({ span }) => span.start <= at && at < span.end)?.span ?? { start: at, end: at + 1 };
}
