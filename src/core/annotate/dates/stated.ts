import type { Span } from "../../model.ts";
import { daysInMonth, fromDayNumber, toDayNumber } from "../../text/calendar.ts";
import { type Cursor, comma, mark, term } from "./cursor.ts";
import type { Found } from "./expression.ts";
import type { Read } from "./find.ts";
import { weekdayReadings } from "./resolve.ts";
import { type Lies, tenseAround } from "./tense.ts";
import { dayValue, weekValue } from "./value.ts";

/** What one expression says of the day that the text was written on. */
export interface Clue {
  readonly span: Span;
  /** What the words claim of a day of writing on that weekday, as a plain clause without the words themselves. */
  readonly says: (written: number) => string;
  /** Natural logarithm of how often writers use the words on each weekday, Monday first; `-Infinity` never. */
  readonly weekdays: readonly number[] | null;
  /** Day numbers that the day of writing cannot lie before or behind. */
  readonly from: number | null;
  readonly until: number | null;
}

/** A weekday as the text uses it. */
interface Use {
  readonly span: Span;
  readonly weekday: number;
  readonly this: boolean;
  readonly lies: Lies;
}

/**
 * How many days a bare weekday of the past lies behind the day of writing, in shares: of 380 in news 42 % were the day
 * itself and 50 % one to six days before; how the 50 % fall on the six days was counted on 36.
 */
const daysBehind = [0.42, 0.24, 0.1, 0.07, 0.04, 0.03, 0.02] as const;

/** The same for one that lies ahead; on the day itself writers mostly say so otherwise. Too few to be measured. */
const daysAhead = [0.05, 0.16, 0.16, 0.16, 0.16, 0.16, 0.15] as const;

/** Every clue of a text, in order; the same weekday in the same sense counts once. */
export function cluesOf(
  reads: readonly Read[],
  stated: number,
  spanOf: (cursor: Cursor, found: Found) => Span,
): readonly Clue[] {
  const clues: Clue[] = [];
  const uses: Use[] = [];
  for (const { cursor, found } of reads) {
    found.forEach((one, index) => {
      const span = spanOf(cursor, one);
      const use = weekdayUse(cursor, one, span);
      if (use !== null) uses.push(use);
      const clue =
        absoluteClue(cursor, one, span, stated) ?? apposed(cursor, one, found[index + 1], span, stated);
      if (clue !== null) clues.push(clue);
    });
  }
  clues.push(...weekdayClues(uses));
  return clues.sort((x, y) => x.span.start - y.span.start);
}

/** Words that look ahead ("next week", "next Wednesday", a weekday with "will") and their value under a date of writing. */
export function aheadOf(
  reads: readonly Read[],
  stated: number,
  spanOf: (cursor: Cursor, found: Found) => Span,
): readonly { readonly span: Span; readonly value: string }[] {
  const ahead: { span: Span; value: string }[] = [];
  for (const { cursor, found } of reads) {
    for (const one of found) {
      const value = aheadValue(cursor, one, stated);
      if (value !== null) ahead.push({ span: spanOf(cursor, one), value });
    }
  }
  return ahead;
}

function aheadValue(cursor: Cursor, found: Found, stated: number): string | null {
  const { says } = found;
  if (says.kind === "unit")
    return says.unit === "W" && says.step === 1 && !says.anaphoric ? weekValue(stated + 7) : null;
  if (says.kind !== "weekday" || says.anaphoric !== null) return null;
  const { lies } = tenseAround(cursor, found.from, found.to);
  if (lies !== "ahead" && says.deictic !== 1 && says.week !== 1) return null;
  return dayValue(weekdayReadings(says.weekday, says.deictic, says.week, stated, lies)[0]!);
}

function weekdayUse(cursor: Cursor, found: Found, span: Span): Use | null {
  const { says } = found;
  if (says.kind !== "weekday" || says.week !== null || says.anaphoric !== null) return null;
  if (says.deictic !== null && says.deictic !== 0) return null;
  const { lies } = tenseAround(cursor, found.from, found.to);
  return { span, weekday: says.weekday, this: says.deictic === 0, lies };
}

function weekdayClues(uses: readonly Use[]): readonly Clue[] {
  const clues: Clue[] = [];
  const seen = new Set<string>();
  for (const use of uses) {
    // "this Friday" without a verb is the Friday that the text elsewhere tells of as past.
    const toldPast = uses.some((other) => other.weekday === use.weekday && other.lies === "behind");
    const lies = use.lies === "unknown" && use.this && toldPast ? "behind" : use.lies;
    const key = `${use.weekday} ${use.this} ${lies}`;
    if (lies === "unknown" || seen.has(key)) continue;
    seen.add(key);
    clues.push(weekdayClue(use, lies));
  }
  return clues;
}

