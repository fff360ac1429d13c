import { across, areForeign } from "./across.ts";
import type { Digest } from "./digest.ts";
import { massesOf } from "./masses.ts";
import { filledTable } from "./table.ts";

/** How two articles are alike; every figure is 0 to 1. */
export interface Likeness {
  /** Cosine of the two as bags of stems. */
  readonly whole: number;
  /** Root of the mean square, by weight, of how like each sentence of the one side is to its best counterpart. */
  readonly aToB: number;
  readonly bToA: number;
  /** Share of the weight of each side that stands in sentences with a counterpart. */
  readonly toldA: number;
  readonly toldB: number;
  /** Sentences of the side with fewer of them that the other has nearly word for word. */
  readonly taken: number;
}

/** Cosine from which two sentences tell the same, and from which one was taken over. */
export const toldFrom = 0.4;
const takenFrom = 0.7;
/** Cosine from which two sentences at the edge of their articles may be furniture of one outlet. */
const furnitureFrom = 0.95;
/** Likeness below which what stands between the furniture is not one matter. */
const matterFrom = 0.2;
/**
 * Share of its article that must stand between, in both, to be the matter of it: less is a headline or an outlet's own
 * line, and what the two share is the report. Of strangers of one outlet none that was seen has less than .4.
 */
const leastMatter = 0.33;

/** By their sentences within one language, else by names and numbers alone. */
export function likenessOf(a: Digest, b: Digest): Likeness {
  return areForeign(a, b) ? likenessAcross(a, b) : likenessWithin(a, b);
}

/** Fewer names and numbers in common are chance, whatever their share. */
const fewestAcross = 3;

function likenessAcross(a: Digest, b: Digest): Likeness {
  const { cosine, count, aInB, bInA } = across(a, b);
  const likeness = cosine * Math.min(1, count / fewestAcross);
  return { whole: likeness, aToB: likeness, bToA: likeness, toldA: aInB, toldB: bInA, taken: 0 };
}

const strangers: Likeness = { whole: 0, aToB: 0, bToA: 0, toldA: 0, toldB: 0, taken: 0 };

function likenessWithin(a: Digest, b: Digest): Likeness {
  const { table, shared } = filledTable(a, b, 1);
  if (shared === 0) return strangers;
  const [inA, inB] = [massesOf(a, 1), massesOf(b, 1)];
  const [rows, columns] = [a.starts.length, b.starts.length];
  const pair = { table, inA: inA.places, inB: inB.places };
  const whole = shared / Math.sqrt(inA.whole * inB.whole);
  const all = compared(pair, 0, rows, 0, columns);
  const head = furniture(pair, Math.min(rows, columns), 0, 0, 1);
  const tail = furniture(pair, Math.min(rows, columns) - head, rows - 1, columns - 1, -1);
  if (head + tail === 0 || head + tail >= Math.min(rows, columns)) return { whole, ...all };
  const ownA = shareOf(inA.places, head, rows - tail);
  const ownB = shareOf(inB.places, head, columns - tail);
  if (Math.min(ownA, ownB) < leastMatter) return { whole, ...all };
  const between = compared(pair, head, rows - tail, head, columns - tail);
  const matter = Math.sqrt(between.aToB * between.bToA);
  return matter < matterFrom ? { whole: matter, ...between } : { whole, ...all };
}

interface Pair {
  readonly table: Float64Array;
  /** Masses of the sentences. */
  readonly inA: Float64Array;
  readonly inB: Float64Array;
}

/** Square of the cosine of two sentences: no root is taken until the best is found. */
function squareOf({ table, inA, inB }: Pair, i: number, j: number): number {
  const common = table[i * inB.length + j]!;
  return common === 0 ? 0 : (common * common) / (inA[i]! * inB[j]!);
}

/**
 * Sentences that both articles begin or end with: a column's name, a footer. Where what stands between them is not
 * one matter they are furniture of one outlet and say nothing, unless they are the greater part: a report that two outlets
 * print to the letter under headlines of their own.
 */
function furniture(pair: Pair, most: number, i: number, j: number, step: 1 | -1): number {
  let count = 0;
  while (count < most && squareOf(pair, i + step * count, j + step * count) >= furnitureFrom ** 2) count++;
  return count;
}

/** Share of the weight of all sentences that some of them have. */
function shareOf(masses: Float64Array, from: number, to: number): number {
  let [all, own] = [0, 0];
  for (let place = 0; place < masses.length; place++) {
    all += masses[place]!;
    if (place >= from && place < to) own += masses[place]!;
  }
  return all === 0 ? 0 : own / all;
}

/** Best counterparts of each sentence of the pair at hand: two arrays a pair would be a good part of its cost. */
let bestOfA = new Float64Array(512);
let bestOfB = new Float64Array(512);

/** Sentences `fromA` to `toA` held against `fromB` to `toB`, the ends excluded. */
function compared(
  pair: Pair,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): Pick<Likeness, "aToB" | "bToA" | "toldA" | "toldB" | "taken"> {
  const { table, inA, inB } = pair;
  if (bestOfA.length < inA.length) bestOfA = new Float64Array(inA.length * 2);
  if (bestOfB.length < inB.length) bestOfB = new Float64Array(inB.length * 2);
  const [bestA, bestB] = [bestOfA, bestOfB];
  bestB.fill(0, fromB, toB);
  for (let i = fromA; i < toA; i++) {
    const row = i * inB.length;
    const mass = inA[i]!;
    let best = 0;
    for (let j = fromB; j < toB; j++) {
      const common = table[row + j]!;
      if (common === 0) continue;
      const square = (common * common) / (mass * inB[j]!);
      if (square > best) best = square;
      if (square > bestB[j]!) bestB[j] = square;
    }
    bestA[i] = best;
  }
  const left = gathered(bestA, pair.inA, fromA, toA);
  const right = gathered(bestB, pair.inB, fromB, toB);
  const taken = Math.min(left.taken, right.taken);
  return { aToB: left.mean, bToA: right.mean, toldA: left.told, toldB: right.told, taken };
}

function gathered(
  squares: Float64Array,
  masses: Float64Array,
  from: number,
  to: number,
): { mean: number; told: number; taken: number } {
  let [all, sum, told, taken] = [0, 0, 0, 0];
  for (let place = from; place < to; place++) {
    const mass = masses[place]!;
    const square = squares[place]!;
    all += mass;
    sum += mass * square;
    if (square >= toldFrom ** 2) told += mass;
    if (square >= takenFrom ** 2 && mass >= leastTaken) taken++;
  }
  return all === 0 ? { mean: 0, told: 0, taken } : { mean: Math.sqrt(sum / all), told: told / all, taken };
}

/** Weight of the stems of a sentence below which it may be alike by chance: half a dozen uncommon words. */
const leastTaken = 24;

/** Scores are told to a millionth: logarithms differ in their last bit from one engine to another. */
export function grained(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}
