import type { Unit } from "../../language/date-table.ts";
import { daysInMonth, fromDayNumber, isoDay, isoWeek, toDayNumber, weekday } from "../../text/calendar.ts";

/** TIMEX3 value of a length: `P3D`, `PT2H`, `P10Y` for a decade, `PXM` for some months. */
export function durationValue(count: number | null, unit: Unit): string {
  const [factor, letter, time] = lengths[unit];
  const amount = count === null ? "X" : String(count * factor);
  return `P${time ? "T" : ""}${amount}${letter}`;
}

const lengths: Readonly<Record<Unit, readonly [factor: number, letter: string, time: boolean]>> = {
  SEC: [1, "S", true],
  MIN: [1, "M", true],
  H: [1, "H", true],
  D: [1, "D", false],
  WE: [1, "WE", false],
  W: [1, "W", false],
  FN: [2, "W", false],
  M: [1, "M", false],
  Q: [1, "Q", false],
  Y: [1, "Y", false],
  DE: [10, "Y", false],
  CE: [100, "Y", false],
};

/** Days since 1970-01-01, both ends included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The days that a TIMEX3 value covers; `null` for durations, sets, references and values without a year. */
export function daysOf(value: string): DayRange | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value);
  if (day !== null) {
    const number = toDayNumber({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) });
    return { first: number, last: number };
  }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week !== null) return weekDays(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(value);
  if (part !== null) return partDays(Number(part[1]), part[2]!);
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) return months(Number(month[1]), Number(month[2]), 1);
  const years = /^(\d{4})(?:\/(\d{4}))?$/.exec(value);
  if (years !== null)
    return months(Number(years[1]), 1, 12 * (Number(years[2] ?? years[1]) - Number(years[1]) + 1));
  const decade = /^(\d{3})X$/.exec(value);
  return decade === null ? null : months(Number(decade[1]) * 10, 1, 120);
}

function months(year: number, month: number, count: number): DayRange {
  const end = month - 1 + count - 1;
  const lastYear = year + Math.floor(end / 12);
  const lastMonth = (end % 12) + 1;
  return {
    first: toDayNumber({ year, month, day: 1 }),
    last: toDayNumber({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) }),
  };
}

/** Meteorological seasons of the northern half; winter ends in the year behind the one it is named by. */
const seasonMonth: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function partDays(year: number, part: string): DayRange {
  if (part.startsWith("Q")) return months(year, Number(part[1]) * 3 - 2, 3);
  if (part.startsWith("H")) return months(year, Number(part[1]) * 6 - 5, 6);
  return months(year, seasonMonth[part]!, 3);
}

/** Day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = { year, month: 1, day: 4 };
  return toDayNumber(fourth) - weekday(fourth) + 1 + (week - 1) * 7;
}

function weekDays(year: number, week: number, weekend: boolean): DayRange {
  const monday = mondayOf(year, week);
  return { first: weekend ? monday + 5 : monday, last: monday + 6 };
}

/** `2008-W42` of a day number, or `2008-W42-WE`. */
export function weekValue(day: number, weekend = false): string {
  const { year, week } = isoWeek(fromDayNumber(day));
  return `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}${weekend ? "-WE" : ""}`;
}

export function dayValue(day: number): string {
  return isoDay(fromDayNumber(day));
}

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${String(month).padStart(2, "0")}`;
}

export function yearValue(year: number): string {
  return String(year).padStart(4, "0");
}

/** ISO weekday of a day number: 1 is Monday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
