import type { Digest } from "./digest.ts";

/** What is reckoned once a digest and asked for in every pair. */
export interface Masses {
  /** Weight of all distinct stems. */
  readonly whole: number;
  /** Weight of the distinct stems of each sentence. */
  readonly places: Float64Array;
  readonly keys: number;
}

const known = new WeakMap<Digest, Masses>();

export function massesOf(digest: Digest): Masses {
  let masses = known.get(digest);
  if (masses === undefined) {
    masses = reckoned(digest);
    known.set(digest, masses);
  }
  return masses;
}

function reckoned({ stems, weights, firsts, places, starts, keyWeights }: Digest): Masses {
  const sums = new Float64Array(starts.length);
  let whole = 0;
  for (let t = 0; t < stems.length; t++) {
    whole += weights[t]!;
    for (let p = firsts[t]!; p < firsts[t + 1]!; p++) sums[places[p]!]! += weights[t]!;
  }
  return { whole, places: sums, keys: keyWeights.reduce((sum, weight) => sum + weight, 0) };
}
