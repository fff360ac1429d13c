import { type Block, endB } from "./cosines.ts";

/**
 * The links that stand in another order: all but the heaviest chain that ascends in both texts. Moving the lighter
 * side of a crossing is the least that explains it.
 *
 * @param blocks linked blocks, ascending in a
 * @param weigh what a block weighs, above 0
 */
export function movedAmong<B extends Block>(
  blocks: readonly B[],
  weigh: (block: B) => number,
): ReadonlySet<B> {
  const best = new Float64Array(blocks.length);
  const before = new Int32Array(blocks.length).fill(-1);
  // Chains by where they end in b; one that a chain outweighs that ends no later is dropped, so weights ascend too.
  const ends: number[] = [];
  blocks.forEach((block, index) => {
    const at = firstEndingBehind(ends, blocks, block.b);
    const previous = ends[at - 1];
    best[index] = weigh(block) + (previous === undefined ? 0 : best[previous]!);
    if (previous !== undefined) before[index] = previous;
    let beaten = at;
    while (beaten < ends.length && best[ends[beaten]!]! <= best[index]!) beaten++;
    ends.splice(at, beaten - at, index);
  });
  const moved = new Set(blocks);
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]!) moved.delete(blocks[index]!);
  return moved;
}

/** Position in `ends` of the first chain that ends behind `place` in b. Binary search. */
function firstEndingBehind(ends: readonly number[], blocks: readonly Block[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (endB(blocks[ends[middle]!]!) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
