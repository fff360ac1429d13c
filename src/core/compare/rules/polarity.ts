import type { Span } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import { counterpartInA, counterpartInB, isOpposite, spansOf } from "../counterpart.ts";
import type { ChangeLexis } from "../lexis.ts";
import { areForms, areOpposites } from "../meaning.ts";
import { stepsOf } from "../present.ts";
import { became } from "../says.ts";
import { type Range, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import type { Word } from "../vocabulary.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Yes turned into no: a negation put in or left out, or a word replaced by its opposite. */
export const polarity: Rule = {
  name: "polarity",
  find(context) {
    const { lexis } = context;
    if (lexis === null) return;
    for (const bead of context.edited) {
      negations(context, lexis, bead);
      opposites(context, lexis, bead);
    }
  },
};

/** True for "not", "never", "isn't". */
export function isNegation(lexis: ChangeLexis, word: Word): boolean {
  return (
    lexis.negators.has(word.folded) || lexis.negativeEndings.some((ending) => word.folded.endsWith(ending))
  );
}

function negations(context: CompareContext, lexis: ChangeLexis, bead: BeadText): void {
  const { toA, toB } = bead.pairing();
  const unpaired = (name: "a" | "b", range: Range, partners: Int32Array): number[] => {
    const found: number[] = [];
    for (let token = range.from; token < range.to; token++) {
      if (partners[token - range.from]! >= 0 || context.isTokenClaimed(name, token)) continue;
      if (isNegation(lexis, wordAt(context[name], token))) found.push(token);
    }
    return found;
  };
  const inA = unpaired("a", bead.a, toB);
  const inB = unpaired("b", bead.b, toA);
  // A negation on both sides is one that was worded otherwise, or moved: in its place first, then anywhere.
  cancel(inA, inB, (x, y) => isOpposite(bead, { from: x - 1, to: x + 1 }, { from: y - 1, to: y + 1 }));
  for (const [x, y] of cancel(inA, inB, () => true)) {
    context.settle([tokenSpan(context.a, x)], [tokenSpan(context.b, y)]);
  }
  for (const token of inA) oneSided(context, lexis, bead, "a", token);
  for (const token of inB) oneSided(context, lexis, bead, "b", token);
}

function tokenSpan(side: Side, token: number): Span {
  return spanOf(side, { from: token, to: token + 1 });
}

/** Takes pairs that fit out of both lists, and returns them. */
function cancel(
  inA: number[],
  inB: number[],
  fits: (x: number, y: number) => boolean,
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let x = 0; x < inA.length; x++) {
    const y = inB.findIndex((token) => fits(inA[x]!, token));
    if (y < 0) continue;
    pairs.push([inA[x]!, inB[y]!]);
    inA.splice(x--, 1);
    inB.splice(y, 1);
  }
  return pairs;
}

/** How far from the place of a negation a word that says no by itself may stand for it, in tokens. */
const REACH = 3;

function oneSided(
  context: CompareContext,
  lexis: ChangeLexis,
  bead: BeadText,
  name: "a" | "b",
  token: number,
): void {
  const own = { side: context[name], range: bead[name] };
  const other = name === "a" ? { side: context.b, range: bead.b } : { side: context.a, range: bead.a };
  const across = name === "a" ? counterpartInB : counterpartInA;
  let shown: Range = { from: token, to: token + 1 };
  let place = across(bead, shown);
  if (place.from === place.to && token > own.range.from) {
    shown = { from: token - 1, to: token + 1 };
    place = across(bead, shown);
  }
  if (place.from === place.to && token + 1 < own.range.to) {
    shown = { from: shown.from, to: token + 2 };
    place = across(bead, shown);
  }
  const theirs = name === "a" ? bead.pairing().toA : bead.pairing().toB;
  if (saysNo(other.side, lexis, place, other.range, theirs)) return;
  const run = changedRound(bead, name, token);
  const isStable = isOtherwiseKept(context, lexis, name, run);
  if (isStable && matterIn(context, lexis, name, run.own).length > 0) {
    shown = run.own;
    place = run.place;
  }
  // In a recast sentence nothing stands in its place.
  if (!isStable) {
    shown = { from: token, to: token + 1 };
    place = { from: place.to, to: place.to };
  }
  const [inA, inB] = name === "a" ? [shown, place] : [place, shown];
  context.report({
    rule: isStable ? "polarity.negation" : "polarity.negation-reworded",
    kind: "polarity",
    beads: [bead.index],
    a: spansOf(context.a, inA),
    b: spansOf(context.b, inB),
    meaning: isStable ? "altered" : "unclear",
    gravity: isStable ? 4 : 2,
    distance: 1,
    says: `A negation was ${name === "a" ? "dropped" : "put in"}: ${became(wordsIn(context.a, inA), wordsIn(context.b, inB))}`,
    witness: isStable
      ? "only one of the texts negates it, in the same words"
      : "only one of the texts negates it, in other words",
  });
}

