import type { Reading, Span } from "../model.ts";
import { hull, isSpace } from "../text/span.ts";
import { sentenceAt } from "./place.ts";

/** A stretch of an article shown in a report: raw text, to be neutralised by the format that shows it. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly parts: readonly Part[];
  /** True where the sentence goes on before or behind what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The marked words in their sentence: all of it where it fits into `room` code units, else as much on both sides as
 * fits, cut at white space. Marked words are never cut here. `null` where no span has words.
 */
export function excerpt(reading: Reading, spans: readonly Span[], room: number): Excerpt | null {
  const marked = merged(spans);
  const core = hull(marked);
  if (core === null) return null;
  const frame = frameAround(reading, core, room);
  const { text } = reading.article;
  const parts: Part[] = [];
  let at = frame.shown.start;
  for (const span of marked) {
    if (span.start > at) parts.push({ text: text.slice(at, span.start), marked: false });
    parts.push({ text: text.slice(span.start, span.end), marked: true });
    at = span.end;
  }
  if (frame.shown.end > at) parts.push({ text: text.slice(at, frame.shown.end), marked: false });
  return {
    parts,
    cutBefore: frame.shown.start > frame.sentence.start,
    cutAfter: frame.shown.end < frame.sentence.end,
  };
}

/** All of some words, those in the spans marked; what two spans share is marked once. */
export function stretches(words: string, spans: readonly Span[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const sorted = spans.filter(({ start, end }) => end > start).sort((x, y) => x.start - y.start);
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    if (start > at) parts.push({ text: words.slice(at, start), marked: false });
    parts.push({ text: words.slice(Math.max(at, start), end), marked: true });
    at = end;
  }
  if (at < words.length) parts.push({ text: words.slice(at), marked: false });
  return parts;
}

/** Spans with words, in order, those that meet made one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter(({ start, end }) => end > start).sort((x, y) => x.start - y.start);
  const found: Span[] = [];
  for (const span of sorted) {
    const last = found.at(-1);
    if (last !== undefined && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

function frameAround(reading: Reading, core: Span, room: number): { shown: Span; sentence: Span } {
  const { text } = reading.article;
  const first = reading.sentences[sentenceAt(reading, core.start)]?.span ?? core;
  const last = reading.sentences[sentenceAt(reading, Math.max(core.start, core.end - 1))]?.span ?? core;
  const sentence = { start: Math.min(first.start, core.start), end: Math.max(last.end, core.end) };
  const spare = Math.max(0, room - (core.end - core.start));
  const before = core.start - sentence.start;
  const after = sentence.end - core.end;
  if (before + after <= spare) return { shown: sentence, sentence };
  // A third of the room goes before the words: what follows tells more of them than what led to them.
  const left = Math.min(before, Math.max(Math.floor(spare / 3), spare - after));
  const right = Math.min(after, spare - left);
  return {
    shown: {
      start: left === before ? sentence.start : nextWord(text, core.start - left, core.start),
      end: right === after ? sentence.end : wordEndBefore(text, core.end + right, core.end),
    },
    sentence,
  };
}

function nextWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isSpace(text.charCodeAt(at))) at++;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  // Scripts without spaces have no white space to cut at.
  return at === limit && limit - from > 24 ? wholeCharacter(text, from) : at;
}

function wordEndBefore(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && !isSpace(text.charCodeAt(at))) at--;
  while (at > limit && isSpace(text.charCodeAt(at - 1))) at--;
  return at === limit && from - limit > 24 ? wholeCharacter(text, from) : at;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
