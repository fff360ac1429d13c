import { numeralsOf, readNumeral } from "../../annotate/numeral.ts";
import type { Span } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import { counterpartInB, isUnanswered } from "../counterpart.ts";
import { became, quoted } from "../says.ts";
import { type Range, type Side, spanOf, withoutMarks, wordAt, wordsOf } from "../side.ts";
import { isInflected, isSynonymous } from "./near.ts";
import { isRetold } from "./retold.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Words that stand elsewhere in the same bead: "said Brenner" and "Brenner said" are one statement. */
export const order: Rule = {
  name: "order",
  find(context) {
    for (const bead of context.edited) findIn(context, bead);
  },
};

function findIn(context: CompareContext, bead: BeadText): void {
  const openA = (token: number) => isUnanswered(bead, "a", token) && !context.isTokenClaimed("a", token);
  const openB = (token: number) => isUnanswered(bead, "b", token) && !context.isTokenClaimed("b", token);
  const places = new Map<number, number[]>();
  for (let token = bead.b.from; token < bead.b.to; token++) {
    if (!openB(token)) continue;
    const { foldedNumber } = wordAt(context.b, token);
    const known = places.get(foldedNumber);
    if (known === undefined) places.set(foldedNumber, [token]);
    else if (known.length < MOST_PLACES) known.push(token);
  }
  if (places.size === 0) return;
  const isToldAnew = isRetold(bead.kept());
  for (let token = bead.a.from; token < bead.a.to; token++) {
    if (!openA(token)) continue;
    let best: { a: Range; b: Range } | null = null;
    for (const place of places.get(wordAt(context.a, token).foldedNumber) ?? []) {
      if (!openB(place)) continue;
      let length = 1;
      while (
        openA(token + length) &&
        openB(place + length) &&
        wordAt(context.a, token + length).foldedNumber === wordAt(context.b, place + length).foldedNumber
      ) {
        length++;
      }
      if (best === null || length > best.a.to - best.a.from) {
        best = { a: { from: token, to: token + length }, b: { from: place, to: place + length } };
      }
    }
    if (best === null) continue;
    const a = withoutEnds(context, best.a);
    if (a.from === a.to) continue;
    if (isReplaced(context, bead, a)) continue;
    const b = { from: best.b.from + a.from - best.a.from, to: best.b.to + a.to - best.a.to };
    if (isToldAnew || (a.to - a.from === 1 && bead.edits.length > FEW_EDITS)) {
      // One word moved among many changes: the sentence was recast, and where its words went is no change of its own.
      context.settle([spanOf(context.a, a)], [spanOf(context.b, b)]);
    } else {
      report(context, bead, a, b);
    }
    if (!isToldAnew) {
      beside(context, bead, before(openA, a.from), before(openB, b.from));
      beside(context, bead, behind(openA, a.to), behind(openB, b.to));
    }
    token = a.to - 1;
  }
}

/** Most words beside moved ones that go with them: an adjective or two, an article. */
const MOST_BESIDE = 4;

/** The open words right before a token, and right behind one; empty where there are more than go with a word. */
function before(isOpen: (token: number) => boolean, to: number): Range {
  let from = to;
  while (to - from <= MOST_BESIDE && isOpen(from - 1)) from--;
  return to - from > MOST_BESIDE ? { from: to, to } : { from, to };
}

function behind(isOpen: (token: number) => boolean, from: number): Range {
  let to = from;
  while (to - from <= MOST_BESIDE && isOpen(to)) to++;
  return to - from > MOST_BESIDE ? { from, to: from } : { from, to };
}

/** Some word that is not mere grammar, be it as common as "said". */
function isTelling(side: Side, { from, to }: Range): boolean {
  for (let token = from; token < to; token++) {
    const { kind, grammar } = wordAt(side, token);
    if (kind !== TokenKind.mark && !grammar) return true;
  }
  return false;
}

