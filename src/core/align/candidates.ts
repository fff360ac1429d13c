import type { Defaults } from "../options.ts";
import type { Cosines } from "./cosines.ts";
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
export function candidatesOf(
  pair: VectorPair,
  index: Postings,
  cosines: Pick<Cosines, "product" | "isTable">,
  options: Defaults["align"],
): Candidates {
  const norms = new Float64Array(pair.b.size);
  for (let j = 0; j < norms.length; j++) norms[j] = Math.sqrt(squares(pair.b, j)) || 1;
  const sums = new Float64Array(pair.b.size);
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i < pair.a.size; i++) {
    const least = (options.threshold - options.follows) * Math.sqrt(squares(pair.a, i));
    const all = cosines.isTable && entriesOf(pair.a, i, index) <= options.postings;
    const touched = all ? lookUp(i, cosines, sums) : accumulate(pair.a, i, index, sums, options.postings);
    const likely: number[] = [];
    for (const j of touched) {
      sums[j]! /= norms[j]!;
      if (sums[j]! > least) likely.push(j);
    }
    for (const j of bestOf(likely, sums, options.candidates)) {
      left.push(i);
      right.push(j);
    }
    for (const j of touched) sums[j] = 0;
  }
  return { length: left.length, a: Int32Array.from(left), b: Int32Array.from(right) };
}

/** The `most` with the greatest sums, ascending. */
function bestOf(likely: number[], sums: Float64Array, most: number): number[] {
  if (likely.length > most) {
    likely.sort((x, y) => sums[y]! - sums[x]! || x - y);
    likely.length = most;
  }
  return isAscending(likely) ? likely : likely.sort((x, y) => x - y);
}

function isAscending(numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at++) if (numbers[at - 1]! > numbers[at]!) return false;
  return true;
}

/** What `accumulate` adds up where all features are affordable, which the table of products has already. */
function lookUp(i: number, cosines: Pick<Cosines, "product">, sums: Float64Array): number[] {
  const touched: number[] = [];
  for (let j = 0; j < sums.length; j++) {
    sums[j] = cosines.product(i, j);
    if (sums[j] !== 0) touched.push(j);
  }
  return touched;
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

function listLength({ ids }: Vectors, at: number, { starts }: Postings): number {
  return starts[ids[at]! + 1]! - starts[ids[at]!]!;
}

/** Entries of the index that the features of row `i` lead to. */
function entriesOf(rows: Vectors, i: number, index: Postings): number {
  let entries = 0;
  for (let at = rows.starts[i]!; at < rows.starts[i + 1]!; at++) entries += listLength(rows, at, index);
  return entries;
}

/** Places of the row's features whose lists of sentences can be visited within the budget: all, or else the rarest. */
function affordable(rows: Vectors, i: number, index: Postings, postings: number): number[] {
  const places: number[] = [];
  for (let at = rows.starts[i]!; at < rows.starts[i + 1]!; at++) places.push(at);
  if (entriesOf(rows, i, index) <= postings) return places;
  places.sort((x, y) => listLength(rows, x, index) - listLength(rows, y, index) || x - y);
  let left = postings;
  const tooMany = places.findIndex((at) => {
    left -= listLength(rows, at, index);
    return left < 0;
  });
  return tooMany < 0 ? places : places.slice(0, tooMany);
}
