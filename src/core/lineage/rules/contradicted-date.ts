import { checkPublishedOf, fitsNear } from "../../annotate/dates/index.ts";
import type { DateMention, Span } from "../../model.ts";
import { parseIsoDay, toDayNumber } from "../../text/calendar.ts";
import { contains } from "../../text/span.ts";
import type { Rule, Testimony } from "../testimony.ts";
import { sentencesSpan, type Telling, type View } from "../view.ts";

/**
 * A stated date that the words do not bear out: x's own weekdays and tenses speak against it, or it has the relative dates of
 * y ("on Friday") unchanged though y is dated weeks before. Words are carried forward in time, so such a date is that of a
 * copy, and the words are older.
 */
export const contradictedDate: Rule = {
  name: "lineage.contradicted-date",
  most: 0.75,
  speak: contradictionOf,
};

/** What speaks against x's stated date. */
export function contradictionOf(view: View): readonly Testimony[] {
  return view.once(contradiction);
}

function contradiction(view: View): readonly Testimony[] {
  const { x, y } = view;
  const mine = x.reading.article.published;
  const other = y.reading.article.published;
  const apart = mine === null || other === null ? 0 : daysBetween(other, mine);
  if (mine === null || other === null || apart < MOST_DAYS_OF_DELAY) return [];
  const check = checkPublishedOf(x.reading);
  const carried = carriedOver(view).slice(0, MOST_SHOWN);
  const against = check?.contradictions ?? [];
  if (carried.length === 0 && against.length === 0) return [];
  const days = check === null ? [] : fitsNear(check, other, DAYS_AROUND);
  return [
    {
      says: `the stated date of ${x.called}, ${mine}, is not the day on which its words were written${
        days.length === 0 ? "" : `; days that would fit, near the date of ${y.called}: ${days.join(", ")}`
      }`,
      x: check?.stated.span ?? null,
      y: statedSpan(y),
      later: 0.55,
      fromOther: 0.15,
    },
    ...carried.map(([inX, inY]) => ({
      says: `both have the same relative date, though ${x.called} is dated ${apart} days after ${y.called}`,
      x: inX.span,
      y: inY.span,
    })),
    ...against.slice(0, MOST_SHOWN).map(({ says, span }) => ({
      says: `in ${x.called} this ${says}, which does not fit its stated date`,
      x: span,
      y: null,
    })),
  ];
}

/** Two desks may print one report some days apart and both be right to say "on Friday". */
const MOST_DAYS_OF_DELAY = 6;
/** Days around the other's date among which those that fit are named. */
const DAYS_AROUND = 4;
/** Phrases shown of either kind. */
const MOST_SHOWN = 3;

function statedSpan({ reading }: Telling): Span | null {
  return reading.article.known.find(({ field }) => field === "published")?.span ?? null;
}

function daysBetween(from: string, to: string): number {
  const first = parseIsoDay(from);
  const last = parseIsoDay(to);
  return first === null || last === null ? 0 : toDayNumber(last) - toDayNumber(first);
}

/** Pairs of equal relative expressions in linked sentences that the two stated dates resolve to different days. */
function carriedOver({ x, y, links }: View): (readonly [DateMention, DateMention])[] {
  return links.flatMap((link) => {
    const theirs = relativeDates(y, link.y);
    return relativeDates(x, link.x).flatMap((date) => {
      const same = theirs.find(
        (other) => wordsAt(x, date) === wordsAt(y, other) && date.value !== other.value,
      );
      return same === undefined ? [] : [[date, same] as const];
    });
  });
}

function wordsAt({ text }: Telling, { span }: DateMention): string {
  return text.slice(span.start, span.end).toLowerCase();
}

function relativeDates(telling: Telling, sentences: readonly number[]): DateMention[] {
  const range = sentencesSpan(telling, sentences);
  return telling.reading.mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === "date" &&
      mention.type === "date" &&
      mention.anchor !== null &&
      mention.value !== null &&
      contains(range, mention.span),
  );
}
