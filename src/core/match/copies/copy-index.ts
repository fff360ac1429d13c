import { widened } from "../../text/forms.ts";
import type { Sketch } from "./sketch.ts";

/** The group that has most of a text, and how much of it: a share (0 to 1) of the weight of its pairs. */
export interface Nearest {
  readonly group: number;
  readonly share: number;
}

/** Groups beyond which a pair of words is everybody's and says nothing. */
const mostHolders = 32;

/**
 * By the number of groups that have a pair what it weighs: the fourth root of its share. Were it the share itself, a report
 * that fell into several groups would seem made of stock phrases and fall into more; were it 1 throughout, what reports
 * of one outlet have in common would make copies (precision .91 for .96 on retellings).
 */
const weights = Float64Array.from({ length: mostHolders + 1 }, (_, groups) => Math.max(1, groups) ** -0.25);

/** Share of the slots that may be taken, so that probing stays short. */
const fullest = 0.7;

/** Who has a pair: nobody, everybody, one group (its number and 1), or several (the first link of a chain, negative). */
const nobody = 0;
const everybody = -(2 ** 31);

/**
 * Which groups of copies have which pairs of words. A pair counts by how few groups have it, and not by how few texts: in
 * a corpus full of copies it is the copying that makes words frequent, and a report printed a thousand times is no
 * more a stock phrase than one printed once.
 *
 * Open addressing over the 32-bit hashes, linear probing. One text is dealt with at a time: the one given to `seek` last.
 */
export class CopyIndex {
  readonly #mask: number;
  /** By slot, side by side for the sake of the cache: the pair, and who has it. */
  readonly #table: Int32Array;
  /** By link: a group, how many links there are from this one on, the next one. Link 0 is none. */
  #links: Int32Array<ArrayBuffer> = new Int32Array(1 << 12);
  #linked = 1;
  readonly #points: Float64Array;
  #touched: Int32Array<ArrayBuffer> = new Int32Array(1 << 10);
  #sketch: Sketch = new Int32Array(0);
  #slots: Int32Array<ArrayBuffer> = new Int32Array(1 << 10);

  /** With room for so many pairs, repetitions counted, and so many groups. */
  constructor(pairs: number, groups: number) {
    let size = 1 << 10;
    while (size * fullest < pairs) size *= 2;
    this.#mask = size - 1;
    this.#table = new Int32Array(size * 2);
    this.#points = new Float64Array(groups);
  }

  seek(sketch: Sketch): void {
    this.#sketch = sketch;
    this.#slots = withRoom(this.#slots, sketch.length);
    for (let at = 0; at < sketch.length; at++) this.#slots[at] = this.#slotOf(sketch[at]!);
  }

  /** The group that has most of the text, the least among equals; `null` where none has a pair that counts. */
  nearest(): Nearest | null {
    const points = this.#points;
    this.#touched = withRoom(this.#touched, this.#sketch.length * mostHolders);
    let touched = 0;
    let mass = 0;
    for (let at = 0; at < this.#sketch.length; at++) {
      const holder = this.#holder(at);
      if (holder === everybody) continue;
      if (holder >= nobody) {
        mass++;
        if (holder === nobody) continue;
        if (points[holder - 1] === 0) this.#touched[touched++] = holder - 1;
        points[holder - 1]!++;
        continue;
      }
      const weight = this.#weight(holder);
      mass += weight;
      for (let link = -holder; link !== 0; link = this.#links[link * 3 + 2]!) {
        const group = this.#links[link * 3]!;
        if (points[group] === 0) this.#touched[touched++] = group;
        points[group]! += weight;
      }
    }
    let best = -1;
    let most = 0;
    for (let at = 0; at < touched; at++) {
      const group = this.#touched[at]!;
      if (points[group]! > most || (points[group] === most && group < best)) {
        most = points[group]!;
        best = group;
      }
      points[group] = 0;
    }
    return best < 0 ? null : { group: best, share: most / mass };
  }

  /** Pairs of the text before those at its end that all stand in the group, or are everybody's. */
  lengthBeforeTail(group: number): number {
    let length = this.#sketch.length;
    while (length > 0 && this.#isIn(group, this.#holder(length - 1))) length--;
    return length;
  }

  /** The share of the text's first `length` pairs that the group has, 0 where none of them counts. */
  shareOfFirst(length: number, group: number): number {
    let mass = 0;
    let held = 0;
    for (let at = 0; at < length; at++) {
      const holder = this.#holder(at);
      const weight = this.#weight(holder);
      mass += weight;
      if (this.#isIn(group, holder)) held += weight;
    }
    return mass === 0 ? 0 : held / mass;
  }

  /** The text's pairs are the group's from now on. */
  enter(group: number): void {
    for (let at = 0; at < this.#sketch.length; at++) {
      const pair = this.#sketch[at]!;
      // Another pair of the same text may have taken the free slot.
      const slot = this.#slotOf(pair, this.#slots[at]);
      const holder = this.#table[slot * 2 + 1]!;
      this.#table[slot * 2] = pair;
      if (!this.#isIn(group, holder)) this.#table[slot * 2 + 1] = this.#joined(group, holder);
    }
  }

  /** The slot of a pair, or the free one where it belongs. */
  #slotOf(pair: number, from = (pair ^ (pair >>> 15)) & this.#mask): number {
    let slot = from;
    while (this.#table[slot * 2 + 1] !== nobody && this.#table[slot * 2] !== pair)
      slot = (slot + 1) & this.#mask;
    return slot;
  }

  #holder(at: number): number {
    return this.#table[this.#slots[at]! * 2 + 1]!;
  }

  #weight(holder: number): number {
    if (holder >= nobody) return 1;
    return holder === everybody ? 0 : weights[this.#links[-holder * 3 + 1]!]!;
  }

  #isIn(group: number, holder: number): boolean {
    if (holder >= nobody) return holder === group + 1;
    if (holder === everybody) return true;
    for (let link = -holder; link !== 0; link = this.#links[link * 3 + 2]!)
      if (this.#links[link * 3] === group) return true;
    return false;
  }

  /** The holder that a further group makes of another. */
  #joined(group: number, holder: number): number {
    if (holder === nobody) return group + 1;
    const next = holder > nobody ? this.#link(holder - 1, 1, 0) : -holder;
    const count = this.#links[next * 3 + 1]! + 1;
    return count > mostHolders ? everybody : -this.#link(group, count, next);
  }

  #link(group: number, count: number, next: number): number {
    const link = this.#linked++;
    this.#links = withRoom(this.#links, link * 3 + 3);
    this.#links[link * 3] = group;
    this.#links[link * 3 + 1] = count;
    this.#links[link * 3 + 2] = next;
    return link;
  }
}

/** The array, or its values in one that holds so many. */
function withRoom(values: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  return values.length < length ? widened(values, length) : values;
}
