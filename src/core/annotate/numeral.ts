import type { NumeralTable } from "../language/quantity-table.ts";
import { TokenKind, type Tokens, tokenText } from "../text/token.ts";

/** A number as it stands in the text: "1,000", "twenty-five", "1.5 million", "two and a half". */
export interface Numeral {
  readonly value: number;
  /** First token behind it. */
  readonly end: number;
  /** Letters left over in the last figure: `"bn"` of `3bn`, `"th"` of `8th`, else `""`. */
  readonly suffix: string;
  /** Written in words, at least in part. */
  readonly words: boolean;
}

type NumeralWord =
  | { readonly kind: "small" | "ten" | "hundred" | "scale"; readonly value: number }
  | { readonly kind: "ordinal"; readonly value: number; readonly ten: boolean };

export interface Numerals {
  readonly table: NumeralTable;
  readonly words: ReadonlyMap<string, NumeralWord>;
  /** By ASCII letter in small: 1 where one of the words begins with it, so that most words are never cut out. */
  readonly initials: Uint8Array;
  readonly and: ReadonlySet<string>;
  readonly a: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
}

const built = new WeakMap<NumeralTable, Numerals>();

/** The table made ready for reading, once. */
export function numeralsOf(table: NumeralTable): Numerals {
  let numerals = built.get(table);
  if (numerals === undefined) {
    numerals = build(table);
    built.set(table, numerals);
  }
  return numerals;
}

function list(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== "");
}

function build(table: NumeralTable): Numerals {
  const words = new Map<string, NumeralWord>();
  const addAll = (line: string, make: (index: number) => NumeralWord): void => {
    list(line).forEach((forms, index) => {
      for (const form of forms.split("/")) if (form !== "-") words.set(form, make(index));
    });
  };
  addAll(table.ordinals, (index) => ({ kind: "ordinal", value: index, ten: false }));
  addAll(table.ordinalTens, (index) => ({ kind: "ordinal", value: (index + 1) * 10, ten: true }));
  for (const [word, value] of Object.entries(table.ordinalScales)) {
    words.set(word, { kind: "ordinal", value, ten: true });
  }
  addAll(table.tens, (index) => ({ kind: "ten", value: (index + 1) * 10 }));
  addAll(table.small, (index) => ({ kind: "small", value: index }));
  if (table.compound !== null) addCompounds(table, table.compound, words);
  for (const word of list(table.hundred)) words.set(word, { kind: "hundred", value: 100 });
  for (const [word, value] of Object.entries(table.scales)) words.set(word, { kind: "scale", value });
  const initials = new Uint8Array(ASCII);
  for (const word of words.keys()) initials[word.charCodeAt(0)] = 1;
  return {
    table,
    words,
    initials,
    and: new Set(list(table.and)),
    a: new Set(list(table.a)),
    ordinalSuffixes: new Set(list(table.ordinalSuffixes)),
  };
}

const ASCII = 0x80;

function numeralWordAt(tokens: Tokens, at: number, { words, initials }: Numerals): NumeralWord | undefined {
  const first = tokens.text.charCodeAt(tokens.starts[at]!);
  // A capital differs from its small letter by one bit.
  if (first < ASCII && initials[first | 0x20] !== 1) return undefined;
  return words.get(folded(tokens, at));
}

/** "einundzwanzig" to "neunundneunzig": the unit stands in front of its ten, all in one word. */
function addCompounds(
  { small, tens }: NumeralTable,
  { link, one }: NonNullable<NumeralTable["compound"]>,
  words: Map<string, NumeralWord>,
): void {
  const units = list(small).slice(1, 10);
  list(tens).forEach((ten, tenIndex) => {
    if (tenIndex === 0) return;
    units.forEach((unit, index) => {
      const form = index === 0 ? one : unit.split("/")[0]!;
      words.set(form + link + ten, { kind: "ten", value: (tenIndex + 1) * 10 + index + 1 });
    });
  });
}

/** Longest word that is looked up: a longer one is no number word, and hostile ones are not folded. */
const longestWord = 24;

function folded(tokens: Tokens, at: number): string {
  return tokens.ends[at]! - tokens.starts[at]! > longestWord ? "" : tokenText(tokens, at).toLowerCase();
}

function glued(tokens: Tokens, at: number): boolean {
  return tokens.ends[at - 1] === tokens.starts[at];
}

