import type { Span } from "../model.ts";
import type { Digest } from "./digest.ts";
import { type Index, indexOf } from "./digest-index.ts";

/** A passage that two articles share: sentences of either that tell the same. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
}

/** What holding two digests against each other shows. */
export interface Verified {
  /** 0 to 1; comparable within one `fingerprintVersion` only. */
  readonly score: number;
  /** Share (0 to 1) of the weight of either text that stands in sentences which the other tells as well. */
  readonly containment: { readonly aInB: number; readonly bInA: number };
  /** `text`: one is a telling of the other, whole or in part. `story`: both report one matter. `null`: strangers. */
  readonly link: "text" | "story" | null;
}

/** Score from which a pair is one text, and from which it is one story. */
const textFrom = 0.5;
const storyFrom = 0.3;

/** Holds two articles against each other. `verify(b, a)` is the mirror of `verify(a, b)`. Pure; throws nothing. */
export function verify(a: Digest, b: Digest): Verified {
  const [x, y] = [indexOf(a), indexOf(b)];
  const shares = compared(x, y);
  const score = Math.sqrt(shares.aInB * shares.bInA);
  const more = Math.max(shares.aInB, shares.bInA);
  const link = score >= textFrom || more >= 0.7 ? "text" : score >= storyFrom ? "story" : null;
  return {
    score: grained(score),
    containment: { aInB: grained(shares.aInB), bInA: grained(shares.bInA) },
    link,
  };
}

/** Scores are told to a millionth: logarithms differ in their last bit from one engine to another. */
function grained(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

/** The passages that two articles share, in the order of a, the neighbours joined. */
export function sharedPassages(a: Digest, b: Digest): readonly SharedPassage[] {
  const [x, y] = [indexOf(a), indexOf(b)];
  const table = fill(x, y);
  const found: { a: Span; b: Span; i: number; j: number }[] = [];
  for (let i = 0; i < x.sentences; i++) {
    let best = -1;
    for (let j = 0; j < y.sentences; j++)
      if (best < 0 || table[i * y.sentences + j]! > table[i * y.sentences + best]!) best = j;
    if (best < 0) continue;
    const shared = table[i * y.sentences + best]!;
    if (shared < 0.5 * Math.min(x.masses[i]!, y.masses[best]!) || shared === 0) continue;
    const last = found.at(-1);
    if (last !== undefined && last.i === i - 1 && last.j === best - 1) {
      last.a = { start: last.a.start, end: a.ends[i]! };
      last.b = { start: last.b.start, end: b.ends[best]! };
      last.i = i;
      last.j = best;
    } else {
      found.push({
        a: { start: a.starts[i]!, end: a.ends[i]! },
        b: { start: b.starts[best]!, end: b.ends[best]! },
        i,
        j: best,
      });
    }
  }
  return found.map((one) => ({ a: one.a, b: one.b }));
}

let table = new Float64Array(1024);

/** Weight that sentence i of x and sentence j of y have in common, row after row. */
function fill(x: Index, y: Index): Float64Array {
  const size = x.sentences * y.sentences;
  if (table.length < size) table = new Float64Array(size * 2);
  table.fill(0, 0, size);
  let left = 0;
  let right = 0;
  while (left < x.size && right < y.size) {
    const step = x.stems[left]! - y.stems[right]!;
    if (step < 0) left++;
    else if (step > 0) right++;
    else {
      for (let p = x.firsts[left]!; p < x.firsts[left + 1]!; p++) {
        const row = x.places[p]! * y.sentences;
        const weight = Math.min(x.weights[left]!, y.weights[right]!);
        for (let q = y.firsts[right]!; q < y.firsts[right + 1]!; q++) table[row + y.places[q]!]! += weight;
      }
      left++;
      right++;
    }
  }
  return table;
}

function compared(x: Index, y: Index): { aInB: number; bInA: number } {
  fill(x, y);
  const bestRow = new Float64Array(x.sentences);
  const bestColumn = new Float64Array(y.sentences);
  for (let i = 0; i < x.sentences; i++) {
    for (let j = 0; j < y.sentences; j++) {
      const shared = table[i * y.sentences + j]!;
      if (shared > bestRow[i]!) bestRow[i] = shared;
      if (shared > bestColumn[j]!) bestColumn[j] = shared;
    }
  }
  const share = (best: Float64Array, masses: Float64Array) => {
    let all = 0;
    let found = 0;
    for (let i = 0; i < best.length; i++) {
      all += masses[i]!;
      found += Math.min(best[i]!, masses[i]!);
    }
    return all === 0 ? 0 : found / all;
  };
  return { aInB: share(bestRow, x.masses), bInA: share(bestColumn, y.masses) };
}
