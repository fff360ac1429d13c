import { daysInMonth } from "../../../text/calendar.ts";
import {
  type Cursor,
  fourDigitYear,
  glued,
  isFigure,
  mark,
  nothing,
  plainNumber,
  type Rule,
  slash,
  width,
} from "../cursor.ts";
import type { Expression, Found } from "../expression.ts";

/** `2021-06-11` and `2021-06-11T14:30Z`: ISO 8601 in its extended form. */
export const isoDate: Rule = {
  name: "iso date",
  starts: () => false,
  atFigures: true,
  read(cursor, at) {
    const start = cursor.tokens.starts[at]!;
    // The longest form is 2021-06-11T14:30:00.000+02:00, 29 code units.
    const match = iso.exec(cursor.tokens.text.slice(start, start + 30));
    if (match === null) return nothing;
    const [words, year, month, day, time, zone] = match;
    if (!isDay(Number(year), Number(month), Number(day))) return nothing;
    const value = `${year}-${month}-${day}`;
    const says: Expression =
      time === undefined
        ? { kind: "fixed", type: "date", value }
        : { kind: "fixed", type: "time", value: `${value}T${time}${zone ?? ""}` };
    return [{ from: at, to: tokenAfter(cursor, at, start + words.length), says }];
  },
};

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,3})?(Z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\d-])/u;

function tokenAfter(cursor: Cursor, at: number, offset: number): number {
  let next = at;
  while (next < cursor.limit && cursor.tokens.starts[next]! < offset) next++;
  return next;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Two-digit years are of this century up to this one, of the last beyond it. */
const pivot = 50;

function fullYear(cursor: Cursor, at: number): number | null {
  const four = fourDigitYear(cursor, at);
  if (four !== null) return four;
  const two = width(cursor, at) === 2 ? plainNumber(cursor, at, 2) : null;
  return two === null ? null : two < pivot ? 2000 + two : 1900 + two;
}

/** `07/08/2021`, `7/8/21`, `7.8.2021`. Without a year a slash is a fraction, a score or a name. */
export const slashDate: Rule = {
  name: "slash date",
  starts: () => false,
  atFigures: true,
  read(cursor, at) {
    const first = plainNumber(cursor, at, 2);
    if (first !== null && mark(cursor, at + 1) === slash && mark(cursor, at + 3) === slash) {
      // Set with spaces ("2 / 3 / 2009") it needs its full year.
      const tight = [1, 2, 3, 4].every((step) => glued(cursor, at + step));
      if (!tight && fourDigitYear(cursor, at + 4) === null) return nothing;
      const second = plainNumber(cursor, at + 2, 2);
      const year = isFigure(cursor, at + 4) ? fullYear(cursor, at + 4) : null;
      return second === null || year === null ? nothing : numericDay(at, at + 5, first, second, year);
    }
    return dotted(cursor, at);
  },
};

/** `7.8.2021` is one token, and so is `12.30`: only a full year makes it a date. */
function dotted(cursor: Cursor, at: number): readonly Found[] {
  const length = width(cursor, at);
  if (length < 8 || length > 10) return nothing;
  const parts = cursor.tokens.text.slice(cursor.tokens.starts[at], cursor.tokens.ends[at]).split(".");
  if (parts.length !== 3 || parts[2]!.length !== 4 || parts[0]!.length > 2 || parts[1]!.length > 2)
    return nothing;
  const [day, month, year] = parts.map(Number);
  if (!isDay(year!, month!, day!)) return nothing;
  return [
    {
      from: at,
      to: at + 1,
      says: { kind: "day", year: year!, years: null, month: month!, day: day!, weekday: null },
    },
  ];
}

function numericDay(from: number, to: number, first: number, second: number, year: number): readonly Found[] {
  if (!isDay(year, first, second) && !isDay(year, second, first)) return nothing;
  return [{ from, to, says: { kind: "slash", first, second, year } }];
}
