import type { Article, Diagnostic, Known, Span } from "../../model.ts";
import { parseIsoDay, toDayNumber } from "../../text/calendar.ts";
import type { Cursor } from "./cursor.ts";
import type { Found } from "./expression.ts";
import type { Read } from "./find.ts";
import { aheadOf, type Clue, cluesOf, weekdayNames } from "./stated.ts";
import { dayValue, weekdayOf } from "./value.ts";

/** A stated publication date held against the text's own words. */
export interface PublishedCheck {
  /** The date as the text or its page states it, a day. */
  readonly stated: { readonly value: string; readonly span: Span | null };
  /** Words that do not fit it, in text order; empty where all fit. */
  readonly contradictions: readonly { readonly says: string; readonly span: Span }[];
  /** What else looks ahead, and where the stated date would put it: for the reader to judge. */
  readonly placed: readonly { readonly span: Span; readonly value: string }[];
  /** Weekdays of writing that fit all words, Monday is 1; all seven where the words do not tell. */
  readonly weekdays: readonly number[];
  /** Day numbers between which the text was written as far as its absolute dates show; `null` for open. */
  readonly from: number | null;
  readonly until: number | null;
  /** The days that fit nearest before the stated date, or before `until`; ISO, ascending. */
  readonly fits: readonly string[];
}

/**
 * The date that the article states of itself, at the grain of a day. A date that the caller gave is no statement:
 * whoever hands it in answers for it.
 */
export function statedDate(article: Article): Known | null {
  const stated = article.known.find(({ field, by }) => field === "published" && by !== "given");
  return stated === undefined || parseIsoDay(stated.value) === null ? null : stated;
}

/**
 * Odds, best weekday against the stated one, from which the weekdays are said to contradict it: more than any single
 * weekday gives (0.42 against 0.02), so that two at least must speak. Of 97 news texts with a true date none reaches it.
 */
const contradicted = Math.log(30);

/** Odds down to which a weekday still fits beside the best one. */
const fitting = Math.log(10);

/** A word speaks against the stated weekday where it is so much rarer on it than on the best. */
const speaksAgainst = Math.log(2);

/** Holds clues against a stated day; `null` where nothing in the text bears on it. */
export function weigh(
  clues: readonly Clue[],
  placed: PublishedCheck["placed"],
  value: string,
  span: Span | null,
): PublishedCheck | null {
  const day = parseIsoDay(value);
  if (day === null || clues.length === 0) return null;
  const stated = toDayNumber(day);
  const totals = weekdayTotals(clues);
  const best = Math.max(...totals);
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => totals[weekday - 1]! >= best - fitting);
  const written = weekdayOf(stated);
  const offWeekday = best > Number.NEGATIVE_INFINITY && best - totals[written - 1]! > contradicted;
  const bestWeekday = totals.indexOf(best) + 1;
  const against = clues.filter((clue) =>
    clue.weekdays === null
      ? outside(clue, stated)
      : offWeekday && clue.weekdays[bestWeekday - 1]! - clue.weekdays[written - 1]! > speaksAgainst,
  );
  const from = extreme(
    clues.map((clue) => clue.from),
    Math.max,
  );
  const until = extreme(
    clues.map((clue) => clue.until),
    Math.min,
  );
  return {
    stated: { value: dayValue(stated), span },
    contradictions: against.map((clue) => ({ says: clue.says(written), span: clue.span })),
    placed: placed.filter((one) => !against.some((clue) => clue.span.start === one.span.start)),
    weekdays,
    from,
    until,
    fits: against.length === 0 ? [dayValue(stated)] : nearestFits(weekdays, from, until, stated),
  };
}

function weekdayTotals(clues: readonly Clue[]): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6].map((index) =>
    clues.reduce((sum, { weekdays }) => sum + (weekdays === null ? 0 : weekdays[index]!), 0),
  );
}

function outside({ from, until }: Clue, stated: number): boolean {
  return (from !== null && stated < from) || (until !== null && stated > until);
}

function extreme(values: readonly (number | null)[], pick: (...numbers: number[]) => number): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : pick(...known);
}

