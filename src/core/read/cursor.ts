import { Letter, letterOf } from "../text/letter-case.ts";
import { isSpace } from "../text/span.ts";

/**
 * Reads a short line from left to right. White space is skipped before each piece, so that tokenised text
 * ("2 / 3 / 2009 11: 11 PM") reads as any other.
 */
export interface Cursor {
  readonly text: string;
  /** End of the line. */
  readonly end: number;
  at: number;
}

export function cursorOver(text: string, start: number, end: number): Cursor {
  return { text, end, at: start };
}

export function skipBlanks(cursor: Cursor): void {
  while (cursor.at < cursor.end && isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at++;
}

export function isAtEnd(cursor: Cursor): boolean {
  skipBlanks(cursor);
  return cursor.at >= cursor.end;
}

/** The next letters, or `null`; the cursor moves behind them. */
export function takeWord(cursor: Cursor): string | null {
  skipBlanks(cursor);
  let at = cursor.at;
  while (at < cursor.end && isLetter(cursor.text.charCodeAt(at))) at++;
  if (at === cursor.at) return null;
  const word = cursor.text.slice(cursor.at, at);
  cursor.at = at;
  return word;
}

/** The next digits as a number with their count, or `null`. */
export function takeNumber(cursor: Cursor): { value: number; digits: number } | null {
  skipBlanks(cursor);
  let at = cursor.at;
  while (at < cursor.end && isDigit(cursor.text.charCodeAt(at))) at++;
  const digits = at - cursor.at;
  if (digits === 0 || digits > 4) return null;
  const value = Number(cursor.text.slice(cursor.at, at));
  cursor.at = at;
  return { value, digits };
}

/** One of these characters, or `null`. */
export function takeMark(cursor: Cursor, marks: string): string | null {
  skipBlanks(cursor);
  if (cursor.at >= cursor.end) return null;
  const character = cursor.text.charAt(cursor.at);
  if (!marks.includes(character)) return null;
  cursor.at++;
  return character;
}

/** Phrases in lower case by their first code unit, the longest first. */
export type Phrases = ReadonlyMap<number, readonly string[]>;

/** The longest of these phrases that stands here as whole words, in any case. */
export function takePhrase(cursor: Cursor, phrases: Phrases): string | null {
  skipBlanks(cursor);
  const { text, at, end } = cursor;
  const candidates =
    phrases.get(text.charCodeAt(at)) ?? phrases.get(text.charAt(at).toLowerCase().charCodeAt(0));
  for (const phrase of candidates ?? []) {
    const behind = at + phrase.length;
    if (behind > end || (behind < end && isLetter(text.charCodeAt(behind)))) continue;
    if (text.slice(at, behind).toLowerCase() !== phrase) continue;
    cursor.at = behind;
    return phrase;
  }
  return null;
}

/** Runs `read`; puts the cursor back where it returns `null`. */
export function attempt<T>(cursor: Cursor, read: () => T | null): T | null {
  const start = cursor.at;
  const found = read();
  if (found === null) cursor.at = start;
  return found;
}

function isLetter(code: number): boolean {
  const letter = letterOf(code);
  return letter !== Letter.none && letter !== Letter.digit;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
