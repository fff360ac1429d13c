import type { Rule } from "../cursor.ts";
import { calendarDay, month } from "./calendar-day.ts";
import { clock, noon } from "./clock.ts";
import { length } from "./length.ts";
import { dayPart, holiday, offsetDay } from "./named-day.ts";
import { isoDate, slashDate } from "./numeric.ts";
import { recurring, reference } from "./recurring.ts";
import { relative } from "./relative.ts";
import { weekday } from "./weekday.ts";
import { year } from "./year.ts";
import { season, yearPart } from "./year-part.ts";

/** The grammar: at every token the first rule that holds wins. */
export const rules: readonly Rule[] = [
  // Fully written dates before their parts.
  isoDate,
  slashDate,
  calendarDay,
  holiday,
  // "6 p.m." before "6" counts anything, "1800 GMT" before 1800 is a year.
  clock,
  noon,
  yearPart,
  // "every two weeks" and "the last two weeks" before "two weeks".
  recurring,
  relative,
  length,
  weekday,
  month,
  season,
  year,
  offsetDay,
  dayPart,
  reference,
];
