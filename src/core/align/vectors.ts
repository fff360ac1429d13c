import type { Reading } from "../model.ts";
import type { Defaults } from "../options.ts";
import { tokensOf } from "../segment/segmented.ts";
import { type Numbered, numberTokens, widened } from "../text/forms.ts";
import { firstTokenAt, TokenKind } from "../text/token.ts";
import { featureNamesOf, formFeaturesOf, Numbering, signAmount, signFeature } from "./features.ts";

/**
 * The sentences of one text as sparse vectors, row after row in parallel arrays: the features of sentence s stand from
 * `starts[s]` up to `starts[s + 1]`, in the order in which they are met. Ids are shared by the two texts of a pair.
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
  const { size } = numbering;
  const local = rarities(frequenciesOf(left, right, size), left.size + right.size);
  const foreign = areForeign(a.article.language, b.article.language, left, right, size, options);
  if (foreign) {
    const shared = sharedBy(left, right, size);
    for (let id = 0; id < size; id++) if (shared[id] === 0) local[id]! *= options.foreignShare;
  }
  weigh(left, local);
  weigh(right, local);
  return { a: left, b: right, features: size, foreign };
}

/** By feature: in how many sentences it stands. */
function frequenciesOf(left: Vectors, right: Vectors, features: number): Int32Array {
  const frequencies = new Int32Array(features);
  for (let at = 0; at < left.ids.length; at++) frequencies[left.ids[at]!]!++;
  for (let at = 0; at < right.ids.length; at++) frequencies[right.ids[at]!]!++;
  return frequencies;
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
function sharedBy(left: Vectors, right: Vectors, features: number): Uint8Array {
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
  left: Vectors,
  right: Vectors,
  features: number,
  options: Defaults["align"],
): boolean {
  if (languageA !== null && languageB !== null) return languageA !== languageB;
  const smaller = Math.min(new Set(left.ids).size, new Set(right.ids).size);
  const shared = sharedBy(left, right, features).reduce((sum, one) => sum + one, 0);
  return shared < options.foreignBelow * smaller;
}

/** Rows as they are counted, copied when they are complete: all of them, end to end. Overwritten by the next text. */
let rows = { ids: new Int32Array(1 << 13), amounts: new Float64Array(1 << 13) };
/** By feature: what the sentence at hand has of it; nothing but 0 between two sentences. */
let bag = new Float64Array(1 << 12);

/** The text with the amounts of its features in place of weights. */
function countFeatures(
  reading: Reading,
  { forms, numbers }: Numbered,
  numbering: Numbering,
  options: Defaults["align"],
): Vectors {
  const tokens = tokensOf(reading.article);
  const features = formFeaturesOf(reading.article.language, forms, numbering.names, options);
  const ofSigns = signAmount(options);
  const { sentences } = reading;
  const starts = new Int32Array(sentences.length + 1);
  let length = 0;
  const add = (name: number, amount: number): void => {
    const id = numbering.idOf(name);
    if (id >= bag.length) bag = wider(bag, id + 1);
    if (bag[id] === 0) {
      if (length === rows.ids.length) rows = widerRows(rows);
      rows.ids[length++] = id;
    }
    bag[id]! += amount;
  };
  for (let index = 0; index < sentences.length; index++) {
    const { span } = sentences[index]!;
    const end = firstTokenAt(tokens, span.end);
    for (let token = firstTokenAt(tokens, span.start); token < end; token++) {
      if (tokens.kinds[token] === TokenKind.sign) {
        const name = signFeature(tokens, token, end, numbering.names);
        if (name !== null) add(name, ofSigns);
        continue;
      }
      const form = numbers[token]!;
      if (!features.isKnown(form)) features.workOut(form, forms);
      const { names } = features;
      const start = features.starts[form]!;
      const last = start + names[start]!;
      const whole = features.wholes[form]!;
      const piece = whole * features.pieceShare;
      for (let at = start + 1; at <= last; at++) add(names[at]!, at === start + 1 ? whole : piece);
    }
    for (let at = starts[index]!; at < length; at++) {
      const id = rows.ids[at]!;
      rows.amounts[at] = bag[id]!;
      bag[id] = 0;
    }
    starts[index + 1] = length;
  }
  return {
    size: sentences.length,
    starts,
    ids: rows.ids.slice(0, length),
    weights: rows.amounts.slice(0, length),
  };
}

function wider(amounts: Float64Array, least: number): Float64Array<ArrayBuffer> {
  const wide = new Float64Array(Math.max(least, amounts.length * 2));
  wide.set(amounts);
  return wide;
}

function widerRows({ ids, amounts }: typeof rows): typeof rows {
  return { ids: widened(ids, ids.length), amounts: wider(amounts, 2 * (ids.length + 1)) };
}

/** Turns amounts into weights. */
function weigh({ ids, weights }: Vectors, local: Float64Array): void {
  for (let at = 0; at < ids.length; at++) weights[at]! *= local[ids[at]!]!;
}

/** Rows of one pair laid out by feature, one at a time: 0 for what a row does not have. */
export class Spread {
  readonly #rows: Vectors;
  readonly #weights: Float64Array;
  #row = NONE;

  constructor(rows: Vectors, features: number) {
    this.#rows = rows;
    this.#weights = new Float64Array(features);
  }

  /** Scalar product of row `i` and row `j` of `others`; cheapest where many are asked for of one `i`. */
  dot(i: number, others: Vectors, j: number): number {
    if (this.#row !== i) this.#lay(i);
    let sum = 0;
    const end = others.starts[j + 1]!;
    for (let at = others.starts[j]!; at < end; at++)
      sum += this.#weights[others.ids[at]!]! * others.weights[at]!;
    return sum;
  }

  #lay(row: number): void {
    const { starts, ids, weights } = this.#rows;
    if (this.#row !== NONE)
      for (let at = starts[this.#row]!; at < starts[this.#row + 1]!; at++) this.#weights[ids[at]!] = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) this.#weights[ids[at]!] = weights[at]!;
    this.#row = row;
  }
}

const NONE = -1;

/** Scalar product of a row with itself. */
export function squares(vectors: Vectors, sentence: number): number {
  let sum = 0;
  for (let at = vectors.starts[sentence]!; at < vectors.starts[sentence + 1]!; at++) {
    sum += vectors.weights[at]! * vectors.weights[at]!;
  }
  return sum;
}
