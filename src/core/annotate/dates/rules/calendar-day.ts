import { daysInMonth } from "../../../text/calendar.ts";
import {
  type Cursor,
  capitalised,
  comma,
  dayOfMonth,
  fourDigitYear,
  glued,
  hyphen,
  isWord,
  mark,
  nothing,
  pastLinks,
  pastStop,
  plainNumber,
  type Rule,
  term,
} from "../cursor.ts";
import type { Found, Step } from "../expression.ts";

/** Month at a token; a name that is an everyday word too needs its capital. */
export function monthAt(cursor: Cursor, at: number): number | null {
  const { month, shy } = term(cursor, at);
  if (month === null) return null;
  return shy && cursor.lexicon.table.capitals && !capitalised(cursor, at) ? null : month;
}

/** The year that closes a date: "2015", ", 2015", " of 2015", "de 2015", "of next year". */
function closingYear(cursor: Cursor, at: number): Closing | null {
  const next = mark(cursor, at) === comma ? at + 1 : pastLinks(cursor, at);
  const year = fourDigitYear(cursor, next);
  if (year !== null) {
    return mark(cursor, next + 1) === 0x25 && glued(cursor, next + 1)
      ? null
      : { year, years: null, end: next + 1 };
  }
  const { deictic, unit } = term(cursor, next);
  const behind = term(cursor, next + 1);
  if (deictic !== null && behind.unit === "Y" && !behind.plural)
    return { year: null, years: deictic, end: next + 2 };
  if (unit === "Y" && behind.deicticAfter !== null)
    return { year: null, years: behind.deicticAfter, end: next + 2 };
  return null;
}

interface Closing {
  readonly year: number | null;
  readonly years: Step | null;
  readonly end: number;
}

interface CalendarDay {
  readonly founds: readonly Found[];
  readonly end: number;
}

/** "September 1, 2015", "Sept. 8", "June 8 and 9", "March the 3rd". */
function monthFirst(cursor: Cursor, at: number, from: number, weekday: number | null): CalendarDay | null {
  const month = monthAt(cursor, at);
  if (month === null) return null;
  let next = pastStop(cursor, at + 1);
  if (term(cursor, next).definite) next++;
  const first = dayOfMonth(cursor, next);
  if (first === null || first.day > daysInMonth(2000, month) || isOtherFigure(cursor, first.end)) return null;
  const days = [{ day: first.day, from, to: first.end }];
  let end = first.end;
  for (;;) {
    const more = furtherDay(cursor, end);
    if (more === null || days.length > mostDays || more.day > daysInMonth(2000, month)) break;
    days.push({ day: more.day, from: more.from, to: more.end });
    end = more.end;
  }
  const year = closingYear(cursor, end);
  if (year !== null) {
    end = year.end;
    days[days.length - 1]!.to = end;
  }
  return { founds: spread(days, month, year, weekday), end };
}

/** "8 September 2012", "the 8th of September", "18 and 19 June", "8-10 September". */
function dayFirst(cursor: Cursor, at: number, from: number, weekday: number | null): CalendarDay | null {
  const first = dayOfMonth(cursor, at);
  if (first === null) return null;
  const days = [{ day: first.day, from, to: first.end }];
  let next = pastStop(cursor, first.end);
  for (;;) {
    const more = furtherDay(cursor, next);
    if (more === null || days.length > mostDays) break;
    days.push({ day: more.day, from: more.from, to: more.end });
    next = pastStop(cursor, more.end);
  }
  next = pastLinks(cursor, next);
  const month = monthAt(cursor, next);
  if (month === null || days.some(({ day }) => day > daysInMonth(2000, month))) return null;
  let end = pastStop(cursor, next + 1);
  // A stop behind the full name of a month ends the sentence, and so does one that nothing follows ("3 May.").
  if (end > next + 1 && (term(cursor, next).word.length > 4 || end >= cursor.limit)) end = next + 1;
  const year = closingYear(cursor, end);
  if (year !== null) end = year.end;
  days[days.length - 1]!.to = end;
  return { founds: spread(days, month, year, weekday), end };
}

/** Days listed with one month: more is no date. */
const mostDays = 6;

function spread(
  days: readonly { readonly day: number; readonly from: number; readonly to: number }[],
  month: number,
  year: Closing | null,
  weekday: number | null,
): readonly Found[] {
  return days.map(({ day, from, to }, index) => ({
    from,
    to,
    says: {
      kind: "day",
      year: year?.year ?? null,
      years: year?.years ?? null,
      month,
      day,
      weekday: index === 0 ? weekday : null,
    },
  }));
}

