import type { Block } from "./cosines.ts";
import type { VectorPair, Vectors } from "./vectors.ts";

/**
 * What the weakest sentence of a merge brings: of its weight, the share (0 to 1) that the single sentence opposite has
 * and that no other sentence of the merge already accounts for. A sentence that only repeats or that is foreign brings
 * nothing, however alike the whole may be.
 */
export type Matter = (block: Block) => number;

export function matterOf(vectors: VectorPair): Matter {
  // By feature: what the opposite sentence has beyond all sentences of the merge together. Cleared after each use.
  const rest = new Float64Array(vectors.features);
  return ({ a, aLength, b, bLength }) => {
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
  };
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
