import type { Digest } from "./digest.ts";
import { raisedWeights } from "./masses.ts";

/** What the sentences of two articles have in common. */
export interface Table {
  /** Weight of the stems that sentence i of a and j of b share, at `i * sentences of b + j`. Holds until the next call. */
  readonly table: Float64Array;
  /** Weight of the stems that the articles share. */
  readonly shared: number;
}

/** One for all pairs: a table a pair would be the greater part of its cost. */
let table = new Float64Array(4096);

export function filledTable(a: Digest, b: Digest, power: number): Table {
  const columns = b.starts.length;
  const size = a.starts.length * columns;
  if (table.length < size) table = new Float64Array(size * 2);
  else table.fill(0, 0, size);
  const raised = raisedWeights(power);
  const { stems: stemsA, weights: weightsA, firsts: firstsA, places: placesA } = a;
  const { stems: stemsB, weights: weightsB, firsts: firstsB, places: placesB } = b;
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < stemsA.length && right < stemsB.length) {
    const x = stemsA[left]!;
    const y = stemsB[right]!;
    if (x < y) left++;
    else if (x > y) right++;
    else {
      const weight = raised[Math.min(weightsA[left]!, weightsB[right]!)]!;
      shared += weight;
      for (let p = firstsA[left]!; p < firstsA[left + 1]!; p++) {
        const row = placesA[p]! * columns;
        for (let q = firstsB[right]!; q < firstsB[right + 1]!; q++) table[row + placesB[q]!]! += weight;
      }
      left++;
      right++;
    }
  }
  return { table, shared };
}
