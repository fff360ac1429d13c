import type { DateMention } from "../../model.ts";
import { parseIsoDay, toDayNumber } from "../../text/calendar.ts";
import { contains } from "../../text/span.ts";
import type { Rule } from "../testimony.ts";
import { sentencesSpan, type Telling, type View } from "../view.ts";

/**
 * Both say "on Friday" of one thing and are dated weeks apart: the words were written for one of the two days and carried
 * over. Words are carried forward in time, so the later stated date is that of a copy.
 */
export const contradictedDate: Rule = {
  name: "lineage.contradicted-date",
  most: 0.75,
  speak(view) {
    const { x, y } = view;
    const mine = x.reading.article.published;
    const other = y.reading.article.published;
    const apart = mine === null || other === null ? 0 : daysBetween(other, mine);
    if (apart < MOST_DAYS_OF_DELAY) return [];
    return carriedOver(view)
      .slice(0, 2)
      .map(([inX, inY]) => ({
        says: `${x.called} is dated ${mine} but has the relative date of ${y.called}, dated ${other}, unchanged: its stated date is not that of its words, which fit ${fitting(inY)}`,
        x: inX.span,
        y: inY.span,
        later: 0.55,
        fromOther: 0.15,
      }));
  },
};

/** Two desks may print one report some days apart and both be right to say "on Friday". */
const MOST_DAYS_OF_DELAY = 6;

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

function fitting(date: DateMention): string {
  return `the days on which they mean ${date.value}`;
}
