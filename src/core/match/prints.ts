/** What a fingerprint speaks for. The numbers are stored in corpora. */
export const PrintKind = { passage: 1, rewording: 2, name: 3, pair: 4 } as const;
export type PrintKind = (typeof PrintKind)[keyof typeof PrintKind];

/**
 * The fingerprints of one article as parallel arrays, since a corpus has hundreds of millions of them. No hash stands
 * twice in one article. Kinds follow one another; in each the order is that of selection.
 */
export interface Prints {
  /** `PrintKind` of each. */
  readonly kinds: Uint8Array;
  /** 63 bits, never negative; those of different kinds differ. */
  readonly hashes: BigInt64Array;
  /** UTF-16 offset into `Article.text` of the first word that it was made of. */
  readonly positions: Uint32Array;
}

/** Collects fingerprints, each hash once, without making a BigInt of any. */
export class PrintList {
  #kinds = new Uint8Array(256);
  #hashes = new BigInt64Array(256);
  #lanes = new Int32Array(this.#hashes.buffer);
  #positions = new Uint32Array(256);
  #slots = new Int32Array(1024);
  #length = 0;

  /** Adds the hash `high`, `low` unless it is there. True where it was added. */
  add(kind: PrintKind, high: number, low: number, position: number): boolean {
    const top = high & 0x7fffffff;
    const mask = this.#slots.length - 1;
    let slot = (low ^ (low >>> 16)) & mask;
    for (let found = this.#slots[slot]!; found !== 0; found = this.#slots[slot]!) {
      const at = (found - 1) * 2;
      if (this.#lanes[at + lowLane] === low && this.#lanes[at + highLane] === top) return false;
      slot = (slot + 1) & mask;
    }
    if (this.#length * 4 >= this.#slots.length || this.#length === this.#kinds.length) {
      this.#grow();
      return this.add(kind, high, low, position);
    }
    const index = this.#length++;
    this.#slots[slot] = index + 1;
    this.#kinds[index] = kind;
    this.#lanes[index * 2 + lowLane] = low;
    this.#lanes[index * 2 + highLane] = top;
    this.#positions[index] = position;
    return true;
  }

  /** What was collected; the list is empty afterwards and may be used again. */
  take(): Prints {
    const length = this.#length;
    const taken = {
      kinds: this.#kinds.slice(0, length),
      hashes: this.#hashes.slice(0, length),
      positions: this.#positions.slice(0, length),
    };
    this.#length = 0;
    // A book among the articles must not make every article after it pay for its size.
    if (this.#slots.length > mostSlotsKept) this.#slots = new Int32Array(1024);
    else this.#slots.fill(0);
    return taken;
  }

  #grow(): void {
    if (this.#length === this.#kinds.length) this.#widen(this.#length * 2);
    const slots = new Int32Array(this.#slots.length * 2);
    for (let index = 0; index < this.#length; index++) {
      const low = this.#lanes[index * 2 + lowLane]!;
      let slot = (low ^ (low >>> 16)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }

  #widen(most: number): void {
    const kinds = new Uint8Array(most);
    const hashes = new BigInt64Array(most);
    const positions = new Uint32Array(most);
    kinds.set(this.#kinds);
    hashes.set(this.#hashes);
    positions.set(this.#positions);
    this.#kinds = kinds;
    this.#hashes = hashes;
    this.#lanes = new Int32Array(hashes.buffer);
    this.#positions = positions;
  }
}

const mostSlotsKept = 1 << 14;

/** Where the lanes of a 64-bit number lie on this machine, so that the numbers are the same on every other. */
const lowLane = new Int32Array(new BigInt64Array([1n]).buffer)[0] === 1 ? 0 : 1;
const highLane = 1 - lowLane;
