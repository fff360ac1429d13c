import type { DayPart, Season, Unit } from "../../language/date-table.ts";
import type { Span } from "../../model.ts";
import { daysInMonth, fromDayNumber, parseIsoDay, toDayNumber } from "../../text/calendar.ts";
import type { Expression, Step } from "./expression.ts";
import type { Lies } from "./tense.ts";
import { daysOf, dayValue, monthValue, weekdayOf, weekValue, yearValue } from "./value.ts";

/** A date to reckon from. `day` and `month` are `null` where it is known at a coarser grain. */
export interface Anchor {
  readonly value: string;
  readonly span: Span | null;
  readonly year: number;
  readonly month: number | null;
  /** Days since 1970-01-01. */
  readonly day: number | null;
}

/** What is known where an expression stands. */
export interface Setting {
  /** The day of writing. */
  readonly published: Anchor | null;
  /** The date that the text named last. */
  readonly named: Anchor | null;
  /** The day that it named last, with the sentence it stands in. */
  readonly namedDay: Anchor | null;
  /** The date named in the same sentence, and the day. */
  readonly near: Anchor | null;
  readonly today: Anchor | null;
  readonly lies: Lies;
  /** Absolute days that the text gives with their weekday: what settles a bare weekday without a day of writing. */
  readonly weekdays: ReadonlyMap<number, number>;
  readonly slash: "month first" | "day first";
}

export interface Resolved {
  readonly type: "date" | "time" | "duration" | "set";
  /** Preferred first; empty where it cannot be resolved. */
  readonly readings: readonly string[];
  /** What it was reckoned from, `null` for an absolute date. */
  readonly anchor: Anchor | null;
}

/** An anchor of an ISO 8601 date at any grain; `null` where it states none. */
export function anchorOf(value: string, span: Span | null): Anchor | null {
  const day = parseIsoDay(value);
  if (day !== null)
    return { value: value.slice(0, 10), span, year: day.year, month: day.month, day: toDayNumber(day) };
  const coarse = /^(\d{4})(?:-(\d{2}))?$/.exec(value);
  if (coarse === null) return null;
  return {
    value,
    span,
    year: Number(coarse[1]),
    month: coarse[2] === undefined ? null : Number(coarse[2]),
    day: null,
  };
}

export function resolve(says: Expression, setting: Setting): Resolved {
  switch (says.kind) {
    case "fixed":
      return { type: says.type, readings: [says.value], anchor: null };
    case "year":
      return date([yearValue(says.year)], null);
    case "day":
      return resolveDay(says, setting);
    case "slash":
      return resolveSlash(says.first, says.second, says.year, setting);
    case "month":
      return resolveMonth(says, setting);
    case "offset":
      return resolveOffset(says.days, says.part, setting);
    case "weekday":
      return resolveWeekday(says, setting);
    case "unit":
      return resolveUnit(says.unit, says.step, says.anaphoric, setting);
    case "shift":
      return resolveShift(says, setting);
    case "yearPart":
      return resolveYearPart(says.part, says.year, says.step, setting);
    case "season":
      return resolveSeason(says.season, says.year, says.step, setting);
    case "clock":
      return onDay(says.clock, setting.today ?? setting.published);
    case "dayPart":
      return resolvePart(says.part, says.step, setting);
    case "again":
      return resolveAgain(says.unit, setting);
  }
}

function date(readings: readonly string[], anchor: Anchor | null): Resolved {
  return { type: "date", readings, anchor };
}

/** Needs a date that is not known. */
const unresolved: Resolved = { type: "date", readings: [], anchor: null };

/**
 * Months from the day of writing within which a date without a year is taken on the side that the verb does not
 * exclude and that is nearer: news seldom names a day of more than half a year away without its year.
 */
const halfYear = 183;

