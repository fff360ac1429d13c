import type { Block, Cosines } from "./cosines.ts";
import type { VectorPair, Vectors } from "./vectors.ts";

/**
 * What the weakest sentence of a merge brings: of its weight, the share (0 to 1) that the single sentence opposite has
 * and that no other sentence of the merge already accounts for. A sentence that only repeats or that is foreign brings
 * nothing, however alike the whole may be.
 */
export interface Matter {
  of(block: Block): number;
  /** What it can be at most, by cheap means: what each sentence brings if no other accounts for any of it. */
  atMost(block: Block): number;
}

/** Sums of the same weights in two orders differ by less. */
const ROUNDING = 1e-9;

export function matterOf(vectors: VectorPair, { overlap }: Pick<Cosines, "overlap">): Matter {
  const massesA = massesOf(vectors.a);
  const massesB = massesOf(vectors.b);
  // By feature: what the opposite sentence has beyond all sentences of the merge together. Cleared after each use.
  const rest = new Float64Array(vectors.features);
  return {
    atMost({ a, aLength, b, bLength }) {
      let least = 1;
      for (let i = a; aLength > 1 && i < a + aLength; i++)
        least = Math.min(least, overlap(i, b) / massesA[i]! + ROUNDING);
      for (let j = b; bLength > 1 && j < b + bLength; j++)
        least = Math.min(least, overlap(a, j) / massesB[j]! + ROUNDING);
      return least;
    },
    of({ a, aLength, b, bLength }) {
      const merged = aLength > 1;
      const many = merged ? vectors.a : vectors.b;
      const single = merged ? vectors.b : vectors.a;
      const from = merged ? a : b;
      const to = from + (merged ? aLength : bLength);
      const opposite = merged ? b : a;
      addRow(rest, single, opposite, 1);
      for (let sentence = from; sentence < to; sentence++) addRow(rest, many, sentence, -1);
      let least = 1;
      for (let sentence = from; sentence < to; sentence++)
        least = Math.min(least, shareFound(many, sentence, rest));
      for (let sentence = from; sentence < to; sentence++) addRow(rest, many, sentence, 0);
      addRow(rest, single, opposite, 0);
      return least;
    },
  };
}

/** Weights of each sentence added up. */
function massesOf({ size, starts, weights }: Vectors): Float64Array {
  const masses = new Float64Array(size);
  for (let sentence = 0; sentence < size; sentence++) {
    for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) masses[sentence]! += weights[at]!;
  }
  return masses;
}

/** Adds a sentence's weights, `sign` times; 0 clears its features. */
function addRow(rest: Float64Array, vectors: Vectors, sentence: number, sign: -1 | 0 | 1): void {
  const end = vectors.starts[sentence + 1]!;
  for (let at = vectors.starts[sentence]!; at < end; at++) {
    const id = vectors.ids[at]!;
    rest[id] = sign === 0 ? 0 : rest[id]! + sign * vectors.weights[at]!;
  }
}

function shareFound(vectors: Vectors, sentence: number, rest: Float64Array): number {
  const end = vectors.starts[sentence + 1]!;
  let found = 0;
  let all = 0;
  for (let at = vectors.starts[sentence]!; at < end; at++) {
    const weight = vectors.weights[at]!;
    all += weight;
    // Without this sentence the others leave `rest + weight` of what stands opposite.
    const open = rest[vectors.ids[at]!]! + weight;
    if (open > 0) found += Math.min(weight, open);
  }
  return all > 0 ? found / all : 0;
}