export function isHyphen(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== TokenKind.mark) return false;
  const code = tokens.text.charCodeAt(tokens.starts[at]!);
  return code === 0x2d || (code >= 0x2010 && code <= 0x2013);
}

/**
 * The number that begins at token `at` and ends before `limit`, or `null`. A number word group may hold hyphens
 * ("twenty-five"), the linking "and" behind hundreds, and a closing "and a half".
 */
export function readNumeral(tokens: Tokens, at: number, limit: number, numerals: Numerals): Numeral | null {
  if (at >= limit) return null;
  if (tokens.kinds[at] === TokenKind.number) return readFigureNumeral(tokens, at, limit, numerals);
  if (tokens.kinds[at] !== TokenKind.word) return null;
  const read = readWords(tokens, at, limit, numerals);
  return read === null ? null : withHalf(tokens, read, limit, numerals);
}

function readFigureNumeral(tokens: Tokens, at: number, limit: number, numerals: Numerals): Numeral | null {
  const figure = readFigure(tokens.text, tokens.starts[at]!, tokens.ends[at]!, numerals.table.decimal);
  if (figure === null) return null;
  const value = isBehindPoint(tokens, at, figure.value) ? Number(`0.${tokenText(tokens, at)}`) : figure.value;
  const plain = { value, end: at + 1, suffix: figure.suffix, words: false };
  if (figure.suffix !== "") return plain;
  return scaled(tokens, groupedBySpaces(tokens, plain, limit) ?? plain, limit, numerals);
}

/** "14 302 977": thousands set apart by one space, as most of Europe writes them and translators leave them. */
function groupedBySpaces(tokens: Tokens, figure: Numeral, limit: number): Numeral | null {
  const at = figure.end - 1;
  const isNumber = (token: number) => tokens.kinds[token] === TokenKind.number;
  if (!/^[1-9]\d{0,2}$/.test(tokenText(tokens, at)) || (at > 0 && isNumber(at - 1))) return null;
  let { value, end } = figure;
  while (end < limit && isNumber(end) && tokens.starts[end]! === tokens.ends[end - 1]! + 1) {
    const group = tokenText(tokens, end);
    // "10 100-year-old oaks": a figure with something tied to it is one of its own.
    if (!/^\d{3}$/.test(group) || (end + 1 < limit && isHyphen(tokens, end + 1) && glued(tokens, end + 1)))
      return null;
    value = value * 1000 + Number(group);
    end++;
  }
  return end > at + 1 && value < MOST_GROUPED ? { ...figure, value, end } : null;
}

/** Beyond it figures side by side are a table's or a telephone number. */
const MOST_GROUPED = 1e12;

