import type { Digest } from "./digest.ts";

/** True where words say nothing since the two are in two languages, and names and numbers must serve. */
export function areForeign(a: Digest, b: Digest): boolean {
  return a.language !== null && b.language !== null && a.language !== b.language;
}

/** What two articles in any two languages have in common. */
export interface Across {
  /** Cosine of the two as bags of names and numbers, 0 to 1. */
  readonly cosine: number;
  /** Names and numbers in common. */
  readonly count: number;
  /** Share (0 to 1) of the weight of either side's names and numbers that the other has. */
  readonly aInB: number;
  readonly bInA: number;
}

export function across(a: Digest, b: Digest): Across {
  const [massA, massB] = [sum(a.keyWeights), sum(b.keyWeights)];
  let shared = 0;
  let count = 0;
  let left = 0;
  let right = 0;
  while (left < a.keys.length && right < b.keys.length) {
    const [x, y] = [a.keys[left]!, b.keys[right]!];
    if (x < y) left++;
    else if (x > y) right++;
    else {
      shared += Math.min(a.keyWeights[left]!, b.keyWeights[right]!);
      count++;
      left++;
      right++;
    }
  }
  if (count === 0) return { cosine: 0, count: 0, aInB: 0, bInA: 0 };
  return { cosine: shared / Math.sqrt(massA * massB), count, aInB: shared / massA, bInA: shared / massB };
}

function sum(weights: Uint8Array): number {
  let all = 0;
  for (let at = 0; at < weights.length; at++) all += weights[at]!;
  return all;
}
