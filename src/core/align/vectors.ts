import type { Reading } from "../model.ts";
import type { Defaults } from "../options.ts";
import { tokensOf } from "../segment/segmented.ts";
import { type BackgroundTable, backgroundTable, backgroundWeight, rarestWeight } from "../text/background.ts";
import { fold, foldNumber } from "../text/fold.ts";
import { toLatin } from "../text/fold-latin.ts";
import { stem } from "../text/stem.ts";
import { firstTokenAt, TokenKind, type Tokens, tokenText } from "../text/token.ts";

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
  const names = new FeatureNames();
  const ofA = featurizer(a.article.language, names, options);
  // Two texts of one language have most words in common: each is worked out once.
  const ofB =
    a.article.language === b.article.language ? ofA : featurizer(b.article.language, names, options);
  const left = countFeatures(a, ofA);
  const right = countFeatures(b, ofB);
  const frequencies = new Int32Array(names.size);
  for (const id of left.ids) frequencies[id]!++;
  for (const id of right.ids) frequencies[id]!++;
  const sentences = a.sentences.length + b.sentences.length;
  const local = Float64Array.from(frequencies, (count) => Math.sqrt(Math.log((sentences + 1) / count)));
  const shared = sharedBy(left, right, names.size);
  const foreign = areForeign(a.article.language, b.article.language, left, right, shared, options);
  if (foreign)
    for (let id = 0; id < shared.length; id++) if (shared[id] === 0) local[id]! *= options.foreignShare;
  return { a: weigh(left, local), b: weigh(right, local), features: names.size, foreign };
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
  readonly amounts: readonly number[];
}

function countFeatures(reading: Reading, featuresOf: Featurizer): Counts {
  const tokens = tokensOf(reading.article);
  const starts = new Int32Array(reading.sentences.length + 1);
  const ids: number[] = [];
  const amounts: number[] = [];
  // By feature: what the sentence at hand has of it; emptied behind each sentence.
  let bag = new Float64Array(1024);
  reading.sentences.forEach(({ span }, index) => {
    const touched: number[] = [];
    const end = firstTokenAt(tokens, span.end);
    for (let token = firstTokenAt(tokens, span.start); token < end; token++) {
      for (const { id, amount } of featuresOf(tokens, token, end)) {
        if (id >= bag.length) bag = wider(bag, id + 1);
        if (bag[id] === 0) touched.push(id);
        bag[id]! += amount;
      }
    }
    for (const id of Int32Array.from(touched).sort()) {
      ids.push(id);
      amounts.push(bag[id]!);
      bag[id] = 0;
    }
    starts[index + 1] = ids.length;
  });
  return { starts, ids: Int32Array.from(ids), amounts };
}

function wider(bag: Float64Array, least: number): Float64Array<ArrayBuffer> {
  const wide = new Float64Array(Math.max(least, bag.length * 2));
  wide.set(bag);
  return wide;
}

function weigh({ starts, ids, amounts }: Counts, local: Float64Array): Vectors {
  const weights = Float64Array.from(amounts, (amount, at) => amount * local[ids[at]!]!);
  return { size: starts.length - 1, starts, ids, weights };
}

/** One feature of a token, and what it adds. */
interface Feature {
  readonly id: number;
  readonly amount: number;
}

const none: readonly Feature[] = [];

/** Numbers for features, shared by the two texts. Pieces of words are named apart from words: "port" is both. */
class FeatureNames {
  readonly #words = new Map<string, number>();
  readonly #pieces = new Map<string | number, number>();

  get size(): number {
    return this.#words.size + this.#pieces.size;
  }

  word(name: string): number {
    let id = this.#words.get(name);
    if (id === undefined) {
      id = this.size;
      this.#words.set(name, id);
    }
    return id;
  }

