import type { Reading } from "../model.ts";
import type { Defaults } from "../options.ts";
import type { Candidates } from "./candidates.ts";
import { type Block, type Cosines, longestSide } from "./cosines.ts";
import { lengthsOf } from "./lengths.ts";
import { type Matter, matterOf } from "./matter.ts";
import { type Rivals, rivalsOf } from "./rivals.ts";
import { mayMeet, roleCost } from "./roles.ts";
import type { VectorPair } from "./vectors.ts";

/** A bead that may be: two stretches of sentences, how alike they are, and what taking them as linked gains or costs. */
export interface Link extends Block {
  /** Cosine, 0 to 1. */
  readonly similarity: number;
  /** In units of similarity; may be below 0, where only its neighbours can speak for it. */
  readonly gain: number;
}

/** Sentences of a against sentences of b in one bead. Two against two is two beads. */
const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
];

/** Everything that links are weighed by. */
export interface Scale {
  readonly a: Reading;
  readonly b: Reading;
  readonly matter: Matter;
  readonly cosines: Cosines;
  readonly rivals: Rivals;
  readonly lengthsA: Float64Array;
  readonly lengthsB: Float64Array;
  readonly options: Defaults["align"];
}

export function scaleOf(
  a: Reading,
  b: Reading,
  vectors: VectorPair,
  cosines: Cosines,
  candidates: Candidates,
  options: Defaults["align"],
): Scale {
  return {
    a,
    b,
    matter: matterOf(vectors),
    cosines,
    rivals: rivalsOf(candidates, cosines),
    lengthsA: lengthsOf(a),
    lengthsB: lengthsOf(b),
    options,
  };
}

/** All links around the candidates that could stand in a chain, ascending by place in a, then in b, then by size. */
export function linksOf(candidates: Candidates, scale: Scale): Link[] {
  const { a, b, cosines, options } = scale;
  const seen = new Set<number>();
  const links: Link[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const cell = { a: candidates.a[at]!, aLength: 1, b: candidates.b[at]!, bLength: 1 };
    const blocks = cosines.cosine(cell) < options.mergeFrom ? [cell] : blocksAround(cell, a, b);
    for (const block of blocks) {
      const key = keyOf(block, b.sentences.length);
      if (seen.has(key)) continue;
      seen.add(key);
      const link = weighed(block, scale);
      if (link !== null) links.push(link);
    }
  }
  return links.sort((x, y) => x.a - y.a || x.b - y.b || x.aLength - y.aLength || x.bLength - y.bLength);
}

function keyOf({ a, aLength, b, bLength }: Block, width: number): number {
  return ((a * width + b) * longestSide + aLength - 1) * longestSide + bLength - 1;
}

/** Every block of an allowed shape that holds the cell and lies within the texts. */
function blocksAround(cell: Block, a: Reading, b: Reading): Block[] {
  const blocks: Block[] = [];
  for (const [aLength, bLength] of shapes) {
    const lastA = Math.min(cell.a, a.sentences.length - aLength);
    const lastB = Math.min(cell.b, b.sentences.length - bLength);
    for (let i = Math.max(0, cell.a - aLength + 1); i <= lastA; i++) {
      for (let j = Math.max(0, cell.b - bLength + 1); j <= lastB; j++) {
        blocks.push({ a: i, aLength, b: j, bLength });
      }
    }
  }
  return blocks;
}

/** The link, or `null` where a role forbids it or no neighbour could make it worth while. */
function weighed(block: Block, scale: Scale): Link | null {
  const { a, b, matter, cosines, rivals, options } = scale;
  if (!mayMeet(a, b, block) || !everySentenceShares(block, cosines)) return null;
  const merge = block.aLength + block.bLength > 2;
  // The most that the neighbours may add, and the most that what each sentence brings may.
  const needed = -options.follows - (merge ? options.matterGain * (1 - options.matterExpected) : 0);
  const similarity = cosines.cosine(block);
  let gain = similarity - options.threshold - shapeCost(block, options);
  if (gain <= needed) return null;
  gain -= options.lengthCost * Math.min(options.lengthCap, lengthRatio(block, scale));
  gain -= roleCost(a, b, block, options);
  gain -= options.rivalCost * Math.max(0, rivals.best(block) - similarity - options.rivalMargin);
  if (gain <= needed) return null;
  if (merge) gain += options.matterGain * (matter(block) - options.matterExpected);
  return gain > -options.follows ? { ...block, similarity, gain } : null;
}

/** The link of a gap, where place speaks for it; `null` where a role forbids it or lengths speak against it. */
export function fillingLink(block: Block, scale: Scale): Link | null {
  const { a, b, cosines, options } = scale;
  if (!mayMeet(a, b, block)) return null;
  const similarity = cosines.cosine(block);
  const cost = shapeCost(block, options) + roleCost(a, b, block, options);
  const lengths = options.fillLengthCost * lengthRatio(block, scale);
  const gain = similarity + options.fillGain - options.threshold - cost - lengths;
  return gain > 0 ? { ...block, similarity, gain } : null;
}

function everySentenceShares({ a, aLength, b, bLength }: Block, cosines: Cosines): boolean {
  for (let i = a; i < a + aLength; i++) {
    for (let j = b; j < b + bLength; j++) if (cosines.product(i, j) <= 0) return false;
  }
  return true;
}

function shapeCost({ aLength, bLength }: Block, options: Defaults["align"]): number {
  const sentences = aLength + bLength;
  return (sentences > 2 ? options.mergeCost : 0) + (sentences > 3 ? options.tripleCost : 0);
}

/** Natural-log ratio of the lengths of the two sides, without sign. */
function lengthRatio(block: Block, { lengthsA, lengthsB }: Scale): number {
  return Math.abs(Math.log(sum(lengthsA, block.a, block.aLength) / sum(lengthsB, block.b, block.bLength)));
}

/** Letters on both sides of a block. */
export function lettersOf(block: Block, { lengthsA, lengthsB }: Scale): number {
  return sum(lengthsA, block.a, block.aLength) + sum(lengthsB, block.b, block.bLength);
}

function sum(lengths: Float64Array, from: number, count: number): number {
  let length = 0;
  for (let index = from; index < from + count; index++) length += lengths[index]!;
  return length;
}
