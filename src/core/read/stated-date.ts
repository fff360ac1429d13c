import { daysInMonth, isoDay } from "../text/calendar.ts";
import { Letter, letterOf } from "../text/letter-case.ts";
import {
  attempt,
  type Cursor,
  isAtEnd,
  isDigit,
  skipBlanks,
  takeMark,
  takeNumber,
  takeWord,
} from "./cursor.ts";
import type { ReadingWords } from "./words-of.ts";

/** A date as a line states it. */
export interface StatedDate {
  /** ISO 8601 at its own grain; `null` where it has no year or more than one reading (`07/08/2021`). */
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
  readonly weekday: boolean;
  readonly time: boolean;
  /** The grain, so that a caller may refuse a bare month. */
  readonly grain: "day" | "month" | "none";
}

/** Zones with one meaning. ET, IST, BST, CST have more than one, and a time without a zone is no instant. */
const zones: Readonly<Record<string, string>> = {
  utc: "Z",
  gmt: "Z",
  z: "Z",
  edt: "-04:00",
  est: "-05:00",
  cdt: "-05:00",
  mdt: "-06:00",
  mst: "-07:00",
  pdt: "-07:00",
  pst: "-08:00",
  cet: "+01:00",
  cest: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  jst: "+09:00",
  aest: "+10:00",
};

const zoneWords =
  /^(?:[A-Z]{2,5}|Z|[ecmp]t|[ecmp][sd]t|gmt|utc|Uhr|uhr|hrs|hours|h|ч|local|time|Eastern|Central|Pacific|Mountain|Standard|Daylight)$/;

interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The date, with its weekday and time of day, at the cursor; the cursor moves behind it. */
export function takeDate(cursor: Cursor, words: ReadingWords): StatedDate | null {
  // No date goes without a figure, and most lines that are asked have none.
  if (!hasFigure(cursor)) return null;
  return (
    attempt(cursor, () => takeDay(cursor, words, null)) ??
    attempt(cursor, () => {
      const time = takeTime(cursor, words);
      return time === null ? null : takeDay(cursor, words, time);
    })
  );
}

function hasFigure({ text, at, end }: Cursor): boolean {
  for (let next = at; next < end; next++) if (isDigit(text.charCodeAt(next))) return true;
  return false;
}

/** A time of day on its own, as in "Updated 4:08 p.m. ET". */
export function takeClock(cursor: Cursor, words: ReadingWords): boolean {
  return takeTime(cursor, words) !== null;
}

function takeDay(cursor: Cursor, words: ReadingWords, early: StatedTime | null): StatedDate | null {
  takeMark(cursor, ",|•·");
  takeBetween(cursor, words);
  skipBlanks(cursor);
  const start = cursor.at;
  const weekday = takeWeekday(cursor, words);
  const parts = takeParts(cursor, words);
  if (parts === null) return null;
  const end = cursor.at;
  const late = weekday || takeTrailingWeekday(cursor, words);
  const time = early ?? takeTime(cursor, words);
  const value = isoOf(parts, time);
  if (value === false) return null;
  const grain = value === null ? "none" : parts.day === null ? "month" : "day";
  return { value, start, end: Math.max(end, cursor.at), weekday: late, time: time !== null, grain };
}

function takeWeekday(cursor: Cursor, words: ReadingWords): boolean {
  const found = attempt(cursor, () => {
    const word = takeWord(cursor);
    if (word === null || !words.weekdays.has(word.toLowerCase())) return null;
    takeMark(cursor, ".");
    takeMark(cursor, ",");
    return word;
  });
  return found !== null;
}

function takeTrailingWeekday(cursor: Cursor, words: ReadingWords): boolean {
  const found = attempt(cursor, () => {
    const bracket = takeMark(cursor, "(,");
    const word = takeWord(cursor);
    if (word === null || !words.weekdays.has(word.toLowerCase())) return null;
    if (bracket === "(") takeMark(cursor, ")");
    return word;
  });
  return found !== null;
}

function takeParts(cursor: Cursor, words: ReadingWords): Parts | null {
  return (
    attempt(cursor, () => takeIdeographic(cursor)) ??
    attempt(cursor, () => takeYearFirst(cursor)) ??
    attempt(cursor, () => takeNumeric(cursor, words)) ??
    attempt(cursor, () => takeMonthFirst(cursor, words)) ??
    attempt(cursor, () => takeDayFirst(cursor, words))
  );
}

