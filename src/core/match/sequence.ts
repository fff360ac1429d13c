import type { Scanned } from "./scan.ts";

/** The words of an article in their order, sentence by sentence. */
export interface Sequence {
  /**
   * A byte of the hash of each word's stem, words of grammar included: of two different words one pair in 256 is taken
   * for the same, which costs less than a second byte would (area for German lines .914 by one, .916 by two).
   */
  readonly words: Uint8Array;
  /** By sentence: where in `words` it begins, and behind the last where that ends. */
  readonly wordsFrom: Uint32Array;
}

/** The words of what was scanned, by sentences that begin at `starts`. What lies outside all belongs to the one before. */
export function sequenceOf({ units, book }: Scanned, starts: Uint32Array): Sequence {
  const words = new Uint8Array(units.length);
  const wordsFrom = new Uint32Array(starts.length + 1);
  let place = 0;
  for (let unit = 0; unit < units.length; unit++) {
    while (place + 1 < starts.length && starts[place + 1]! <= units.starts[unit]!) wordsFrom[++place] = unit;
    words[unit] = book.stemLow[units.numbers[unit]!]!;
  }
  wordsFrom.fill(units.length, place + 1);
  return { words, wordsFrom };
}

/** Words of a sentence that are compared: few have more, and a text without stops must not cost the square of its length. */
const mostCompared = 96;

/**
 * Share (0 to 1) of the longer of sentence i of a and j of b that stands in both in one order: the longest common
 * subsequence of their words, each counting alike (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004,
 * section 3.1, there over the mean of the lengths).
 */
export function inOrder(a: Sequence, i: number, b: Sequence, j: number): number {
  const one = wordsAt(a, i);
  const other = wordsAt(b, j);
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 0 : longestCommon(one, other) / longer;
}

function wordsAt({ words, wordsFrom }: Sequence, place: number): Uint8Array {
  const from = wordsFrom[place]!;
  return words.subarray(from, Math.min(wordsFrom[place + 1]!, from + mostCompared));
}

const blockBits = 32;
/** By block of the one sentence and by word: the bits of the places in the block that have the word; all 0 between calls. */
const placesOf = new Int32Array((mostCompared / blockBits) * 256);
/** By block: a bit 0 for every place of the one sentence at which a common subsequence grows. */
const grown = new Int32Array(mostCompared / blockBits);

/**
 * Length of the longest common subsequence, a row of its table in a few operations on bits (Crochemore, Iliopoulos,
 * Pinzon and Reid, "A fast and practical bit-vector algorithm for the longest common subsequence problem", 2001).
 */
function longestCommon(one: Uint8Array, other: Uint8Array): number {
  const blocks = Math.ceil(one.length / blockBits);
  for (let at = 0; at < one.length; at++) placesOf[((at >>> 5) << 8) | one[at]!]! |= 1 << (at & 31);
  grown.fill(-1, 0, blocks);
  for (let at = 0; at < other.length; at++) {
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const before = grown[block]!;
      const places = placesOf[(block << 8) | other[at]!]!;
      const sum = (before >>> 0) + ((before & places) >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      grown[block] = sum | (before & ~places);
    }
  }
  let length = 0;
  for (let at = 0; at < one.length; at++) {
    if ((grown[at >>> 5]! & (1 << (at & 31))) === 0) length++;
    placesOf[((at >>> 5) << 8) | one[at]!] = 0;
  }
  return length;
}
