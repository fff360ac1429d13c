import {
  type Cursor,
  fourDigitYear,
  hyphen,
  mark,
  nothing,
  ordinal,
  pastLinks,
  plainNumber,
  type Rule,
  term,
} from "../cursor.ts";
import type { Found, Step } from "../expression.ts";

/** "the third quarter", "Q3 2008", "the first half of this year", "third-quarter". */
export const yearPart: Rule = {
  name: "year part",
  starts: (found) => found.yearPart !== null || found.ordinal || found.final,
  atFigures: true,
  read(cursor, at) {
    const single = term(cursor, at).yearPart;
    if (single !== null) return closed(cursor, at, at + 1, single, true);
    const read = term(cursor, at).final ? { value: 4, end: at + 1 } : ordinal(cursor, at);
    if (read === null || read.value < 1 || read.value > 4) return nothing;
    let next = hyphen(cursor, read.end) ? read.end + 1 : read.end;
    if (term(cursor, next).counted) next++;
    const { unit, plural, half } = term(cursor, next);
    if (unit === "Q" && !plural) return closed(cursor, at, next + 1, `Q${read.value}`, false);
    if (half && read.value <= 2) return closed(cursor, at, next + 1, `H${read.value}`, false);
    return nothing;
  },
};

function closed(cursor: Cursor, from: number, at: number, part: string, sure: boolean): readonly Found[] {
  const year = yearBehind(cursor, at);
  if (year !== null)
    return [{ from, to: year.end, says: { kind: "yearPart", part, year: year.year, step: year.step } }];
  const front = fourDigitYear(cursor, from - 1);
  if (front !== null)
    return [{ from: from - 1, to: at, says: { kind: "yearPart", part, year: front, step: null } }];
  // A half without its year is mostly one of a game, and so is a quarter in the company of scorers.
  if (part.startsWith("H") || (!sure && hasSport(cursor))) return nothing;
  return [{ from, to: at, says: { kind: "yearPart", part, year: null, step: null } }];
}

interface YearBehind {
  readonly year: number | null;
  readonly step: Step | null;
  readonly end: number;
}

/** "of 2008", "2008", "of last year", "of the year", "a year earlier" left out. */
function yearBehind(cursor: Cursor, at: number): YearBehind | null {
  const next = mark(cursor, at) === 0x2c ? at + 1 : pastLinks(cursor, at);
  const year = fourDigitYear(cursor, next);
  if (year !== null) return { year, step: null, end: secondYear(cursor, next + 1, year) };
  const { deictic, unit } = term(cursor, next);
  if (deictic !== null && term(cursor, next + 1).unit === "Y")
    return { year: null, step: deictic, end: next + 2 };
  return unit === "Y" && next > at + 1 ? { year: null, step: 0, end: next + 1 } : null;
}

/** The token behind "1998-99", where the second is the year behind the first; else behind the first alone. */
function secondYear(cursor: Cursor, at: number, year: number): number {
  const second = hyphen(cursor, at) ? plainNumber(cursor, at + 1, 2) : null;
  return second !== null && second === (year + 1) % 100 ? at + 2 : at;
}

function hasSport(cursor: Cursor): boolean {
  const last = Math.min(cursor.limit, cursor.first + longestSentence);
  for (let at = cursor.first; at < last; at++) if (term(cursor, at).sport) return true;
  return false;
}

/** Tokens of a sentence that are searched for words of sports: a bound, so that time stays linear. */
const longestSentence = 80;

/** "summer 2008", "the spring of 2012", "in the autumn". */
export const season: Rule = {
  name: "season",
  starts: (found) => found.season !== null,
  atFigures: false,
  read(cursor, at) {
    const { season: found } = term(cursor, at);
    if (found === null) return nothing;
    const year = yearBehind(cursor, at + 1);
    if (year !== null) {
      return [
        { from: at, to: year.end, says: { kind: "season", season: found, year: year.year, step: year.step } },
      ];
    }
    const article = term(cursor, at - 1).definite;
    const led = term(cursor, article ? at - 2 : at - 1);
    if (!(article ? led.preposition : led.narrowing)) {
      return nothing;
    }
    if (cursor.tokens.kinds[at + 1] === 1 && at + 1 < cursor.limit && !isLoose(term(cursor, at + 1)))
      return nothing;
    return [{ from: at, to: at + 1, says: { kind: "season", season: found, year: null, step: null } }];
  },
};

function isLoose(behind: ReturnType<typeof term>): boolean {
  return behind.preposition || behind.past || behind.future || behind.be || behind.clause || behind.definite;
}
