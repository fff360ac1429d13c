import { isUnanswered } from "./counterpart.ts";
import { matterIn } from "./kept.ts";
import type { BeadText, CompareContext } from "./rules/rule.ts";
import { markedAt, type Range, rangeOf, type Side, wordAt } from "./side.ts";

/**
 * How firmly two stretches that meet in one place of a bead can be taken for each other's replacement. Two reports of
 * one event are aligned sentence by sentence even where the sentences share little: there a name or number meets
 * another by chance, and to say that it "changed" is wrong more often than right.
 *
 * - `firm`: the sentence tells the same but for this; a difference of value is a change of fact.
 * - `loose`: the place is the same, but the sentences differ too much to be sure.
 * - `chance`: nothing holds the two together.
 */
export type Standing = "firm" | "loose" | "chance";

/** An empty range is a place in which the other side has words. */
export function standingOf(
  { a, b }: CompareContext,
  bead: BeadText,
  inA: Range,
  inB: Range,
  kindred = KINDRED,
): Standing {
  const company = companyOf(a, bead, "a", inA) + companyOf(b, bead, "b", inB);
  if (company <= MOST_COMPANY && kinshipOf({ a, b }, bead, inA, inB) >= kindred) return "firm";
  return company <= LOOSE_COMPANY ? "loose" : "chance";
}

/**
 * Share of words of matter in common from which two sentences tell the same. Of 50 names and numbers called altered in
 * pairs of independent reports of one event, 38 stood in sentences below it, and three of those were right.
 */
const KINDRED = 0.5;

/** The same for what says something only of a whole statement, as a negation does, or seldom answers its like. */
export const ONE_STATEMENT = 2 / 3;

/** Unanswered words of matter round the two beyond which they are part of a passage that was told anew. */
const MOST_COMPANY = 4;

/** The same for sentences that share less. */
const LOOSE_COMPANY = 2;

/**
 * Share (0 to 1) of the words of matter that the bead answers, of the side that has fewer of them; the two stretches
 * themselves are not counted. 1 where there are no others.
 */
function kinshipOf(sides: { a: Side; b: Side }, bead: BeadText, inA: Range, inB: Range): number {
  const { toA, toB } = bead.pairing();
  const left = answered(sides.a, bead.a, toB, inA);
  const right = answered(sides.b, bead.b, toA, inB);
  const fewest = Math.min(left.matter, right.matter);
  return fewest === 0 ? 1 : Math.min(1, Math.max(left.paired, right.paired) / fewest);
}

function answered(
  side: Side,
  range: Range,
  partners: Int32Array,
  apart: Range,
): { matter: number; paired: number } {
  let matter = 0;
  let paired = 0;
  for (let token = range.from; token < range.to; token++) {
    if ((token >= apart.from && token < apart.to) || wordAt(side, token).empty) continue;
    matter++;
    if (partners[token - range.from]! >= 0) paired++;
  }
  return { matter, paired };
}

/**
 * Words of matter in the unanswered run round a stretch, its own left out. Where the stretch ends in an answered word ("85,000
 * adults" for "58,000 adults published on Tuesday"), nothing behind it belongs to it.
 */
function companyOf(side: Side, bead: BeadText, name: "a" | "b", { from, to }: Range): number {
  if (from === to) return 0;
  let count = 0;
  for (let token = from; isUnanswered(bead, name, token); token--)
    if (token < from && !wordAt(side, token).empty) count++;
  for (let token = to - 1; isUnanswered(bead, name, token); token++)
    if (token >= to && !wordAt(side, token).empty) count++;
  return count;
}

/**
 * True where the passage inside marks that the words stand in is one that the other text quotes too: otherwise two
 * quotations met by chance, and neither was altered.
 */
export function isSameSpeech(context: CompareContext, bead: BeadText, inA: Range, inB: Range): boolean {
  if (standingOf(context, bead, inA, inB) === "firm") return true;
  return isAnswered(context, bead, "a", inA) || isAnswered(context, bead, "b", inB);
}

/** Share of a quotation's words of matter in the other text from which both quote one utterance. */
const SAME_UTTERANCE = 0.4;

function isAnswered(context: CompareContext, bead: BeadText, name: "a" | "b", { from, to }: Range): boolean {
  const side = context[name];
  const passage = from < to ? markedAt(side, from) : null;
  if (passage === null) return false;
  const whole = rangeOf(side, passage.inner);
  const within = { from: Math.max(whole.from, bead[name].from), to: Math.min(whole.to, bead[name].to) };
  const partners = name === "a" ? bead.pairing().toB : bead.pairing().toA;
  const other = name === "a" ? context.b : context.a;
  let matter = 0;
  let paired = 0;
  let theirs: Range | null = null;
  for (let token = within.from; token < within.to; token++) {
    if (wordAt(side, token).empty) continue;
    matter++;
    const partner = partners[token - bead[name].from]!;
    if (partner < 0) continue;
    paired++;
    const answer = theirs === null ? markedAt(other, partner) : null;
    if (answer !== null) theirs = rangeOf(other, answer.inner);
  }
  // A short quotation of a long utterance answers all of itself and little of the other.
  const least = theirs === null ? matter : Math.min(matter, matterIn(other, theirs));
  return paired > 0 && paired / Math.max(1, least) >= SAME_UTTERANCE;
}
