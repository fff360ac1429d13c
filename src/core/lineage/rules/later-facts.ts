import type { QuantityMention, Span } from "../../model.ts";
import { bitsOfForms, Is, type Lexis } from "../lexis.ts";
import type { Rule, Testimony } from "../testimony.ts";
import { loweredAt, sentencesSpan, spanAt, stemAt, type Telling, wordsIn, wordsOf } from "../view.ts";

/** What y still expects x tells as done: the report has moved on. */
export const futureTurnedPast: Rule = {
  name: "lineage.future-turned-past",
  most: 0.75,
  speak({ x, y, links, lexis }) {
    if (lexis === null) return [];
    const found: Testimony[] = [];
    for (const link of links) {
      if (link.similarity < CLOSE) continue;
      const theirs = wordsOf(y, link.y);
      const expected = expectedIn(y, theirs, lexis);
      if (expected.length === 0) continue;
      const mine = wordsOf(x, link.x);
      if (mine.length * theirs.length > MOST_CELLS) continue;
      const happened = expectedIn(x, mine, lexis).map(({ verb }) => stemAt(x, verb));
      for (const { verb, from, passive } of expected) {
        const stem = stemAt(y, verb);
        if (happened.includes(stem)) continue;
        const irregular = lexis.irregularPast.get(loweredAt(y, verb)) ?? [];
        const done = mine.find((token, index) => {
          const word = loweredAt(x, token);
          if (!irregular.includes(word) && !(endsInPast(word, lexis) && stemAt(x, token) === stem))
            return false;
          return !passive || (index > 0 && lexis.been.has(loweredAt(x, mine[index - 1]!)));
        });
        if (done === undefined || isToldBeside(y, theirs, verb, loweredAt(x, done))) continue;
        found.push({
          says: `what ${y.called} expects, ${x.called} tells as done`,
          x: spanAt(x, done),
          y: { start: spanAt(y, from).start, end: spanAt(y, verb).end },
          later: 0.6,
        });
      }
    }
    return found;
  },
};

/** Words of one side times words of the other, past which the two are no sentences. */
const MOST_CELLS = 40_000;

/**
 * Similarity of a bead from which two sentences are one with a verb changed. Below it lie sentences put in other words, and
 * translators choose tenses freely: of 126 pairs of translations six differ so, and none of them here.
 */
const CLOSE = 0.7;

/** The word stands among these in another place than the verb's. */
function isToldBeside(telling: Telling, words: readonly number[], verb: number, word: string): boolean {
  return words.some((token) => token !== verb && loweredAt(telling, token) === word);
}

/** Both by their tokens. */
interface Expected {
  readonly verb: number;
  readonly from: number;
  /** "will be released": done only where something "was" released, since "released" alone may be an adjective. */
  readonly passive: boolean;
}

/** The verbs that a stretch of words puts into the future: "will meet", "will be released", "is due to meet". */
function expectedIn(telling: Telling, words: readonly number[], lexis: Lexis): readonly Expected[] {
  const bits = bitsOfForms(lexis, telling.forms);
  const has = (index: number, bit: number) =>
    index < words.length && (bits[telling.numbers[words[index]!]!]! & bit) !== 0;
  const says = (index: number) => (index < words.length ? loweredAt(telling, words[index]!) : "");
  const found: Expected[] = [];
  for (let index = 0; index < words.length; index++) {
    let at = index + 1;
    if (has(index, Is.being)) {
      if (lexis.pending.has(says(at))) at++;
      if (lexis.toInfinitive === "" || says(at) !== lexis.toInfinitive) continue;
      at++;
    } else if (!has(index, Is.future)) continue;
    const passive = has(at, Is.being);
    if (passive) at++;
    const verb = words[at];
    if (verb !== undefined) found.push({ verb, from: words[index]!, passive });
  }
  return found;
}

function endsInPast(word: string, { pastEndings }: Lexis): boolean {
  return pastEndings.some((ending) => word.endsWith(ending));
}

/** Tolls grow as a report goes on; that one shrinks is a correction and says nothing here. */
export const grownToll: Rule = {
  name: "lineage.grown-toll",
  most: 0.6,
  speak({ x, y, links, lexis }) {
    if (lexis === null) return [];
    const inX = tollsOf(x, lexis);
    const inY = inX.length === 0 ? [] : tollsOf(y, lexis);
    if (inY.length === 0) return [];
    return links.flatMap((link) => {
      const mine = within(inX, sentencesSpan(x, link.x));
      const theirs = within(inY, sentencesSpan(y, link.y));
      return mine.flatMap((toll) => {
        const before = only(theirs, toll.of);
        if (before === null || only(mine, toll.of) === null || toll.value <= before.value) return [];
        return [
          {
            says: `the count of the ${toll.of} is higher in ${x.called}, and such counts grow as a report goes on`,
            x: toll.span,
            y: before.span,
            later: 0.45,
          },
        ];
      });
    });
  },
};

interface Toll {
  readonly of: string;
  readonly value: number;
  readonly span: Span;
}

/** Tolls are in text order. */
function within(tolls: readonly Toll[], { start, end }: Span): readonly Toll[] {
  let low = 0;
  let high = tolls.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tolls[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tolls.length && tolls[last]!.span.end <= end) last++;
  return tolls.slice(low, last);
}

/** The count of one sort of people, where the sentences give one and no more. */
function only(tolls: readonly Toll[], of: string): Toll | null {
  const same = tolls.filter((toll) => toll.of === of);
  return same.length === 1 ? same[0]! : null;
}

/** How far from its number the word of a toll may stand, in code units: "12 people were killed", "killed at least 12 people". */
const NEAR = 32;

/** People are counted bare or by a word; "%", "ft", "9-3" and "2,000ft" count something else. */
function isCount(text: string, { unit, span }: QuantityMention): boolean {
  if (unit !== "" && unit !== "people") return false;
  return !/\d\p{L}|\d[-–:]\d/u.test(text.slice(span.start, span.end));
}

/** Each word of a toll with the number nearest to it. */
function tollsOf(telling: Telling, lexis: Lexis): readonly Toll[] {
  const byWord = new Map<number, Toll & { readonly distance: number }>();
  for (const mention of telling.reading.mentions) {
    if (mention.kind !== "quantity" || mention.low === null) continue;
    if (!Number.isInteger(mention.low) || !isCount(telling.text, mention)) continue;
    const { start, end } = mention.span;
    for (const word of wordsIn(telling, { start: start - NEAR, end: end + NEAR })) {
      const of = lexis.tolls.get(stemAt(telling, word));
      const place = spanAt(telling, word);
      const distance = Math.max(place.start - end, start - place.end);
      if (of === undefined || distance >= (byWord.get(word)?.distance ?? NEAR)) continue;
      byWord.set(word, { of, value: mention.low, span: mention.span, distance });
    }
  }
  return [...byWord.values()].sort((one, other) => one.span.start - other.span.start);
}
