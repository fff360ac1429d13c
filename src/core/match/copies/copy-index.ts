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

/** Who has a pair: nobody, everybody, one group (its number and 1), or several (where their list begins, negative). */
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
  /** Lists of groups: how many, then each; a list has room for the next power of two, and none begins at 0. */
  #lists: Int32Array<ArrayBuffer> = new Int32Array(1 << 12);
  #end = 1;
  readonly #points: Float64Array;
  readonly #touched: Int32Array;
  #sketch: Sketch = new Int32Array(0);
  #slots: Int32Array<ArrayBuffer> = new Int32Array(1 << 10);

  /** With room for so many pairs, repetitions counted, and so many groups. */
  constructor(pairs: number, groups: number) {
    let size = 1 << 10;
    while (size * fullest < pairs) size *= 2;
    this.#mask = size - 1;
    this.#table = new Int32Array(size * 2);
    this.#points = new Float64Array(groups);
    this.#touched = new Int32Array(groups);
  }

  seek(sketch: Sketch): void {
    this.#sketch = sketch;
    this.#slots = withRoom(this.#slots, sketch.length);
    for (let at = 0; at < sketch.length; at++) this.#slots[at] = this.#slotOf(sketch[at]!);
  }

  /** The group that has most of the text, the least among equals; `null` where none has a pair that counts. */
  nearest(): Nearest | null {
    const points = this.#points;
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
      const last = this.#lists[-holder]! - holder;
      for (let at = 1 - holder; at <= last; at++) {
        const group = this.#lists[at]!;
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
    return holder === everybody ? 0 : weights[this.#lists[-holder]!]!;
  }

  #isIn(group: number, holder: number): boolean {
    if (holder >= nobody) return holder === group + 1;
    if (holder === everybody) return true;
    const last = this.#lists[-holder]! - holder;
    for (let at = 1 - holder; at <= last; at++) if (this.#lists[at] === group) return true;
    return false;
  }

  /** Who has a pair when a further group has it too. */
  #joined(group: number, holder: number): number {
    if (holder === nobody) return group + 1;
    if (holder > nobody) return -this.#list(holder - 1, group);
    const count = this.#lists[-holder]!;
    if (count === mostHolders) return everybody;
    const list = isPowerOfTwo(count) ? this.#moved(-holder, count) : -holder;
    this.#lists[list] = count + 1;
    this.#lists[list + count + 1] = group;
    return -list;
  }

  #list(one: number, other: number): number {
    const list = this.#room(2);
    this.#lists[list] = 2;
    this.#lists[list + 1] = one;
    this.#lists[list + 2] = other;
    return list;
  }

  /** A full list in a place with twice the room. */
  #moved(list: number, count: number): number {
    const place = this.#room(count * 2);
    this.#lists.copyWithin(place, list, list + count + 1);
    return place;
  }

  #room(groups: number): number {
    const place = this.#end;
    this.#end += groups + 1;
    this.#lists = withRoom(this.#lists, this.#end);
    return place;
  }
}

function isPowerOfTwo(count: number): boolean {
  return (count & (count - 1)) === 0;
}

/** The array, or its values in one that holds so many. */
function withRoom(values: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  return values.length < length ? widened(values, length) : values;
}
