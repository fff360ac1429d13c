import type { TokenKind, Tokens } from "./token.ts";

/**
 * The distinct tokens of texts, numbered as they are met. News repeats itself: what hangs on a written form alone (its
 * folded form, its stem, how common it is) is worked out once for all texts instead of once for each token, and
 * whoever walks a text walks numbers. Numbers hang on what was read before and must never order anything in a result.
 */
export interface Forms {
  /** By number: as it is written. */
  readonly texts: readonly string[];
  /** By number: in small letters, apostrophes straight. */
  readonly lowered: readonly string[];
  /** By number: equal for equal `lowered`, and for nothing else; from 1. */
  readonly loweredNumbers: readonly number[];
  /** By number: a form is always of one kind. */
  readonly kinds: readonly TokenKind[];
}

/** Forms after which a new collection is begun: some ten megabytes, and the vocabulary of a thousand reports. */
const mostForms = 1 << 16;

/** Longer tokens are slices that would hold their whole text in memory: V8 copies shorter ones. */
const longestCopied = 12;

class Collection implements Forms {
  readonly texts: string[] = [];
  readonly lowered: string[] = [];
  readonly loweredNumbers: number[] = [];
  readonly kinds: TokenKind[] = [];
  /** Open addressing: number of the form plus one, 0 where free. */
  #slots = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 11);
  readonly #byLowered = new Map<string, number>();

  numberOf(text: string, start: number, end: number, kind: TokenKind): number {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slots[slot]! - 1;
      if (found < 0) return this.#enter(text.slice(start, end), kind, hash, slot);
      if (this.#hashes[found] === hash && says(this.texts[found]!, text, start, end)) return found;
    }
  }

  #enter(slice: string, kind: TokenKind, hash: number, slot: number): number {
    const number = this.texts.length;
    const form = slice.length > longestCopied ? copied(slice) : slice;
    this.texts.push(form);
    const lowered = form.toLowerCase().replaceAll("’", "'");
    this.lowered.push(lowered);
    this.loweredNumbers.push(numberOf(lowered, this.#byLowered));
    this.kinds.push(kind);
    this.#slots[slot] = number + 1;
    this.#hashes[number] = hash;
    if (number + 1 === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    const slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.texts.length; number++) {
      const hash = hashes[number]!;
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

function says(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++)
    if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function copied(form: string): string {
  let copy = "";
  for (let at = 0; at < form.length; at += longestCopied) copy += form.slice(at, at + longestCopied);
  return copy;
}

/** The tokens of a text by number. */
export interface Numbered {
  readonly forms: Forms;
  /** By token. */
  readonly numbers: Int32Array;
}

let current = new Collection();
const numbered = new WeakMap<Tokens, Numbered & { readonly forms: Collection }>();

function numberIn(forms: Collection, tokens: Tokens): Numbered {
  const known = numbered.get(tokens);
  if (known?.forms === forms) return known;
  const numbers = new Int32Array(tokens.length);
  for (let token = 0; token < tokens.length; token++) {
    const kind = tokens.kinds[token] as TokenKind;
    numbers[token] = forms.numberOf(tokens.text, tokens.starts[token]!, tokens.ends[token]!, kind);
  }
  const made = { forms, numbers };
  numbered.set(tokens, made);
  return made;
}

/** The tokens of one or two texts by number, in one collection. */
export function numberTokens(tokens: Tokens): Numbered;
export function numberTokens(a: Tokens, b: Tokens): readonly [Numbered, Numbered];
export function numberTokens(a: Tokens, b?: Tokens): Numbered | readonly [Numbered, Numbered] {
  if (current.texts.length > mostForms) current = new Collection();
  return b === undefined ? numberIn(current, a) : [numberIn(current, a), numberIn(current, b)];
}

/** What a room keeps of forms, by their number; filled as it is asked for. */
export type Column<Value> = (Value | undefined)[];

/** The column of a collection, made when it is first asked for and kept as long as the forms are. */
export function columnOf<Value>(columns: WeakMap<Forms, Column<Value>>, forms: Forms): Column<Value> {
  let column = columns.get(forms);
  if (column === undefined) {
    column = [];
    columns.set(forms, column);
  }
  return lengthened(column, forms);
}

/** The column as long as the forms are many, without a gap: V8 keeps an array with wide ones as a hash table. */
export function lengthened<Value>(column: Column<Value>, forms: Forms): Column<Value> {
  while (column.length < forms.texts.length) column.push(undefined);
  return column;
}

/** A copy with room for number `last` and as many again, zeros behind what it held. */
export function widened(numbers: Int32Array, last: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(2 * (last + 1));
  wide.set(numbers);
  return wide;
}

/** The number of a text among those that were numbered before, or the next one; from 1. */
export function numberOf(text: string, numbers: Map<string, number>): number {
  let number = numbers.get(text);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(text, number);
  }
  return number;
}
