import type { Digest } from "./digest.ts";

/**
 * A digest as bytes for a database: language, counts, then each array, little-endian whatever the machine. The form is
 * part of `fingerprintVersion`. About 5 bytes a content word and 3 a sentence.
 */
export function digestBytes(digest: Digest): Uint8Array {
  const language = digest.language ?? "";
  const words = digest.stems.length;
  const sentences = digest.starts.length;
  const out = new ByteWriter(16 + language.length + words * 10 + sentences * 15);
  out.number(language.length);
  for (let at = 0; at < language.length; at++) out.byte(language.charCodeAt(at) & 0x7f);
  out.number(sentences);
  let offset = 0;
  for (let s = 0; s < sentences; s++) {
    out.number(digest.firsts[s + 1]! - digest.firsts[s]!);
    // Sentences never overlap, so that all distances are positive.
    out.number(digest.starts[s]! - offset);
    out.number(digest.ends[s]! - digest.starts[s]!);
    offset = digest.ends[s]!;
  }
  for (let w = 0; w < words; w++) {
    out.byte(digest.weights[w]!);
    out.lane(digest.stems[w]!);
  }
  for (let w = 0, gap = 0; w < words; w++, gap++) {
    if (digest.keys[w] === 0) continue;
    out.number(gap);
    out.lane(digest.keys[w]!);
    gap = -1;
  }
  return out.bytes();
}

/** The digest that `digestBytes` wrote. Throws a `RangeError` on bytes that are none. */
export function digestFromBytes(bytes: Uint8Array): Digest {
  const input = new ByteReader(bytes);
  const length = input.number();
  let language = "";
  for (let at = 0; at < length; at++) language += String.fromCharCode(input.byte());
  const sentences = input.number();
  // Each takes three bytes at least: no array is made for more than the bytes can hold.
  if (sentences * 3 > bytes.length) throw new RangeError("not a digest");
  const firsts = new Uint32Array(sentences + 1);
  const starts = new Uint32Array(sentences);
  const ends = new Uint32Array(sentences);
  let offset = 0;
  for (let s = 0; s < sentences; s++) {
    firsts[s + 1] = firsts[s]! + input.number();
    starts[s] = offset + input.number();
    ends[s] = starts[s]! + input.number();
    offset = ends[s]!;
  }
  const words = firsts[sentences]!;
  if (words * 5 > bytes.length) throw new RangeError("not a digest");
  const stems = new Int32Array(words);
  const weights = new Uint8Array(words);
  const keys = new Int32Array(words);
  for (let w = 0; w < words; w++) {
    weights[w] = input.byte();
    stems[w] = input.lane();
  }
  for (let w = -1; !input.ended; ) {
    w += input.number() + 1;
    if (w >= words) throw new RangeError("not a digest");
    keys[w] = input.lane();
  }
  return { language: language === "" ? null : language, stems, weights, keys, firsts, starts, ends };
}

class ByteWriter {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
  }

  byte(value: number): void {
    this.#bytes[this.#at++] = value;
  }

  /** Seven bits a byte, the lowest first. */
  number(value: number): void {
    let left = value;
    while (left >= 0x80) {
      this.byte((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    this.byte(left);
  }

  lane(value: number): void {
    this.byte(value);
    this.byte(value >>> 8);
    this.byte(value >>> 16);
    this.byte(value >>> 24);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }
}

class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError("a digest that ends too soon");
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new RangeError("not a digest");
  }

  lane(): number {
    return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
  }
}
