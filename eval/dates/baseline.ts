import { fromDayNumber, isoDay, parseIsoDay, toDayNumber, weekday } from "../../src/core/text/calendar.ts";
import type { Predicted } from "../dates.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const words: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

const pattern = new RegExp(
  [
    "(?<iso>\\d{4}-\\d{2}-\\d{2})",
    "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4}))?|(?<only>\\d{4}))",
    `(?<weekday>${weekdays.join("|")})`,
    "(?<word>today|yesterday|tomorrow)",
    "(?:in|since) (?<alone>(?:19|20)\\d{2})\\b",
  ].join("|"),
  "g",
);

/** What an afternoon gives: one expression for full dates, months with a day or year, weekdays (the last such day) and years. */
export function simpleDates(text: string, published: string | null): readonly Predicted[] {
  const today = published === null ? null : parseIsoDay(published);
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: timexOf(match.groups ?? {}, today === null ? null : toDayNumber(today)),
  }));
}

function timexOf(groups: Readonly<Record<string, string | undefined>>, today: number | null): string | null {
  const { iso, month, day, year, only, weekday: name, word, alone } = groups;
  if (iso !== undefined) return iso;
  if (alone !== undefined) return alone;
  if (month !== undefined) {
    const number = String(months.indexOf(month) + 1).padStart(2, "0");
    if (only !== undefined) return `${only}-${number}`;
    const of = year ?? (today === null ? null : String(fromDayNumber(today).year));
    return of === null ? null : `${of}-${number}-${String(day).padStart(2, "0")}`;
  }
  if (today === null) return null;
  if (word !== undefined) return isoDay(fromDayNumber(today + words[word]!));
  const back = (weekday(fromDayNumber(today)) - weekdays.indexOf(name!) - 1 + 7) % 7;
  return isoDay(fromDayNumber(today - back));
}
