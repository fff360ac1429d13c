import type { Marked, Mention, Reading, Sentence, Span } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import type { Tokens } from "../text/token.ts";
import type { Vocabulary, Word } from "./vocabulary.ts";

/** Tokens `from` up to `to` (excluded) of a side. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * One of the two readings, laid out for comparing: the tokens of its sentences and nothing between them, numbered
 * from 0. Rooms outside speak of spans, this room of token ranges; `spanOf` and `rangeOf` lead from one to the other.
 */
export interface Side {
  readonly reading: Reading;
  readonly text: string;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** As in `Tokens`, so that a side can be read where tokens are. */
  readonly kinds: Uint8Array;
  /** Id of each token in the shared vocabulary. */
  readonly ids: Int32Array;
  /** The shared vocabulary's words, by id. */
  readonly words: readonly Word[];
  /** For sentence s: tokens `sentences[s]` up to `sentences[s + 1]`; one longer than the sentences. */
  readonly sentences: Int32Array;
  /** For each token: 0-based index into `Reading.marked` of the innermost passage it stands inside, else -1. */
  readonly marked: Int32Array;
}

export function sideOf(reading: Reading, numbers: Int32Array, vocabulary: Vocabulary): Side {
  const tokens = tokensOf(reading.article);
  const sentences = new Int32Array(reading.sentences.length + 1);
  const inSentence = layTokens(reading.sentences, tokens, sentences);
  const laid = inSentence.length === tokens.length ? tokens : picked(tokens, inSentence);
  const ids = new Int32Array(laid.length);
  for (let index = 0; index < laid.length; index++)
    ids[index] = vocabulary.idOf(numbers[inSentence[index]!]!);
  const side = {
    reading,
    text: tokens.text,
    length: laid.length,
    starts: laid.starts,
    ends: laid.ends,
    kinds: laid.kinds,
    ids,
    words: vocabulary.words,
    sentences,
    marked: new Int32Array(laid.length).fill(-1),
  };
  fillMarked(side);
  return side;
}

/** The tokens that stand in sentences, in order; enters the first of each sentence into `firsts`. */
function layTokens(sentences: readonly Sentence[], tokens: Tokens, firsts: Int32Array): Int32Array {
  const found = new Int32Array(tokens.length);
  let length = 0;
  let at = 0;
  for (let index = 0; index < sentences.length; index++) {
    const { start, end } = sentences[index]!.span;
    while (at < tokens.length && tokens.starts[at]! < start) at++;
    firsts[index] = length;
    for (; at < tokens.length && tokens.starts[at]! < end; at++) found[length++] = at;
  }
  firsts[sentences.length] = length;
  return found.subarray(0, length);
}

/** Mostly every token stands in a sentence, and the arrays of the text serve as they are. */
function picked(
  { starts, ends, kinds }: Tokens,
  at: Int32Array,
): Pick<Side, "length" | "starts" | "ends" | "kinds"> {
  return {
    length: at.length,
    starts: at.map((token) => starts[token]!),
    ends: at.map((token) => ends[token]!),
    kinds: Uint8Array.from(at, (token) => kinds[token]!),
  };
}

function fillMarked(side: Side): void {
  // Longer passages first, so that the innermost has the last word.
  const order = side.reading.marked
    .map((_, index) => index)
    .sort((x, y) => width(side.reading.marked[y]!.span) - width(side.reading.marked[x]!.span));
  for (const index of order) {
    const { from, to } = rangeOf(side, side.reading.marked[index]!.inner);
    side.marked.fill(index, from, to);
  }
}

function width(span: Span): number {
  return span.end - span.start;
}

export function wordAt(side: Side, index: number): Word {
  return side.words[side.ids[index]!]!;
}

/** The passage inside quotation marks that the token stands in. */
export function markedAt(side: Side, index: number): Marked | null {
  const found = side.marked[index];
  return found === undefined || found < 0 ? null : side.reading.marked[found]!;
}

/** From the first token to the end of the last; an empty range is the place before its token, white space left out. */
export function spanOf(side: Side, range: Range): Span {
  if (range.from < range.to) return { start: side.starts[range.from]!, end: side.ends[range.to - 1]! };
  const place = range.from < side.length ? side.starts[range.from]! : (side.ends[side.length - 1] ?? 0);
  return { start: place, end: place };
}

/** The tokens that share a code unit with the span; empty, at its place, where none does. */
export function rangeOf(side: Side, span: Span): Range {
  const from = firstEndingAfter(side, span.start);
  let to = from;
  while (to < side.length && side.starts[to]! < span.end) to++;
  return { from, to };
}

function firstEndingAfter(side: Side, offset: number): number {
  let low = 0;
  let high = side.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (side.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The range without punctuation at its ends; a range of nothing else is left as it is. */
export function withoutMarks(side: Side, range: Range): Range {
  let { from, to } = range;
  while (from < to && isPunctuation(wordAt(side, from))) from++;
  while (to > from && isPunctuation(wordAt(side, to - 1))) to--;
  return from < to ? { from, to } : range;
}

/** Signs that are read aloud ("%", "$") are words. */
export function isPunctuation({ punctuation }: Word): boolean {
  return punctuation;
}

/** The words of a range as they stand, with what is between them; "" for an empty one. */
export function wordsOf(side: Side, range: Range): string {
  if (range.from >= range.to) return "";
  const span = spanOf(side, range);
  return side.text.slice(span.start, span.end);
}

/** Index of the sentence that holds the token. */
export function sentenceOf(side: Side, token: number): number {
  let low = 0;
  let high = side.sentences.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (side.sentences[middle]! <= token) low = middle;
    else high = middle;
  }
  return low;
}

/** True for the first token of a sentence. */
export function opensSentence(side: Side, token: number): boolean {
  return side.sentences[sentenceOf(side, token)] === token;
}

/** The mentions that share a code unit with the span, in text order. */
export function mentionsTouching(side: Side, span: Span): readonly Mention[] {
  const { mentions } = side.reading;
  const found: Mention[] = [];
  for (
    let index = firstMentionFrom(mentions, span.start - LONGEST_MENTION);
    index < mentions.length;
    index++
  ) {
    const mention = mentions[index]!;
    if (mention.span.start >= span.end) break;
    if (mention.span.end > span.start) found.push(mention);
  }
  return found;
}

/** Code units that a mention is looked back for; names and dates are shorter. */
const LONGEST_MENTION = 200;

/** The mentions that lie in the range, in text order. */
export function mentionsWithin(side: Side, range: Range): readonly Mention[] {
  if (range.from >= range.to) return noMentions;
  const { start, end } = spanOf(side, range);
  const { mentions } = side.reading;
  const found: Mention[] = [];
  for (let index = firstMentionFrom(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.span.start >= end) break;
    if (mention.span.end <= end) found.push(mention);
  }
  return found;
}

const noMentions: readonly Mention[] = [];

/** Those of some kinds. */
export function mentionsIn<Kind extends Mention["kind"]>(
  side: Side,
  range: Range,
  ...kinds: readonly Kind[]
): readonly Extract<Mention, { kind: Kind }>[] {
  const found: Extract<Mention, { kind: Kind }>[] = [];
  for (const mention of mentionsWithin(side, range)) if (isOneOf(mention, kinds)) found.push(mention);
  return found;
}

function isOneOf<Kind extends Mention["kind"]>(
  mention: Mention,
  kinds: readonly Kind[],
): mention is Extract<Mention, { kind: Kind }> {
  return (kinds as readonly string[]).includes(mention.kind);
}

function firstMentionFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
