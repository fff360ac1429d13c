import { Letter, letterOf } from "../text/letter-case.ts";
import { isSpace } from "../text/span.ts";
import type { SentenceWords } from "./words-of.ts";

/**
 * A place where a sentence may end: a run of end marks, the marks that close after it, and what comes next.
 *
 *     He said "No ..."  Then
 *     ^from      ^at ^close
 *                   ^after ^next, ^opens
 */
export interface Stop {
  readonly text: string;
  readonly words: SentenceWords;
  /** True where the text has no capitals at all, so that a small letter may open a sentence. */
  readonly lowered: boolean;
  /** First code unit of the sentence so far. */
  readonly from: number;
  /** First end mark. */
  readonly at: number;
  /** Behind the run of end marks. */
  readonly after: number;
  /** Behind the closing marks: where the sentence would end. */
  readonly close: number;
  /** First code unit of what comes next; `limit` where nothing does. */
  readonly next: number;
  /** The same behind opening marks: where the next sentence's first word would stand. */
  readonly opens: number;
  readonly limit: number;
}

/** `null`: the rule has nothing to say. */
export type Verdict = "end" | "hold" | null;

export interface StopRule {
  readonly name: string;
  readonly judge: (stop: Stop) => Verdict;
}

/** No abbreviation and no opener is longer; the bound keeps a megabyte of "A.A.A." linear. */
const LONGEST_WORD = 24;

/** The word that the end mark stands behind, with inner periods ("p.m", "Ph.D"); empty where it is too long to matter. */
export function wordBefore(stop: Stop): string {
  const { text, at, from } = stop;
  const lowest = Math.max(from, at - LONGEST_WORD);
  let start = at;
  while (start > lowest && isWordPart(text.charCodeAt(start - 1))) start--;
  if (start === lowest && start > from && isWordPart(text.charCodeAt(start - 1))) return "";
  return text.slice(start, at);
}

/** The word at `offset`, without a final period; cut at the longest that matters. */
export function wordAt(stop: Stop, offset: number): string {
  const { text } = stop;
  const highest = Math.min(stop.limit, offset + LONGEST_WORD);
  let end = offset;
  while (end < highest && isWordPart(text.charCodeAt(end))) end++;
  while (end > offset && text.charCodeAt(end - 1) === PERIOD) end--;
  return text.slice(offset, end);
}

/** First code unit from `offset` that is no white space; at most `limit`. */
export function skipSpaces(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

export const PERIOD = 0x2e;

function isWordPart(code: number): boolean {
  return letterOf(code) !== Letter.none || code === PERIOD || code === 0x27 || code === 0x2019;
}

/** True where the stop is one plain period, the only end mark that also abbreviates. */
export function isPeriod(stop: Stop): boolean {
  return stop.after === stop.at + 1 && stop.text.charCodeAt(stop.at) === PERIOD;
}
