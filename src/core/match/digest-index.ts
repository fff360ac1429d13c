import type { Digest } from "./digest.ts";

/** A digest turned round: its distinct stems ascending, each with the sentences that have it. */
export interface Index {
  /** Number of distinct stems. */
  readonly size: number;
  readonly stems: Int32Array;
  readonly weights: Uint8Array;
  /** Sentences of stem t: `places` from `firsts[t]` up to `firsts[t + 1]`, each once, ascending. */
  readonly firsts: Uint32Array;
  readonly places: Uint32Array;
  readonly sentences: number;
  /** Weight of the distinct stems of each sentence. */
  readonly masses: Float64Array;
}

const known = new WeakMap<Digest, Index>();

/** Made once a digest, kept as long as it is. */
export function indexOf(digest: Digest): Index {
  let index = known.get(digest);
  if (index === undefined) {
    index = made(digest);
    known.set(digest, index);
  }
  return index;
}

function made({ stems, weights, firsts }: Digest): Index {
  const sentences = firsts.length - 1;
  const words = stems.length;
  // Stem and place in one number that sorts fast: both fit 53 bits with room to spare.
  const keys = new Float64Array(words);
  for (let s = 0; s < sentences; s++)
    for (let w = firsts[s]!; w < firsts[s + 1]!; w++) keys[w] = (stems[w]! + 0x80000000) * placeRange + w;
  keys.sort();
  const sentenceOf = new Uint32Array(words);
  for (let s = 0; s < sentences; s++) sentenceOf.fill(s, firsts[s]!, firsts[s + 1]!);
  const outStems = new Int32Array(words);
  const outWeights = new Uint8Array(words);
  const outFirsts = new Uint32Array(words + 1);
  const places = new Uint32Array(words);
  const masses = new Float64Array(sentences);
  let size = 0;
  let filled = 0;
  for (let at = 0; at < words; at++) {
    const word = keys[at]! % placeRange;
    const stem = stems[word]!;
    const sentence = sentenceOf[word]!;
    if (size === 0 || outStems[size - 1] !== stem) {
      outStems[size] = stem;
      outWeights[size] = weights[word]!;
      outFirsts[size] = filled;
      size++;
    } else if (places[filled - 1] === sentence) continue;
    places[filled++] = sentence;
    masses[sentence]! += outWeights[size - 1]!;
  }
  outFirsts[size] = filled;
  return {
    size,
    stems: outStems.slice(0, size),
    weights: outWeights.slice(0, size),
    firsts: outFirsts.slice(0, size + 1),
    places: places.slice(0, filled),
    sentences,
    masses,
  };
}

/** More words than an article of 2^20 words has; 2^32 stems times this stays an exact number. */
const placeRange = 2 ** 20;
