import type { QuantityMention, Span } from "../../model.ts";
import type { Lexis } from "../lexis.ts";
import type { Rule, Testimony } from "../testimony.ts";
import { sentencesSpan, spanOf, stemOf, type Telling, type Word, wordsIn, wordsOf } from "../view.ts";

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
      const expected = expectedIn(theirs, lexis);
      if (expected.length === 0) continue;
      const mine = wordsOf(x, link.x);
      if (mine.length * theirs.length > MOST_CELLS) continue;
      const happened = expectedIn(mine, lexis).map(({ verb }) => stemOf(x, verb));
      for (const { verb, from, passive } of expected) {
        const stem = stemOf(y, verb);
        if (happened.includes(stem)) continue;
        const done = mine.find(
          (word, index) =>
            (isIrregularPast(word, verb, lexis) || (endsInPast(word, lexis) && stemOf(x, word) === stem)) &&
            (!passive || lexis.been.has(mine[index - 1]?.text ?? "")),
        );
        if (done === undefined || theirs.some((word) => word.text === done.text && word !== verb)) continue;
        found.push({
          says: `what ${y.called} expects, ${x.called} tells as done`,
          x: spanOf(done),
          y: { start: from.start, end: verb.end },
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

interface Expected {
  readonly verb: Word;
  readonly from: Word;
  /** "will be released": done only where something "was" released, since "released" alone may be an adjective. */
  readonly passive: boolean;
}

/** The verbs that a stretch of words puts into the future: "will meet", "will be released", "is due to meet". */
function expectedIn(words: readonly Word[], lexis: Lexis): readonly Expected[] {
  const found: Expected[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    let at = index + 1;
    if (lexis.being.has(word.text)) {
      if (lexis.pending.has(words[at]?.text ?? "")) at++;
      if (lexis.toInfinitive === "" || words[at]?.text !== lexis.toInfinitive) continue;
      at++;
    } else if (!isFuture(word.text, lexis)) continue;
    const passive = lexis.being.has(words[at]?.text ?? "");
    if (passive) at++;
    const verb = words[at];
    if (verb !== undefined) found.push({ verb, from: word, passive });
  }
  return found;
}

function isFuture(word: string, { future, futureEndings }: Lexis): boolean {
  if (future.has(word)) return true;
  for (const ending of futureEndings) if (word.endsWith(ending)) return true;
  return false;
}

function isIrregularPast(word: Word, verb: Word, { irregularPast }: Lexis): boolean {
  return irregularPast.get(verb.text)?.includes(word.text) === true;
}

function endsInPast({ text }: Word, { pastEndings }: Lexis): boolean {
  return pastEndings.some((ending) => text.endsWith(ending));
}

/** Tolls grow as a report goes on; that one shrinks is a correction and says nothing here. */
export const grownToll: Rule = {
  name: "lineage.grown-toll",
  most: 0.6,
  speak({ x, y, links, lexis }) {
    if (lexis === null) return [];
    const all = { x: tollsOf(x, lexis), y: tollsOf(y, lexis) };
    if (all.x.length === 0 || all.y.length === 0) return [];
    return links.flatMap((link) => {
      const mine = within(all.x, sentencesSpan(x, link.x));
      const theirs = within(all.y, sentencesSpan(y, link.y));
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
  const byWord = new Map<Word, Toll & { readonly distance: number }>();
  for (const mention of telling.reading.mentions) {
    if (mention.kind !== "quantity" || mention.low === null) continue;
    if (!Number.isInteger(mention.low) || !isCount(telling.text, mention)) continue;
    const { start, end } = mention.span;
    for (const word of wordsIn(telling, { start: start - NEAR, end: end + NEAR })) {
      const of = lexis.tolls.get(stemOf(telling, word));
      const distance = Math.max(word.start - end, start - word.end);
      if (of === undefined || distance >= (byWord.get(word)?.distance ?? NEAR)) continue;
      byWord.set(word, { of, value: mention.low, span: mention.span, distance });
    }
  }
  return [...byWord.values()].sort((one, other) => one.span.start - other.span.start);
}