/** Behind a day: "-10", " and 9", " to 12". */
function furtherDay(
  cursor: Cursor,
  at: number,
): { readonly day: number; readonly from: number; readonly end: number } | null {
  const joined = hyphen(cursor, at) || isJoin(cursor, at);
  if (!joined) return null;
  const read = dayOfMonth(cursor, at + 1);
  if (read === null || isOtherFigure(cursor, read.end)) return null;
  // "June 8 and 30 soldiers": a lower-case word behind the figure counts something, unless it is no noun at all.
  if (!hyphen(cursor, at) && isWord(cursor, read.end)) {
    const behind = term(cursor, read.end);
    if (!behind.preposition && !behind.link && behind.month === null && !behind.clause && !behind.past)
      return null;
  }
  return { day: read.day, from: at + 1, end: read.end };
}

function isJoin(cursor: Cursor, at: number): boolean {
  const numerals = cursor.lexicon.numerals;
  if (!isWord(cursor, at) || numerals === null) return false;
  const { starts, ends, text } = cursor.tokens;
  if (ends[at]! - starts[at]! > 4) return false;
  const word = text.slice(starts[at], ends[at]).toLowerCase();
  return numerals.and.has(word) || term(cursor, at).infinitive;
}

/** The figure before is part of something else: "8:30", "8%", "8/9", "8.5". */
function isOtherFigure(cursor: Cursor, at: number): boolean {
  const code = mark(cursor, at);
  return glued(cursor, at) && (code === 0x25 || code === 0x2f || code === 0x3a);
}

/** The name of a weekday, "Sun" only with its capital. */
export function weekdayAt(cursor: Cursor, at: number): number | null {
  const { weekday, shy } = term(cursor, at);
  if (weekday === null) return null;
  return shy && cursor.lexicon.table.capitals && !capitalised(cursor, at) ? null : weekday;
}

/** A day of a month, with the weekday in front where there is one: "Tuesday, September 1, 2015". */
export const calendarDay: Rule = {
  name: "calendar day",
  starts: (found) => found.month !== null || found.weekday !== null || found.ordinal,
  atFigures: true,
  read(cursor, at) {
    const weekday = weekdayAt(cursor, at);
    let next = at;
    if (weekday !== null) {
      next = pastStop(cursor, at + 1);
      if (mark(cursor, next) === comma) next++;
      if (term(cursor, next).definite) next++;
    }
    const read = monthFirst(cursor, next, at, weekday) ?? dayFirst(cursor, next, at, weekday);
    return read === null ? nothing : read.founds;
  },
};

/** "September 2012", "Sept. 2012", "in March", "last October". */
export const month: Rule = {
  name: "month",
  starts: (found) => found.month !== null,
  atFigures: false,
  read(cursor, at) {
    const found = monthAt(cursor, at);
    if (found === null) return nothing;
    const stopped = pastStop(cursor, at + 1);
    const year = closingYear(cursor, stopped);
    if (year !== null)
      return [
        {
          from: at,
          to: year.end,
          says: { kind: "month", year: year.year, years: year.years, month: found, step: null },
        },
      ];
    if (!standsAlone(cursor, at)) return nothing;
    const abbreviated = stopped > at + 1 && term(cursor, at).word.length <= 4;
    return [
      {
        from: at,
        to: abbreviated ? stopped : at + 1,
        says: { kind: "month", year: null, years: null, month: found, step: null },
      },
    ];
  },
};

/** A month without day and year is one where nothing says that it is a name or a verb. */
function standsAlone(cursor: Cursor, at: number): boolean {
  const before = term(cursor, hyphen(cursor, at - 1) ? at - 2 : at - 1);
  const led =
    before.preposition ||
    before.deictic !== null ||
    before.narrowing ||
    before.anaphoric !== null ||
    before.link;
  if (led) return true;
  // A figure beside it that made no day with it: "31 February", "May 40".
  if (plainNumber(cursor, at + 1, 4) !== null || plainNumber(cursor, at - 1, 2) !== null) return false;
  const nextIsName = isWord(cursor, at + 1) && capitalised(cursor, at + 1);
  const { shy } = term(cursor, at);
  if (!shy) return !nextIsName;
  // "the May election", "a March poll"; "April, May and June": the company of months.
  const article = before.definite || before.indefinite;
  if (article) return isWord(cursor, at + 1) && !nextIsName && !term(cursor, at + 1).preposition;
  return hasMonthBeside(cursor, at);
}

function hasMonthBeside(cursor: Cursor, at: number): boolean {
  for (const beside of [at - 2, at + 2]) {
    const { month: other, shy } = term(cursor, beside);
    if (other !== null && !shy && !isWord(cursor, (beside + at) / 2)) return true;
    if (other !== null && !shy && isJoin(cursor, (beside + at) / 2)) return true;
  }
  return false;
}
