import type { Digest } from "./digest.ts";

/**
 * A digest as bytes for a database: language, counts, then each array, little-endian whatever the machine. The form is
 * part of `fingerprintVersion`. About seven bytes a distinct stem, five a name and three a sentence.
 */
export function digestBytes(digest: Digest): Uint8Array {
  const language = digest.language ?? "";
  const { stems, firsts, places, keys, starts, ends } = digest;
  const out = new ByteWriter(
    40 + language.length + stems.length * 10 + places.length * 3 + keys.length * 5 + starts.length * 10,
  );
  out.number(language.length);
  for (let at = 0; at < language.length; at++) out.number(language.charCodeAt(at));
  out.number(starts.length);
  out.number(stems.length);
  out.number(keys.length);
  let offset = 0;
  for (let s = 0; s < starts.length; s++) {
    // Sentences never overlap, so that all distances are positive.
    out.number(starts[s]! - offset);
    out.number(ends[s]! - starts[s]!);
    offset = ends[s]!;
  }
  for (let t = 0; t < stems.length; t++) {
    out.lane(stems[t]!);
    out.byte(digest.weights[t]!);
    out.number(firsts[t + 1]! - firsts[t]!);
    let place = 0;
    for (let p = firsts[t]!; p < firsts[t + 1]!; p++) {
      out.number(places[p]! - place);
      place = places[p]!;
    }
  }
  for (let k = 0; k < keys.length; k++) {
    out.lane(keys[k]!);
    out.byte(digest.keyWeights[k]!);
  }
  return out.bytes();
}

/** The digest that `digestBytes` wrote. Throws a `RangeError` on bytes that are none. */
export function digestFromBytes(bytes: Uint8Array): Digest {
  const input = new ByteReader(bytes);
  const length = input.count(1);
  let language = "";
  for (let at = 0; at < length; at++) language += String.fromCharCode(input.number());
  const sentences = input.count(2);
  const size = input.count(6);
  const named = input.count(5);
  const starts = new Uint32Array(sentences);
  const ends = new Uint32Array(sentences);
  for (let s = 0, offset = 0; s < sentences; s++) {
    starts[s] = offset + input.number();
    ends[s] = starts[s]! + input.number();
    offset = ends[s]!;
  }
  const stems = new Int32Array(size);
  const weights = new Uint8Array(size);
  const firsts = new Uint32Array(size + 1);
  const places: number[] = [];
  for (let t = 0; t < size; t++) {
    stems[t] = input.lane();
    weights[t] = input.byte();
    const count = input.count(1);
    for (let p = 0, place = 0; p < count; p++) {
      place += input.number();
      if (place >= sentences) throw new RangeError("not a digest: a place outside the text");
      places.push(place);
    }
    firsts[t + 1] = places.length;
  }
  const keys = new Int32Array(named);
  const keyWeights = new Uint8Array(named);
  for (let k = 0; k < named; k++) {
    keys[k] = input.lane();
    keyWeights[k] = input.byte();
  }
  return {
    language: language === "" ? null : language,
    stems,
    weights,
    firsts,
    places: Uint16Array.from(places),
    keys,
    keyWeights,
    starts,
    ends,
  };
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

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError("not a digest: it ends too soon");
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new RangeError("not a digest: a number without end");
  }

  /** How many follow, of so many bytes at least: no array is made for more than the bytes can hold. */
  count(bytesEach: number): number {
    const count = this.number();
    if (count * bytesEach > this.#bytes.length) throw new RangeError("not a digest: more than it holds");
    return count;
  }

  lane(): number {
    return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
  }
}
