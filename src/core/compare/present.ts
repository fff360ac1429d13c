import type { BeadText } from "./rules/rule.ts";
import { type Range, type Side, wordAt } from "./side.ts";

/** A replacement as a reader takes it in: whole words, whole compounds, whole phrases; either side may be empty. */
export interface Phrase {
  readonly a: Range;
  readonly b: Range;
}

/** Past this share of changed words a reader sees confetti, not edits: before and after are shown as one. */
const MOST_CHANGED = 2 / 3;

/** Unchanged tokens that do not part two changes, where they are function words or commas. */
const LONGEST_BRIDGE = 1;

/**
 * Presentable edits of one bead. What they assume about readers: they read words, not letters or tokens, so a
 * compound ("all-girl") changes as a whole; they do not see a lone "the" or comma between two changes as common
 * ground, so such neighbours are one; and they cannot follow a sentence of which more than two thirds changed, so
 * that is one before and one after. Tokens that are `settled` are explained elsewhere and part phrases.
 */
export function present(a: Side, b: Side, bead: BeadText, settled: Settled | null = null): readonly Phrase[] {
  const steps = bead.steps();
  const whole = { a: bead.a, b: bead.b };
  if (isMostlyChanged(steps, whole) && !isAnySettled(whole, settled)) return [whole];
  return presentPieces(a, b, bead, settled);
}

/** The same for who looks into a bead that changed mostly. */
export function presentPieces(
  a: Side,
  b: Side,
  bead: BeadText,
  settled: Settled | null = null,
): readonly Phrase[] {
  const phrases: Open[] = [];
  let last: Open | null = null;
  for (const step of bead.steps()) {
    if (step.same) {
      if (last !== null && !isBridge(a, step)) last = null;
      continue;
    }
    if (!isAnySettled(step, settled)) {
      last = extended(phrases, last, step);
      continue;
    }
    if (isAllSettled(step, settled!)) {
      last = null;
      continue;
    }
    for (const piece of cut(step, settled!)) last = piece === null ? null : extended(phrases, last, piece);
  }
  for (const phrase of phrases) grow(a, b, bead, phrase);
  return joined(phrases);
}

