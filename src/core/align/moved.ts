import type { Bead, Reading } from "../model.ts";

/**
 * The linked beads that stand in another order: all but the heaviest chain that ascends in both texts, a bead weighing
 * its length. Moving the shorter side of a crossing is the least that explains it.
 *
 * @param beads linked beads, ascending in a
 */
export function movedAmong(beads: readonly Bead[], a: Reading, b: Reading): ReadonlySet<Bead> {
  const weights = beads.map((bead) => lengthOf(a, bead.a) + lengthOf(b, bead.b));
  const best = new Float64Array(beads.length);
  const before = new Int32Array(beads.length).fill(-1);
  // Ends of chains by place in b; only those that no cheaper end outweighs are kept, so places and weights both ascend.
  const ends: number[] = [];
  beads.forEach((bead, index) => {
    const place = bead.b[0]!;
    const at = firstAtOrAfter(ends, beads, place);
    const previous = ends[at - 1];
    best[index] = weights[index]! + (previous === undefined ? 0 : best[previous]!);
    if (previous !== undefined) before[index] = previous;
    let beaten = at;
    while (beaten < ends.length && best[ends[beaten]!]! <= best[index]!) beaten++;
    ends.splice(at, beaten - at, index);
  });
  const moved = new Set(beads);
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]!) moved.delete(beads[index]!);
  return moved;
}

/** Position in `ends` of the first chain that ends at or behind `place` in b. Binary search. */
function firstAtOrAfter(ends: readonly number[], beads: readonly Bead[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (beads[ends[middle]!]!.b[0]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lengthOf(reading: Reading, sentences: readonly number[]): number {
  return sentences.reduce((length, index) => {
    const { start, end } = reading.sentences[index]!.span;
    return length + end - start;
  }, 0);
}
