import type { Candidates } from "./candidates.ts";
import { type Block, type Cosines, longestSide } from "./cosines.ts";

/** Who else would fit: a weak link must not stand where one of its sentences has a better partner elsewhere. */
export interface Rivals {
  /** Greatest cosine of one of the block's sentences with one that is neither in the block nor beside it; 0 for none. */
  best(block: Block): number;
}

/** The best partners of each sentence that are kept: of one more than a block holds, one stands outside. */
const ranks = longestSide + 1;

export function rivalsOf(candidates: Candidates, cosines: Cosines, sizeA: number, sizeB: number): Rivals {
  const ofA = new Ranked(sizeA);
  const ofB = new Ranked(sizeB);
  for (let at = 0; at < candidates.length; at++) {
    const a = candidates.a[at]!;
    const b = candidates.b[at]!;
    const cosine = cosines.cosine({ a, aLength: 1, b, bLength: 1 });
    ofA.add(a, b, cosine);
    ofB.add(b, a, cosine);
  }
  return {
    best({ a, aLength, b, bLength }) {
      let best = 0;
      for (let i = a; i < a + aLength; i++) best = Math.max(best, ofA.bestOutside(i, b, bLength));
      for (let j = b; j < b + bLength; j++) best = Math.max(best, ofB.bestOutside(j, a, aLength));
      return best;
    },
  };
}

/** For each sentence of one text its best partners in the other, the best first. */
class Ranked {
  readonly #partners: Int32Array;
  readonly #cosines: Float64Array;

  constructor(size: number) {
    this.#partners = new Int32Array(size * ranks).fill(-1);
    this.#cosines = new Float64Array(size * ranks);
  }

  add(sentence: number, partner: number, cosine: number): void {
    const first = sentence * ranks;
    let at = first + ranks - 1;
    if (this.#partners[at]! >= 0 && this.#cosines[at]! >= cosine) return;
    for (; at > first && (this.#partners[at - 1]! < 0 || this.#cosines[at - 1]! < cosine); at--) {
      this.#partners[at] = this.#partners[at - 1]!;
      this.#cosines[at] = this.#cosines[at - 1]!;
    }
    this.#partners[at] = partner;
    this.#cosines[at] = cosine;
  }

  /** Cosine of the best partner that is not among the `length` from `from` on; 0 for none. */
  bestOutside(sentence: number, from: number, length: number): number {
    for (let at = sentence * ranks; at < (sentence + 1) * ranks; at++) {
      const partner = this.#partners[at]!;
      if (partner < 0) return 0;
      if (partner < from || partner >= from + length) return this.#cosines[at]!;
    }
    return 0;
  }
}
