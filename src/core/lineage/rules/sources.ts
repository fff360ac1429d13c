import type { LineageTable } from "../../language/lineage-table.ts";
import type { Span } from "../../model.ts";
import { contains } from "../../text/span.ts";
import type { Rule } from "../testimony.ts";
import { lines, sameOutlet, sentencesSpan, type Telling, wordsIn } from "../view.ts";

/**
 * In a sentence that both have, x gives an outlet as the source of what y says in its own right: x took it over, from y or
 * from what y is.
 */
export const takenOver: Rule = {
  name: "lineage.taken-over",
  most: 0.5,
  speak({ x, y, links, table }) {
    if (table === null) return [];
    const outlets = knownOutlets(table, x, y);
    return links.flatMap((link) => {
      const named = outletAfter(x, link.x, table.accordingTo, outlets);
      if (named === null || y.text.includes(wordsAt(x, named))) return [];
      return [
        {
          says: `${x.called} has this from an outlet that it names; ${y.called} says the same in its own right`,
          x: named,
          y: sentencesSpan(y, link.y),
          later: 0.35,
          fromOther: 0.25,
        },
      ];
    });
  },
};

/**
 * y names the outlet that the speaker told, x has the same words without it. Who takes a report over cuts such a name;
 * seldom does anybody put one in.
 */
export const listenerCut: Rule = {
  name: "lineage.listener-cut",
  most: 0.4,
  speak({ x, y, links, table }) {
    if (table === null) return [];
    const outlets = knownOutlets(table, x, y);
    return links.flatMap((link) => {
      if (link.similarity < CLOSE) return [];
      const named = outletAfter(y, link.y, table.telling, outlets);
      if (named === null || x.text.includes(wordsAt(y, named))) return [];
      return [
        {
          says: `${y.called} names the outlet that was told this; ${x.called} has the same words without it`,
          x: sentencesSpan(x, link.x),
          y: named,
          later: 0.35,
          fromOther: 0.2,
          common: 0.15,
        },
      ];
    });
  },
};

/** Similarity of a bead below which two sentences are alike and no more: the name may then be missing for any reason. */
const CLOSE = 0.6;

/** Code units between "told" or "according to" and the name: room for "the" and one word more. */
const BETWEEN = 16;

function knownOutlets(table: LineageTable, x: Telling, y: Telling): readonly string[] {
  const own = [x, y].flatMap(({ reading }) => reading.article.outlet ?? []);
  return [...lines(table.agencies), ...lines(table.outlets), ...own];
}

function wordsAt({ text }: Telling, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The name of a known outlet in these sentences behind one of the lead-in words. */
function outletAfter(
  telling: Telling,
  sentences: readonly number[],
  leads: string,
  outlets: readonly string[],
): Span | null {
  const { reading } = telling;
  const first = new Set(leads.split(" "));
  const range = sentencesSpan(telling, sentences);
  for (const mention of reading.mentions) {
    if (mention.kind !== "organization" || !contains(range, mention.span)) continue;
    const name = wordsAt(telling, mention.span);
    if (!outlets.some((outlet) => sameOutlet(outlet, name))) continue;
    const before = { start: Math.max(range.start, mention.span.start - BETWEEN), end: mention.span.start };
    if (wordsIn(telling, before).some((word) => first.has(word.text))) return mention.span;
  }
  return null;
}