function wordsIn(side: Side, range: Range): string {
  return range.from < range.to ? wordsOf(side, range) : "";
}

/** The unpaired words round a token, and what stands in their place. */
function changedRound(bead: BeadText, name: "a" | "b", token: number): { own: Range; place: Range } {
  const range = bead[name];
  const partners = name === "a" ? bead.pairing().toB : bead.pairing().toA;
  const isOpen = (at: number) => at >= range.from && at < range.to && partners[at - range.from]! < 0;
  let from = token;
  let to = token + 1;
  while (isOpen(from - 1)) from--;
  while (isOpen(to)) to++;
  const own = { from, to };
  return { own, place: name === "a" ? counterpartInB(bead, own) : counterpartInA(bead, own) };
}

/**
 * True where the words that changed with the negation say the same without it: "did not go" and "went", "no" and "a".
 * Else the statement was recast, and whether it still says the same is the reader's to judge.
 */
function isOtherwiseKept(
  context: CompareContext,
  lexis: ChangeLexis,
  name: "a" | "b",
  run: { own: Range; place: Range },
): boolean {
  const other = name === "a" ? "b" : "a";
  const own = matterIn(context, lexis, name, run.own);
  const theirs = matterIn(context, lexis, other, run.place);
  // "Nobody" for "everyone", "no" for "some": one word for one.
  if (own.length === 0) return theirs.length <= 1;
  return (
    own.length === theirs.length &&
    own.every(
      (word, index) => word.folded === theirs[index]!.folded || areForms(context, word, theirs[index]!),
    )
  );
}

/** Unclaimed words of a range that carry matter, negations left out. */
function matterIn(
  context: CompareContext,
  lexis: ChangeLexis,
  name: "a" | "b",
  range: Range,
): readonly Word[] {
  const words: Word[] = [];
  for (let token = range.from; token < range.to; token++) {
    const word = wordAt(context[name], token);
    if (word.kind === TokenKind.mark || context.isTokenClaimed(name, token)) continue;
    if (!lexis.grammar.has(word.folded) && !isNegation(lexis, word)) words.push(word);
  }
  return words;
}

/** True where the other side has a word of its own near the place that says no without negating ("failed to"). */
function saysNo(side: Side, lexis: ChangeLexis, place: Range, bead: Range, partners: Int32Array): boolean {
  const from = Math.max(bead.from, place.from - REACH);
  const to = Math.min(bead.to, place.to + REACH);
  for (let token = from; token < to; token++) {
    if (partners[token - bead.from]! < 0 && lexis.implicit.has(wordAt(side, token).folded)) return true;
  }
  return false;
}

/**
 * Words of one gap of which one says the opposite of the other, where the gap's words answer each other one to one:
 * "come away from" and "exit" hold opposites too, and mean the same.
 */
function opposites(context: CompareContext, lexis: ChangeLexis, bead: BeadText): void {
  for (const step of stepsOf(context.a, context.b, bead)) {
    if (step.same || step.a.from === step.a.to || step.b.from === step.b.to) continue;
    const inA = tellingWords(context, "a", lexis, step.a);
    const inB = tellingWords(context, "b", lexis, step.b);
    if (inA.length !== inB.length) continue;
    // "Received" and "been sent" are opposites and one event: the words around the two must not differ.
    const isAlone = step.a.to - step.a.from === inA.length && step.b.to - step.b.from === inB.length;
    inA.forEach((x, index) => {
      const y = inB[index]!;
      const before = wordAt(context.a, x);
      const after = wordAt(context.b, y);
      if (!areOpposites(context, lexis, before, after)) return;
      context.report({
        rule: isAlone ? "polarity.opposite" : "polarity.opposite-reworded",
        kind: "polarity",
        beads: [bead.index],
        a: [spanOf(context.a, { from: x, to: x + 1 })],
        b: [spanOf(context.b, { from: y, to: y + 1 })],
        meaning: isAlone ? "altered" : "unclear",
        gravity: isAlone ? 4 : 2,
        distance: 1,
        says: `A word became its opposite: ${became(before.text, after.text)}`,
        witness: isAlone
          ? "the lexicon lists the two as opposites"
          : "the lexicon lists the two as opposites, and the words around them differ too",
      });
    });
  }
}

/** Unclaimed words of a range; function words only where the range has no others ("after", "before"). */
function tellingWords(
  context: CompareContext,
  name: "a" | "b",
  lexis: ChangeLexis,
  range: Range,
): readonly number[] {
  const words: number[] = [];
  for (let token = range.from; token < range.to; token++) {
    const { kind } = wordAt(context[name], token);
    if (kind === TokenKind.word && !context.isTokenClaimed(name, token)) words.push(token);
  }
  const telling = words.filter((token) => !lexis.grammar.has(wordAt(context[name], token).folded));
  return telling.length > 0 ? telling : words;
}
