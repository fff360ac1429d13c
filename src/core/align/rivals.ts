import type { Candidates } from "./candidates.ts";
import type { Block, Cosines } from "./cosines.ts";

/** Who else would fit: a weak link must not stand where one of its sentences has a better partner elsewhere. */
export interface Rivals {
  /** Greatest cosine of one of the block's sentences with one that is neither in the block nor beside it; 0 for none. */
  best(block: Block): number;
}

interface Rival {
  readonly at: number;
  readonly cosine: number;
}

export function rivalsOf(candidates: Candidates, cosines: Cosines): Rivals {
  const ofA = new Map<number, Rival[]>();
  const ofB = new Map<number, Rival[]>();
  for (let at = 0; at < candidates.length; at++) {
    const a = candidates.a[at]!;
    const b = candidates.b[at]!;
    const cosine = cosines.cosine({ a, aLength: 1, b, bLength: 1 });
    listAt(ofA, a).push({ at: b, cosine });
    listAt(ofB, b).push({ at: a, cosine });
  }
  for (const lists of [ofA, ofB]) {
    for (const list of lists.values()) list.sort((x, y) => y.cosine - x.cosine || x.at - y.at);
  }
  return {
    best({ a, aLength, b, bLength }) {
      let best = 0;
      for (let i = a; i < a + aLength; i++) best = Math.max(best, bestOutside(ofA.get(i), b, bLength));
      for (let j = b; j < b + bLength; j++) best = Math.max(best, bestOutside(ofB.get(j), a, aLength));
      return best;
    },
  };
}

function listAt(lists: Map<number, Rival[]>, key: number): Rival[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

/** The neighbours on either side do not count: they are what merges are made of. */
function bestOutside(list: readonly Rival[] | undefined, from: number, length: number): number {
  for (const rival of list ?? []) if (rival.at < from || rival.at >= from + length) return rival.cosine;
  return 0;
}
