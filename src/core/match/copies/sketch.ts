import { TokenKind, tokenize } from "../../text/token.ts";
import { finish } from "../lanes.ts";

/**
 * What a text is known by where its copies are sought: hashes of its pairs of neighbouring words, in the order of the
 * text, of all hashes there are a fixed share (the sampling of Broder 1997 by value). So two sketches have in common
 * what the texts have, and the share of one that stands in the other is that of the words, whatever their lengths.
 */
export type Sketch = Int32Array<ArrayBuffer>;

/** Of four hashes one is kept: that in which so many low bits are 0. */
const sampledBits = 2;
const sampledMask = (1 << sampledBits) - 1;

/** A text with fewer, some 30 words, says too little by a sample: its sketch is two hashes of all its words. */
export const leastSampled = 8;

/** Linear time; never throws. Case and marks do not count; a text without words has an empty sketch. */
export function sketch(text: string): Sketch {
  const { length } = text;
  const kept = roomFor(length);
  const from = kept === room ? end : 0;
  let count = from;
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
    if (before !== 0 && (pair & sampledMask) === 0) kept[count++] = pair;
    whole = (Math.imul(whole, pairPrime) + word) | 0;
    before = word;
  }
  if (count - from >= leastSampled) return kept === room ? taken(count) : kept.slice(0, count);
  return before === 0 ? new Int32Array(0) : Int32Array.of(finish(whole), finish(~whole));
}

/** Words are hashed by FNV-1a (Fowler, Noll and Vo, public domain), the quickest there is for a few letters. */
const basis = 0x811c9dc5;
const prime = 0x01000193;
const pairPrime = 0x9e3779b1;

/** Sketches stand one behind the other in pieces of memory that they keep alive: an array each took a twentieth longer in all. */
const roomLength = 1 << 16;
let room = new Int32Array(roomLength);
let end = 0;

/** Where the pairs of a text of so many units find room whatever they are; one that fills a piece has its own for a while. */
function roomFor(length: number): Int32Array<ArrayBuffer> {
  if (length > roomLength) return new Int32Array(length);
  if (roomLength - end < length) {
    room = new Int32Array(roomLength);
    end = 0;
  }
  return room;
}

function taken(until: number): Sketch {
  const sketch = room.subarray(end, until);
  end = until;
  return sketch;
}

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

/** Share (0 to 1) of the pairs of one text that stand in another; 0 where it has none. */
export function containment(one: Sketch, other: Sketch): number {
  const table = emptyTable(other.length);
  for (const pair of other) table[slotOf(pair, table)] = pair;
  let held = 0;
  for (const pair of one) if (table[slotOf(pair, table)] === pair) held++;
  return one.length === 0 ? 0 : held / one.length;
}

/** Made longer by the longest text so far and used again by the next, of which it is as long as that needs. */
let cleared = new Int32Array(1 << 9);

/** An open table for so many pairs. The pair 0, one in four thousand million, always seems to be there. */
function emptyTable(pairs: number): Int32Array {
  let size = 1 << 6;
  while (size < pairs * 2) size *= 2;
  if (cleared.length < size) cleared = new Int32Array(size);
  return cleared.subarray(0, size).fill(0);
}

function slotOf(pair: number, table: Int32Array): number {
  const mask = table.length - 1;
  let slot = (pair >>> sampledBits) & mask;
  while (table[slot] !== 0 && table[slot] !== pair) slot = (slot + 1) & mask;
  return slot;
}