/** Words that stand beside moved ones in both texts answer each other: "police say", "the driver, police said". */
function beside(context: CompareContext, bead: BeadText, inA: Range, inB: Range): void {
  const a = withoutMarks(context.a, inA);
  const b = withoutMarks(context.b, inB);
  if (!isTelling(context.a, a) || !isTelling(context.b, b)) return;
  const [before, after] = [numberIn(context, context.a, a), numberIn(context, context.b, b)];
  if (before !== null && after !== null) {
    reportNumbers(context, bead, a, b, before === after);
    return;
  }
  const isSame = isInflected(context, { a, b }) || isSynonymous(context, { a, b });
  context.report({
    rule: isSame ? "order.beside-same" : "order.beside",
    kind: "wording",
    beads: [bead.index],
    a: [spanOf(context.a, a)],
    b: [spanOf(context.b, b)],
    meaning: isSame ? "kept" : "unclear",
    gravity: isSame ? 1 : 2,
    says: `The wording changed: ${became(wordsOf(context.a, a), wordsOf(context.b, b))}`,
    witness: isSame
      ? "forms of one word, or words that the lexicon lists as the same, beside words that both have"
      : "no rule tells whether the two say the same; both stand beside words that both texts have",
    distance: 0.5,
  });
}

/** The first number of the range; `null` where it has none. */
function numberIn({ language }: CompareContext, side: Side, range: Range): number | null {
  const table = language?.quantities?.numerals;
  if (table === undefined) return null;
  for (let token = range.from; token < range.to; token++) {
    if (!wordAt(side, token).counts) continue;
    const read = readNumeral(side, token, range.to, numeralsOf(table));
    if (read !== null) return read.value;
  }
  return null;
}

/** "By 312 votes" and "with 213 more votes": both count the words that they stand beside. */
function reportNumbers(context: CompareContext, bead: BeadText, a: Range, b: Range, isSame: boolean): void {
  context.report({
    rule: isSame ? "quantity.beside-same" : "quantity.beside",
    kind: "quantity",
    touches: ["wording"],
    beads: [bead.index],
    a: [spanOf(context.a, a)],
    b: [spanOf(context.b, b)],
    meaning: isSame ? "kept" : "unclear",
    gravity: isSame ? 1 : 3,
    says: `${isSame ? "The words round the number changed" : "The number changed"}: ${became(wordsOf(context.a, a), wordsOf(context.b, b))}`,
    witness: isSame
      ? "both have the same value, beside words that both texts have"
      : "the values differ, beside words that both texts have in another place",
    distance: 1,
  });
}

/** A word put out and one put in: so many edits a move makes by itself. */
const FEW_EDITS = 2;

/** Places of one word that are tried: in a bead more come from repetition, not from a move. */
const MOST_PLACES = 8;

/** True where one word of matter stands in the place of one: that is a replacement, wherever else the word turns up. */
function isReplaced(context: CompareContext, bead: BeadText, range: Range): boolean {
  if (range.to - range.from !== 1) return false;
  if (isUnanswered(bead, "a", range.from - 1) || isUnanswered(bead, "a", range.to)) return false;
  const place = counterpartInB(bead, range);
  return place.to - place.from === 1 && !wordAt(context.b, place.from).empty;
}

/** Without function words and marks at its ends, which move with anything. */
function withoutEnds(context: CompareContext, range: Range): Range {
  const isEmpty = (token: number) => {
    const { kind, grammar, empty } = wordAt(context.a, token);
    return kind === TokenKind.mark || (context.lexis === null ? empty : grammar);
  };
  let { from, to } = range;
  while (from < to && isEmpty(from)) from++;
  while (to > from && isEmpty(to - 1)) to--;
  return { from, to };
}

function report(context: CompareContext, bead: BeadText, a: Range, b: Range): void {
  const spans: { a: Span; b: Span } = { a: spanOf(context.a, a), b: spanOf(context.b, b) };
  context.report({
    rule: "order.same-words",
    kind: "wording",
    touches: ["move"],
    beads: [bead.index],
    a: [spans.a],
    b: [spans.b],
    meaning: "kept",
    gravity: 1,
    says: `The words stand elsewhere in the sentence: ${quoted(wordsOf(context.a, a))}`,
    witness: "both sentences have them",
  });
}
