import type { Prints } from "./prints.ts";

/** The articles that have each fingerprint, by number, as parallel arrays: millions of them stand in memory at once. */
export interface Holders {
  /** `PrintKind` of each fingerprint. */
  readonly kinds: Uint8Array;
  /** Holders of fingerprint f: `articles` from `firsts[f]` up to `firsts[f + 1]`, ascending, each once. */
  readonly firsts: Uint32Array;
  readonly articles: Int32Array;
  /** Fingerprints of article a: `prints` from `printFirsts[a]` up to `printFirsts[a + 1]`. */
  readonly prints: Int32Array;
  readonly printFirsts: Uint32Array;
}

/** Gathers who has what. One table over all hashes with linear probing; no hash is made a BigInt. */
export function holdersOf(all: readonly Prints[]): Holders {
  const printFirsts = new Uint32Array(all.length + 1);
  all.forEach(({ hashes }, article) => {
    printFirsts[article + 1] = printFirsts[article]! + hashes.length;
  });
  const total = printFirsts[all.length]!;
  const table = new HashNumbers(total);
  const prints = new Int32Array(total);
  const kinds = new Uint8Array(total);
  all.forEach(({ hashes, kinds: own }, article) => {
    const lanes = new Int32Array(hashes.buffer, hashes.byteOffset, hashes.length * 2);
    for (let at = 0, to = printFirsts[article]!; at < hashes.length; at++, to++) {
      const number = table.numberOf(lanes[at * 2]!, lanes[at * 2 + 1]!);
      prints[to] = number;
      kinds[number] = own[at]!;
    }
  });
  const firsts = new Uint32Array(table.length + 1);
  for (const print of prints) firsts[print + 1]!++;
  for (let print = 0; print < table.length; print++) firsts[print + 1]! += firsts[print]!;
  const next = firsts.slice();
  const articles = new Int32Array(total);
  for (let article = 0; article < all.length; article++)
    for (let at = printFirsts[article]!; at < printFirsts[article + 1]!; at++)
      articles[next[prints[at]!]!++] = article;
  return { kinds, firsts, articles, prints, printFirsts };
}

/** Numbers 64-bit hashes as they are met, by their two lanes. */
class HashNumbers {
  length = 0;
  readonly #slots: Int32Array;
  readonly #one: Int32Array;
  readonly #other: Int32Array;

  constructor(most: number) {
    let size = 1024;
    while (size < most * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#one = new Int32Array(most);
    this.#other = new Int32Array(most);
  }

  numberOf(one: number, other: number): number {
    const mask = this.#slots.length - 1;
    let slot = (one ^ (other << 7)) & mask;
    for (let found = this.#slots[slot]! - 1; found >= 0; found = this.#slots[slot]! - 1) {
      if (this.#one[found] === one && this.#other[found] === other) return found;
      slot = (slot + 1) & mask;
    }
    const number = this.length++;
    this.#slots[slot] = number + 1;
    this.#one[number] = one;
    this.#other[number] = other;
    return number;
  }
}