/** The fitting days of the last week before the stated date, or, where dates bound the writing, at that bound. */
function nearestFits(
  weekdays: readonly number[],
  from: number | null,
  until: number | null,
  stated: number,
): readonly string[] {
  if (from !== null && until !== null && from > until) return [];
  const later = from !== null && from > stated ? from + 6 : null;
  const last = Math.min(until ?? Number.POSITIVE_INFINITY, later ?? stated - 1);
  const first = Math.max(last - 6, from ?? last - 6);
  const days: string[] = [];
  for (let day = first; day <= last; day++) if (weekdays.includes(weekdayOf(day))) days.push(dayValue(day));
  return days;
}

/**
 * The days near another date on which the text can have been written: for lineage, which knows from the other
 * telling about when the events lay. `within` days on either side.
 */
export function fitsNear(check: PublishedCheck, iso: string, within: number): readonly string[] {
  const near = parseIsoDay(iso);
  if (near === null) return [];
  const middle = toDayNumber(near);
  const days: string[] = [];
  for (let day = middle - within; day <= middle + within; day++) {
    if (!check.weekdays.includes(weekdayOf(day))) continue;
    if ((check.from !== null && day < check.from) || (check.until !== null && day > check.until)) continue;
    days.push(dayValue(day));
  }
  return days;
}

/** What the check has to say: one diagnostic for the date, and one for every phrase that does not fit. */
export function checkDiagnostics(check: PublishedCheck, article: Article): readonly Diagnostic[] {
  const { stated, contradictions, placed, weekdays, fits } = check;
  if (contradictions.length === 0) return [];
  const day = parseIsoDay(stated.value);
  const name = day === null ? "" : ` (a ${weekdayNames[weekdayOf(toDayNumber(day)) - 1]})`;
  const words = contradictions.map(({ span }) => `"${article.text.slice(span.start, span.end)}"`);
  const fit =
    weekdays.length === 7
      ? ""
      : ` It reads as written on a ${weekdays.map((one) => weekdayNames[one - 1]).join(" or ")}.`;
  const days =
    fits.length === 0
      ? " No day fits all of its words."
      : ` Days that would fit, nearest before it: ${fits.join(", ")}.`;
  const put = placed.map(({ span, value }) => `"${article.text.slice(span.start, span.end)}" at ${value}`);
  const ahead = put.length === 0 ? "" : ` Under it ${put.join(", ")} would still be ahead.`;
  const main: Diagnostic = {
    code: "dates.published-contradicted",
    says: `The stated date ${stated.value}${name} does not fit the text's own words: ${words.join(", ")}.${ahead}${fit}${days}`,
    article: article.id,
    span: stated.span,
  };
  const each = contradictions.map(({ says, span }, index) => ({
    code: "dates.contradicts-published",
    says: `${words[index]} ${says}: it does not fit the stated date ${stated.value}.`,
    article: article.id,
    span,
  }));
  return [main, ...each];
}

/** "Tuesday, June 10, 2014" where that day was another: the text contradicts itself, whatever it states. */
export function weekdayMismatches(
  article: Article,
  reads: readonly Read[],
  spanOf: (cursor: Cursor, found: Found) => Span,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { cursor, found } of reads) {
    for (const one of found) {
      if (one.says.kind !== "day" || one.says.weekday === null || one.says.year === null) continue;
      const { year, month, day, weekday } = one.says;
      const number = parseIsoDay(dayValue(toDayNumber({ year, month, day })));
      const real = number === null ? weekday : weekdayOf(toDayNumber(number));
      if (real === weekday || number?.day !== day) continue;
      const span = spanOf(cursor, one);
      diagnostics.push({
        code: "dates.weekday-mismatch",
        says: `"${article.text.slice(span.start, span.end)}" names a ${weekdayNames[weekday - 1]}, but that day is a ${weekdayNames[real - 1]}.`,
        article: article.id,
        span,
      });
    }
  }
  return diagnostics;
}

/** The check over what the grammar found. */
export function checkReads(
  article: Article,
  reads: readonly Read[],
  spanOf: (cursor: Cursor, found: Found) => Span,
): PublishedCheck | null {
  const stated = statedDate(article);
  const day = stated === null ? null : parseIsoDay(stated.value);
  if (stated === null || day === null) return null;
  const number = toDayNumber(day);
  return weigh(cluesOf(reads, number, spanOf), aheadOf(reads, number, spanOf), stated.value, stated.span);
}
