import { comesBefore, diff } from "../text/diff.ts";
import { TokenKind } from "../text/token.ts";
import type { BeadText } from "./rules/rule.ts";
import type { Range, Side } from "./side.ts";
import type { Word } from "./vocabulary.ts";

/**
 * Which token of a answers which of b inside one bead. Unlike the exact diff, which counts every token alike, it
 * weighs words by what they carry, so that "the" and "," never hold a sentence together against its nouns, and it
 * pairs words that differ in writing or inflection only. What stays unpaired lies in gaps.
 */
export interface Pairing {
  /** For token t of a's range, at `t - range.from`: its partner's number in b, or -1. */
  readonly toB: Int32Array;
  /** The same of b. */
  readonly toA: Int32Array;
}

/** Weights in tenths of a function word's pair; only their order matters, and that a run beats scattered words. */
const WEIGHT = { matter: 40, inflected: 30, empty: 12, mark: 6, form: -2, run: 8 } as const;

/**
 * Cells of one table. A sentence of news has 25 tokens, a three-to-one bead of long ones some 150 x 150; beyond it
 * the exact diff alone says what answers what.
 */
const MOST_CELLS = 160_000;

export function pairTokens(a: Side, b: Side, bead: BeadText): Pairing {
  const toB = new Int32Array(bead.a.to - bead.a.from).fill(-1);
  const toA = new Int32Array(bead.b.to - bead.b.from).fill(-1);
  const pair = (x: number, y: number): void => {
    toB[x - bead.a.from] = y;
    toA[y - bead.b.from] = x;
  };
  const middle = trimmed(a, b, bead.a, bead.b, pair);
  const n = middle.a.to - middle.a.from;
  const m = middle.b.to - middle.b.from;
  if (n > 0 && m > 0) {
    const idsA = a.ids.subarray(middle.a.from, middle.a.to);
    const idsB = b.ids.subarray(middle.b.from, middle.b.to);
    const put = (x: number, y: number): void => pair(x + middle.a.from, y + middle.b.from);
    if ((n + 1) * (m + 1) > MOST_CELLS) pairByDiff(idsA, idsB, put);
    else if (comesBefore(idsA, idsB)) pairByWeight(a.words, idsA, idsB, put);
    else pairByWeight(a.words, idsB, idsA, (y, x) => put(x, y));
  }
  return { toB, toA };
}

/** Pairs what is equal at both ends; returns what is left between. */
function trimmed(
  a: Side,
  b: Side,
  inA: Range,
  inB: Range,
  pair: (x: number, y: number) => void,
): { readonly a: Range; readonly b: Range } {
  let { from: aFrom, to: aTo } = inA;
  let { from: bFrom, to: bTo } = inB;
  while (aFrom < aTo && bFrom < bTo && a.ids[aFrom] === b.ids[bFrom]) pair(aFrom++, bFrom++);
  while (aFrom < aTo && bFrom < bTo && a.ids[aTo - 1] === b.ids[bTo - 1]) pair(--aTo, --bTo);
  return { a: { from: aFrom, to: aTo }, b: { from: bFrom, to: bTo } };
}

function pairByDiff(a: Int32Array, b: Int32Array, pair: (x: number, y: number) => void): void {
  let x = 0;
  let y = 0;
  for (const edit of [...diff(a, b), { aFrom: a.length, bFrom: b.length, aTo: 0, bTo: 0 }]) {
    while (x < edit.aFrom && y < edit.bFrom) pair(x++, y++);
    x = edit.aTo;
    y = edit.bTo;
  }
}

/** Weight of a pair; 0 where the two do not answer each other. */
function weigh(x: Word, y: Word, stemX: string, stemY: string): number {
  const whole = x.kind === TokenKind.mark ? WEIGHT.mark : x.empty ? WEIGHT.empty : WEIGHT.matter;
  if (x.id === y.id) return whole;
  if (x.folded === y.folded) return whole + WEIGHT.form;
  return stemX !== "" && stemX === stemY ? WEIGHT.inflected : 0;
}

/** The heaviest monotone pairing: Needleman and Wunsch's table with a bonus for pairs that follow each other. */
function pairByWeight(
  words: readonly Word[],
  a: Int32Array,
  b: Int32Array,
  pair: (x: number, y: number) => void,
): void {
  const wide = b.length + 1;
  const best = new Int32Array((a.length + 1) * wide);
  const held = new Int32Array((a.length + 1) * wide).fill(NONE);
  const wordsA = Array.from(a, (id) => words[id]!);
  const wordsB = Array.from(b, (id) => words[id]!);
  const stemsA = wordsA.map((word) => word.stem);
  const stemsB = wordsB.map((word) => word.stem);
  for (let x = 1; x <= a.length; x++) {
    const word = wordsA[x - 1]!;
    const stem = stemsA[x - 1]!;
    for (let y = 1; y <= b.length; y++) {
      const at = x * wide + y;
      let top = Math.max(best[at - wide]!, best[at - 1]!);
      const weight = weigh(word, wordsB[y - 1]!, stem, stemsB[y - 1]!);
      if (weight > 0) {
        const before = at - wide - 1;
        const kept = weight + Math.max(best[before]!, held[before]! + WEIGHT.run);
        held[at] = kept;
        if (kept > top) top = kept;
      }
      best[at] = top;
    }
  }
  let x = a.length;
  let y = b.length;
  let inRun = false;
  while (x > 0 && y > 0) {
    const at = x * wide + y;
    if (inRun || best[at] === held[at]) {
      pair(x - 1, y - 1);
      const before = at - wide - 1;
      inRun = held[before]! + WEIGHT.run > best[before]!;
      x--;
      y--;
    } else if (best[at] === best[at - wide]) x--;
    else y--;
  }
}

/** No pair ends in this cell; low enough that a bonus does not lift it. */
const NONE = -1_000_000;
