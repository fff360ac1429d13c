import type { DateMention, Span } from "../../model.ts";
import { parseIsoDay, toDayNumber } from "../../text/calendar.ts";
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
 * x, which is the later one, has nearly all of y and matter of the same days besides: whoever made x had more before him than
 * y. Were x the earlier one, y would merely be cut from it; so this speaks only as far as something else makes x the later.
 */
export const sameDaysMore: Rule = {
  name: "lineage.same-days-more",
  most: 0.8,
  ifLater: true,
  speak({ x, y, links, onlyX, reuse }) {
    if (reuse.yInX < HOLDS_NEARLY_ALL) return [];
    const linked = gathered(x, new Set(links.flatMap((link) => link.x)));
    return substantial(x, onlyX)
      .filter((index) => {
        const { names, last } = gathered(x, new Set([index]));
        // A passage with later days is an update, and an update needs no unseen source. Days are held against days of x
        // alone: its stated date, from which they are reckoned, may be a copyist's.
        if (last > linked.last + SAME_DAYS) return false;
        return [...names].some((name) => linked.names.has(name));
      })
      .slice(0, MOST_SHOWN)
      .map((index) => ({
        says: `${x.called} has more of the same matter and days than ${y.called}: from a fuller source that neither is`,
        x: sentence(x, index),
        y: null,
        common: 0.6,
      }));
  },
};

/** Passages shown; the more there are, the surer, but three say as much as ten. */
const MOST_SHOWN = 3;
/** Share of y's words that x holds; the rest is what any rewriting loses. */
const HOLDS_NEARLY_ALL = 0.7;
/** Days within which two things said belong to one occasion. */
const SAME_DAYS = 3;

/** Words of an added passage below which it is a caption or a cross-reference. */
const FEWEST_WORDS = 8;

interface Gathered {
  readonly names: ReadonlySet<string>;
  /** Day number of the last day named; without any, every day is later. */
  readonly last: number;
}

/** Who is named, and up to which day, in some sentences. */
function gathered({ reading }: Telling, sentences: ReadonlySet<number>): Gathered {
  const names = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (const mention of reading.mentions) {
    while (at < reading.sentences.length && reading.sentences[at]!.span.end <= mention.span.start) at++;
    if (!sentences.has(at)) continue;
    if ("entity" in mention) names.add(mention.entity);
    else if (mention.kind === "date") last = Math.max(last, dayOf(mention));
  }
  return { names, last };
}

function dayOf({ value }: DateMention): number {
  const day = value === null ? null : parseIsoDay(value);
  return day === null ? Number.NEGATIVE_INFINITY : toDayNumber(day);
}

function substantial(telling: Telling, sentences: readonly number[]): number[] {
  return sentences.filter((index) => wordsOf(telling, [index]).length >= FEWEST_WORDS);
}

function sentence({ reading }: Telling, index: number): Span {
  return reading.sentences[index]!.span;
}
