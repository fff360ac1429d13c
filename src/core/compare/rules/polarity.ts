import type { Span } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import {
  counterpartInA,
  counterpartInB,
  isOpposite,
  isUnanswered,
  partnerIn,
  spansOf,
} from "../counterpart.ts";
import { matterIn } from "../kept.ts";
import { areForms } from "../meaning.ts";
import { type Opposed, opposites } from "../opposites.ts";
import { became } from "../says.ts";
import { type Range, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import { ONE_STATEMENT, standingOf } from "../standing.ts";
import type { Word } from "../vocabulary.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Yes turned into no: a negation put in or left out, or a word replaced by its opposite. */
export const polarity: Rule = {
  name: "polarity",
  find(context) {
    const { lexis } = context;
    if (lexis === null) return;
    for (const bead of context.edited) {
      const opposed = opposites(context, lexis, bead);
      negations(context, bead, opposed);
      for (const pair of opposed)
        if (!context.isTokenClaimed("a", pair.a.from)) reportOpposed(context, bead, pair);
    }
  },
};

/** How far from a negation an opposite undoes it, in tokens: "so as not to encourage" is "so as to discourage". */
const UNDOING = 5;

function negations(context: CompareContext, bead: BeadText, opposed: readonly Opposed[]): void {
  const { toA, toB } = bead.pairing();
  const allInA = unansweredNegations(context.a, bead.a, toB);
  const allInB = unansweredNegations(context.b, bead.b, toA);
  if (allInA.length === 0 && allInB.length === 0) return;
  // A negation on both sides is one that was worded otherwise, or moved: in its place first, then anywhere.
  const inPlace = cancel(allInA, allInB, (x, y) =>
    isOpposite(bead, { from: x - 1, to: x + 1 }, { from: y - 1, to: y + 1 }),
  );
  // "Will not" and "can't": the words of mood were told with one of them.
  for (const [x, y] of inPlace)
    if (context.isTokenClaimed("a", x) !== context.isTokenClaimed("b", y))
      context.settle([tokenSpan(context.a, x)], [tokenSpan(context.b, y)]);
  // Of what another rule has told, none elsewhere is told.
  const inA = allInA.filter((token) => !context.isTokenClaimed("a", token));
  const inB = allInB.filter((token) => !context.isTokenClaimed("b", token));
  for (const [x, y] of cancel(inA, inB, () => true)) {
    context.settle([tokenSpan(context.a, x)], [tokenSpan(context.b, y)]);
  }
  for (const [name, tokens] of [
    ["a", inA],
    ["b", inB],
  ] as const) {
    for (const token of tokens) {
      // A negation before it in the same words has told of both.
      if (context.isTokenClaimed(name, token)) continue;
      const undone = opposed.find((pair) => Math.abs(pair[name].from - token) <= UNDOING);
      if (undone === undefined) oneSided(context, bead, name, token);
      // "With" and "without": the negation is itself the opposite.
      else if (undone[name].from !== token) undoing(context, bead, name, token, undone);
    }
  }
}

function unansweredNegations(side: Side, range: Range, partners: Int32Array): number[] {
  const found: number[] = [];
  for (let token = range.from; token < range.to; token++) {
    if (partners[token - range.from]! >= 0) continue;
    if (wordAt(side, token).negates && !isBeforeNumber(side, token)) found.push(token);
  }
  return found;
}

function tokenSpan(side: Side, token: number): Span {
  return spanOf(side, { from: token, to: token + 1 });
}

/** "No. 7" and "No 10" count. */
export function isBeforeNumber(side: Side, token: number): boolean {
  const next = side.kinds[token + 1] === TokenKind.mark ? token + 2 : token + 1;
  return wordAt(side, token).capital && side.kinds[next] === TokenKind.number;
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

function oneSided(context: CompareContext, bead: BeadText, name: "a" | "b", token: number): void {
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
  if (saysNo(other.side, place, other.range, theirs)) return;
  const run = changedRound(bead, name, token);
  const isStable = isOtherwiseKept(context, name, run) && standsFirm(context, bead, name, token, run);
  // In a passage of its own it denies nothing that the other text says.
  if (!isStable && isAlone(other.side, run)) return;
  if (isStable && openMatter(context, name, run.own).length > 0) {
    shown = run.own;
    place = run.place;
  }
  // "Has not said what he will do" and "has promised to sign it": one statement put for another. In a longer recast
  // nothing stands in the place of the negation itself.
  const isReplaced = !isStable && isShort(run.own) && isShort(run.place);
  if (isReplaced) {
    shown = run.own;
    place = run.place;
  } else if (!isStable) {
    shown = { from: token, to: token + 1 };
    place = { from: place.to, to: place.to };
  }
  const [inA, inB] = name === "a" ? [shown, place] : [place, shown];
  context.report({
    rule: isStable ? "polarity.negation" : "polarity.negation-reworded",
    kind: isReplaced ? "wording" : "polarity",
    touches: isReplaced ? ["polarity"] : [],
    beads: [bead.index],
    a: spansOf(context.a, inA),
    b: spansOf(context.b, inB),
    meaning: isStable ? "altered" : "unclear",
    gravity: isStable ? 4 : isReplaced ? 3 : 2,
    distance: 1,
    says: `A negation was ${name === "a" ? "dropped" : "put in"}: ${became(wordsOf(context.a, inA), wordsOf(context.b, inB))}`,
    witness: isStable
      ? "only one of the texts negates it, in the same words"
      : "only one of the texts negates it, in other words",
  });
}

/** True where the statement around the negation is one that the other text makes. */
function standsFirm(
  context: CompareContext,
  bead: BeadText,
  name: "a" | "b",
  token: number,
  { own, place }: { own: Range; place: Range },
): boolean {
  if (isFramed(context, bead, name, own, place)) return true;
  // Asked of the negation alone: its whole run left out, one word in common would be all there is.
  const at = { from: token, to: token + 1 };
  const standing =
    name === "a"
      ? standingOf(context, bead, at, place, ONE_STATEMENT)
      : standingOf(context, bead, place, at, ONE_STATEMENT);
  return standing === "firm";
}

/**
 * "[was] not [involved in the research]": the words before and behind the run answer those before and behind its place.
 * Then the clause is one, however much of its sentence was told anew.
 */
function isFramed(
  context: CompareContext,
  bead: BeadText,
  name: "a" | "b",
  own: Range,
  place: Range,
): boolean {
  if (own.to - own.from > MOST_FRAMED || place.to - place.from > MOST_FRAMED) return false;
  const isPair = (token: number, other: number) => other >= 0 && partnerIn(bead, name, token) === other;
  const range = bead[name];
  if (own.from <= range.from || own.to >= range.to || !isPair(own.from - 1, place.from - 1)) return false;
  let matter = 0;
  for (let next = 0; own.to + next < range.to && matter < FRAME; next++) {
    if (!isPair(own.to + next, place.to + next)) return false;
    const { kind, empty } = wordAt(context[name], own.to + next);
    if (kind === TokenKind.mark) return matter > 0;
    if (!empty) matter++;
  }
  return matter > 0;
}

/** Words of a negation with what goes with it ("does not"). */
const MOST_FRAMED = 3;
/** Words of matter that must answer each other behind it, in a row, unless the clause ends before. */
const FRAME = 2;

/** True where nothing stands in the place of the run, or, where it is long, no word of matter. */
function isAlone(other: Side, { own, place }: { own: Range; place: Range }): boolean {
  if (place.from === place.to) return true;
  return own.to - own.from > SHORT && matterIn(other, place) === 0;
}

/** True where there are words, and few enough to be taken in with what stands in their place. */
function isShort({ from, to }: Range): boolean {
  return from < to && to - from <= SHORT;
}

/** Tokens of a clause without its subject. */
const SHORT = 8;

/** The unpaired words round a token, and what stands in their place. */
function changedRound(bead: BeadText, name: "a" | "b", token: number): { own: Range; place: Range } {
  let from = token;
  let to = token + 1;
  while (isUnanswered(bead, name, from - 1)) from--;
  while (isUnanswered(bead, name, to)) to++;
  const own = { from, to };
  return { own, place: name === "a" ? counterpartInB(bead, own) : counterpartInA(bead, own) };
}

/**
 * True where the words that changed with the negation say the same without it: "did not go" and "went", "no" and "a".
 * Else the statement was recast, and whether it still says the same is the reader's to judge.
 */
function isOtherwiseKept(
  context: CompareContext,
  name: "a" | "b",
  run: { own: Range; place: Range },
): boolean {
  const other = name === "a" ? "b" : "a";
  // "Could not be verified" and "was verified": what the verb of mood adds is lost in the negation.
  const isMood = ({ sureness }: Word) => sureness.some(({ sureness: { sort } }) => sort === "modal");
  // "But would not" and "and would": what joins the clauses turns with them.
  const joints = context.language?.quotations?.coordinators.split(/\s+/) ?? [];
  const tells = (word: Word) => !isMood(word) && !joints.includes(word.folded);
  const own = openMatter(context, name, run.own).filter(tells);
  const theirs = openMatter(context, other, run.place).filter(tells);
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
function openMatter(context: CompareContext, name: "a" | "b", range: Range): readonly Word[] {
  const words: Word[] = [];
  for (let token = range.from; token < range.to; token++) {
    const word = wordAt(context[name], token);
    if (word.kind === TokenKind.mark || context.isTokenClaimed(name, token)) continue;
    if (!word.grammar && !word.negates) words.push(word);
  }
  return words;
}

/** True where the other side has a word of its own near the place that says no without negating ("failed to"). */
function saysNo(side: Side, place: Range, bead: Range, partners: Int32Array): boolean {
  const from = Math.max(bead.from, place.from - REACH);
  const to = Math.min(bead.to, place.to + REACH);
  for (let token = from; token < to; token++) {
    if (partners[token - bead.from]! < 0 && wordAt(side, token).implies) return true;
  }
  return false;
}

function reportOpposed(context: CompareContext, bead: BeadText, { a, b, alone: isAlone }: Opposed): void {
  const standing = standingOf(context, bead, a, b);
  // "A vaccine for", "a vaccine against": such small words are opposites in one phrase only.
  const isSmall = wordAt(context.a, a.from).grammar || wordAt(context.b, b.from).grammar;
  const isStable = isAlone && standing === "firm" && (!isSmall || isFramed(context, bead, "a", a, b));
  context.report({
    rule: isStable ? "polarity.opposite" : "polarity.opposite-reworded",
    kind: "polarity",
    beads: [bead.index],
    a: [spanOf(context.a, a)],
    b: [spanOf(context.b, b)],
    meaning: isStable ? "altered" : "unclear",
    gravity: isStable ? 4 : standing === "chance" ? 2 : 3,
    distance: 1,
    says: `${a.to - a.from + b.to - b.from === 2 ? "A word" : "A phrase"} became its opposite: ${became(wordsOf(context.a, a), wordsOf(context.b, b))}`,
    witness: isStable
      ? "the lexicon lists the two as opposites"
      : "the lexicon lists the two as opposites, and the words around them differ too",
  });
}

/** A negation left out and a word turned into its opposite may say what was said before. */
function undoing(
  context: CompareContext,
  bead: BeadText,
  name: "a" | "b",
  token: number,
  opposed: Opposed,
): void {
  const whole = {
    from: Math.min(token, opposed[name].from),
    to: Math.max(token + 1, opposed[name].to),
  };
  const other = opposed[name === "a" ? "b" : "a"];
  const [inA, inB] = name === "a" ? [whole, other] : [other, whole];
  context.report({
    rule: "polarity.undone",
    kind: "polarity",
    beads: [bead.index],
    a: [spanOf(context.a, inA)],
    b: [spanOf(context.b, inB)],
    meaning: "unclear",
    gravity: 2,
    distance: 0.5,
    says: `A negation went with an opposite: ${became(wordsOf(context.a, inA), wordsOf(context.b, inB))}`,
    witness: "the negation and the opposite word may undo each other",
  });
}
