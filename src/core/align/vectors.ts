import type { Reading } from "../model.ts";
import type { Defaults } from "../options.ts";
import { backgroundTable, backgroundWeight, rarestWeight } from "../text/background.ts";
import { fold, foldNumber } from "../text/fold.ts";
import { toLatin } from "../text/fold-latin.ts";
import { stem } from "../text/stem.ts";
import { firstTokenAt, TokenKind, type Tokens, tokenize, tokenText } from "../text/token.ts";

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
}

/**
 * Both texts as vectors over one numbering of features: stems and pieces of words, numbers, neighbouring signs where a
 * script sets no spaces. A feature weighs the square root of its background weight times its inverse document
 * frequency among the sentences of the pair; words are romanised, so that names meet across scripts.
 */
export function vectorize(a: Reading, b: Reading, options: Defaults["align"]): VectorPair {
  const names = new Map<string, number>();
  const left = countFeatures(a, names, options);
  const right = countFeatures(b, names, options);
  const frequencies = new Int32Array(names.size);
  for (const id of left.ids) frequencies[id]!++;
  for (const id of right.ids) frequencies[id]!++;
  const sentences = a.sentences.length + b.sentences.length;
  const local = Float64Array.from(frequencies, (count) => Math.sqrt(Math.log((sentences + 1) / count)));
  return { a: weigh(left, local), b: weigh(right, local), features: names.size };
}

type Add = (feature: string, amount: number) => void;

/** The features of one word, with what each adds. */
interface WordFeatures {
  readonly names: readonly string[];
  readonly amounts: readonly number[];
}

interface Counts {
  readonly starts: Int32Array;
  readonly ids: number[];
  readonly amounts: number[];
}

function countFeatures(reading: Reading, names: Map<string, number>, options: Defaults["align"]): Counts {
  const addFeatures = featurizer(reading.article.language, options);
  const tokens = tokenize(reading.article.text);
  const starts = new Int32Array(reading.sentences.length + 1);
  const ids: number[] = [];
  const amounts: number[] = [];
  reading.sentences.forEach(({ span }, index) => {
    const bag = new Map<number, number>();
    addFeatures(
      tokens,
      firstTokenAt(tokens, span.start),
      firstTokenAt(tokens, span.end),
      (feature, amount) => {
        let id = names.get(feature);
        if (id === undefined) {
          id = names.size;
          names.set(feature, id);
        }
        bag.set(id, (bag.get(id) ?? 0) + amount);
      },
    );
    for (const [id, amount] of [...bag].sort((x, y) => x[0] - y[0])) {
      ids.push(id);
      amounts.push(amount);
    }
    starts[index + 1] = ids.length;
  });
  return { starts, ids, amounts };
}

function weigh({ starts, ids, amounts }: Counts, local: Float64Array): Vectors {
  return {
    size: starts.length - 1,
    starts,
    ids: Int32Array.from(ids),
    weights: Float64Array.from(amounts, (amount, at) => amount * local[ids[at]!]!),
  };
}

function featurizer(
  language: string | null,
  options: Defaults["align"],
): (tokens: Tokens, first: number, last: number, add: Add) => void {
  const rarest = Math.sqrt(rarestWeight(options.backgroundWords));
  const known = new Map<string, WordFeatures>();
  const table = backgroundTable(language, options.background);
  const featuresOf = (word: string): WordFeatures => {
    let features = known.get(word);
    if (features === undefined) {
      const folded = fold(word);
      const root = toLatin(stem(folded, language));
      const amount =
        table === null ? rarest : Math.sqrt(backgroundWeight(table, root, options.backgroundWords));
      features = wordFeatures(root, toLatin(folded), amount, options);
      known.set(word, features);
    }
    return features;
  };
  return (tokens, first, last, add) => {
    for (let index = first; index < last; index++) {
      const kind = tokens.kinds[index];
      if (kind === TokenKind.word) {
        const { names, amounts } = featuresOf(tokenText(tokens, index));
        for (let at = 0; at < names.length; at++) add(names[at]!, amounts[at]!);
      } else if (kind === TokenKind.number) {
        add(foldNumber(tokenText(tokens, index)), rarest);
      } else if (kind === TokenKind.sign) {
        const pair = signPair(tokens, index, last);
        if (pair !== null) add(pair, rarest);
      }
    }
  };
}

/** The stem, and every piece of the word with its borders marked; a short word is one piece. */
function wordFeatures(root: string, latin: string, amount: number, options: Defaults["align"]): WordFeatures {
  const { pieceLength, pieceShare } = options;
  const names = [root];
  const bordered = `_${latin}_`;
  if (pieceShare > 0) {
    const last = Math.max(0, bordered.length - pieceLength);
    for (let at = 0; at <= last; at++) names.push(`~${bordered.slice(at, at + pieceLength)}`);
  }
  return { names, amounts: names.map((_, index) => (index === 0 ? amount : amount * pieceShare)) };
}

/** Two signs side by side; a lone sign says too little. */
function signPair(tokens: Tokens, index: number, last: number): string | null {
  const next = index + 1;
  if (next >= last || tokens.kinds[next] !== TokenKind.sign || tokens.starts[next] !== tokens.ends[index])
    return null;
  return tokenText(tokens, index) + tokenText(tokens, next);
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
