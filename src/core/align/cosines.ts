import type { Postings } from "./postings.ts";
import { Spread, type VectorPair, type Vectors } from "./vectors.ts";

/** A stretch of `aLength` sentences of a from `a` on against `bLength` of b from `b` on. */
export interface Block {
  readonly a: number;
  readonly aLength: number;
  readonly b: number;
  readonly bLength: number;
}

/** Behind the last sentence of a. */
export function endA(block: Block): number {
  return block.a + block.aLength;
}

/** Behind the last sentence of b. */
export function endB(block: Block): number {
  return block.b + block.bLength;
}

/** Cosines of sentences and of runs of neighbouring sentences; each scalar product is computed once. */
export interface Cosines {
  /** Scalar product of one sentence of a and one of b. */
  product(a: number, b: number): number;
  /** Sum of what both sentences have of each feature; at least that, where it would cost too much to know. */
  overlap(a: number, b: number): number;
  /** True where all products are known beforehand. */
  readonly isTable: boolean;
  /** Cosine of the two added-up sides, 0 to 1. */
  cosine(block: Block): number;
}

/** Longest side of a bead, in sentences. */
export const longestSide = 3;

/** Up to this many pairs of sentences (8 MB) a table is quicker than a map; beyond, only what is asked for is kept. */
export const mostCells = 1 << 20;

/** `postings` are those of b. */
export function cosinesOf(pair: VectorPair, postings: Postings): Cosines {
  return pair.a.size * pair.b.size <= mostCells ? new Table(pair, postings) : new Sparse(pair);
}

/** What both ways of keeping products have in common. */
abstract class Products implements Cosines {
  abstract readonly isTable: boolean;
  readonly #left: Float64Array;
  readonly #right: Float64Array;

  constructor({ a, b, features }: VectorPair) {
    this.#left = ownProducts(a, features);
    this.#right = ownProducts(b, features);
  }

  abstract product(a: number, b: number): number;
  abstract overlap(a: number, b: number): number;

  cosine({ a, aLength, b, bLength }: Block): number {
    let sum = 0;
    for (let i = a; i < a + aLength; i++) for (let j = b; j < b + bLength; j++) sum += this.product(i, j);
    const squares = squaresOf(this.#left, a, aLength) * squaresOf(this.#right, b, bLength);
    // Rounding may lift a cosine of equal sides a hair above one.
    return squares > 0 ? Math.min(1, sum / Math.sqrt(squares)) : 0;
  }
}

/** All at once, feature by feature: one tight loop instead of a walk along two rows for every pair asked for. */
class Table extends Products {
  readonly isTable = true;
  readonly #width: number;
  readonly #products: Float64Array;
  readonly #overlaps: Float64Array;

  constructor(pair: VectorPair, { starts, sentences, weights }: Postings) {
    super(pair);
    const { a, b } = pair;
    const products = new Float64Array(a.size * b.size);
    const overlaps = new Float64Array(a.size * b.size);
    for (let i = 0; i < a.size; i++) {
      const row = i * b.size;
      for (let at = a.starts[i]!; at < a.starts[i + 1]!; at++) {
        const weight = a.weights[at]!;
        const end = starts[a.ids[at]! + 1]!;
        for (let place = starts[a.ids[at]!]!; place < end; place++) {
          const cell = row + sentences[place]!;
          const other = weights[place]!;
          products[cell]! += weight * other;
          overlaps[cell]! += Math.min(weight, other);
        }
      }
    }
    this.#width = b.size;
    this.#products = products;
    this.#overlaps = overlaps;
  }

  product(a: number, b: number): number {
    return this.#products[a * this.#width + b]!;
  }

  overlap(a: number, b: number): number {
    return this.#overlaps[a * this.#width + b]!;
  }
}

/** Those that are asked for. */
class Sparse extends Products {
  readonly isTable = false;
  readonly #rows: Vectors;
  readonly #spread: Spread;
  readonly #known = new Map<number, number>();

  constructor(pair: VectorPair) {
    super(pair);
    this.#rows = pair.b;
    this.#spread = new Spread(pair.a, pair.features);
  }

  product(a: number, b: number): number {
    const key = a * this.#rows.size + b;
    let found = this.#known.get(key);
    if (found === undefined) {
      found = this.#spread.dot(a, this.#rows, b);
      this.#known.set(key, found);
    }
    return found;
  }

  overlap(): number {
    return Number.POSITIVE_INFINITY;
  }
}

/** Scalar products of each sentence with itself and with the next `longestSide - 1`. */
function ownProducts(vectors: Vectors, features: number): Float64Array {
  const spread = new Spread(vectors, features);
  const products = new Float64Array(vectors.size * longestSide);
  for (let i = 0; i < vectors.size; i++) {
    for (let ahead = 0; ahead < longestSide && i + ahead < vectors.size; ahead++) {
      products[i * longestSide + ahead] = spread.dot(i, vectors, i + ahead);
    }
  }
  return products;
}

/** Squared length of a run of sentences added up. */
function squaresOf(own: Float64Array, from: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    sum += own[(from + i) * longestSide]!;
    for (let ahead = 1; i + ahead < length; ahead++) sum += 2 * own[(from + i) * longestSide + ahead]!;
  }
  return sum;
}
