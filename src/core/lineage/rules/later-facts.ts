import type { LineageTable } from "../../language/lineage-table.ts";
import type { QuantityMention } from "../../model.ts";
import { stem } from "../../text/stem.ts";
import type { Rule, Testimony } from "../testimony.ts";
import { type Telling, type Word, wordsIn, wordsOf } from "../view.ts";

/** What y still expects x tells as done: the report has moved on. */
export const futureTurnedPast: Rule = {
  name: "lineage.future-turned-past",
  most: 0.75,
  speak({ x, y, links, table }) {
    if (table === null) return [];
    const pasts = irregular(table);
    const being = new Set(table.being.split(" "));
    const found: Testimony[] = [];
    for (const link of links) {
      const mine = wordsOf(x, link.x);
      const theirs = wordsOf(y, link.y);
      const happened = expectedIn(mine, table).map(({ verb }) => verb.stem);
      for (const { verb, from, passive } of expectedIn(theirs, table)) {
        if (happened.includes(verb.stem)) continue;
        const done = mine.find(
          (word, index) =>
            isPastOf(word, verb, pasts, table) && (!passive || being.has(mine[index - 1]?.text ?? "")),
        );
        if (done === undefined || theirs.some((word) => word.text === done.text && word !== verb)) continue;
        found.push({
          says: `what ${y.called} expects, ${x.called} tells as done`,
          x: done.span,
          y: { start: from.span.start, end: verb.span.end },
          later: 0.6,
        });
      }
    }
    return found;
  },
};

interface Expected {
  readonly verb: Word;
  readonly from: Word;
  /** "will be released": done only where something "was" released, since "released" alone may be an adjective. */
  readonly passive: boolean;
}

/** The verbs that a stretch of words puts into the future: "will meet", "will be released", "is due to meet". */
function expectedIn(words: readonly Word[], table: LineageTable): Expected[] {
  const future = new Set(table.future.split(" "));
  const being = new Set(table.being.split(" "));
  const pending = new Set(table.pending.split(" "));
  const found: Expected[] = [];
  words.forEach((word, index) => {
    let at = index + 1;
    if (being.has(word.text)) {
      if (pending.has(words[at]?.text ?? "")) at++;
      if (table.toInfinitive === "" || words[at]?.text !== table.toInfinitive) return;
      at++;
    } else if (
      !future.has(word.text) &&
      ![...future].some((end) => end.startsWith("'") && word.text.endsWith(end))
    )
      return;
    const passive = being.has(words[at]?.text ?? "");
    if (passive) at++;
    const verb = words[at];
    if (verb !== undefined) found.push({ verb, from: word, passive });
  });
  return found;
}

function irregular(table: LineageTable): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table.irregularPast
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(":"))
      .map(([verb, ...forms]) => [verb!, forms]),
  );
}

function isPastOf(
  word: Word,
  verb: Word,
  pasts: ReadonlyMap<string, readonly string[]>,
  table: LineageTable,
): boolean {
  if (pasts.get(verb.text)?.includes(word.text) === true) return true;
  return word.stem === verb.stem && table.pastEndings.split(" ").some((ending) => word.text.endsWith(ending));
}

/** Tolls grow as a report goes on; that one shrinks is a correction and says nothing here. */
export const grownToll: Rule = {
  name: "lineage.grown-toll",
  most: 0.6,
  speak({ x, y, links, table }) {
    if (table === null) return [];
    const stems = tollStems(table);
    return links.flatMap((link) => {
      const mine = tollsIn(x, link.x, stems);
      const theirs = tollsIn(y, link.y, stems);
      return mine.flatMap((toll) => {
        const same = theirs.filter((other) => other.of === toll.of);
        if (same.length !== 1 || mine.filter((other) => other.of === toll.of).length !== 1) return [];
        const before = same[0]!;
        return toll.value > before.value
          ? [
              {
                says: `the count of the ${toll.of} is higher in ${x.called}, and such counts grow as a report goes on`,
                x: toll.mention.span,
                y: before.mention.span,
                later: 0.45,
              },
            ]
          : [];
      });
    });
  },
};

function tollStems(table: LineageTable): ReadonlyMap<string, string> {
  return new Map(
    table.tolls
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(":"))
      .map(([of, word]) => [stem(word!, "en"), of!]),
  );
}

interface Toll {
  readonly of: string;
  readonly value: number;
  readonly mention: QuantityMention;
}

/** How far from its number the word of a toll may stand, in code units: "12 people were killed", "killed at least 12 people". */
const NEAR = 32;

function tollsIn(telling: Telling, sentences: readonly number[], stems: ReadonlyMap<string, string>): Toll[] {
  const { reading } = telling;
  return sentences.flatMap((index) => {
    const { span } = reading.sentences[index]!;
    return reading.mentions.flatMap((mention): Toll[] => {
      if (mention.kind !== "quantity" || mention.span.start < span.start || mention.span.end > span.end)
        return [];
      const value = mention.low;
      if (value === null || mention.unit === "%" || !Number.isInteger(value)) return [];
      const near = (word: Word) =>
        word.span.start - mention.span.end < NEAR && mention.span.start - word.span.end < NEAR;
      const around = wordsIn(telling, span).filter(near);
      const of = nearest(around, mention, stems);
      return of === null ? [] : [{ of, value, mention }];
    });
  });
}

function nearest(
  words: readonly Word[],
  mention: QuantityMention,
  stems: ReadonlyMap<string, string>,
): string | null {
  const distance = (word: Word) =>
    Math.max(word.span.start - mention.span.end, mention.span.start - word.span.end);
  const tolls = words
    .filter((word) => stems.has(word.stem))
    .sort((one, other) => distance(one) - distance(other));
  return tolls[0] === undefined ? null : (stems.get(tolls[0].stem) ?? null);
}
