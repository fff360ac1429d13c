import type { Span } from "../model.ts";
import { Letter, letterOf } from "../text/letter-case.ts";
import { isSpace } from "../text/span.ts";
import { isCloser, isEndMark, isOpener, isStraight, isTurning } from "./marks.ts";
import { stopRules } from "./rules/index.ts";
import { type Stop, skipSpaces } from "./stop.ts";
import type { SentenceWords } from "./words-of.ts";

const QUOTE = 0x22;

/**
 * The sentences of one stretch of running text, trimmed, in order; together they cover all of it that is not white
 * space. Linear: every rule looks at a bounded number of code units around the mark.
 */
export function split(text: string, stretch: Span, words: SentenceWords, lowered = false): Span[] {
  const limit = stretch.end;
  const found: Span[] = [];
  let from = skipSpaces(text, stretch.start, limit);
  let at = from;
  let quotes = 0;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quotes++;
    if (!isEndMark(code)) {
      at++;
      continue;
    }
    const stop = stopAt({ text, words, lowered, from, at, limit }, quotes % 2 === 1);
    for (let index = stop.after; index < stop.close; index++) {
      if (text.charCodeAt(index) === QUOTE) quotes++;
    }
    at = stop.close;
    if (stop.next >= limit) break;
    if (ends(stop)) {
      found.push({ start: from, end: stop.close });
      from = stop.next;
      at = from;
    }
  }
  const end = trimmedEnd(text, from, limit);
  if (end > from) found.push({ start: from, end });
  return found;
}

function ends(stop: Stop): boolean {
  for (const rule of stopRules) {
    const verdict = rule.judge(stop);
    if (verdict !== null) return verdict === "end";
  }
  return true;
}

type Start = Pick<Stop, "text" | "words" | "lowered" | "from" | "at" | "limit">;

function stopAt(start: Start, quoted: boolean): Stop {
  const { text, words, lowered, from, at, limit } = start;
  let after = at + 1;
  while (after < limit && isEndMark(text.charCodeAt(after))) after++;
  const close = closeOf(text, after, limit, quoted);
  const next = skipSpaces(text, close, limit);
  let opens = next;
  while (opens < limit && isOpener(text.charCodeAt(opens))) opens++;
  return { text, words, lowered, from, at, limit, after, close, next, opens };
}

/** Behind the marks that close after the end mark, those included that a space was set before: `left . "`. */
function closeOf(text: string, after: number, limit: number, quoted: boolean): number {
  let close = after;
  let inside = quoted;
  while (close < limit) {
    const code = text.charCodeAt(close);
    // `("Did he?").`: what closes may itself be followed by an end mark, which then is the same end.
    if (!closes(text, close, limit, inside) && !(close > after && isEndMark(code))) break;
    if (code === QUOTE) inside = !inside;
    close++;
  }
  if (close > after) return close;
  const note = noteEnd(text, after, limit);
  if (note > after) return note;
  const detached = skipSpaces(text, after, limit);
  const isDetached =
    detached > after &&
    detached < limit &&
    isFree(text, detached + 1, limit) &&
    (text.charCodeAt(detached) === QUOTE
      ? quoted || skipSpaces(text, detached + 1, limit) === limit
      : "”»".includes(text.charAt(detached)));
  return isDetached ? detached + 1 : close;
}

function closes(text: string, at: number, limit: number, quoted: boolean): boolean {
  const code = text.charCodeAt(at);
  if (isStraight(code)) return (quoted && code === QUOTE) || isFree(text, at + 1, limit);
  return isCloser(code) || (isTurning(code) && isFree(text, at + 1, limit));
}

/** Behind a reference such as "[3]" that hangs on to the end mark; `at` where there is none. */
function noteEnd(text: string, at: number, limit: number): number {
  if (text.charAt(at) !== "[") return at;
  let end = at + 1;
  while (end < limit && end < at + LONGEST_NOTE && letterOf(text.charCodeAt(end)) === Letter.digit) end++;
  return end > at + 1 && text.charAt(end) === "]" ? end + 1 : at;
}

/** "[123"; UTF-16 code units. */
const LONGEST_NOTE = 4;

/** True where no word or opening mark hangs on: the end, white space or a mark. */
function isFree(text: string, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const code = text.charCodeAt(at);
  return isSpace(code) || (letterOf(code) === Letter.none && !(code === 0x5b || code === 0x28));
}

function trimmedEnd(text: string, from: number, limit: number): number {
  let end = limit;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