/** English names, because what is said to the reader is said in English; Monday first. */
export const weekdayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

function apart(days: number): string {
  return days === 1 ? "a day" : `${days} days`;
}

function weekdayClue({ span, weekday, this: led }: Use, lies: Lies): Clue {
  const says = (written: number): string => {
    const name = weekdayNames[written - 1];
    if (lies === "ahead")
      return `is told as still ahead, and on a ${name} it would be ${apart((weekday - written + 7) % 7)} off`;
    if (led) return `is told as past, and on a ${name} that day of the week is still ahead`;
    return `is told as past, and on a ${name} it would lie ${apart((written - weekday + 7) % 7)} back`;
  };
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((written) => {
    const behind = (written - weekday + 7) % 7;
    const ahead = (weekday - written + 7) % 7;
    // "this Friday" is the one of the running week, so before it is past the week has to have come to it.
    if (led)
      return (lies === "behind" ? written >= weekday : written <= weekday) ? 0 : Number.NEGATIVE_INFINITY;
    return Math.log(lies === "behind" ? daysBehind[behind]! : daysAhead[ahead]!);
  });
  return { span, says, weekdays, from: null, until: null };
}

/** Days around the stated one in which a day without its year is surely the one of that year. */
const nearby = 60;

/** A day that is told as past after the stated one, or that "will" come and lies before it. */
function absoluteClue(cursor: Cursor, found: Found, span: Span, stated: number): Clue | null {
  const { says } = found;
  if (says.kind !== "day") return null;
  const { lies, by } = tenseAround(cursor, found.from, found.to);
  const day = dayNear(says, stated);
  if (day === null) return null;
  const clue = { span, weekdays: null, from: null, until: null };
  // One day of grace: the date line of another time zone.
  if (lies === "behind" && day > stated + 1) {
    return { ...clue, says: () => "is told as past and lies behind the stated date", from: day };
  }
  const certain = by !== null && term(cursor, by).certain;
  if (lies === "ahead" && certain && day < stated) {
    return { ...clue, says: () => "is told as still ahead and lies before the stated date", until: day };
  }
  return null;
}

/** The day number that the words mean: with their year, or the one near the stated date. */
function dayNear(says: Extract<Found["says"], { kind: "day" }>, stated: number): number | null {
  if (says.years !== null) return null;
  if (says.year !== null) return dayNumber(says.year, says.month, says.day);
  const { year } = fromDayNumber(stated);
  for (const candidate of [year - 1, year, year + 1]) {
    const day = dayNumber(candidate, says.month, says.day);
    if (day !== null && Math.abs(day - stated) <= nearby) return day;
  }
  return null;
}

function dayNumber(year: number, month: number, day: number): number | null {
  return day <= daysInMonth(year, month) ? toDayNumber({ year, month, day }) : null;
}

/** "tomorrow, June 12", "next Wednesday (June 16)": a relative and an absolute name of one day side by side. */
function apposed(
  cursor: Cursor,
  first: Found,
  second: Found | undefined,
  span: Span,
  stated: number,
): Clue | null {
  if (second === undefined || second.says.kind !== "day" || !isApposed(cursor, first.to, second.from))
    return null;
  const day = dayNear(second.says, stated);
  const reach = day === null ? null : reachOf(first);
  if (day === null || reach === null) return null;
  const [least, most] = reach;
  const from = day - most;
  const until = day - least;
  if (stated >= from - 1 && stated <= until + 1) return null;
  return {
    span,
    says: () => "stands beside a date that is not so far from the stated one",
    weekdays: null,
    from,
    until,
  };
}

function isApposed(cursor: Cursor, to: number, from: number): boolean {
  const code = mark(cursor, to);
  return from === to + 1 && (code === comma || code === 0x28);
}

/** Days that the named day can lie behind the day of writing, least and most. */
function reachOf({ says }: Found): readonly [number, number] | null {
  if (says.kind === "offset") return [says.days, says.days];
  if (says.kind !== "weekday") return null;
  if (says.deictic === 1) return [1, 13];
  if (says.deictic === -1) return [-13, -1];
  return says.week === null ? null : [says.week * 7 - 6, says.week * 7 + 6];
}
