import type { Defaults } from "../options.ts";
import { type Block, endA, endB } from "./cosines.ts";
import type { Link } from "./links.ts";

/**
 * Rounds of chaining after which what is left is taken link by link. Real tellings move a handful of blocks; a text in
 * random order must not cost a round for each of its sentences.
 */
const mostRounds = 40;

/**
 * The links that tell how the texts belong together: the heaviest chain in order first, whatever it leaves free
 * again, and so on, so that a passage that was moved is a chain of its own. Each chain after the first must gain
 * more than a move costs. In effect dynamic programming over links instead of cells, after Eppstein et al.,
 * "Sparse dynamic programming I", JACM 39 (1992).
 */
export function chainsOf(links: readonly Link[], heightB: number, options: Defaults["align"]): Link[] {
  const taken: Link[] = [];
  let left = links;
  for (let round = 0; left.length > 0; round++) {
    if (round === mostRounds) return [...taken, ...oneByOne(left, options.moveCost)];
    const chain = heaviestChain(left, heightB, options);
    if (chain.gain <= (round === 0 ? 0 : options.moveCost)) break;
    taken.push(...chain.links);
    left = freeOf(left, chain.links);
  }
  return taken;
}

interface Chain {
  readonly links: readonly Link[];
  readonly gain: number;
}

/** The links that gain more than `least`, the best first, each where its sentences are still free. */
function oneByOne(links: readonly Link[], least: number): Link[] {
  const used = new Used();
  const order = links
    .map((link, index) => ({ link, index }))
    .sort((x, y) => y.link.gain - x.link.gain || x.index - y.index);
  const taken: Link[] = [];
  for (const { link } of order) {
    if (link.gain <= least || !used.leaves(link)) continue;
    used.add(link);
    taken.push(link);
  }
  return taken;
}

/** `links` ascend by place in a, so that every possible predecessor has been weighed before. */
function heaviestChain(links: readonly Link[], heightB: number, options: Defaults["align"]): Chain {
  const gains = new Float64Array(links.length);
  const before = new Int32Array(links.length).fill(-1);
  const byEnd = links.map((_, index) => index).sort((x, y) => endA(links[x]!) - endA(links[y]!) || x - y);
  const closed = new PrefixBest(heightB + 1);
  const endsAt = new Map<number, number>();
  const cell = (a: number, b: number) => a * (heightB + 1) + b;
  let next = 0;
  let best = 0;
  for (let index = 0; index < links.length; index++) {
    const link = links[index]!;
    while (next < byEnd.length && endA(links[byEnd[next]!]!) <= link.a) {
      const done = byEnd[next++]!;
      const corner = cell(endA(links[done]!), endB(links[done]!));
      const rival = endsAt.get(corner);
      if (rival === undefined || gains[done]! > gains[rival]!) endsAt.set(corner, done);
      closed.add(endB(links[done]!), gains[done]!, done);
    }
    const [gain, from] = bestBefore(link, closed, (a, b) => endsAt.get(cell(a, b)), gains, options);
    gains[index] = link.gain + gain;
    before[index] = from;
    if (gains[index]! > gains[best]!) best = index;
  }
  const chain: Link[] = [];
  for (let index = best; index >= 0; index = before[index]!) chain.push(links[index]!);
  return { links: chain.reverse(), gain: gains[best] ?? 0 };
}

/** Steps back, in sentences of a and of b, to where a predecessor may end that this link nearly follows. */
const nearSteps: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 0],
  [1, 1],
];

function bestBefore(
  link: Link,
  closed: PrefixBest,
  endingAt: (a: number, b: number) => number | undefined,
  gains: Float64Array,
  options: Defaults["align"],
): readonly [number, number] {
  let [gain, from] = closed.best(link.b);
  const offer = (index: number | undefined, bonus: number) => {
    if (index === undefined || gains[index]! + bonus <= gain) return;
    gain = gains[index]! + bonus;
    from = index;
  };
  for (const [a, b] of nearSteps) {
    if (link.a >= a && link.b >= b) offer(endingAt(link.a - a, link.b - b), options.nearlyFollows);
  }
  offer(endingAt(link.a, link.b), options.follows);
  return [gain, from];
}

function freeOf(links: readonly Link[], taken: readonly Link[]): Link[] {
  const used = new Used();
  for (const link of taken) used.add(link);
  return links.filter((link) => used.leaves(link));
}

/** The sentences that are linked already. */
class Used {
  readonly #a = new Set<number>();
  readonly #b = new Set<number>();

  add(block: Block): void {
    for (let i = block.a; i < endA(block); i++) this.#a.add(i);
    for (let j = block.b; j < endB(block); j++) this.#b.add(j);
  }

  /** True where none of the block's sentences is linked. */
  leaves(block: Block): boolean {
    for (let i = block.a; i < endA(block); i++) if (this.#a.has(i)) return false;
    for (let j = block.b; j < endB(block); j++) if (this.#b.has(j)) return false;
    return true;
  }
}

/** The greatest gain at or below a place, and whose it is: a Fenwick tree of maxima. Gains below 0 are as good as none. */
class PrefixBest {
  readonly #gains: Float64Array;
  readonly #owners: Int32Array;

  constructor(size: number) {
    this.#gains = new Float64Array(size + 1);
    this.#owners = new Int32Array(size + 1).fill(-1);
  }

  add(place: number, gain: number, owner: number): void {
    for (let at = place + 1; at < this.#gains.length; at += at & -at) {
      if (gain <= this.#gains[at]!) continue;
      this.#gains[at] = gain;
      this.#owners[at] = owner;
    }
  }

  /** Over the places 0 to `place`. */
  best(place: number): readonly [number, number] {
    let gain = 0;
    let owner = -1;
    for (let at = place + 1; at > 0; at -= at & -at) {
      if (this.#gains[at]! <= gain) continue;
      gain = this.#gains[at]!;
      owner = this.#owners[at]!;
    }
    return [gain, owner];
  }
}
