import type { Span } from "../model.ts";
import { Letter, letterOf } from "../text/letter-case.ts";
import { isSpace } from "../text/span.ts";

/** A text whose lines were broken at a width. */
export interface Wrap {
  /** Width in UTF-16 code units that the lines were filled to. */
  readonly width: number;
}

/** Widths that people and programs wrap at; shorter lines are lists and verse, longer ones are paragraphs. */
const NARROWEST = 16;
const WIDEST = 160;

/**
 * Of the line breaks inside a sentence (where case shows it: before a lower-case word), the share that stand where the
 * next word would not have fitted. The rest is left to lines that were edited after they had been wrapped.
 */
const FULL_SHARE = 0.8;

/** Of the breaks after no end mark, the share that a lower-case word follows: about 0.75 in running English, 0.55 in German. */
const LOWER_SHARE = 0.4;

/** Of all breaks inside blocks, the share that stand inside a sentence: lines that are sentences have next to none. */
const INSIDE_SHARE = 0.35;

/** Scripts without case show less, so that more breaks must agree. */
const FEWEST_UNCASED = 3;

/** In a wrapped text a line this full (share of the width) that ends no sentence goes on in the next. */
const RAGGED_SHARE = 0.7;

/** The share of lines that are no longer than the width looked for: a few longer ones (addresses, tables) do no harm. */
const WITHIN_WIDTH = 0.9;

/**
 * Whether and at which width a text was hard-wrapped. The sign of wrapping is that lines are full: the first word
 * of the next line would not have fitted. That is asked of the breaks that are no sentence ends, and case is the
 * second witness, since a list, a verse or a line-a-sentence text seldom goes on in lower case.
 */
export function wrapOf(text: string, lines: readonly (Span & { readonly block: number })[]): Wrap | null {
  const width = usualWidth(lines);
  if (width === null) return null;
  const seen = { breaks: 0, inside: 0, full: 0, lower: 0, fullLower: 0, cased: 0 };
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]!;
    const line = lines[index]!;
    if (before.block !== line.block) continue;
    seen.breaks++;
    if (endsSentence(text, before)) continue;
    seen.inside++;
    const full = isFull(text, before, line, width) ? 1 : 0;
    seen.full += full;
    const first = letterOf(text.charCodeAt(line.start));
    if (first === Letter.lower) {
      seen.lower++;
      seen.fullLower += full;
    }
    if (first === Letter.lower || first === Letter.upper) seen.cased++;
  }
  if (seen.inside === 0 || seen.inside < seen.breaks * INSIDE_SHARE) return null;
  const isWrapped =
    seen.cased * 2 > seen.inside
      ? seen.lower >= seen.inside * LOWER_SHARE && seen.fullLower >= seen.lower * FULL_SHARE
      : seen.inside >= FEWEST_UNCASED && seen.full >= seen.inside * FULL_SHARE;
  return isWrapped ? { width } : null;
}

/** True where the line break between the two is only the wrapping. */
export function joins(text: string, wrap: Wrap | null, before: Span, line: Span): boolean {
  if (wrap === null) return false;
  const start = Math.max(before.start, before.end - wrap.width - WIDEST);
  let from = before.end;
  while (from > start && !isBreak(text.charCodeAt(from - 1))) from--;
  const last = { start: from, end: before.end };
  if (isFull(text, last, line, wrap.width)) return true;
  // Lines broken by hand are ragged: inside a sentence a nearly full one goes on too.
  return last.end - last.start >= wrap.width * RAGGED_SHARE && !endsSentence(text, last);
}

function isBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isFull(text: string, before: Span, line: Span, width: number): boolean {
  return before.end - before.start + 1 + firstWord(text, line, width) > width;
}

function firstWord(text: string, line: Span, width: number): number {
  let at = line.start;
  const limit = Math.min(line.end, line.start + width);
  if (letterOf(text.charCodeAt(at)) === Letter.uncased) {
    while (at < limit && letterOf(text.charCodeAt(at)) === Letter.uncased) at++;
    const ideographs = at === line.end || !isSpace(text.charCodeAt(at));
    // Without spaces a line may break at any sign; two spare places are left to marks that may not open a line.
    if (ideographs) return 2;
  }
  while (at < limit && !isSpace(text.charCodeAt(at))) at++;
  return at - line.start;
}

function usualWidth(lines: readonly Span[]): number | null {
  if (lines.length < 2) return null;
  const counts = new Uint32Array(WIDEST + 2);
  for (const { start, end } of lines) counts[Math.min(end - start, WIDEST + 1)]!++;
  let below = 0;
  for (let width = 0; width <= WIDEST; width++) {
    below += counts[width]!;
    if (below >= lines.length * WITHIN_WIDTH) return width >= NARROWEST ? width : null;
  }
  return null;
}

function endsSentence(text: string, { start, end }: Span): boolean {
  let at = end - 1;
  while (at > start && "\"'”’»)]*_".includes(text.charAt(at))) at--;
  return ".!?…:。！？؟۔।".includes(text.charAt(at));
}
