import { type Column, columnOf, numberTokens } from "../../text/forms.ts";
import { TokenKind, type Tokens } from "../../text/token.ts";
import { Is, type Known, type Lexis, type Seen } from "./lexis.ts";

/** How a token is written: `capital` "Geneva", `capitals` "NATO" (two letters and more), `initial` "J". */
export const Shape = { other: 0, lower: 1, capital: 2, capitals: 3, initial: 4 } as const;

/** A text's tokens with what the name reader asks of them again and again, each looked up once. */
export interface Sheet {
  readonly tokens: Tokens;
  readonly lexis: Lexis;
  readonly shapes: Uint8Array;
  /** Number of each token's form, and what was looked up of forms so far. */
  readonly numbers: Int32Array;
  readonly seen: Column<Seen>;
}

export function sheetOf(tokens: Tokens, lexis: Lexis): Sheet {
  const shapes = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] === TokenKind.word)
      shapes[at] = shapeOf(tokens.text, tokens.starts[at]!, tokens.ends[at]!);
  }
  const { forms, numbers } = numberTokens(tokens);
  return { tokens, lexis, shapes, numbers, seen: columnOf(lexis.seen, forms) };
}

export function isCapital(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  return character !== character.toLowerCase();
}

function shapeOf(text: string, start: number, end: number): number {
  if (!isCapital(text[start]!)) return Shape.lower;
  // "I" is a pronoun unless a dot makes it an initial
  if (end - start === 1) return text[start] === "I" && text[end] !== "." ? Shape.lower : Shape.initial;
  const second = text[start + 1]!;
  const apostrophe = second === "'" || second === "’";
  if (apostrophe) {
    // "O'Brien" is a capital word, "I'm" and "V's" are not
    return end - start > 3 && isCapital(text[start + 2]!) ? Shape.capital : Shape.lower;
  }
  const code = second.charCodeAt(0);
  if (code >= 97 && code <= 122) return Shape.capital;
  return isCapital(second) || (code >= 48 && code <= 57) ? Shape.capitals : Shape.capital;
}

export function isName(sheet: Sheet, at: number): boolean {
  return sheet.shapes[at]! >= Shape.capital;
}

/** End of the token without the owner's ending: "Brenner" of "Brenner’s". */
export function baseEnd(sheet: Sheet, at: number): number {
  const { text, ends, starts } = sheet.tokens;
  const end = ends[at]!;
  if (end - starts[at]! < 3) return end;
  const last = text.charCodeAt(end - 1);
  const mark = text.charCodeAt(end - 2);
  const owns = (last === 115 || last === 83) && (mark === 39 || mark === 0x2019);
  return owns ? end - 2 : end;
}

export function owns(sheet: Sheet, at: number): boolean {
  return baseEnd(sheet, at) < sheet.tokens.ends[at]!;
}

/** The word as written, without the owner's ending. */
export function wordAt(sheet: Sheet, at: number): string {
  return sheet.tokens.text.slice(sheet.tokens.starts[at], baseEnd(sheet, at));
}

/** What the language's tables say of the word; 0 for nothing and for marks. */
export function flagsAt(sheet: Sheet, at: number): number {
  if (at < 0 || at >= sheet.tokens.length) return 0;
  return sheet.shapes[at] === Shape.other ? 0 : seenAt(sheet, at).flags;
}

function seenAt(sheet: Sheet, at: number): Seen {
  const form = sheet.numbers[at]!;
  let seen = sheet.seen[form];
  if (seen === undefined) {
    const { flags, known } = sheet.lexis;
    const word = wordAt(sheet, at);
    seen = { flags: flags.get(word.toLowerCase()) ?? 0, known: known.get(word) ?? none };
    sheet.seen[form] = seen;
  }
  return seen;
}

const none: readonly Known[] = [];

export function has(sheet: Sheet, at: number, flag: number): boolean {
  return (flagsAt(sheet, at) & flag) !== 0;
}

/** The single character of a mark, `""` for other tokens and outside the text. */
export function markAt(sheet: Sheet, at: number): string {
  if (at < 0 || at >= sheet.tokens.length || sheet.tokens.kinds[at] !== TokenKind.mark) return "";
  return sheet.tokens.text[sheet.tokens.starts[at]!] ?? "";
}

/** True where nothing stands between token `at - 1` and token `at`. */
export function glued(sheet: Sheet, at: number): boolean {
  return at > 0 && sheet.tokens.ends[at - 1] === sheet.tokens.starts[at];
}

/** True where token `at` follows the one before on the same line with at most one space between. */
export function adjacent(sheet: Sheet, at: number): boolean {
  if (at <= 0 || at >= sheet.tokens.length) return false;
  const gap = sheet.tokens.starts[at]! - sheet.tokens.ends[at - 1]!;
  if (gap === 0) return true;
  const code = sheet.tokens.text.charCodeAt(sheet.tokens.ends[at - 1]!);
  return gap === 1 && code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029;
}

const abbreviatedState = /^[A-Z][a-z]+\.$/;

/** The longest known name that starts at the token, and the first token behind it. */
export function knownAt(sheet: Sheet, at: number): { readonly known: Known; readonly to: number } | null {
  if (at < 0 || at >= sheet.tokens.length) return null;
  const entries = seenAt(sheet, at).known;
  if (entries.length === 0) return null;
  const { text, starts, ends, length } = sheet.tokens;
  const start = starts[at]!;
  for (const known of entries) {
    if (!text.startsWith(known.form, start)) continue;
    const end = start + known.form.length;
    let to = at;
    while (to < length && starts[to]! < end) to++;
    if (end !== ends[to - 1] && end !== baseEnd(sheet, to - 1)) continue;
    // "Miss.", "Ore.": a state only behind the name of a town
    if (abbreviatedState.test(known.form) && markAt(sheet, at - 1) !== ",") continue;
    return { known, to };
  }
  return null;
}

export function isPlain(sheet: Sheet, at: number): boolean {
  return has(sheet, at, Is.common) && !has(sheet, at, Is.given);
}
