import type { Reading } from "../model.ts";
import type { Defaults } from "../options.ts";
import { type Anchors, anchorsOf } from "./anchors.ts";
import type { Candidates } from "./candidates.ts";
import { type Block, type Cosines, endA, endB, mostCells } from "./cosines.ts";
import { lengthsOf } from "./lengths.ts";
import { type Matter, matterOf } from "./matter.ts";
import { type Rivals, rivalsOf } from "./rivals.ts";
import { mayMeet, type Roles, roleCost, rolesOf } from "./roles.ts";
import type { VectorPair } from "./vectors.ts";

/** A bead that may be: two stretches of sentences, how alike they are, and what taking them as linked gains or costs. */
export interface Link extends Block {
  /** Cosine, 0 to 1. */
  readonly similarity: number;
  /** In units of similarity; may be below 0, where only its neighbours can speak for it. */
  readonly gain: number;
}

/** Sentences of a against sentences of b in one bead, beside one against one. Two against two is two beads. */
const merges: readonly (readonly [number, number])[] = [
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
];

/** Everything that links are weighed by. */
export interface Scale {
  readonly a: Reading;
  readonly b: Reading;
  readonly roles: Roles;
  readonly matter: Matter;
  readonly cosines: Cosines;
  readonly rivals: Rivals;
  /** `null` where no quotation stands in both texts. */
  readonly anchors: Anchors | null;
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
    roles: rolesOf(a, b),
    matter: matterOf(vectors, cosines),
    cosines,
    rivals: rivalsOf(candidates, cosines, vectors.a.size, vectors.b.size),
    anchors: vectors.foreign ? null : anchorsOf(a, b),
    lengthsA: lengthsOf(a),
    lengthsB: lengthsOf(b),
    options,
  };
}

/** All links around the candidates that could stand in a chain, ascending by place in a, then in b, then by size. */
export function linksOf(candidates: Candidates, scale: Scale): Link[] {
  const { a, b, cosines, options } = scale;
  const visited = new Cells(a.sentences.length, b.sentences.length);
  const links: Link[] = [];
  const add = (block: Block): void => {
    const link = weighed(block, scale);
    if (link !== null) links.push(link);
  };
  for (let at = 0; at < candidates.length; at++) {
    const cell = { a: candidates.a[at]!, aLength: 1, b: candidates.b[at]!, bLength: 1 };
    add(cell);
    if (cosines.cosine(cell) < options.mergeFrom) continue;
    mergesAround(cell, a, b, visited, add);
    visited.add(cell.a, cell.b);
  }
  return links.sort((x, y) => x.a - y.a || x.b - y.b || x.aLength - y.aLength || x.bLength - y.bLength);
}

/** Cells that were met: pairs of a sentence of a and one of b. */
class Cells {
  readonly #width: number;
  /** A table where it is small enough to be quicker. */
  readonly #met: Uint8Array | Set<number>;

  constructor(height: number, width: number) {
    this.#width = width;
    this.#met = height * width <= mostCells ? new Uint8Array(height * width) : new Set();
  }

  add(a: number, b: number): void {
    const cell = a * this.#width + b;
    if (this.#met instanceof Set) this.#met.add(cell);
    else this.#met[cell] = 1;
  }

  /** True where some cell of the block was met. */
  hasAny(block: Block): boolean {
    for (let i = block.a; i < endA(block); i++)
      for (let j = block.b; j < endB(block); j++) if (this.#has(i * this.#width + j)) return true;
    return false;
  }

  #has(cell: number): boolean {
    return this.#met instanceof Set ? this.#met.has(cell) : this.#met[cell] === 1;
  }
}

/** Every merge of an allowed shape that holds the cell, lies within the texts and holds no cell visited before. */
function mergesAround(
  cell: Block,
  a: Reading,
  b: Reading,
  visited: Cells,
  add: (block: Block) => void,
): void {
  for (const [aLength, bLength] of merges) {
    const lastA = Math.min(cell.a, a.sentences.length - aLength);
    const lastB = Math.min(cell.b, b.sentences.length - bLength);
    for (let i = Math.max(0, cell.a - aLength + 1); i <= lastA; i++) {
      for (let j = Math.max(0, cell.b - bLength + 1); j <= lastB; j++) {
        const block = { a: i, aLength, b: j, bLength };
        if (!visited.hasAny(block)) add(block);
      }
    }
  }
}

/** The link, or `null` where a role forbids it or no neighbour could make it worth while. The cheap reasons come first. */
function weighed(block: Block, scale: Scale): Link | null {
  const { roles, matter, cosines, rivals, anchors, options } = scale;
  const merge = block.aLength + block.bLength > 2;
  const similarity = cosines.cosine(block);
  let gain = similarity - options.threshold - shapeCost(block, options);
  if (anchors !== null) gain += options.anchorGain * anchors.balance(block);
  // The most that what each sentence brings may add, and what is needed even if the neighbours add all they can.
  const most = merge ? options.matterGain * (matter.atMost(block) - options.matterExpected) : 0;
  if (gain + most <= -options.follows) return null;
  if (!mayMeet(roles, block) || !everySentenceShares(block, cosines)) return null;
  gain -= options.lengthCost * Math.min(options.lengthCap, lengthRatio(block, scale));
  gain -= roleCost(roles, block, options);
  gain -= options.rivalCost * Math.max(0, rivals.best(block) - similarity - options.rivalMargin);
  if (gain + most <= -options.follows) return null;
  if (merge) gain += options.matterGain * (matter.of(block) - options.matterExpected);
  return gain > -options.follows ? linkOf(block, similarity, gain) : null;
}

/** The link of a gap, where place speaks for it; `null` where a role forbids it or lengths speak against it. */
export function fillingLink(block: Block, scale: Scale): Link | null {
  const { roles, cosines, options } = scale;
  if (!mayMeet(roles, block)) return null;
  const similarity = cosines.cosine(block);
  const cost = shapeCost(block, options) + roleCost(roles, block, options);
  const lengths = options.fillLengthCost * lengthRatio(block, scale);
  const gain = similarity + options.fillGain - options.threshold - cost - lengths;
  return gain > 0 ? linkOf(block, similarity, gain) : null;
}

function linkOf({ a, aLength, b, bLength }: Block, similarity: number, gain: number): Link {
  return { a, aLength, b, bLength, similarity, gain };
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