/** 2021年6月11日, 2021년 6월 11일. */
function takeIdeographic(cursor: Cursor): Parts | null {
  const year = takeNumber(cursor);
  if (year === null || takeMark(cursor, "年년") === null) return null;
  const month = takeNumber(cursor);
  if (month === null || takeMark(cursor, "月월") === null) return null;
  const day = attempt(cursor, () => {
    const number = takeNumber(cursor);
    return number !== null && takeMark(cursor, "日일") !== null ? number : null;
  });
  return { year: year.value, month: month.value, day: day?.value ?? null };
}

/** 2021-06-11, 2021/06/11, 2021.06.11. */
function takeYearFirst(cursor: Cursor): Parts | null {
  const year = takeNumber(cursor);
  if (year === null || year.digits !== 4) return null;
  const mark = takeMark(cursor, "-/.");
  const month = mark === null ? null : takeNumber(cursor);
  if (mark === null || month === null || month.digits > 2 || takeMark(cursor, mark) === null) return null;
  const day = takeNumber(cursor);
  if (day === null || day.digits > 2) return null;
  return { year: year.value, month: month.value, day: day.value };
}

/**
 * 28/07/2004, 7/28/2004, 28.07.2004. Which of the two is the day is decided by the numbers (past 12), by the period
 * (always the day first) or by the custom of the language; else it is not decided.
 */
function takeNumeric(cursor: Cursor, words: ReadingWords): Parts | null {
  const first = takeNumber(cursor);
  const mark = first === null || first.digits > 2 ? null : takeMark(cursor, "/.-");
  if (first === null || mark === null) return null;
  const second = takeNumber(cursor);
  if (second === null || second.digits > 2 || takeMark(cursor, mark) === null) return null;
  const year = takeNumber(cursor);
  if (year === null || (year.digits !== 4 && year.digits !== 2)) return null;
  // The century of a two-digit year is not stated.
  const stated = year.digits === 4 ? year.value : null;
  const dayFirst = mark === "." || first.value > 12 || (second.value <= 12 && words.dayFirst === true);
  const monthFirst = !dayFirst && second.value > 12;
  if (dayFirst || first.value === second.value)
    return { year: stated, month: second.value, day: first.value };
  if (monthFirst) return { year: stated, month: first.value, day: second.value };
  return { year: null, month: null, day: null };
}

/** July 27, 2021; Jul 7; July 2021. */
function takeMonthFirst(cursor: Cursor, words: ReadingWords): Parts | null {
  const month = takeMonth(cursor, words);
  if (month === null) return null;
  const number = takeNumber(cursor);
  if (number === null) return null;
  if (number.digits === 4) return { year: number.value, month, day: null };
  if (number.digits > 2) return null;
  takeOrdinal(cursor);
  return { year: takeYear(cursor, words), month, day: number.value };
}

/** 27 July 2021, 27. Juli 2021, 27 de julio de 2021; July 27 without a year likewise. */
function takeDayFirst(cursor: Cursor, words: ReadingWords): Parts | null {
  takeBetween(cursor, words);
  const day = takeNumber(cursor);
  if (day === null || day.digits > 2) return null;
  takeOrdinal(cursor);
  takeBetween(cursor, words);
  const month = takeMonth(cursor, words);
  if (month === null) return null;
  return { year: takeYear(cursor, words), month, day: day.value };
}

function takeMonth(cursor: Cursor, words: ReadingWords): number | null {
  return attempt(cursor, () => {
    const word = takeWord(cursor);
    const month = word === null ? undefined : words.months.get(word.toLowerCase());
    if (month === undefined) return null;
    takeMark(cursor, ".");
    return month;
  });
}

function takeYear(cursor: Cursor, words: ReadingWords): number | null {
  return attempt(cursor, () => {
    takeMark(cursor, ",");
    takeBetween(cursor, words);
    const year = takeNumber(cursor);
    if (year === null || year.digits !== 4) return null;
    const word = attempt(cursor, () => {
      const found = takeWord(cursor);
      return found !== null && words.afterYear.has(found.toLowerCase()) ? found : null;
    });
    if (word !== null) takeMark(cursor, ".");
    return year.value;
  });
}

function takeOrdinal(cursor: Cursor): void {
  if (takeMark(cursor, ".ºª°") !== null) return;
  attempt(cursor, () => {
    const word = takeWord(cursor);
    return word !== null && /^(?:st|nd|rd|th|er|e|го)$/i.test(word) ? word : null;
  });
}

function takeBetween(cursor: Cursor, words: ReadingWords): void {
  attempt(cursor, () => {
    const word = takeWord(cursor);
    return word !== null && words.between.has(word.toLowerCase()) ? word : null;
  });
}

