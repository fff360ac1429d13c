import { TokenKind, tokenize } from "../../text/token.ts";
import { finish } from "../lanes.ts";

/**
 * What a text is known by where its copies are sought: hashes of its pairs of neighbouring words, in the order of the
 * text, of all hashes there are a fixed share (the sampling of Broder 1997 by value). So two sketches have in common
 * what the texts have, and the share of one that stands in the other is that of the words, whatever their lengths.
 */
export type Sketch = Int32Array<ArrayBuffer>;

/** Of so many hashes one is kept; a power of two. */
const sampled = 4;

/** A text with fewer, some 30 words, says too little by a sample: its sketch is two hashes of all its words. */
export const leastSampled = 8;

/** Linear time; never throws. Case and marks do not count; a text without words has an empty sketch. */
export function sketch(text: string): Sketch {
  const { length } = text;
  if (kept.length < length) kept = new Int32Array(length * 2);
  let count = 0;
  let whole = 0;
  let before = 0;
  for (let at = 0; at < length; ) {
    const first = partOf(text.charCodeAt(at++));
    if (first === between) continue;
    let word = Math.imul(first ^ basis, prime);
    while (first > 0 && at < length) {
      const next = partOf(text.charCodeAt(at));
      if (next <= between) break;
      word = Math.imul(word ^ next, prime);
      at++;
    }
    const pair = finish((Math.imul(before, pairPrime) + word) | 0);
    if (before !== 0 && (pair & (sampled - 1)) === 0) kept[count++] = pair;
    whole = (Math.imul(whole, pairPrime) + word) | 0;
    before = word;
  }
  if (count >= leastSampled) return kept.slice(0, count);
  return before === 0 ? new Int32Array(0) : Int32Array.of(finish(whole), finish(~whole));
}

/** Words are hashed by FNV-1a (Fowler, Noll and Vo, public domain), the quickest there is for a few letters. */
const basis = 0x811c9dc5;
const prime = 0x01000193;
const pairPrime = 0x9e3779b1;

/** Where one sketch after the other is collected. */
let kept = new Int32Array(1 << 14);

/*
 * What a code unit is to a word: a letter or digit in lower case, a sign that is a word by itself in a script without
 * spaces (negative), or nothing.
 */
const between = 1;
const unseen = 0;

/** By code unit, filled on first sight: a full table costs milliseconds at start-up. */
const parts = new Int32Array(0x10000).fill(unseen);

function partOf(code: number): number {
  const part = parts[code]!;
  return part === unseen ? firstSeen(code) : part;
}

function firstSeen(code: number): number {
  const character = String.fromCharCode(code);
  const kind = tokenize(character).kinds[0] ?? TokenKind.mark;
  const part = kind === TokenKind.mark ? between : character.toLowerCase().charCodeAt(0);
  parts[code] = kind === TokenKind.sign ? -part : part;
  return parts[code]!;
}

/** The hashes of a sketch in ascending order, each once. */
export function distinct(sketch: Sketch): Sketch {
  const sorted = sketch.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at]!;
  return sorted.subarray(0, count);
}

/** How many hashes two `distinct` sketches have in common. */
export function inCommon(x: Sketch, y: Sketch): number {
  let common = 0;
  for (let at = 0, beside = 0; at < x.length && beside < y.length; ) {
    const difference = x[at]! - y[beside]!;
    if (difference === 0) common++;
    if (difference <= 0) at++;
    if (difference >= 0) beside++;
  }
  return common;
}
