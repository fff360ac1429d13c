import {
  type Cursor,
  capitalised,
  comma,
  fourDigitYear,
  glued,
  hyphen,
  isFigure,
  isWord,
  mark,
  nothing,
  plainNumber,
  type Rule,
  slash,
  term,
  width,
} from "../cursor.ts";
import type { Found } from "../expression.ts";
import { isApostrophe } from "../lexicon.ts";

/** "2012", "2012-13", "1990s", "the '90s", "'82", "70s". */
export const year: Rule = {
  name: "year",
  starts: () => false,
  atFigures: true,
  read(cursor, at) {
    const decade = readDecade(cursor, at);
    if (decade !== null) return [decade];
    const short = shortYear(cursor, at);
    if (short !== null) return [short];
    const plain = fourDigitYear(cursor, at);
    if (plain === null || !isYear(cursor, at, plain)) return nothing;
    const season = seasonYears(cursor, at, plain);
    return [season ?? { from: at, to: at + 1, says: { kind: "year", year: plain } }];
  },
};

/** "1990s", "1990's": one token; the two-digit kind only behind an apostrophe or "the". */
function readDecade(cursor: Cursor, at: number): Found | null {
  const { text, starts, ends } = cursor.tokens;
  const length = width(cursor, at);
  if (length !== 3 && length !== 5 && length !== 4) return null;
  const digits = /^(\d\d)?(\d)0s$/i.exec(text.slice(starts[at], ends[at]));
  let to = at + 1;
  if (digits === null) return apostrophisedDecade(cursor, at);
  if (digits[1] !== undefined) return { from: at, to, says: fixed(`${digits[1]}${digits[2]}X`) };
  const apostrophe = isApostrophe(mark(cursor, at - 1)) && glued(cursor, at);
  const before = term(cursor, apostrophe ? at - 2 : hyphen(cursor, at - 1) ? at - 2 : at - 1);
  const listed =
    isWord(cursor, at - 1) &&
    isFigure(cursor, at - 2) &&
    /^\d0s$/i.test(text.slice(starts[at - 2], ends[at - 2]));
  if (!apostrophe && !before.definite && !before.narrowing && !listed) return null;
  const tens = Number(digits[2]);
  to = at + 1;
  return { from: apostrophe ? at - 1 : at, to, says: fixed(`${tens < 3 ? "20" : "19"}${tens}X`) };
}

/** "1990's" falls into figure, apostrophe and letter. */
function apostrophisedDecade(cursor: Cursor, at: number): Found | null {
  const value = fourDigitYear(cursor, at);
  if (value === null || value % 10 !== 0 || !isApostrophe(mark(cursor, at + 1)) || !glued(cursor, at + 1))
    return null;
  if (!isWord(cursor, at + 2) || !glued(cursor, at + 2) || width(cursor, at + 2) !== 1) return null;
  if ((cursor.tokens.text.charCodeAt(cursor.tokens.starts[at + 2]!) | 0x20) !== 0x73) return null;
  return { from: at, to: at + 3, says: fixed(`${Math.floor(value / 10)}X`) };
}

function fixed(value: string): Found["says"] {
  return { kind: "fixed", type: "date", value };
}

/** "'82", "since ’82": an apostrophe and two digits, of the last century where that lies behind. */
function shortYear(cursor: Cursor, at: number): Found | null {
  if (width(cursor, at) !== 2 || !isApostrophe(mark(cursor, at - 1)) || !glued(cursor, at)) return null;
  const two = plainNumber(cursor, at, 2);
  if (two === null || glued(cursor, at - 1)) return null;
  const before = term(cursor, at - 2);
  if (!before.beforeYear && !before.definite && before.season === null && before.month === null) return null;
  return { from: at - 1, to: at + 1, says: { kind: "year", year: two < 30 ? 2000 + two : 1900 + two } };
}

/** "2012-13" and "2012/13": a season or school year, where the second is the year behind the first. */
function seasonYears(cursor: Cursor, at: number, first: number): Found | null {
  if (
    !(hyphen(cursor, at + 1) || mark(cursor, at + 1) === slash) ||
    !glued(cursor, at + 1) ||
    !glued(cursor, at + 2)
  ) {
    return null;
  }
  const second = width2(cursor, at + 2);
  if (second === null || second !== (first + 1) % 100) return null;
  return { from: at, to: at + 3, says: fixed(`${first}/${first + 1}`) };
}

function width2(cursor: Cursor, at: number): number | null {
  return isFigure(cursor, at) && width(cursor, at) === 2 ? plainNumber(cursor, at, 2) : null;
}

/** Without a preposition only years that news speaks of; any other four digits count something. */
const news = { from: 1900, until: 2099 } as const;

/** True where four digits are a year and neither an amount nor part of a longer name or number. */
function isYear(cursor: Cursor, at: number, value: number): boolean {
  const previous = mark(cursor, at - 1);
  if (glued(cursor, at) && previous !== 0 && isAttached(previous)) return false;
  const next = mark(cursor, at + 1);
  if (glued(cursor, at + 1) && (next === 0x25 || isCurrency(next))) return false;
  if (isCurrency(previous) || isCurrencyWord(cursor, at - 1)) return false;
  const before = term(cursor, at - 1);
  const led = before.beforeYear || before.deictic !== null;
  if (value < news.from || value > news.until) {
    return (
      value >= 1000 &&
      led &&
      !countsSomething(cursor, at) &&
      !before.infinitive &&
      value % 10 !== 0 &&
      before.word !== ""
    );
  }
  if (countsSomething(cursor, at)) {
    const round = value % 100 === 0;
    if (before.definite) return true;
    // "in 2009 prices", "the 2008 model": a preposition or article makes it a year, unless the figure is round.
    return led && !before.link && !before.infinitive && !round;
  }
  return true;
}

/** Marks that tie figures into a number, an address or a name: `$`, `#`, `/`, `.`, `&`, `+`. */
function isAttached(code: number): boolean {
  return (
    isCurrency(code) ||
    code === 0x23 ||
    code === 0x2e ||
    code === 0x26 ||
    code === 0x2b ||
    code === 0x40 ||
    code === 0x5f
  );
}

function isCurrency(code: number): boolean {
  return code === 0x24 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20bf);
}

function isCurrencyWord(cursor: Cursor, at: number): boolean {
  if (!isWord(cursor, at) || width(cursor, at) > 3) return false;
  const word = cursor.tokens.text.slice(cursor.tokens.starts[at], cursor.tokens.ends[at]);
  return word === "Rs" || word === "USD" || word === "EUR" || word === "GBP";
}

/** A plural noun in lower case behind it: "1984 people", "2010 soldiers". */
function countsSomething(cursor: Cursor, at: number): boolean {
  const next = at + 1;
  if (!isWord(cursor, next) || capitalised(cursor, next) || mark(cursor, next) === comma) return false;
  const behind = term(cursor, next);
  if (behind.unit !== null) return behind.plural;
  if (behind.preposition || behind.past || behind.be || behind.future || behind.clause) return false;
  if (behind.countNoun) return true;
  const { ending } = cursor.lexicon.table.plural;
  const word = cursor.tokens.text.slice(cursor.tokens.starts[next], cursor.tokens.ends[next]);
  return ending !== "" && word.length > 3 && word.endsWith(ending) && !word.endsWith(ending + ending);
}
