import { matterIn } from "./kept.ts";
import type { BeadText, CompareContext } from "./rules/rule.ts";
import { isPunctuation, mentionsIn, type Range, rangeOf, type Side, wordAt } from "./side.ts";

/**
 * What can be told apart from words that changed throughout: a clause between marks that opens with a word of grammar
 * and shares no word with the other side ("After a debate that ran past midnight, ..."), and a date that the
 * other side does not give. Ranges of the named side, in order.
 */
export function apartIn(
  context: CompareContext,
  bead: BeadText,
  name: "a" | "b",
  range: Range,
): readonly Range[] {
  if (range.from === range.to) return [];
  const clauses = clausesIn(context[name], bead[name], range).filter((clause) =>
    isForeign(context, bead, name, clause),
  );
  const dates = datesIn(context, bead, name, range).filter(
    (date) => !clauses.some(({ from, to }) => from <= date.from && date.to <= to),
  );
  return [...clauses, ...dates].sort((x, y) => x.from - y.from);
}

/** Words of matter that make a clause. */
const CLAUSE = 2;

/** From mark to mark, or to an end of the sentence, all of it inside the range. */
function clausesIn(side: Side, bead: Range, range: Range): readonly Range[] {
  const found: Range[] = [];
  const isBorder = (token: number) =>
    token < bead.from || token >= bead.to || isPunctuation(wordAt(side, token));
  for (let from = range.from; from < range.to; ) {
    let to = from;
    while (to < range.to && !isBorder(to)) to++;
    if (isBorder(from - 1) && isBorder(to) && isClause(side, { from, to })) found.push({ from, to });
    from = to + 1;
  }
  return found;
}

function isClause(side: Side, { from, to }: Range): boolean {
  if (from === to || !wordAt(side, from).empty || wordAt(side, to - 1).empty) return false;
  return matterIn(side, { from, to }) >= CLAUSE;
}

/** No word of it, in any form, stands on the other side. */
function isForeign(context: CompareContext, bead: BeadText, name: "a" | "b", { from, to }: Range): boolean {
  const [own, other] = name === "a" ? [context.a, context.b] : [context.b, context.a];
  const across = name === "a" ? bead.b : bead.a;
  const stems = new Set<number>();
  for (let token = across.from; token < across.to; token++) stems.add(stemAt(other, token));
  for (let token = from; token < to; token++) {
    if (!wordAt(own, token).empty && stems.has(stemAt(own, token))) return false;
    if (context.isTokenClaimed(name, token)) return false;
  }
  return true;
}

function stemAt(side: Side, token: number): number {
  const { stemNumber, foldedNumber } = wordAt(side, token);
  return stemNumber === 0 ? -foldedNumber : stemNumber;
}

/** Dates of the range, if every date of the other side stands on this one too; with the word of grammar in front. */
function datesIn(context: CompareContext, bead: BeadText, name: "a" | "b", range: Range): readonly Range[] {
  const other = name === "a" ? "b" : "a";
  const side = context[name];
  const own = new Set(datesOf(side, bead[name]).map(({ value }) => value));
  const theirs = new Set(datesOf(context[other], bead[other]).map(({ value }) => value));
  for (const value of theirs) if (!own.has(value)) return [];
  return datesOf(side, range)
    .filter(({ value }) => !theirs.has(value))
    .map(({ span }) => rangeOf(side, span))
    .filter(
      ({ from, to }) =>
        !context.isTokenClaimed(name, from) && (to >= bead[name].to || wordAt(side, to).empty),
    )
    .map(({ from, to }) => ({
      from: from > range.from && wordAt(side, from - 1).grammar ? from - 1 : from,
      to,
    }));
}

function datesOf(side: Side, range: Range): ReturnType<typeof mentionsIn<"date">> {
  return mentionsIn(side, range, "date").filter(
    ({ type, value }) => type === "date" && value?.endsWith("_REF") !== true,
  );
}
