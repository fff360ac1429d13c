import { dot, type VectorPair, type Vectors } from "./vectors.ts";

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
  /** Cosine of the two added-up sides, 0 to 1. */
  cosine(block: Block): number;
}

/** Longest side of a bead, in sentences. */
export const longestSide = 3;

export function cosinesOf(pair: VectorPair): Cosines {
  const products = new Map<number, number>();
  const product = (a: number, b: number): number => {
    const key = a * pair.b.size + b;
    let found = products.get(key);
    if (found === undefined) {
      found = dot(pair.a, a, pair.b, b);
      products.set(key, found);
    }
    return found;
  };
  const left = ownProducts(pair.a);
  const right = ownProducts(pair.b);
  return {
    product,
    cosine({ a, aLength, b, bLength }) {
      let sum = 0;
      for (let i = a; i < a + aLength; i++) for (let j = b; j < b + bLength; j++) sum += product(i, j);
      const squares = squaresOf(left, a, aLength) * squaresOf(right, b, bLength);
      // Rounding may lift a cosine of equal sides a hair above one.
      return squares > 0 ? Math.min(1, sum / Math.sqrt(squares)) : 0;
    },
  };
}

/** Scalar products of each sentence with itself and with the next `longestSide - 1`. */
function ownProducts(vectors: Vectors): Float64Array {
  const products = new Float64Array(vectors.size * longestSide);
  for (let i = 0; i < vectors.size; i++) {
    for (let ahead = 0; ahead < longestSide && i + ahead < vectors.size; ahead++) {
      products[i * longestSide + ahead] = dot(vectors, i, vectors, i + ahead);
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