/** ".41" and "$.75" leave out their nought; a stop behind a word ends a sentence. */
function isBehindPoint(tokens: Tokens, at: number, value: number): boolean {
  const point = tokens.starts[at]! - 1;
  if (tokens.text[point] !== "." || !Number.isInteger(value)) return false;
  return /^\d+$/.test(tokenText(tokens, at)) && (point === 0 || /[\s$€£(]/.test(tokens.text[point - 1]!));
}

/** "1.5 million", "50 thousand", "3 hundred"; one hyphen may join them ("3-million"). */
function scaled(tokens: Tokens, numeral: Numeral, limit: number, numerals: Numerals): Numeral {
  let { value, end } = numeral;
  let words = numeral.words;
  for (let round = 0; round < 2; round++) {
    const next = isHyphen(tokens, end) && glued(tokens, end) ? end + 1 : end;
    if (next >= limit || tokens.kinds[next] !== TokenKind.word) break;
    const word = numeralWordAt(tokens, next, numerals);
    if (word === undefined || (word.kind !== "scale" && word.kind !== "hundred")) break;
    value *= word.value;
    end = next + 1;
    words = true;
  }
  return { value, end, suffix: "", words };
}

/** Tokens of a number in words: no number that anybody reads is longer, and an endless one must not be read again at every word. */
const longestNumeral = 24;

function readWords(tokens: Tokens, at: number, limit: number, numerals: Numerals): Numeral | null {
  let total = 0;
  let group = 0;
  let last: NumeralWord["kind"] | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  let end = at;
  let next = at;
  const bound = Math.min(limit, at + longestNumeral);
  while (next < bound && tokens.kinds[next] === TokenKind.word) {
    const word = numeralWordAt(tokens, next, numerals);
    if (word === undefined || word.kind === "ordinal") break;
    if (word.kind === "small") {
      if (last === "small" || (last === "ten" && (word.value === 0 || word.value > 9))) break;
      group += word.value;
    } else if (word.kind === "ten") {
      if (last === "small" || last === "ten") break;
      group += word.value;
    } else if (word.kind === "hundred") {
      if (last === "hundred" || last === null) break;
      group = Math.max(1, group) * 100;
    } else {
      if (last === null || word.value >= lastScale) break;
      total += Math.max(1, group) * word.value;
      lastScale = word.value;
      group = 0;
    }
    last = word.kind;
    end = next + 1;
    next = end;
    if (isHyphen(tokens, next) && glued(tokens, next)) next++;
    else if ((last === "hundred" || last === "scale") && numerals.and.has(folded(tokens, next))) next++;
  }
  return end === at ? null : { value: total + group, end, suffix: "", words: true };
}

/** "two and a half" adds a half, and a scale behind it takes the sum: "two and a half million". */
function withHalf(tokens: Tokens, numeral: Numeral, limit: number, numerals: Numerals): Numeral {
  const at = numeral.end;
  if (at + 2 >= limit || !numerals.and.has(folded(tokens, at)) || !numerals.a.has(folded(tokens, at + 1))) {
    return numeral;
  }
  if (numerals.table.fractions[folded(tokens, at + 2)] !== 2) return numeral;
  return scaled(tokens, { ...numeral, value: numeral.value + 0.5, end: at + 3 }, limit, numerals);
}

/** An ordinal at token `at`: "sixth", "21st", "twenty-first"; in some languages "8." with its stop. */
export function readOrdinal(tokens: Tokens, at: number, limit: number, numerals: Numerals): Numeral | null {
  if (at >= limit) return null;
  if (tokens.kinds[at] === TokenKind.number) {
    const figure = readFigure(tokens.text, tokens.starts[at]!, tokens.ends[at]!, numerals.table.decimal);
    if (figure === null || figure.suffix === "" || !numerals.ordinalSuffixes.has(figure.suffix)) return null;
    return { value: figure.value, end: at + 1, suffix: figure.suffix, words: false };
  }
  const word = numeralWordAt(tokens, at, numerals);
  if (word === undefined) return null;
  if (word.kind === "ordinal") return { value: word.value, end: at + 1, suffix: "", words: true };
  if (word.kind !== "ten") return null;
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  if (next >= limit) return null;
  const second = numeralWordAt(tokens, next, numerals);
  if (second?.kind !== "ordinal" || second.ten || second.value > 9) return null;
  return { value: word.value + second.value, end: next + 1, suffix: "", words: true };
}

/** Digits a figure may have before it stops being a quantity anybody reads. */
const mostDigits = 18;

/**
 * A figure with grouped thousands and decimals, and the letters behind it. `null` for times ("10:30"), for grouping
 * that fits no custom ("1,00,0") and for endless digits. Indian grouping ("5,00,000") is read.
 */
export function readFigure(
  text: string,
  start: number,
  end: number,
  decimal: "." | ",",
): { readonly value: number; readonly suffix: string } | null {
  let digits = "";
  let fraction = "";
  let inFraction = false;
  let sinceGroup = -1;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      if (inFraction) fraction += text[at];
      else digits += text[at];
      if (sinceGroup >= 0) sinceGroup++;
      if (digits.length > mostDigits || fraction.length > mostDigits) return null;
    } else if (text[at] === decimal && !inFraction) {
      if (sinceGroup >= 0 && sinceGroup !== 3) return null;
      inFraction = true;
      sinceGroup = -1;
    } else if ((code === 0x2c || code === 0x2e || code === 0x202f) && !inFraction) {
      if (sinceGroup >= 0 && sinceGroup !== 3 && sinceGroup !== 2) return null;
      sinceGroup = 0;
    } else {
      break;
    }
  }
  if (sinceGroup >= 0 && sinceGroup !== 3) return null;
  if (digits === "") return null;
  const suffix = text.slice(at, Math.min(end, at + 8)).toLowerCase();
  if (suffix !== "" && !/^\p{L}+$/u.test(suffix)) return null;
  return { value: Number(fraction === "" ? digits : `${digits}.${fraction}`), suffix };
}
