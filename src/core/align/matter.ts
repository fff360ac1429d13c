import type { Block } from "./cosines.ts";
import type { VectorPair, Vectors } from "./vectors.ts";

/**
 * What the weakest sentence of a merge brings: of its weight, the share (0 to 1) that the single sentence opposite has and that no
 * other sentence of the merge already accounts for. A sentence that only repeats or that is foreign brings nothing,
 * however alike the whole may be.
 */
export function matterOf({ a, aLength, b, bLength }: Block, vectors: VectorPair): number {
  const merged = aLength > 1;
  const [many, from, count] = merged ? [vectors.a, a, aLength] : [vectors.b, b, bLength];
  const opposite = featuresOf(merged ? vectors.b : vectors.a, merged ? b : a);
  for (let sentence = from; sentence < from + count; sentence++) subtract(opposite, many, sentence);
  let least = 1;
  for (let sentence = from; sentence < from + count; sentence++) {
    least = Math.min(least, shareFound(many, sentence, opposite));
  }
  return least;
}

function featuresOf(vectors: Vectors, sentence: number): Map<number, number> {
  const features = new Map<number, number>();
  for (let at = vectors.starts[sentence]!; at < vectors.starts[sentence + 1]!; at++) {
    features.set(vectors.ids[at]!, vectors.weights[at]!);
  }
  return features;
}

function subtract(features: Map<number, number>, vectors: Vectors, sentence: number): void {
  for (let at = vectors.starts[sentence]!; at < vectors.starts[sentence + 1]!; at++) {
    const left = features.get(vectors.ids[at]!);
    if (left !== undefined) features.set(vectors.ids[at]!, left - vectors.weights[at]!);
  }
}

/** `left` is what the opposite sentence has beyond all sentences of the merge, this one included. */
function shareFound(vectors: Vectors, sentence: number, left: ReadonlyMap<number, number>): number {
  let found = 0;
  let all = 0;
  for (let at = vectors.starts[sentence]!; at < vectors.starts[sentence + 1]!; at++) {
    const weight = vectors.weights[at]!;
    all += weight;
    const rest = left.get(vectors.ids[at]!);
    if (rest !== undefined) found += Math.max(0, Math.min(weight, rest + weight));
  }
  return all > 0 ? found / all : 0;
}
