import type { Defaults } from "../options.ts";
import type { Postings } from "./postings.ts";
import { squares, type VectorPair, type Vectors } from "./vectors.ts";

/** Pairs of sentences that share enough to be looked at, as parallel arrays, ascending by `a`, then by `b`. */
export interface Candidates {
  readonly length: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/**
 * The few sentences of b that share most with each of a, and enough that a neighbour could make a link of them, found
 * over the postings of b. The rarest features come first and the number of visited entries is bounded, so the cost
 * grows with the number of sentences and not with the number of pairs.
 */
export function candidatesOf(pair: VectorPair, index: Postings, options: Defaults["align"]): Candidates {
  const norms = Float64Array.from({ length: pair.b.size }, (_, j) => Math.sqrt(squares(pair.b, j)) || 1);
  const sums = new Float64Array(pair.b.size);
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i < pair.a.size; i++) {
    const touched = accumulate(pair.a, i, index, sums, options.postings);
    const least = (options.threshold - options.follows) * Math.sqrt(squares(pair.a, i));
    for (const j of touched) sums[j]! /= norms[j]!;
    const likely = touched.filter((j) => sums[j]! > least);
    likely.sort((x, y) => sums[y]! - sums[x]! || x - y);
    const kept = likely.slice(0, options.candidates).sort((x, y) => x - y);
    for (const j of kept) {
      left.push(i);
      right.push(j);
    }
    for (const j of touched) sums[j] = 0;
  }
  return { length: left.length, a: Int32Array.from(left), b: Int32Array.from(right) };
}

/** Adds up into `sums` what each sentence of the index shares with row `i`; returns the sentences touched. */
function accumulate(
  rows: Vectors,
  i: number,
  index: Postings,
  sums: Float64Array,
  postings: number,
): number[] {
  const touched: number[] = [];
  for (const at of affordable(rows, i, index, postings)) {
    const id = rows.ids[at]!;
    for (let place = index.starts[id]!; place < index.starts[id + 1]!; place++) {
      const j = index.sentences[place]!;
      if (sums[j] === 0) touched.push(j);
      sums[j]! += rows.weights[at]! * index.weights[place]!;
    }
  }
  return touched;
}

/** Places of the row's features whose lists of sentences can be visited within the budget: all, or else the rarest. */
function affordable(rows: Vectors, i: number, index: Postings, postings: number): number[] {
  const places = Array.from(
    { length: rows.starts[i + 1]! - rows.starts[i]! },
    (_, at) => rows.starts[i]! + at,
  );
  const listLength = (at: number) => index.starts[rows.ids[at]! + 1]! - index.starts[rows.ids[at]!]!;
  let needed = 0;
  for (const at of places) needed += listLength(at);
  if (needed <= postings) return places;
  places.sort((x, y) => listLength(x) - listLength(y) || x - y);
  let left = postings;
  const tooMany = places.findIndex((at) => {
    left -= listLength(at);
    return left < 0;
  });
  return tooMany < 0 ? places : places.slice(0, tooMany);
}
