import type { DateMention, Reading, Span } from "../model.ts";
import { fromDayNumber, isoDay, parseIsoDay, toDayNumber, weekday } from "../text/calendar.ts";

/** One time of an article with every place that names it. */
export interface Moment {
  /** TIMEX3 value. */
  readonly value: string;
  /** `"Mon"` for a day; `null` for a coarser value. */
  readonly weekday: string | null;
  readonly mentions: readonly Span[];
  /** True for the date of publication. */
  readonly published: boolean;
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The points in time that an article names, earliest first, the publication among them. */
export function timeline({ article, mentions }: Reading): readonly Moment[] {
  const found = new Map<string, Span[]>();
  if (article.published !== null) found.set(article.published, []);
  for (const mention of mentions) {
    if (!isPoint(mention)) continue;
    const spans = found.get(mention.value);
    if (spans === undefined) found.set(mention.value, [mention.span]);
    else spans.push(mention.span);
  }
  return [...found]
    .map(([value, spans]) => ({
      value,
      weekday: weekdayOf(value),
      mentions: spans,
      published: value === article.published,
    }))
    .sort((x, y) => compareKeys(sortKey(x.value), sortKey(y.value)));
}

type Point = DateMention & { readonly value: string };

/** Dates and times of day with a year; the rest hangs in no place of a line. */
export function isPoint(mention: Reading["mentions"][number]): mention is Point {
  if (mention.kind !== "date" || mention.value === null) return false;
  return (mention.type === "date" || mention.type === "time") && /^\d{4}/.test(mention.value);
}

function weekdayOf(value: string): string | null {
  const day = parseIsoDay(value);
  return day === null ? null : (weekdays[weekday(day) - 1] ?? null);
}

/** Weeks sort by their Monday, seasons and quarters by their first month, all others by their digits. */
function sortKey(value: string): string {
  const week = /^(\d{4})-W(\d{2})/.exec(value);
  if (week !== null) return mondayOf(Number(week[1]), Number(week[2]));
  const part = /^(\d{4})-(?:Q(\d)|(SP|SU|FA|WI))/.exec(value);
  if (part === null) return value;
  const month =
    part[2] === undefined ? ({ SP: 3, SU: 6, FA: 9, WI: 12 }[part[3] ?? "SP"] ?? 1) : Number(part[2]) * 3 - 2;
  return `${part[1]}-${String(month).padStart(2, "0")}`;
}

/** ISO 8601: week 1 holds the fourth of January. */
function mondayOf(year: number, week: number): string {
  const fourth = { year, month: 1, day: 4 };
  const monday = toDayNumber(fourth) - (weekday(fourth) - 1) + (week - 1) * 7;
  return isoDay(fromDayNumber(monday));
}

function compareKeys(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
