import type { CompareContext } from "../rules/rule.ts";
import type { Side } from "../side.ts";
import { senseNumber, type Utterance, utterancesOf, weightOf } from "./utterances.ts";

/** Utterances that are the same words said; more than one on a side where two were joined or one was parted. */
export interface UtterancePair {
  readonly a: readonly Utterance[];
  readonly b: readonly Utterance[];
}

export interface PairedUtterances {
  /** In the order of a. */
  readonly pairs: readonly UtterancePair[];
  /** What the other side has inside no marks. */
  readonly onlyA: readonly Utterance[];
  readonly onlyB: readonly Utterance[];
}

/** The quotations of both sides paired by their words, wherever they stand. */
export function pairedUtterances(context: CompareContext): PairedUtterances {
  return context.once(pairUp);
}

/** Overlap (Dice, by weight) from which two are the same words said, wherever they stand. */
const ALIKE = 0.5;
/** The same inside one bead, where the sentences around them already say the same. */
const ALIKE_IN_BEAD = 0.25;
/** Share of the shorter one's words that stand in the longer one, from which it is a piece of it ... */
const PIECE = 0.75;
/** ... and inside one bead. */
const PIECE_IN_BEAD = 0.6;
/** Weight of shared words without which a piece may be anybody's: "a very good". */
const LEAST_SHARED = 3;
const LEAST_SHARED_IN_BEAD = 1;
/** A place in one bead counts as much as this much overlap when two candidates compete; a common speaker half. */
const SAME_BEAD_BONUS = 0.2;

/**
 * Quotations of one text held against quotations of the other. A report has a dozen; where hundreds stand on either side,
 * each is held against those at about its place, so that the work stays linear.
 */
const MOST_PAIRS = 60_000;

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly score: number;
}

function pairUp(context: CompareContext): PairedUtterances {
  const { a, b } = context;
  const inA = utterancesOf(context, "a");
  const inB = utterancesOf(context, "b");
  const bagsA = inA.map((utterance) => bagOf(a, utterance));
  const bagsB = inB.map((utterance) => bagOf(b, utterance));
  const reach = Math.ceil(MOST_PAIRS / Math.max(1, inA.length, inB.length));
  const candidates: Candidate[] = [];
  inA.forEach((x, i) => {
    const middle = Math.round((i * inB.length) / inA.length);
    for (let j = Math.max(0, middle - reach); j < Math.min(inB.length, middle + reach + 1); j++) {
      const score = scoreOf(x, inB[j]!, bagsA[i]!, bagsB[j]!);
      if (score > 0) candidates.push({ x: i, y: j, score });
    }
  });
  // Near ties go to the pair whose places agree, told the same from both sides.
  const drift = ({ x, y }: Candidate) => Math.abs(x * inB.length - y * inA.length);
  candidates.sort(
    (one, other) =>
      other.score - one.score || drift(one) - drift(other) || one.x - other.x || one.y - other.y,
  );
  const groupOfA = new Map<number, Group>();
  const groupOfB = new Map<number, Group>();
  const groups: Group[] = [];
  for (const { x, y } of candidates) {
    if (groupOfA.has(x) || groupOfB.has(y)) continue;
    const group = { a: [x], b: [y] };
    groups.push(group);
    groupOfA.set(x, group);
    groupOfB.set(y, group);
  }
  joinLeftovers(candidates, groupOfA, groupOfB, bagsA, bagsB);
  const ascending = (x: number, y: number) => x - y;
  const pairs = groups
    .map((group) => ({ a: group.a.sort(ascending), b: group.b.sort(ascending) }))
    .sort((one, other) => one.a[0]! - other.a[0]!)
    .map((group) => ({ a: group.a.map((i) => inA[i]!), b: group.b.map((j) => inB[j]!) }));
  return {
    pairs,
    onlyA: inA.filter((_, i) => !groupOfA.has(i)),
    onlyB: inB.filter((_, j) => !groupOfB.has(j)),
  };
}

interface Group {
  readonly a: number[];
  readonly b: number[];
}

type Bag = ReadonlyMap<number, number>;

function bagOf(side: Side, utterance: Utterance): Bag {
  const bag = new Map<number, number>();
  for (const token of utterance.words) {
    const key = senseNumber(side, token);
    bag.set(key, (bag.get(key) ?? 0) + weightOf(side, token));
  }
  return bag;
}

function weight(bag: Bag): number {
  let sum = 0;
  for (const value of bag.values()) sum += value;
  return sum;
}

function shared(x: Bag, y: Bag): number {
  let sum = 0;
  for (const [word, value] of x) sum += Math.min(value, y.get(word) ?? 0);
  return sum;
}

function scoreOf(x: Utterance, y: Utterance, bagX: Bag, bagY: Bag): number {
  const common = shared(bagX, bagY);
  if (common === 0) return 0;
  const [left, right] = [weight(bagX), weight(bagY)];
  const dice = (2 * common) / (left + right);
  const piece = common / Math.min(left, right);
  const oneBead = x.beads.some((bead) => y.beads.includes(bead));
  const alike = dice >= (oneBead ? ALIKE_IN_BEAD : ALIKE);
  const part =
    piece >= (oneBead ? PIECE_IN_BEAD : PIECE) && common >= (oneBead ? LEAST_SHARED_IN_BEAD : LEAST_SHARED);
  if (!alike && !part) return 0;
  const speaker = x.quotation?.speaker ?? null;
  const oneSpeaker = speaker !== null && speaker === y.quotation?.speaker;
  return dice + (oneBead ? SAME_BEAD_BONUS : 0) + (oneSpeaker ? SAME_BEAD_BONUS / 2 : 0);
}

/**
 * Share of a leftover's words that the partner must have beside those of its first partner, or share that it must be of what
 * the partner has beside them, to be joined to them.
 */
const JOINS = 0.5;

/** What found no partner of its own may be a part of one that has: two quotations run into one. */
function joinLeftovers(
  candidates: readonly Candidate[],
  groupOfA: Map<number, Group>,
  groupOfB: Map<number, Group>,
  bagsA: readonly Bag[],
  bagsB: readonly Bag[],
): void {
  for (const { x, y } of candidates) {
    const [left, right] = [groupOfA.get(x), groupOfB.get(y)];
    if (left === undefined && right !== undefined && right.b.length === 1) {
      if (
        fitsBeside(
          bagsA[x]!,
          bagsB[y]!,
          right.a.map((i) => bagsA[i]!),
        )
      ) {
        right.a.push(x);
        groupOfA.set(x, right);
      }
    } else if (right === undefined && left !== undefined && left.a.length === 1) {
      if (
        fitsBeside(
          bagsB[y]!,
          bagsA[x]!,
          left.b.map((j) => bagsB[j]!),
        )
      ) {
        left.b.push(y);
        groupOfB.set(y, left);
      }
    }
  }
}

function fitsBeside(leftover: Bag, whole: Bag, taken: readonly Bag[]): boolean {
  const rest = new Map(whole);
  for (const bag of taken)
    for (const [word, value] of bag) rest.set(word, Math.max(0, (rest.get(word) ?? 0) - value));
  const common = shared(leftover, rest);
  // Half of it stands in the other, or it is half of what nobody else explains there: its end alone was quoted.
  const explains = common >= LEAST_SHARED_IN_BEAD && common >= JOINS * weight(rest);
  return common >= JOINS * weight(leftover) || explains;
}