/** Time of day; `zone` is ISO's form where the zone has one meaning. */
interface StatedTime {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string | null;
}

function takeTime(cursor: Cursor, words: ReadingWords): StatedTime | null {
  return attempt(cursor, () => {
    for (let count = 0; count < 3 && takeMark(cursor, ",-–—|•·(T") !== null; count++);
    takeBetween(cursor, words);
    const hour = takeNumber(cursor);
    if (hour === null || hour.digits > 2 || hour.value > 24) return null;
    const minute = attempt(cursor, () => (takeMark(cursor, ":.h") === null ? null : takeNumber(cursor)));
    if (minute !== null && (minute.digits !== 2 || minute.value > 59)) return null;
    attempt(cursor, () => (takeMark(cursor, ":") === null ? null : takeNumber(cursor)));
    attempt(cursor, () => (takeMark(cursor, ".") === null ? null : takeNumber(cursor)));
    const half = takeHalf(cursor);
    if (minute === null && half === null) {
      const word = attempt(cursor, () => takeHourWord(cursor));
      if (word === null) return null;
    }
    const zone = takeZone(cursor, words);
    takeMark(cursor, ")");
    const base = half === null ? hour.value : (hour.value % 12) + (half === "p" ? 12 : 0);
    return { hour: base, minute: minute?.value ?? 0, zone };
  });
}

function takeHourWord(cursor: Cursor): string | null {
  const word = takeWord(cursor);
  return word !== null && /^(?:uhr|h|hrs|hours)$/i.test(word) ? word : null;
}

function takeHalf(cursor: Cursor): "a" | "p" | null {
  return attempt(cursor, () => {
    const isGlued = letterOf(cursor.text.charCodeAt(cursor.at)) !== Letter.none;
    const first = takeWord(cursor)?.toLowerCase();
    if (first === "am" || first === "pm") return first === "am" ? "a" : "p";
    if (first !== "a" && first !== "p") return null;
    const m = attempt(cursor, () => {
      takeMark(cursor, ".");
      return takeWord(cursor)?.toLowerCase() === "m" ? true : null;
    });
    takeMark(cursor, ".");
    // "5:03p": the bare letter hangs on to the figure.
    return m === true || isGlued ? first : null;
  });
}

/** `+05:00`. */
function takeOffset(cursor: Cursor): string | null {
  return attempt(cursor, () => {
    const sign = takeMark(cursor, "+-");
    const hours = sign === null ? null : takeNumber(cursor);
    if (sign === null || hours === null) return null;
    const minutes = attempt(cursor, () => (takeMark(cursor, ":") === null ? null : takeNumber(cursor)));
    const digits = hours.digits === 4 ? hours.value : hours.value * 100 + (minutes?.value ?? 0);
    const text = String(digits).padStart(4, "0");
    return `${sign}${text.slice(0, 2)}:${text.slice(2)}`;
  });
}

function takeZone(cursor: Cursor, words: ReadingWords): string | null {
  const offset = takeOffset(cursor);
  if (offset !== null) return offset;
  let zone: string | null = null;
  // "10:04 PM Eastern Daylight Time", "19:30 Uhr MEZ": up to three words that belong to a clock.
  for (let count = 0; count < 3; count++) {
    const open = attempt(cursor, () => {
      takeMark(cursor, "(");
      const word = takeWord(cursor);
      if (word === null || words.months.has(word.toLowerCase()) || words.weekdays.has(word.toLowerCase()))
        return null;
      return zoneWords.test(word) ? word : null;
    });
    if (open === null) break;
    // "GMT+05:00" is an offset, not Greenwich.
    zone ??= takeOffset(cursor) ?? zones[open.toLowerCase()] ?? null;
    takeMark(cursor, ")");
  }
  return zone;
}

/** `false` where the parts make no day of the calendar. */
function isoOf({ year, month, day }: Parts, time: StatedTime | null): string | null | false {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day !== null && (day < 1 || day > 31)) return false;
  if (year === null || month === null) return null;
  if (year < 1000) return false;
  if (day === null) return `${year}-${String(month).padStart(2, "0")}`;
  if (day > daysInMonth(year, month)) return false;
  const iso = isoDay({ year, month, day });
  if (time === null || time.zone === null || time.hour > 23) return iso;
  const clock = `${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")}`;
  return `${iso}T${clock}${time.zone}`;
}

/** The date that fills all of the text between the two offsets. */
export function wholeDate(cursor: Cursor, words: ReadingWords): StatedDate | null {
  const date = takeDate(cursor, words);
  return date !== null && isAtEnd(cursor) ? date : null;
}
