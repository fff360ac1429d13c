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
  const closed = new Closed(links, heightB);
  const before = new Int32Array(links.length);
  const { gains } = closed;
  let best = 0;
  for (let index = 0; index < links.length; index++) {
    const link = links[index]!;
    closed.advance(link.a);
    gains[index] = link.gain + closed.weighBefore(link, options);
    before[index] = closed.from;
    if (gains[index]! > gains[best]!) best = index;
  }
  const chain: Link[] = [];
  for (let index = best; index >= 0; index = before[index]!) chain.push(links[index]!);
  return { links: chain.reverse(), gain: gains[best] ?? 0 };
}

/** No link. */
const NONE = -1;

/** The links that end at or before a place in a, by what the heaviest chain up to and with each gains. */
class Closed {
  /** By link. */
  readonly gains: Float64Array;
  /** The predecessor that was found best for the link that was weighed last, or `NONE`. */
  from = NONE;
  #gain = 0;
  readonly #links: readonly Link[];
  /** Row of a up to which links are closed; the first that ends in each row, and the next for each link. */
  #row = 0;
  readonly #firsts: Int32Array;
  readonly #nexts: Int32Array;
  readonly #best: PrefixBest;
  readonly #width: number;
  /** The heaviest that ends in a cell. */
  readonly #corners = new Map<number, number>();

  constructor(links: readonly Link[], heightB: number) {
    this.gains = new Float64Array(links.length);
    this.#links = links;
    this.#best = new PrefixBest(heightB + 1);
    this.#width = heightB + 1;
    this.#firsts = new Int32Array((links.at(-1)?.a ?? 0) + 1).fill(NONE);
    this.#nexts = new Int32Array(links.length);
    for (let index = links.length - 1; index >= 0; index--) {
      const row = endA(links[index]!);
      // What ends behind the last link's place is before none.
      if (row >= this.#firsts.length) continue;
      this.#nexts[index] = this.#firsts[row]!;
      this.#firsts[row] = index;
    }
  }

  /** Closes those that end up to row `a`. */
  advance(a: number): void {
    for (; this.#row <= a; this.#row++)
      for (let index = this.#firsts[this.#row]!; index !== NONE; index = this.#nexts[index]!)
        this.#close(index);
  }

  #close(index: number): void {
    const link = this.#links[index]!;
    const gain = this.gains[index]!;
    const corner = endA(link) * this.#width + endB(link);
    const rival = this.#corners.get(corner);
    if (rival === undefined || gain > this.gains[rival]!) this.#corners.set(corner, index);
    this.#best.add(endB(link), gain, index);
  }

  /** What the best predecessor gives the link; `from` then says which it is. */
  weighBefore({ a, b }: Link, { follows, nearlyFollows }: Defaults["align"]): number {
    this.from = this.#best.owner(b);
    this.#gain = this.from === NONE ? 0 : this.gains[this.from]!;
    this.#offer(a, b - 1, nearlyFollows);
    this.#offer(a - 1, b, nearlyFollows);
    this.#offer(a - 1, b - 1, nearlyFollows);
    this.#offer(a, b, follows);
    return this.#gain;
  }

  /** What ends exactly there, if it gives more. */
  #offer(a: number, b: number, bonus: number): void {
    const index = a < 0 || b < 0 ? undefined : this.#corners.get(a * this.#width + b);
    if (index === undefined || this.gains[index]! + bonus <= this.#gain) return;
    this.#gain = this.gains[index]! + bonus;
    this.from = index;
  }
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
    this.#owners = new Int32Array(size + 1).fill(NONE);
  }

  add(place: number, gain: number, owner: number): void {
    for (let at = place + 1; at < this.#gains.length; at += at & -at) {
      if (gain <= this.#gains[at]!) continue;
      this.#gains[at] = gain;
      this.#owners[at] = owner;
    }
  }

  /** Over the places 0 to `place`. */
  owner(place: number): number {
    let gain = 0;
    let owner = NONE;
    for (let at = place + 1; at > 0; at -= at & -at) {
      if (this.#gains[at]! <= gain) continue;
      gain = this.#gains[at]!;
      owner = this.#owners[at]!;
    }
    return owner;
  }
}
