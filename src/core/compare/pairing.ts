import { comesBefore, diffWithin } from "../text/diff.ts";
import { TokenKind } from "../text/token.ts";
import type { BeadText } from "./rules/rule.ts";
import type { Range, Side } from "./side.ts";

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

export function pairTokens(a: Side, b: Side, bead: Pick<BeadText, "a" | "b">): Pairing {
  const pairing = {
    toB: new Int32Array(bead.a.to - bead.a.from).fill(-1),
    toA: new Int32Array(bead.b.to - bead.b.from).fill(-1),
  };
  const middle = pairEnds(a, b, bead, pairing);
  const n = middle.a.to - middle.a.from;
  const m = middle.b.to - middle.b.from;
  if (n === 0 || m === 0) return pairing;
  if ((n + 1) * (m + 1) > MOST_CELLS) pairByDiff(a, b, middle, bead, pairing);
  else if (comesBefore(a.ids, middle.a, b.ids, middle.b)) {
    pairByWeight(a, middle.a, b, middle.b, bead.a.from, bead.b.from, pairing.toB, pairing.toA);
  } else {
    pairByWeight(b, middle.b, a, middle.a, bead.b.from, bead.a.from, pairing.toA, pairing.toB);
  }
  return pairing;
}

interface Ranges {
  readonly a: Range;
  readonly b: Range;
}

/** Pairs what is equal at both ends; returns what is left between. */
function pairEnds(a: Side, b: Side, whole: Ranges, { toA, toB }: Pairing): Ranges {
  let { from: aFrom, to: aTo } = whole.a;
  let { from: bFrom, to: bTo } = whole.b;
  const pair = (x: number, y: number): void => {
    toB[x - whole.a.from] = y;
    toA[y - whole.b.from] = x;
  };
  while (aFrom < aTo && bFrom < bTo && a.ids[aFrom] === b.ids[bFrom]) pair(aFrom++, bFrom++);
  while (aFrom < aTo && bFrom < bTo && a.ids[aTo - 1] === b.ids[bTo - 1]) pair(--aTo, --bTo);
  return { a: { from: aFrom, to: aTo }, b: { from: bFrom, to: bTo } };
}

function pairByDiff(a: Side, b: Side, middle: Ranges, whole: Ranges, { toA, toB }: Pairing): void {
  let x = middle.a.from;
  let y = middle.b.from;
  const pairUpTo = (aTo: number, bTo: number): void => {
    for (; x < aTo && y < bTo; x++, y++) {
      toB[x - whole.a.from] = y;
      toA[y - whole.b.from] = x;
    }
  };
  for (const edit of diffWithin(a.ids, middle.a, b.ids, middle.b)) {
    pairUpTo(edit.aFrom, edit.bFrom);
    x = edit.aTo;
    y = edit.bTo;
  }
  pairUpTo(middle.a.to, middle.b.to);
}

/** The table of the pairing at hand, by rows: overwritten by the next, since a new one for each bead costs more than filling it. */
let best = new Int32Array(1 << 12);
let held = new Int32Array(1 << 12);
/** What decides a weight, of the tokens along a row. */
let across = { ids: new Int32Array(64), folded: new Int32Array(64), stems: new Int32Array(64) };

function makeRoom(rows: number, columns: number): void {
  const cells = rows * columns;
  if (best.length < cells) {
    best = new Int32Array(2 * cells);
    held = new Int32Array(2 * cells);
  }
  if (across.ids.length < columns) {
    const length = 2 * columns;
    across = {
      ids: new Int32Array(length),
      folded: new Int32Array(length),
      stems: new Int32Array(length),
    };
  }
}

/**
 * The heaviest monotone pairing: Needleman and Wunsch's table with a bonus for pairs that follow each other. Enters the
 * partner of token x at `x - fromA`, and the reverse.
 */
function pairByWeight(
  a: Side,
  inA: Range,
  b: Side,
  inB: Range,
  fromA: number,
  fromB: number,
  toB: Int32Array,
  toA: Int32Array,
): void {
  const rows = inA.to - inA.from + 1;
  const wide = inB.to - inB.from + 1;
  makeRoom(rows, wide);
  fillTable(a, inA, b, inB, wide);
  let x = rows - 1;
  let y = wide - 1;
  let inRun = false;
  while (x > 0 && y > 0) {
    const at = x * wide + y;
    if (inRun || best[at] === held[at]) {
      const before = at - wide - 1;
      inRun = held[before]! + WEIGHT.run > best[before]!;
      x--;
      y--;
      toB[x + inA.from - fromA] = y + inB.from;
      toA[y + inB.from - fromB] = x + inA.from;
    } else if (best[at] === best[at - wide]) x--;
    else y--;
  }
}

function fillTable(a: Side, inA: Range, b: Side, inB: Range, wide: number): void {
  const { ids, folded, stems } = across;
  const [bests, helds] = [best, held];
  for (let y = 1; y < wide; y++) {
    const id = b.ids[inB.from + y - 1]!;
    const word = b.words[id]!;
    ids[y] = id;
    folded[y] = word.foldedNumber;
    stems[y] = word.stemNumber;
  }
  bests.fill(0, 0, wide);
  helds.fill(NONE, 0, wide);
  const rows = inA.to - inA.from;
  for (let x = 1; x <= rows; x++) {
    const id = a.ids[inA.from + x - 1]!;
    const word = a.words[id]!;
    const whole = word.kind === TokenKind.mark ? WEIGHT.mark : word.empty ? WEIGHT.empty : WEIGHT.matter;
    const { foldedNumber, stemNumber } = word;
    let at = x * wide;
    bests[at] = 0;
    helds[at] = NONE;
    let left = 0;
    for (let y = 1; y < wide; y++) {
      at++;
      const above = bests[at - wide]!;
      let top = Math.max(above, left);
      // 0 where the two do not answer each other.
      let weight = 0;
      if (ids[y] === id) weight = whole;
      else if (folded[y] === foldedNumber) weight = whole + WEIGHT.form;
      else if (stemNumber !== 0 && stems[y] === stemNumber) weight = WEIGHT.inflected;
      let kept = NONE;
      if (weight > 0) {
        const before = at - wide - 1;
        const apart = bests[before]!;
        const inRun = helds[before]! + WEIGHT.run;
        kept = weight + Math.max(apart, inRun);
        if (kept > top) top = kept;
      }
      helds[at] = kept;
      bests[at] = top;
      left = top;
    }
  }
}

/** No pair ends in this cell; low enough that a bonus does not lift it. */
const NONE = -1_000_000;