  /** The piece of `text` from `at` on, `length` characters. */
  piece(text: string, at: number, length: number): number {
    const key = packed(text, at, length) ?? text.slice(at, at + length);
    let id = this.#pieces.get(key);
    if (id === undefined) {
      id = this.size;
      this.#pieces.set(key, id);
    }
    return id;
  }
}

/** Up to four ASCII characters as one number, which is found without making a string; `null` for all others. */
function packed(text: string, at: number, length: number): number | null {
  const end = Math.min(text.length, at + length);
  if (end - at > 4) return null;
  let key = 0;
  for (let index = at; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) return null;
    key = (key << 7) | code;
  }
  return key;
}

/** The features of one token of a sentence that ends before token `end`. */
type Featurizer = (tokens: Tokens, token: number, end: number) => readonly Feature[];

/** Features of the words of one language; each word is worked out once. */
function featurizer(language: string | null, names: FeatureNames, options: Defaults["align"]): Featurizer {
  const { backgroundWords, background, pieceShare, pieceLength } = options;
  const table = backgroundTable(language, background);
  const rarest = Math.sqrt(rarestWeight(backgroundWords));
  const workedOut = wordsOf(language, table, backgroundWords);
  const known = new Map<string, readonly Feature[]>();
  const ofWord = (word: string): readonly Feature[] => {
    const { root, bordered, amount } = workedOut(word);
    const features: Feature[] = [{ id: names.word(root), amount }];
    if (pieceShare <= 0) return features;
    // A short word is one piece.
    const last = Math.max(0, bordered.length - pieceLength);
    for (let at = 0; at <= last; at++)
      features.push({ id: names.piece(bordered, at, pieceLength), amount: amount * pieceShare });
    return features;
  };
  const ofToken = (written: string, kind: number | undefined): readonly Feature[] => {
    if (kind === TokenKind.word) return ofWord(written);
    return [{ id: names.word(kind === TokenKind.number ? foldNumber(written) : written), amount: rarest }];
  };
  return (tokens, token, end) => {
    const kind = tokens.kinds[token];
    const written = kind === TokenKind.sign ? signPair(tokens, token, end) : tokenText(tokens, token);
    if (kind === TokenKind.mark || written === null) return none;
    let features = known.get(written);
    if (features === undefined) {
      features = ofToken(written, kind);
      known.set(written, features);
    }
    return features;
  };
}

/** What does not hang on the pair: romanised stem, romanised word between borders, square root of the background weight. */
interface WorkedWord {
  readonly root: string;
  readonly bordered: string;
  readonly amount: number;
}

/** Words remembered before all are forgotten, for each language and table. */
const mostRemembered = 1 << 15;
const remembered = new WeakMap<object, Map<string, Map<string, WorkedWord>>>();
const noTable = {};

/** Works words of a language out, each once for all pairs. */
function wordsOf(
  language: string | null,
  table: BackgroundTable | null,
  backgroundWords: number,
): (word: string) => WorkedWord {
  const byTable = entryOf(remembered, table ?? noTable, () => new Map<string, Map<string, WorkedWord>>());
  const known = entryOf(byTable, `${language} ${backgroundWords}`, () => new Map<string, WorkedWord>());
  const rarest = Math.sqrt(rarestWeight(backgroundWords));
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const folded = fold(word);
    const root = toLatin(stem(folded, language));
    const amount = table === null ? rarest : Math.sqrt(backgroundWeight(table, root, backgroundWords));
    const worked = { root, bordered: `_${toLatin(folded)}_`, amount };
    if (known.size >= mostRemembered) known.clear();
    known.set(word, worked);
    return worked;
  };
}

interface Entries<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function entryOf<Key, Value>(map: Entries<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Two signs side by side, or `null`: a lone sign says too little. */
function signPair(tokens: Tokens, token: number, end: number): string | null {
  const next = token + 1;
  if (next >= end || tokens.kinds[next] !== TokenKind.sign || tokens.starts[next] !== tokens.ends[token])
    return null;
  return tokenText(tokens, token) + tokenText(tokens, next);
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
