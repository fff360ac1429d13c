import type { Digest } from "./digest.ts";

/**
 * A digest as bytes for a database: language, counts, then each array, little-endian whatever the machine. The form is
 * part of `fingerprintVersion`. About seven bytes a distinct stem, five a name, four a sentence and one a word.
 */
export function digestBytes(digest: Digest): Uint8Array {
  const language = digest.language ?? "";
  const { stems, firsts, places, keys, starts, ends, words, wordsFrom } = digest;
  const out = new ByteWriter(
    40 +
      language.length +
      stems.length * 10 +
      places.length * 3 +
      keys.length * 5 +
      starts.length * 15 +
      words.length,
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
    out.number(wordsFrom[s + 1]! - wordsFrom[s]!);
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
  out.all(words);
  return out.bytes();
}

/** Places of the digest at hand, until it is known how many they are. */
let placed = new Uint16Array(4096);

/**
 * The digest that `digestBytes` wrote, its arrays side by side in one buffer since thousands are held. Throws a
 * `RangeError` on bytes that are none.
 */
export function digestFromBytes(bytes: Uint8Array): Digest {
  const input = new ByteReader(bytes);
  const length = input.count(1);
  let language = "";
  for (let at = 0; at < length; at++) language += String.fromCharCode(input.number());
  const sentences = input.count(3);
  const size = input.count(6);
  const named = input.count(5);
  const { stems, firsts, keys, starts, ends, wordsFrom, weights, keyWeights } = arraysFor(
    size,
    named,
    sentences,
  );
  let worded = 0;
  for (let s = 0, offset = 0; s < sentences; s++) {
    starts[s] = offset + input.number();
    ends[s] = starts[s]! + input.number();
    worded += input.number();
    wordsFrom[s + 1] = worded;
    offset = ends[s]!;
  }
  if (placed.length < bytes.length) placed = new Uint16Array(bytes.length * 2);
  let met = 0;
  for (let t = 0; t < size; t++) {
    stems[t] = input.lane();
    weights[t] = input.byte();
    const count = input.number();
    for (let p = 0, place = 0; p < count; p++) {
      place += input.number();
      if (place >= sentences) throw new RangeError("not a digest: a place outside the text");
      placed[met++] = place;
    }
    firsts[t + 1] = met;
  }
  for (let k = 0; k < named; k++) {
    keys[k] = input.lane();
    keyWeights[k] = input.byte();
  }
  const places = placed.slice(0, met);
  const words = input.all(worded);
  return {
    language: language === "" ? null : language,
    stems,
    weights,
    firsts,
    places,
    keys,
    keyWeights,
    starts,
    ends,
    words,
    wordsFrom,
  };
}

function arraysFor(size: number, named: number, sentences: number) {
  const buffer = new ArrayBuffer(4 * (2 * size + 2 + named + 3 * sentences) + size + named);
  let at = 0;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    stems: new Int32Array(buffer, next(4 * size), size),
    firsts: new Uint32Array(buffer, next(4 * (size + 1)), size + 1),
    keys: new Int32Array(buffer, next(4 * named), named),
    starts: new Uint32Array(buffer, next(4 * sentences), sentences),
    ends: new Uint32Array(buffer, next(4 * sentences), sentences),
    wordsFrom: new Uint32Array(buffer, next(4 * (sentences + 1)), sentences + 1),
    weights: new Uint8Array(buffer, next(size), size),
    keyWeights: new Uint8Array(buffer, next(named), named),
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

  all(values: Uint8Array): void {
    this.#bytes.set(values, this.#at);
    this.#at += values.length;
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
    if (this.#at >= this.#bytes.length) throw new RangeError("not a digest: it ends too soon");
    return this.#bytes[this.#at++]!;
  }

  number(): number {
    const first = this.byte();
    return first < 0x80 ? first : this.#longer(first & 0x7f);
  }

  #longer(lowest: number): number {
    let value = lowest;
    for (let shift = 7; shift < 35; shift += 7) {
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

  /** The next `length` bytes, in memory of their own: what is read from is written over. */
  all(length: number): Uint8Array {
    const at = this.#at;
    if (at + length > this.#bytes.length) throw new RangeError("not a digest: it ends too soon");
    this.#at = at + length;
    return new Uint8Array(this.#bytes.subarray(at, this.#at));
  }

  lane(): number {
    const [bytes, at] = [this.#bytes, this.#at];
    if (at + 4 > bytes.length) throw new RangeError("not a digest: it ends too soon");
    this.#at = at + 4;
    return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  }
}
