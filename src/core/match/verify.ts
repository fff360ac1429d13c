import type { Span } from "../model.ts";
import { across, areForeign } from "./across.ts";
import type { Digest } from "./digest.ts";
import { massesOf } from "./masses.ts";

/** A passage that two articles share: sentences of either that tell the same. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
}

/** What holding two digests against each other shows. */
export interface Verified {
  /** 0 to 1; comparable within one `fingerprintVersion` only. */
  readonly score: number;
  /**
   * Share (0 to 1) of the weight of either text that stands in sentences which the other tells as well; between two
   * languages, of its names and numbers that the other has.
   */
  readonly containment: { readonly aInB: number; readonly bInA: number };
  /** `text`: one is a telling of the other. `story`: both report one matter, or share passages. `null`: strangers. */
  readonly link: "text" | "story" | null;
}

/** Score from which a pair is one text, and from which it is one story. */
export const textFrom = 0.34;
export const storyFrom = 0.24;

/** Holds two articles against each other. `verify(b, a)` is the mirror of `verify(a, b)`. Pure; throws nothing. */
export function verify(a: Digest, b: Digest): Verified {
  const { aToB, bToA, whole, toldA, toldB } = likenessOf(a, b);
  const score = grained((Math.sqrt(aToB * bToA) + whole) / 2);
  const containment = { aInB: grained(toldA), bInA: grained(toldB) };
  const link = score >= textFrom ? "text" : score >= storyFrom ? "story" : null;
  return { score, containment, link };
}

/** Scores are told to a millionth: logarithms differ in their last bit from one engine to another. */
function grained(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

export interface Likeness {
  /** Cosine of the two as bags of stems. */
  readonly whole: number;
  /** Root of the mean square, by weight, of what each sentence of the one side is like its best counterpart. */
  readonly aToB: number;
  readonly bToA: number;
  /** Share of the weight of each side that stands in sentences with a counterpart. */
  readonly toldA: number;
  readonly toldB: number;
}

/** Cosine from which two sentences tell the same. */
const toldFrom = 0.4;

/** How two articles are alike: by their sentences within one language, else by names and numbers alone. */
export function likenessOf(a: Digest, b: Digest): Likeness {
  return areForeign(a, b) ? likenessAcross(a, b) : likenessWithin(a, b);
}

/** Fewer names and numbers in common are chance, whatever their share. */
const fewestAcross = 3;

function likenessAcross(a: Digest, b: Digest): Likeness {
  const { cosine, count, aInB, bInA } = across(a, b);
  const likeness = cosine * Math.min(1, count / fewestAcross);
  return { whole: likeness, aToB: likeness, bToA: likeness, toldA: aInB, toldB: bInA };
}

function likenessWithin(a: Digest, b: Digest): Likeness {
  const [inA, inB] = [massesOf(a), massesOf(b)];
  const shared = fillTable(a, b);
  const [rows, columns] = [a.starts.length, b.starts.length];
  const bestA = new Float64Array(rows);
  const bestB = new Float64Array(columns);
  if (shared > 0) {
    for (let i = 0, cell = 0; i < rows; i++) {
      const mass = inA.places[i]!;
      for (let j = 0; j < columns; j++, cell++) {
        const common = table[cell]!;
        if (common === 0) continue;
        // The square of the cosine: no root until the best is found.
        const square = (common * common) / (mass * inB.places[j]!);
        if (square > bestA[i]!) bestA[i] = square;
        if (square > bestB[j]!) bestB[j] = square;
      }
    }
  }
  const left = gathered(bestA, inA.places);
  const right = gathered(bestB, inB.places);
  return {
    whole: shared === 0 ? 0 : shared / Math.sqrt(inA.whole * inB.whole),
    aToB: left.mean,
    bToA: right.mean,
    toldA: left.told,
    toldB: right.told,
  };
}

function gathered(squares: Float64Array, masses: Float64Array): { mean: number; told: number } {
  let all = 0;
  let sum = 0;
  let told = 0;
  for (let place = 0; place < squares.length; place++) {
    const mass = masses[place]!;
    all += mass;
    sum += mass * squares[place]!;
    if (squares[place]! >= toldFrom * toldFrom) told += mass;
  }
  return all === 0 ? { mean: 0, told: 0 } : { mean: Math.sqrt(sum / all), told: told / all };
}

/** What sentence i of one side and j of the other have in common, row after row; one for all pairs, since it is large. */
let table = new Float64Array(1024);

/** Fills the table and tells the weight of all stems in common. */
function fillTable(a: Digest, b: Digest): number {
  const columns = b.starts.length;
  const size = a.starts.length * columns;
  if (table.length < size) table = new Float64Array(size * 2);
  else table.fill(0, 0, size);
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < a.stems.length && right < b.stems.length) {
    const [x, y] = [a.stems[left]!, b.stems[right]!];
    if (x < y) left++;
    else if (x > y) right++;
    else {
      const weight = Math.min(a.weights[left]!, b.weights[right]!);
      shared += weight;
      for (let p = a.firsts[left]!; p < a.firsts[left + 1]!; p++) {
        const row = a.places[p]! * columns;
        for (let q = b.firsts[right]!; q < b.firsts[right + 1]!; q++) table[row + b.places[q]!]! += weight;
      }
      left++;
      right++;
    }
  }
  return shared;
}

/** The passages that two articles share, in the order of a, neighbours joined. */
export function sharedPassages(a: Digest, b: Digest): readonly SharedPassage[] {
  const [inA, inB] = [massesOf(a), massesOf(b)];
  fillTable(a, b);
  const columns = b.starts.length;
  const found: { a: Span; b: Span; i: number; j: number }[] = [];
  for (let i = 0; i < a.starts.length; i++) {
    let best = -1;
    let most = toldFrom;
    for (let j = 0; j < columns; j++) {
      const alike = table[i * columns + j]! / Math.sqrt(inA.places[i]! * inB.places[j]!);
      if (alike < most) continue;
      // Of equals the one that follows the sentence before, so that a run stays whole.
      if (alike === most && best >= 0 && j !== (found.at(-1)?.j ?? -1) + 1) continue;
      best = j;
      most = alike;
    }
    if (best < 0) continue;
    const last = found.at(-1);
    const follows = last !== undefined && last.i === i - 1 && last.j === best - 1;
    const from = follows ? last : { a: { start: a.starts[i]! }, b: { start: b.starts[best]! } };
    const passage = {
      a: { start: from.a.start, end: a.ends[i]! },
      b: { start: from.b.start, end: b.ends[best]! },
      i,
      j: best,
    };
    if (follows) found[found.length - 1] = passage;
    else found.push(passage);
  }
  return found.map((passage) => ({ a: passage.a, b: passage.b }));
}
