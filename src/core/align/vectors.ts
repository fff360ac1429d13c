import type { Reading } from "../model.ts";
import type { Defaults } from "../options.ts";
import { tokensOf } from "../segment/segmented.ts";
import { type Numbered, numberTokens } from "../text/forms.ts";
import { firstTokenAt, TokenKind } from "../text/token.ts";
import { featureNamesOf, featurizer, Numbering, signFeatures } from "./features.ts";

/**
 * The sentences of one text as sparse vectors, row after row in parallel arrays: the features of sentence s stand from
 * `starts[s]` up to `starts[s + 1]`, ascending by id. Ids are shared by the two texts of a pair.
 */
export interface Vectors {
  /** Number of sentences. */
  readonly size: number;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

export interface VectorPair {
  readonly a: Vectors;
  readonly b: Vectors;
  /** Number of features. */
  readonly features: number;
  /** True where the texts are in two languages. */
  readonly foreign: boolean;
}

/**
 * Both texts as vectors over one numbering of features: stems and pieces of words, numbers, neighbouring signs where a
 * script sets no spaces. A feature weighs the square root of its background weight times its inverse document
 * frequency among the sentences of the pair; words are romanised, so that names meet across scripts. Between two
 * languages what only one side has says little, for nearly every word is of that kind, and weighs less.
 */
export function vectorize(a: Reading, b: Reading, options: Defaults["align"]): VectorPair {
  const [inA, inB] = numberTokens(tokensOf(a.article), tokensOf(b.article));
  const numbering = new Numbering(featureNamesOf(inA.forms));
  const left = countFeatures(a, inA, numbering, options);
  const right = countFeatures(b, inB, numbering, options);
  const frequencies = new Int32Array(numbering.size);
  for (let at = 0; at < left.ids.length; at++) frequencies[left.ids[at]!]!++;
  for (let at = 0; at < right.ids.length; at++) frequencies[right.ids[at]!]!++;
  const local = rarities(frequencies, a.sentences.length + b.sentences.length);
  const shared = sharedBy(left, right, numbering.size);
  const foreign = areForeign(a.article.language, b.article.language, left, right, shared, options);
  if (foreign)
    for (let id = 0; id < shared.length; id++) if (shared[id] === 0) local[id]! *= options.foreignShare;
  return { a: weigh(left, local), b: weigh(right, local), features: numbering.size, foreign };
}

/** By feature: square root of its inverse document frequency; most features stand in one sentence or two. */
function rarities(frequencies: Int32Array, sentences: number): Float64Array {
  const byCount: number[] = [];
  const rarity = new Float64Array(frequencies.length);
  for (let id = 0; id < frequencies.length; id++) {
    const count = frequencies[id]!;
    byCount[count] ??= Math.sqrt(Math.log((sentences + 1) / count));
    rarity[id] = byCount[count];
  }
  return rarity;
}

/** By feature: 1 where both texts have it. */
function sharedBy(left: Counts, right: Counts, features: number): Uint8Array {
  const inLeft = new Uint8Array(features);
  const shared = new Uint8Array(features);
  for (const id of left.ids) inLeft[id] = 1;
  for (const id of right.ids) shared[id] = inLeft[id]!;
  return shared;
}

/** By their languages where both are known, else by how little vocabulary they share. */
function areForeign(
  languageA: string | null,
  languageB: string | null,
  left: Counts,
  right: Counts,
  shared: Uint8Array,
  options: Defaults["align"],
): boolean {
  if (languageA !== null && languageB !== null) return languageA !== languageB;
  const smaller = Math.min(new Set(left.ids).size, new Set(right.ids).size);
  return shared.reduce((sum, one) => sum + one, 0) < options.foreignBelow * smaller;
}

interface Counts {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly amounts: Float64Array;
}

function countFeatures(
  reading: Reading,
  { forms, numbers }: Numbered,
  numbering: Numbering,
  options: Defaults["align"],
): Counts {
  const tokens = tokensOf(reading.article);
  const featuresOf = featurizer(reading.article.language, forms, numbering.names, options);
  const starts = new Int32Array(reading.sentences.length + 1);
  let ids = new Int32Array(tokens.length * 6 + 16);
  let amounts = new Float64Array(ids.length);
  // By feature: what the sentence at hand has of it; emptied behind each sentence.
  let bag = new Float64Array(1024);
  let length = 0;
  for (let index = 0; index < reading.sentences.length; index++) {
    const { span } = reading.sentences[index]!;
    const end = firstTokenAt(tokens, span.end);
    const first = length;
    for (let token = firstTokenAt(tokens, span.start); token < end; token++) {
      const features =
        tokens.kinds[token] === TokenKind.sign
          ? signFeatures(tokens, token, end, numbering.names, options)
          : featuresOf(numbers[token]!);
      const { names } = features;
      for (let at = 0; at < names.length; at++) {
        const id = numbering.idOf(names[at]!);
        if (id >= bag.length) bag = wider(bag, id + 1);
        if (bag[id] === 0) {
          if (length === ids.length) {
            ids = widerIds(ids);
            amounts = wider(amounts, ids.length);
          }
          ids[length++] = id;
        }
        bag[id]! += at === 0 ? features.whole : features.piece;
      }
    }
    sortRow(ids, first, length);
    for (let at = first; at < length; at++) {
      const id = ids[at]!;
      amounts[at] = bag[id]!;
      bag[id] = 0;
    }
    starts[index + 1] = length;
  }
  return { starts, ids: ids.subarray(0, length), amounts: amounts.subarray(0, length) };
}

/** Longest row that is sorted by insertion: its new features stand in order, and a call into the engine costs more. */
const shortRow = 128;

function sortRow(ids: Int32Array, from: number, to: number): void {
  if (to - from > shortRow) {
    ids.subarray(from, to).sort();
    return;
  }
  for (let next = from + 1; next < to; next++) {
    const id = ids[next]!;
    let at = next;
    for (; at > from && ids[at - 1]! > id; at--) ids[at] = ids[at - 1]!;
    ids[at] = id;
  }
}

function wider(bag: Float64Array, least: number): Float64Array<ArrayBuffer> {
  const wide = new Float64Array(Math.max(least, bag.length * 2));
  wide.set(bag);
  return wide;
}

function widerIds(ids: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(ids.length * 2);
  wide.set(ids);
  return wide;
}

function weigh({ starts, ids, amounts }: Counts, local: Float64Array): Vectors {
  const weights = new Float64Array(ids.length);
  for (let at = 0; at < ids.length; at++) weights[at] = amounts[at]! * local[ids[at]!]!;
  return { size: starts.length - 1, starts, ids, weights };
}

/** Scalar product of row `i` of `x` and row `j` of `y`: one walk along both. */
export function dot(x: Vectors, i: number, y: Vectors, j: number): number {
  let left = x.starts[i]!;
  let right = y.starts[j]!;
  const leftEnd = x.starts[i + 1]!;
  const rightEnd = y.starts[j + 1]!;
  let sum = 0;
  while (left < leftEnd && right < rightEnd) {
    const step = x.ids[left]! - y.ids[right]!;
    if (step === 0) sum += x.weights[left++]! * y.weights[right++]!;
    else if (step < 0) left++;
    else right++;
  }
  return sum;
}

/** Scalar product of a row with itself. */
export function squares(vectors: Vectors, sentence: number): number {
  let sum = 0;
  for (let at = vectors.starts[sentence]!; at < vectors.starts[sentence + 1]!; at++) {
    sum += vectors.weights[at]! * vectors.weights[at]!;
  }
  return sum;
}