function resolveDay(says: Extract<Expression, { kind: "day" }>, setting: Setting): Resolved {
  const { month, day, weekday } = says;
  if (says.year !== null) {
    const valid = day <= daysInMonth(says.year, month);
    return date(valid ? [dayValue(toDayNumber({ year: says.year, month, day }))] : [], null);
  }
  const base = setting.published ?? setting.named;
  if (base === null) return unresolved;
  const years = says.years === null ? [base.year - 1, base.year, base.year + 1] : [base.year + says.years];
  const near = years
    .filter((candidate) => day <= daysInMonth(candidate, month))
    .map((candidate) => toDayNumber({ year: candidate, month, day }));
  const ordered =
    base.day === null && says.years === null
      ? byYear(near, base.year)
      : byNearness(near, base.day ?? 0, setting.lies);
  if (weekday !== null) {
    const fitting = ordered.filter((candidate) => weekdayOf(candidate) === weekday);
    if (fitting.length > 0) return date(unique(fitting.map(dayValue)), base);
  }
  return date(unique(ordered.slice(0, 1).map(dayValue)), base);
}

function byYear(days: readonly number[], year: number): number[] {
  return days.filter((candidate) => fromDayNumber(candidate).year === year);
}

/** Nearest first; what the tense excludes counts half a year further away. */
function byNearness(days: readonly number[], from: number, lies: Lies): number[] {
  const distance = (day: number): number => {
    const away = Math.abs(day - from);
    const against = (lies === "ahead" && day < from) || (lies === "behind" && day > from);
    return against ? away + halfYear : away;
  };
  return [...days].sort((x, y) => distance(x) - distance(y));
}

function resolveSlash(first: number, second: number, year: number | null, setting: Setting): Resolved {
  if (year === null) return unresolved;
  const make = (month: number, day: number): string | null =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
      ? dayValue(toDayNumber({ year, month, day }))
      : null;
  const monthFirst = make(first, second);
  const dayFirst = make(second, first);
  const readings = (setting.slash === "month first" ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).filter(
    (reading) => reading !== null,
  );
  return date(unique(readings), null);
}

function resolveMonth(says: Extract<Expression, { kind: "month" }>, setting: Setting): Resolved {
  const { month, step } = says;
  if (says.year !== null) return date([monthValue(says.year, month)], null);
  const base = setting.published ?? setting.named;
  if (base === null) return unresolved;
  if (says.years !== null) return date([monthValue(base.year + says.years, month)], base);
  if (base.month === null) return date([monthValue(base.year, month)], base);
  if (step === -1) {
    const last = month < base.month ? base.year : base.year - 1;
    return date(unique([monthValue(last, month), monthValue(base.year - 1, month)]), base);
  }
  if (step === 1) {
    const next = month > base.month ? base.year : base.year + 1;
    return date(unique([monthValue(next, month), monthValue(base.year + 1, month)]), base);
  }
  if (step === 0) return date([monthValue(base.year, month)], base);
  const behind = month <= base.month ? base.year : base.year - 1;
  const ahead = month >= base.month ? base.year : base.year + 1;
  if (setting.lies === "ahead") return date([monthValue(ahead, month)], base);
  return date([monthValue(behind, month)], base);
}

function resolveOffset(days: number, part: DayPart | null, { published }: Setting): Resolved {
  if (published === null || published.day === null)
    return { ...unresolved, type: part === null ? "date" : "time" };
  const value = dayValue(published.day + days);
  return part === null
    ? date([value], published)
    : { type: "time", readings: [`${value}T${part}`], anchor: published };
}

function resolveWeekday(says: Extract<Expression, { kind: "weekday" }>, setting: Setting): Resolved {
  const { weekday } = says;
  const from = says.anaphoric === null ? null : (setting.namedDay ?? setting.published);
  if (says.anaphoric !== null && from !== null && from.day !== null) {
    return date([dayValue(anaphoricWeekday(weekday, says.anaphoric, from.day))], from);
  }
  const base = setting.published;
  if (base === null || base.day === null) {
    const settled = says.deictic === null && says.week === null ? setting.weekdays.get(weekday) : undefined;
    return settled === undefined ? unresolved : date([dayValue(settled)], null);
  }
  return date(
    unique(weekdayReadings(weekday, says.deictic, says.week, base.day, setting.lies).map(dayValue)),
    base,
  );
}

