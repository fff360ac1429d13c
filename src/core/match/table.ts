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
  if (indexed !== a) layIndex(a);
  const { stems: stemsA, weights: weightsA, firsts: firstsA, places: placesA } = a;
  const { stems: stemsB, weights: weightsB, firsts: firstsB, places: placesB } = b;
  const mask = slots.length - 1;
  let shared = 0;
  let after = 0;
  for (let right = 0; right < stemsB.length; right++) {
    const stem = stemsB[right]!;
    let slot = stem & mask;
    let left = slots[slot]! - 1;
    while (left >= 0 && (stemsA[left] !== stem || left < after)) {
      slot = (slot + 1) & mask;
      left = slots[slot]! - 1;
    }
    if (left < 0) continue;
    // Two stems of one hash stand side by side in either digest, and go with one of the other each.
    after = left + 1;
    const weight = raised[Math.min(weightsA[left]!, weightsB[right]!)]!;
    shared += weight;
    for (let p = firstsA[left]!; p < firstsA[left + 1]!; p++) {
      const row = placesA[p]! * columns;
      for (let q = firstsB[right]!; q < firstsB[right + 1]!; q++) table[row + placesB[q]!]! += weight;
    }
  }
  return { table, shared };
}

/**
 * The stems of one article by hash: 1 and their place, 0 where none is, in an open table with linear probing. Whoever
 * verifies or ranks holds one article against many, and looking up mispredicts less than walking along both.
 */
let indexed: Digest | null = null;
let slots = new Int32Array(1024);

function layIndex(digest: Digest): void {
  const { stems } = digest;
  let size = slots.length;
  while (size < stems.length * 3) size *= 2;
  if (size > slots.length) slots = new Int32Array(size);
  else slots.fill(0);
  const mask = slots.length - 1;
  for (let place = 0; place < stems.length; place++) {
    let slot = stems[place]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  indexed = digest;
}
