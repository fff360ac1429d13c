import type { Vectors } from "./vectors.ts";

/**
 * The vectors of one text turned round: for each feature the sentences that have it, ascending, from `starts[id]` up to
 * `starts[id + 1]`, with what each has of it.
 */
export interface Postings {
  readonly starts: Int32Array;
  readonly sentences: Int32Array;
  readonly weights: Float64Array;
}

export function postingsOf(vectors: Vectors, features: number): Postings {
  const starts = new Int32Array(features + 1);
  for (const id of vectors.ids) starts[id + 1]!++;
  for (let id = 0; id < features; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice(0, features);
  const sentences = new Int32Array(vectors.ids.length);
  const weights = new Float64Array(vectors.ids.length);
  for (let sentence = 0; sentence < vectors.size; sentence++) {
    for (let at = vectors.starts[sentence]!; at < vectors.starts[sentence + 1]!; at++) {
      const place = next[vectors.ids[at]!]!++;
      sentences[place] = sentence;
      weights[place] = vectors.weights[at]!;
    }
  }
  return { starts, sentences, weights };
}
