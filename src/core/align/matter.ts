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

export function matterOf(vectors: VectorPair, cosines: Pick<Cosines, "overlap">): Matter {
  return new Brought(vectors, cosines);
}

class Brought implements Matter {
  readonly #a: Vectors;
  readonly #b: Vectors;
  readonly #massesA: Float64Array;
  readonly #massesB: Float64Array;
  readonly #cosines: Pick<Cosines, "overlap">;
  /** By feature of the opposite sentence: what it has beyond all sentences of the merge together. Absent after each use. */
  readonly #rest: Float64Array;

  constructor({ a, b, features }: VectorPair, cosines: Pick<Cosines, "overlap">) {
    this.#a = a;
    this.#b = b;
    this.#massesA = massesOf(a);
    this.#massesB = massesOf(b);
    this.#cosines = cosines;
    this.#rest = new Float64Array(features).fill(ABSENT);
  }

  atMost({ a, aLength, b, bLength }: Block): number {
    let least = 1;
    for (let i = a; aLength > 1 && i < a + aLength; i++)
      least = Math.min(least, this.#cosines.overlap(i, b) / this.#massesA[i]! + ROUNDING);
    for (let j = b; bLength > 1 && j < b + bLength; j++)
      least = Math.min(least, this.#cosines.overlap(a, j) / this.#massesB[j]! + ROUNDING);
    return least;
  }

  of({ a, aLength, b, bLength }: Block): number {
    return aLength > 1
      ? this.#weakest(this.#a, this.#massesA, a, a + aLength, this.#b, b)
      : this.#weakest(this.#b, this.#massesB, b, b + bLength, this.#a, a);
  }

  #weakest(
    many: Vectors,
    masses: Float64Array,
    from: number,
    to: number,
    single: Vectors,
    opposite: number,
  ): number {
    const rest = this.#rest;
    const first = single.starts[opposite]!;
    const last = single.starts[opposite + 1]!;
    for (let at = first; at < last; at++) rest[single.ids[at]!] = single.weights[at]!;
    for (let at = many.starts[from]!; at < many.starts[to]!; at++) rest[many.ids[at]!]! -= many.weights[at]!;
    let least = 1;
    for (let sentence = from; sentence < to; sentence++)
      least = Math.min(least, shareFound(many, sentence, masses[sentence]!, rest));
    for (let at = first; at < last; at++) rest[single.ids[at]!] = ABSENT;
    return least;
  }
}

/** Not a number, and so nothing taken from it is one: only what the opposite sentence has counts. */
const ABSENT = Number.NaN;

/** Weights of each sentence added up. */
function massesOf({ size, starts, weights }: Vectors): Float64Array {
  const masses = new Float64Array(size);
  for (let sentence = 0; sentence < size; sentence++) {
    for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) masses[sentence]! += weights[at]!;
  }
  return masses;
}

function shareFound(
  { starts, ids, weights }: Vectors,
  sentence: number,
  mass: number,
  rest: Float64Array,
): number {
  const end = starts[sentence + 1]!;
  let found = 0;
  for (let at = starts[sentence]!; at < end; at++) {
    const weight = weights[at]!;
    // Without this sentence the others leave `rest + weight` of what stands opposite; never so where that is absent.
    const open = rest[ids[at]!]! + weight;
    if (open > 0) found += Math.min(weight, open);
  }
  return mass > 0 ? found / mass : 0;
}
