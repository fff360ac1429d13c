import { TokenKind, type Tokens } from "../../text/token.ts";
import { isHyphen, type Numeral, readNumeral, readOrdinal } from "../numeral.ts";
import type { Found } from "./expression.ts";
import type { Lexicon, Term } from "./lexicon.ts";

/** One sentence under reading. Rules look at it through the functions below and keep no state. */
export interface Cursor {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly terms: Uint16Array;
  /** First token of the sentence and the first behind it. */
  readonly first: number;
  readonly limit: number;
}

/** A rule of the grammar: tried at every token whose term it starts with. */
export interface Rule {
  readonly name: string;
  starts(term: Term): boolean;
  /** Also tried at figures. */
  readonly atFigures: boolean;
  /** What stands here, in text order: more than one for "June 8 and 9". Empty where the rule does not hold. */
  read(cursor: Cursor, at: number): readonly Found[];
}

/** Rules return this one value where they do not hold. */
export const nothing: readonly Found[] = [];

/** The term at a token; the blank term outside the sentence and for words that mean nothing here. */
export function term(cursor: Cursor, at: number): Term {
  return cursor.lexicon.terms[at >= cursor.first && at < cursor.limit ? cursor.terms[at]! : 0]!;
}

export function isFigure(cursor: Cursor, at: number): boolean {
  return at < cursor.limit && at >= cursor.first && cursor.tokens.kinds[at] === TokenKind.number;
}

export function isWord(cursor: Cursor, at: number): boolean {
  return at < cursor.limit && at >= cursor.first && cursor.tokens.kinds[at] === TokenKind.word;
}

/** Code unit of a one-character mark at a token, or 0. */
export function mark(cursor: Cursor, at: number): number {
  if (at >= cursor.limit || at < cursor.first || cursor.tokens.kinds[at] !== TokenKind.mark) return 0;
  return cursor.tokens.text.charCodeAt(cursor.tokens.starts[at]!);
}

export const comma = 0x2c;
export const stop = 0x2e;
export const slash = 0x2f;

export function hyphen(cursor: Cursor, at: number): boolean {
  return at < cursor.limit && isHyphen(cursor.tokens, at);
}

/** True where nothing stands between this token and the one before it. */
export function glued(cursor: Cursor, at: number): boolean {
  return at > 0 && at < cursor.tokens.length && cursor.tokens.ends[at - 1] === cursor.tokens.starts[at];
}

export function capitalised(cursor: Cursor, at: number): boolean {
  const first = cursor.tokens.text[cursor.tokens.starts[at]!] ?? "";
  return first !== first.toLowerCase();
}

/** Length of a token in code units. */
export function width(cursor: Cursor, at: number): number {
  return cursor.tokens.ends[at]! - cursor.tokens.starts[at]!;
}

/** A whole number of plain digits, at most `digits` of them; `null` for anything else. */
export function plainNumber(cursor: Cursor, at: number, digits: number): number | null {
  if (!isFigure(cursor, at) || width(cursor, at) > digits) return null;
  let value = 0;
  for (let place = cursor.tokens.starts[at]!; place < cursor.tokens.ends[at]!; place++) {
    const code = cursor.tokens.text.charCodeAt(place);
    if (code < 0x30 || code > 0x39) return null;
    value = value * 10 + code - 0x30;
  }
  return value;
}

/** Year as four plain digits, 1000 to 2999. */
export function fourDigitYear(cursor: Cursor, at: number): number | null {
  if (!isFigure(cursor, at) || width(cursor, at) !== 4) return null;
  const value = plainNumber(cursor, at, 4);
  return value !== null && value >= 1000 && value <= 2999 ? value : null;
}

export function numeral(cursor: Cursor, at: number): Numeral | null {
  const { numerals } = cursor.lexicon;
  if (numerals === null) return null;
  if (!isFigure(cursor, at) && !term(cursor, at).numeral) return null;
  return readNumeral(cursor.tokens, at, cursor.limit, numerals);
}

/** "8th", "eighth", "twenty-first". */
export function ordinal(cursor: Cursor, at: number): Numeral | null {
  const { numerals } = cursor.lexicon;
  if (numerals === null) return null;
  if (!isFigure(cursor, at) && !term(cursor, at).ordinal) return null;
  return readOrdinal(cursor.tokens, at, cursor.limit, numerals);
}

/** Day of a month at a token: "8", "08", "8th", "eighth", "8." where the language dots its ordinals. */
export function dayOfMonth(
  cursor: Cursor,
  at: number,
): { readonly day: number; readonly end: number } | null {
  const plain = plainNumber(cursor, at, 2);
  const read = plain === null ? ordinal(cursor, at) : { value: plain, end: at + 1 };
  if (read === null || read.value < 1 || read.value > 31 || !Number.isInteger(read.value)) return null;
  return { day: read.value, end: read.end };
}

/** The token behind an abbreviation's stop, where there is one right behind the word. */
export function pastStop(cursor: Cursor, at: number): number {
  return mark(cursor, at) === stop && glued(cursor, at) ? at + 1 : at;
}

/** The token behind a linking word ("of", "de") or an article, as many as stand there, two at most. */
export function pastLinks(cursor: Cursor, at: number): number {
  let next = at;
  for (let count = 0; count < 2; count++) {
    const { link, definite } = term(cursor, next);
    if (!link && !definite) break;
    next++;
  }
  return next;
}
