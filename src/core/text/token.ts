import type { Span } from "../model.ts";
import { isSpace } from "./span.ts";

/**
 * What a token is. `word`: letters with their marks, inner apostrophes and digits after letters ("don't", "G7").
 * `number`: starts with a digit ("1,000", "10:30", "5th"). `sign`: one character of a script that sets no spaces
 * between words. `mark`: one character of anything else (punctuation, symbols).
 */
export const TokenKind = { word: 1, number: 2, sign: 3, mark: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a text as parallel arrays, in order, white space between them. Arrays and not objects because a
 * corpus has billions of them and because the aligner walks them in tight loops.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
const MARK = 4;
const COMBINING = 5;
const UNKNOWN = 255;

/** Class of every BMP code unit, filled on first sight: a full table costs 5 ms at start-up, this nothing. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;

function classify(character: string): number {
  if (isSpace(character.charCodeAt(0)) || character.charCodeAt(0) < 0x20) return SPACE;
  if (/\p{M}|[\u200c\u200d\u00ad]/u.test(character)) return COMBINING;
  if (spaceless.test(character)) return SIGN;
  if (/[\p{L}\p{No}\p{Nl}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return MARK;
}

function classAt(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = text.codePointAt(at) ?? code;
    return point > 0xffff ? classify(String.fromCodePoint(point)) : MARK;
  }
  let found = classes[code]!;
  if (found === UNKNOWN) {
    found = classify(String.fromCharCode(code));
    classes[code] = found;
  }
  return found;
}

/** Code units of the character at `at`, whose first one is `code`. */
function width(text: string, at: number, code: number): number {
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0xff07;
}

/** Characters that stay inside a number when a digit follows: 1,000 3.5 10:30 1 000 (narrow space). */
function joinsDigits(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x3a || code === 0x202f;
}

/** All tokens of `text` inside `span` (default: all of it). Linear time; offsets are into `text`. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Tokens {
  // News English has one token for every 5 characters; growing doubles, so a bad guess costs little.
  let capacity = Math.max(16, Math.ceil((span.end - span.start) / 4));
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let length = 0;
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    const kind = classAt(text, at, code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    at += width(text, at, code);
    let token: TokenKind = TokenKind.mark;
    if (kind === LETTER || kind === COMBINING) {
      token = TokenKind.word;
      at = wordEnd(text, at, span.end);
    } else if (kind === DIGIT) {
      token = TokenKind.number;
      at = numberEnd(text, at, span.end);
    } else if (kind === SIGN) {
      token = TokenKind.sign;
      at = signEnd(text, at, span.end);
    }
    if (length === capacity) {
      capacity *= 2;
      starts = grown(starts, new Int32Array(capacity));
      ends = grown(ends, new Int32Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
    }
    starts[length] = start;
    ends[length] = Math.min(at, span.end);
    kinds[length] = token;
    length++;
  }
  return {
    text,
    length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    kinds: kinds.subarray(0, length),
  };
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const kind = classAt(text, at, code);
    if (kind === LETTER || kind === COMBINING || kind === DIGIT) {
      at += width(text, at, code);
    } else if (
      isApostrophe(code) &&
      at + 1 < limit &&
      classAt(text, at + 1, text.charCodeAt(at + 1)) === LETTER
    ) {
      at += 1;
    } else {
      break;
    }
  }
  return at;
}

/** Behind the marks that combine with a sign. */
function signEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (classAt(text, at, code) !== COMBINING) break;
    at += width(text, at, code);
  }
  return at;
}

function numberEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const kind = classAt(text, at, code);
    if (kind === DIGIT || kind === LETTER || kind === COMBINING) {
      at += width(text, at, code);
    } else if (
      joinsDigits(code) &&
      at + 1 < limit &&
      classAt(text, at + 1, text.charCodeAt(at + 1)) === DIGIT
    ) {
      at += 1;
    } else {
      break;
    }
  }
  return at;
}

/** The words of token `index`. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** Index of the first token that starts at or after `offset`; `tokens.length` where none does. Binary search. */
export function firstTokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
