import type { DateMention, Span } from "../../model.ts";
import { parseIsoDay, toDayNumber } from "../../text/calendar.ts";
import { contains } from "../../text/span.ts";
import type { Rule } from "../testimony.ts";
import { type Telling, wordsOf } from "../view.ts";

/**
 * Each has passages that the other lacks, and so much in common that one hand wrote it: neither can be the other's only
 * source, and a fuller report that nobody has seen explains both with less.
 */
export const eachHoldsMore: Rule = {
  name: "lineage.each-holds-more",
  most: 0.45,
  mutual: true,
  speak(view) {
    const { x, y, onlyX, onlyY, reuse } = view;
    if (Math.min(reuse.xInY, reuse.yInX) < CLOSE_KIN) return [];
    const mine = substantial(x, onlyX);
    const theirs = substantial(y, onlyY);
    if (mine.length === 0 || theirs.length === 0) return [];
    return [
      {
        says: "each has passages that the other lacks, so neither is all that the other was made from",
        x: sentence(x, mine[0]!),
        y: sentence(y, theirs[0]!),
        common: 0.4,
      },
    ];
  },
};

/** Share of the words of either that has to be in the other before it is the same report and not the same event. */
const CLOSE_KIN = 0.4;

/**
 * x has nearly all of y, and besides it speech of a speaker of y, from the same days: whoever made x had more of that
 * conversation than y tells. So x was not made from y alone, whatever else speaks for x being the later.
 */
export const sameDaysMore: Rule = {
  name: "lineage.same-days-more",
  most: 0.75,
  speak(view) {
    const { x, y, onlyX, reuse } = view;
    if (reuse.yInX < HOLDS_NEARLY_ALL || onlyX.length === 0) return [];
    const speakers = namedSpeakers(y);
    const days = daysOf(y);
    return onlyX.flatMap((index) => {
      const span = sentence(x, index);
      const said = x.reading.quotations.find(
        ({ contents, speaker }) =>
          speaker !== null && speakers.has(speaker) && contents.some((content) => contains(span, content)),
      );
      if (said === undefined) return [];
      const own = datesIn(x, span);
      // A passage with later days is an update, and an update needs no unseen source.
      if (days !== null && own.some((day) => day > days.last + SAME_DAYS)) return [];
      return [
        {
          says: `${x.called} has more from a speaker of ${y.called}, of the same days, that ${y.called} lacks: a fuller source that neither is`,
          x: span,
          y: null,
          common: 0.5,
        },
      ];
    });
  },
};

/** Share of y's words that x holds; the rest is what any rewriting loses. */
const HOLDS_NEARLY_ALL = 0.7;
/** Days within which two things said belong to one occasion. */
const SAME_DAYS = 3;

/** Words of an added passage below which it is a caption or a cross-reference. */
const FEWEST_WORDS = 8;

/** Speakers with a name: "the company" may be any. */
function namedSpeakers({ reading }: Telling): ReadonlySet<string> {
  const names = new Set(reading.entities.map(({ name }) => name));
  return new Set(
    reading.quotations.flatMap(({ speaker }) => (speaker !== null && names.has(speaker) ? [speaker] : [])),
  );
}

function substantial(telling: Telling, sentences: readonly number[]): number[] {
  return sentences.filter((index) => wordsOf(telling, [index]).length >= FEWEST_WORDS);
}

function sentence({ reading }: Telling, index: number): Span {
  return reading.sentences[index]!.span;
}

function daysOf({ reading }: Telling): { readonly last: number } | null {
  const days = reading.mentions.flatMap(dayOf);
  return days.length === 0 ? null : { last: Math.max(...days) };
}

function datesIn({ reading }: Telling, span: Span): number[] {
  return reading.mentions.filter((mention) => contains(span, mention.span)).flatMap(dayOf);
}

function dayOf(mention: { readonly kind: string }): number[] {
  if (mention.kind !== "date") return [];
  const day = parseIsoDay((mention as DateMention).value ?? "");
  return day === null ? [] : [toDayNumber(day)];
}
