import type { Span } from "../../model.ts";
import { isAgency } from "../../read/agencies.ts";
import { bitsOfForms, Is, type Lexis } from "../lexis.ts";
import { plainOutlet } from "../outlet.ts";
import type { Rule } from "../testimony.ts";
import { sentencesSpan, spanAt, type Telling, wordsIn } from "../view.ts";

/**
 * In a sentence that both have, x gives an outlet as the source of what y says in its own right: x took it over, from y or
 * from what y is.
 */
export const takenOver: Rule = {
  name: "lineage.taken-over",
  most: 0.5,
  speak({ x, y, links, lexis }) {
    if (lexis === null) return [];
    const leads = leadsIn(x, lexis, Is.accordingTo);
    if (leads.length === 0) return [];
    const isOutlet = outletsOf(lexis, x, y);
    return links.flatMap((link) => {
      const named = outletAfter(x, link.x, leads, isOutlet);
      if (named === null || names(y, wordsAt(x, named))) return [];
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
  most: 0.6,
  speak({ x, y, links, lexis }) {
    if (lexis === null) return [];
    const leads = leadsIn(y, lexis, Is.telling);
    if (leads.length === 0) return [];
    const isOutlet = outletsOf(lexis, x, y);
    return links.flatMap((link) => {
      if (link.similarity < CLOSE) return [];
      const named = outletAfter(y, link.y, leads, isOutlet);
      if (named === null || names(x, wordsAt(y, named))) return [];
      return [
        {
          says: `${y.called} names the outlet that was told this; ${x.called} has the same words without it`,
          x: sentencesSpan(x, link.x),
          y: named,
          later: 0.55,
          fromOther: 0.2,
          common: 0.15,
        },
      ];
    });
  },
};

/** Similarity of a bead below which two sentences are alike and no more: the name may then be missing for any reason. */
const CLOSE = 0.6;

/** Words between "told" or "according to" and the name: "to", "the". */
const BETWEEN = 2;
/** Words of the longest name: "The New York Times". */
const LONGEST_NAME = 4;

function outletsOf(lexis: Lexis, x: Telling, y: Telling): (name: string) => boolean {
  const own = [x, y].flatMap(({ reading }) => reading.article.outlet ?? []).map(plainOutlet);
  return (name) => isAgency(name) || lexis.outlets.has(plainOutlet(name)) || own.includes(plainOutlet(name));
}

function names({ text }: Telling, outlet: string): boolean {
  return text.toLowerCase().includes(outlet.toLowerCase().replace(/^the /, ""));
}

function wordsAt({ text }: Telling, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Offsets of the lead-in words, ascending. */
function leadsIn({ tokens, forms, numbers }: Telling, lexis: Lexis, lead: number): readonly number[] {
  const bits = bitsOfForms(lexis, forms);
  const found: number[] = [];
  for (let token = 0; token < tokens.length; token++)
    if ((bits[numbers[token]!]! & lead) !== 0) found.push(tokens.starts[token]!);
  return found;
}

/** The name of a known outlet in these sentences behind one of the lead-in words, its article left out. */
function outletAfter(
  telling: Telling,
  sentences: readonly number[],
  leads: readonly number[],
  isOutlet: (name: string) => boolean,
): Span | null {
  const { start, end } = sentencesSpan(telling, sentences);
  for (const lead of leads) {
    if (lead < start) continue;
    if (lead >= end) break;
    const behind = wordsIn(telling, { start: lead, end }).slice(1, 1 + BETWEEN + LONGEST_NAME);
    const named = outletAmong(telling, behind, isOutlet);
    if (named !== null) return named;
  }
  return null;
}

/** The longest run of words that is the name of an outlet, among those that begin soon enough. */
function outletAmong(
  telling: Telling,
  words: readonly number[],
  isOutlet: (name: string) => boolean,
): Span | null {
  for (let from = 0; from <= BETWEEN && from < words.length; from++) {
    const { start } = spanAt(telling, words[from]!);
    if (!/\p{Lu}/u.test(telling.text[start] ?? "")) continue;
    for (let to = Math.min(words.length, from + LONGEST_NAME) - 1; to >= from; to--) {
      const span = { start, end: spanAt(telling, words[to]!).end };
      if (isOutlet(wordsAt(telling, span))) return span;
    }
  }
  return null;
}