/** Tokens that are explained elsewhere: not 0 by number of token. */
export interface Settled {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

/** The open phrase with the piece at its end, or a new one of it. */
function extended(phrases: Open[], last: Open | null, { a, b }: Phrase): Open {
  if (last === null) {
    const opened = { a, b };
    phrases.push(opened);
    return opened;
  }
  last.a = { from: last.a.from, to: a.to };
  last.b = { from: last.b.from, to: b.to };
  return last;
}

/**
 * True where a sentence was told anew: its commas and words of grammar then changed with the rest, and are no changes
 * of their own. The exact edits still hold them.
 */
export function isRecast({ edits }: BeadText): boolean {
  return edits.length > MANY_EDITS;
}

/** Edits of a bead that was touched up here and there. */
const MANY_EDITS = 4;

interface Open {
  a: Range;
  b: Range;
}

/** A stretch of the bead: a run of equal tokens, a pair of others, or a gap in which nothing answers anything. */
export interface Step extends Phrase {
  /** True where the two sides are token by token exactly equal. */
  readonly same: boolean;
}

/** The bead as runs, pairs and gaps, in the order of both sides. */
export function laySteps(a: Side, b: Side, bead: BeadText): readonly Step[] {
  const { toB } = bead.pairing();
  const steps: Step[] = [];
  let x = bead.a.from;
  let y = bead.b.from;
  for (let token = bead.a.from; token <= bead.a.to; token++) {
    const partner = token < bead.a.to ? toB[token - bead.a.from]! : bead.b.to;
    if (partner < 0) continue;
    if (x < token || y < partner) {
      steps.push({ a: { from: x, to: token }, b: { from: y, to: partner }, same: false });
    }
    if (token === bead.a.to) break;
    const same = a.ids[token] === b.ids[partner];
    x = token + 1;
    y = partner + 1;
    if (same) {
      while (x < bead.a.to && toB[x - bead.a.from] === y && a.ids[x] === b.ids[y]) {
        x++;
        y++;
      }
    }
    steps.push({ a: { from: token, to: x }, b: { from: partner, to: y }, same });
    token = x - 1;
  }
  return steps;
}

/** Past two thirds changed, by tokens: how much of the sentence a reader sees marked. */
export function isMostlyChanged(steps: readonly Step[], whole: Phrase): boolean {
  let same = 0;
  for (const step of steps) if (step.same) same += step.a.to - step.a.from;
  const inA = whole.a.to - whole.a.from;
  const inB = whole.b.to - whole.b.from;
  // A sentence that was only added to stays readable, however much was added.
  return 1 - same / Math.max(inA, inB) > MOST_CHANGED && 1 - same / Math.min(inA, inB) > 1 - MOST_CHANGED;
}

function isAnySettled({ a, b }: Phrase, settled: Settled | null): boolean {
  return settled !== null && (hasSettled(a, settled.a) || hasSettled(b, settled.b));
}

function isAllSettled({ a, b }: Phrase, settled: Settled): boolean {
  return countSettled(a, settled.a) === a.to - a.from && countSettled(b, settled.b) === b.to - b.from;
}

function countSettled({ from, to }: Range, settled: Uint8Array): number {
  let count = 0;
  for (let token = from; token < to; token++) if (settled[token] !== 0) count++;
  return count;
}

function hasSettled({ from, to }: Range, settled: Uint8Array): boolean {
  for (let token = from; token < to; token++) if (settled[token] !== 0) return true;
  return false;
}

function isBridge(a: Side, { a: { from, to } }: Step): boolean {
  const word = wordAt(a, from);
  return to - from <= LONGEST_BRIDGE && word.empty && !endsSentence(word.text);
}

/** Marks at which one statement ends and another starts: no reader joins changes across them. */
function endsSentence(mark: string): boolean {
  return '.!?;:"“”«»。！？'.includes(mark);
}

/** The step without its settled tokens; `null` where settled ones part two pieces. */
function cut(step: Step, settled: Settled): readonly (Phrase | null)[] {
  const left = runs(step.a, settled.a);
  const right = runs(step.b, settled.b);
  // "Sweeping" and "in April a series of drastic": with "in April" settled, the one run of each side answers the other.
  const a = only(left, isFilled);
  const b = only(right, isFilled);
  if (a !== null && b !== null) {
    const isParted = a.from > step.a.from || b.from > step.b.from;
    const goesOn = a.to === step.a.to && b.to === step.b.to;
    if (isParted) return goesOn ? [null, { a, b }] : [null, { a, b }, null];
    return goesOn ? [{ a, b }] : [{ a, b }, null];
  }
  // "Of 2020 had been tied" and "was linked": with "of 2020" settled, what is left on both sides answers each other.
  const heldA = left.length === right.length ? null : only(left, isClause);
  const heldB = heldA === null ? null : only(right, isClause);
  if (heldA !== null && heldB !== null) {
    const isRest = (range: Range) => range.from === range.to || range === heldA || range === heldB;
    if (left.every(isRest) && right.every(isRest)) return [null, { a: heldA, b: heldB }, null];
  }
  const pieces: (Phrase | null)[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    if (index > 0) pieces.push(null);
    const x = left[index] ?? { from: step.a.to, to: step.a.to };
    const y = right[index] ?? { from: step.b.to, to: step.b.to };
    pieces.push(x.from < x.to || y.from < y.to ? { a: x, b: y } : null);
  }
  return pieces;
}

/** The one range that fits; `null` for none or several. */
function only(ranges: readonly Range[], fits: (range: Range) => boolean): Range | null {
  let found: Range | null = null;
  for (const range of ranges) {
    if (!fits(range)) continue;
    if (found !== null) return null;
    found = range;
  }
  return found;
}

function isFilled({ from, to }: Range): boolean {
  return from < to;
}

/** Two words or more, and few enough to be a verb with its helpers. */
function isClause({ from, to }: Range): boolean {
  return to - from > 1 && to - from <= LONGEST_VERB;
}

/** Tokens of "would have been tied". */
const LONGEST_VERB = 4;

/** The unsettled runs of a range; one empty run for an empty range, so that a pure insertion finds its place. */
function runs(range: Range, settled: Uint8Array): readonly Range[] {
  if (range.from === range.to) return [range];
  const found: Range[] = [];
  let from = range.from;
  for (let token = range.from; token <= range.to; token++) {
    if (token < range.to && settled[token] === 0) continue;
    found.push({ from, to: token });
    from = token + 1;
  }
  return found.length > 1 ? found : [{ from: range.from, to: range.to }];
}

/** Grows it over the rest of a compound that is written without spaces round its hyphen. */
function grow(a: Side, b: Side, bead: BeadText, phrase: Open): void {
  let { a: x, b: y } = phrase;
  while (isCompound(a, b, bead, x.from - 1, y.from - 1, x.from, y.from)) {
    x = { from: x.from - 1, to: x.to };
    y = { from: y.from - 1, to: y.to };
  }
  while (isCompound(a, b, bead, x.to, y.to, x.to, y.to)) {
    x = { from: x.from, to: x.to + 1 };
    y = { from: y.from, to: y.to + 1 };
  }
  phrase.a = x;
  phrase.b = y;
}

/** True where the pair of tokens `x`, `y` is glued to the phrase on both sides by a hyphen at `gapA`, `gapB`. */
function isCompound(
  a: Side,
  b: Side,
  bead: BeadText,
  x: number,
  y: number,
  gapA: number,
  gapB: number,
): boolean {
  if (x < bead.a.from || x >= bead.a.to || bead.pairing().toB[x - bead.a.from] !== y) return false;
  return isGlued(a, x, gapA) && isGlued(b, y, gapB);
}

/** True where the token touches its neighbour across `gap` and one of the two is a hyphen. */
function isGlued(side: Side, token: number, gap: number): boolean {
  const before = gap - 1;
  if (before < 0 || gap >= side.length || side.ends[before] !== side.starts[gap]) return false;
  const neighbour = token === gap ? before : gap;
  return isHyphen(side, token) || isHyphen(side, neighbour);
}

function isHyphen(side: Side, token: number): boolean {
  return "-‐‑".includes(wordAt(side, token).text);
}

/** Phrases that touch after growing are one. */
function joined(phrases: readonly Phrase[]): readonly Phrase[] {
  const out: { a: Range; b: Range }[] = [];
  for (const phrase of phrases) {
    const last = out.at(-1);
    if (last !== undefined && (last.a.to > phrase.a.from || last.b.to > phrase.b.from)) {
      last.a = { from: last.a.from, to: Math.max(last.a.to, phrase.a.to) };
      last.b = { from: last.b.from, to: Math.max(last.b.to, phrase.b.to) };
    } else out.push({ a: phrase.a, b: phrase.b });
  }
  return out;
}