function anaphoricWeekday(weekday: number, step: Step, named: number): number {
  const ahead = modulo(weekday - weekdayOf(named), 7);
  if (step === 0) return ahead > 3 ? named + ahead - 7 : named + ahead;
  return step === 1 ? named + (ahead === 0 ? 7 : ahead) : named + ahead - 7;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/**
 * Days that a weekday can mean on `base`, the preferred first. A bare one is today or the last before, and the next
 * where the verb says that it lies ahead. "Last" and "next" have two customs each: the nearest such day, and that
 * of the last or next week; the second is preferred for "next", the first for "last".
 */
export function weekdayReadings(
  weekday: number,
  deictic: Step | null,
  week: number | null,
  base: number,
  lies: Lies,
): readonly number[] {
  const monday = base - weekdayOf(base) + 1;
  const ofWeek = (step: number): number => monday + step * 7 + weekday - 1;
  const ahead = modulo(weekday - weekdayOf(base), 7);
  const nextDay = base + (ahead === 0 ? 7 : ahead);
  const lastDay = base + ahead - 7;
  if (week !== null) return [ofWeek(week)];
  if (deictic === 1) return [ofWeek(1), nextDay];
  if (deictic === -1) return [lastDay, ofWeek(-1)];
  if (deictic === 0) {
    if (lies === "behind") return [ahead === 0 ? base : lastDay, ofWeek(0)];
    return lies === "ahead" ? [base + ahead] : [ofWeek(0), base + ahead];
  }
  if (lies === "ahead") return [base + ahead];
  const behind = ahead === 0 ? base : lastDay;
  return lies === "behind" ? [behind] : [behind, nextDay];
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function resolveUnit(unit: Unit, step: number, anaphoric: boolean, setting: Setting): Resolved {
  for (const base of anaphoric ? [finely(unit, setting), setting.published] : [setting.published]) {
    const readings = base === null ? [] : unitReadings(unit, step, base, setting.lies);
    if (readings.length > 0) return date(readings, base);
  }
  return unresolved;
}

/** The date named last that is fine enough to count such units from. */
function finely(unit: Unit, setting: Setting): Anchor | null {
  return unit === "D" || unit === "W" || unit === "WE" || unit === "FN" ? setting.namedDay : setting.named;
}

/** "this", "last", "next" unit as seen from a date; several where custom differs. */
function unitReadings(unit: Unit, step: number, base: Anchor, lies: Lies): readonly string[] {
  switch (unit) {
    case "Y":
      return [yearValue(base.year + step)];
    case "DE":
      return [`${Math.floor(base.year / 10) + step}X`];
    case "CE":
      return [String(Math.floor(base.year / 100) + step)];
    case "M":
    case "Q": {
      if (base.month === null) return [];
      return [
        unit === "M"
          ? shiftedMonth(base.year, base.month, step)
          : shiftedQuarter(base.year, base.month, step),
      ];
    }
    case "W":
    case "FN":
      return base.day === null ? [] : [weekValue(base.day + 7 * step)];
    case "WE":
      return base.day === null ? [] : weekends(base.day, step, lies);
    case "D":
      return base.day === null ? [] : [dayValue(base.day + step)];
    default:
      return [];
  }
}

function shiftedMonth(year: number, month: number, step: number): string {
  const months = year * 12 + month - 1 + step;
  return monthValue(Math.floor(months / 12), modulo(months, 12) + 1);
}

function shiftedQuarter(year: number, month: number, step: number): string {
  const quarters = year * 4 + Math.floor((month - 1) / 3) + step;
  return `${yearValue(Math.floor(quarters / 4))}-Q${modulo(quarters, 4) + 1}`;
}

/** "this weekend" on a Monday to Thursday is the one behind where the verb is past, else the one ahead. */
function weekends(day: number, step: number, lies: Lies): readonly string[] {
  const ofWeek = (weeks: number): string => weekValue(day + 7 * weeks, true);
  const inside = weekdayOf(day) >= 6;
  if (step === 0) {
    if (inside || lies !== "behind") return [ofWeek(0)];
    return unique([ofWeek(-1), ofWeek(0)]);
  }
  return [ofWeek(step)];
}

function resolveShift(says: Extract<Expression, { kind: "shift" }>, setting: Setting): Resolved {
  const base = (says.anaphoric ? finely(says.unit, setting) : null) ?? setting.published;
  if (says.count === null) return date([says.sign === -1 ? "PAST_REF" : "FUTURE_REF"], base);
  if (base === null) return unresolved;
  const value = shiftedBy(base, says.unit, says.sign * says.count);
  return value === null ? unresolved : date([value], base);
}

/** A date so many units away, at the grain of the unit: "two years ago" is a year, "two weeks ago" a day. */
function shiftedBy(base: Anchor, unit: Unit, count: number): string | null {
  const whole = count < 0 ? Math.ceil(count) : Math.floor(count);
  if (Math.abs(whole) > furthest) return null;
  switch (unit) {
    case "Y":
      return base.year + whole < 1 ? null : yearValue(base.year + whole);
    case "DE":
      return base.year + whole * 10 < 1 ? null : yearValue(base.year + whole * 10);
    case "CE":
      return base.year + whole * 100 < 1 ? null : yearValue(base.year + whole * 100);
    case "M":
      return base.month === null ? null : shiftedMonth(base.year, base.month, whole);
    case "Q":
      return base.month === null ? null : shiftedQuarter(base.year, base.month, whole);
    case "FN":
      return base.day === null ? null : dayValue(base.day + whole * 14);
    case "W":
      return base.day === null ? null : dayValue(base.day + Math.round(count * 7));
    case "WE":
      return base.day === null ? null : weekValue(base.day + whole * 7, true);
    case "D":
      return base.day === null ? null : dayValue(base.day + whole);
    case "H":
    case "MIN":
    case "SEC":
      return base.day === null
        ? null
        : dayValue(base.day + Math.trunc((whole * (unit === "H" ? 1 : 0)) / 24));
  }
}

/** Units beyond which nobody reckons in news; keeps years in four digits. */
const furthest = 2000;

function resolveYearPart(part: string, year: number | null, step: Step | null, setting: Setting): Resolved {
  if (year !== null) return date([`${yearValue(year)}-${part}`], null);
  const base = setting.published;
  if (base === null) return unresolved;
  if (step !== null) return date([`${yearValue(base.year + step)}-${part}`], base);
  const range = daysOf(`${yearValue(base.year)}-${part}`);
  const over = base.day === null || range === null || range.first <= base.day;
  return date([`${yearValue(setting.lies === "ahead" || over ? base.year : base.year - 1)}-${part}`], base);
}

function resolveSeason(season: Season, year: number | null, step: Step | null, setting: Setting): Resolved {
  if (year !== null) return date([`${yearValue(year)}-${season}`], null);
  const base = setting.published;
  if (base === null) return unresolved;
  const value = (of: number): string => `${yearValue(of)}-${season}`;
  const range = daysOf(value(base.year));
  if (base.day === null || range === null) return date([value(base.year + (step ?? 0))], base);
  const begun = range.first <= base.day;
  const over = range.last < base.day;
  if (step === -1) return date([value(over ? base.year : base.year - 1)], base);
  if (step === 1) return date([value(begun ? base.year + 1 : base.year)], base);
  if (step === 0 || setting.lies === "ahead")
    return date([value(over && step === null ? base.year + 1 : base.year)], base);
  return date([value(begun ? base.year : base.year - 1)], base);
}

/** A time of day on a day; `T14:30` alone where no day is known. */
function onDay(clock: string, day: Anchor | null): Resolved {
  const value = day === null || day.day === null ? clock : `${day.value}${clock}`;
  return { type: "time", readings: [value], anchor: day };
}

function resolvePart(part: DayPart, step: Step | null, setting: Setting): Resolved {
  const base = (step === null ? setting.today : setting.namedDay) ?? setting.published;
  if (base === null || base.day === null) return { ...unresolved, type: "time" };
  return { type: "time", readings: [`${dayValue(base.day + (step ?? 0))}T${part}`], anchor: base };
}

/** "the day", "that year": the one of the date named last in the sentence or, for days, at all; else that of writing. */
function resolveAgain(unit: Unit, setting: Setting): Resolved {
  const named = unit === "D" ? setting.namedDay : setting.near;
  for (const base of [named, setting.published]) {
    const readings = base === null ? [] : unitReadings(unit, 0, base, setting.lies);
    if (readings.length > 0) return date(readings, base);
  }
  return unresolved;
}
