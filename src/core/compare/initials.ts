import type { BeadText, CompareContext } from "./rules/rule.ts";
import { became } from "./says.ts";
import { type Range, type Side, spanOf, wordAt, wordsOf } from "./side.ts";

/**
 * "NRP" where the other text writes out "Northmark Road Patrol", of which the annotator may have read a part: the words
 * in capitals round the one name begin with the letters of the other. Reports that as one name; false where it is not.
 */
export function reportInitials(context: CompareContext, bead: BeadText, inA: Range, inB: Range): boolean {
  const runA = capitalsRound(context.a, bead.a, inA);
  const runB = capitalsRound(context.b, bead.b, inB);
  const shortA = isInitialsOf(context.a, inA, context.b, runB);
  if (!shortA && !isInitialsOf(context.b, inB, context.a, runA)) return false;
  const a = shortA ? inA : runA;
  const b = shortA ? runB : inB;
  context.report({
    rule: "name.initials",
    kind: "name",
    beads: [bead.index],
    a: [spanOf(context.a, a)],
    b: [spanOf(context.b, b)],
    meaning: "kept",
    gravity: 1,
    says: `The name takes another form: ${became(wordsOf(context.a, a), wordsOf(context.b, b))}`,
    witness: "the one is the initials of the other",
  });
  return true;
}

function isInitialsOf(short: Side, range: Range, long: Side, run: Range): boolean {
  const letters = wordsOf(short, range).replace(/[.\s]/g, "");
  return /^\p{Lu}{2,}$/u.test(letters) && letters === initialsIn(long, run);
}

function initialsIn(side: Side, range: Range): string {
  let letters = "";
  for (let token = range.from; token < range.to; token++) {
    const word = wordAt(side, token);
    if (word.capital && !word.empty) letters += word.text.charAt(0);
  }
  return letters;
}

/** The range grown over neighbours in capitals, and over light words between such ("Bank of England"). */
function capitalsRound(side: Side, bead: Range, range: Range): Range {
  const inBead = (token: number) => token >= bead.from && token < bead.to;
  const isCapital = (token: number) =>
    inBead(token) && wordAt(side, token).capital && !wordAt(side, token).empty;
  const isLink = (token: number) => inBead(token) && wordAt(side, token).light;
  let { from, to } = range;
  while (isCapital(from - 1) || (isLink(from - 1) && isCapital(from - 2))) from--;
  while (isCapital(to) || (isLink(to) && isCapital(to + 1))) to++;
  return { from, to };
}
