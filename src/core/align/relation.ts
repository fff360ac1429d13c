import type { BeadRelation, Reading } from "../model.ts";
import type { Defaults } from "../options.ts";
import { tokensOf } from "../segment/segmented.ts";
import { fold } from "../text/fold.ts";
import { type Forms, numberOf, numberTokens, widened } from "../text/forms.ts";
import { firstTokenAt, TokenKind, type Tokens } from "../text/token.ts";

/**
 * How two linked passages differ. Identical: the same tokens, but for white space and the shape of quotation marks,
 * apostrophes and dashes. Edited: at least `editedFrom` of the words kept, whatever their order; else reworded.
 */
export function relationOf(
  a: Written,
  inA: readonly number[],
  b: Written,
  inB: readonly number[],
  options: Defaults["align"],
): BeadRelation {
  const left = passage(a, inA);
  const right = passage(b, inB);
  if (areIdentical(a, left, b, right)) return "identical";
  return keptShare(a, left, b, right) >= options.editedFrom ? "edited" : "reworded";
}

/** A text by the forms of its tokens, and what these are compared by. */
export interface Written {
  readonly reading: Reading;
  readonly tokens: Tokens;
  /** By token: number of its form. */
  readonly forms: Int32Array;
  readonly shapes: Shapes;
}

/** Both texts in one numbering. */
export function writtenOf(a: Reading, b: Reading): readonly [Written, Written] {
  const [tokensA, tokensB] = [tokensOf(a.article), tokensOf(b.article)];
  const [inA, inB] = numberTokens(tokensA, tokensB);
  const shapes = shapesOf(inA.forms);
  return [
    { reading: a, tokens: tokensA, forms: inA.numbers, shapes },
    { reading: b, tokens: tokensB, forms: inB.numbers, shapes },
  ];
}

/** By form two numbers, each 0 until it is asked for. */
class Shapes {
  readonly #texts: readonly string[];
  readonly #numbers = new Map<string, number>();
  #evened = new Int32Array(0);
  #folded = new Int32Array(0);

  constructor({ texts }: Forms) {
    this.#texts = texts;
  }

  /** Makes room for all forms. */
  lengthen(): void {
    const last = this.#texts.length - 1;
    if (last < this.#evened.length) return;
    this.#evened = widened(this.#evened, last);
    this.#folded = widened(this.#folded, last);
  }

  /** Equal where only the shapes of marks differ. */
  evened(form: number): number {
    if (this.#evened[form] === 0) this.#evened[form] = numberOf(even(this.#texts[form]!), this.#numbers);
    return this.#evened[form]!;
  }

  /** Equal where the folded words are. */
  folded(form: number): number {
    if (this.#folded[form] === 0) this.#folded[form] = numberOf(fold(this.#texts[form]!), this.#numbers);
    return this.#folded[form]!;
  }
}

const kept = new WeakMap<Forms, Shapes>();

function shapesOf(forms: Forms): Shapes {
  let shapes = kept.get(forms);
  if (shapes === undefined) {
    shapes = new Shapes(forms);
    kept.set(forms, shapes);
  }
  shapes.lengthen();
  return shapes;
}

interface Passage {
  /** Tokens, the last excluded. */
  readonly from: number;
  readonly to: number;
}

function passage({ reading, tokens }: Written, sentences: readonly number[]): Passage {
  const first = reading.sentences[sentences[0]!]!;
  const last = reading.sentences[sentences.at(-1)!]!;
  return { from: firstTokenAt(tokens, first.span.start), to: firstTokenAt(tokens, last.span.end) };
}

function areIdentical(a: Written, inA: Passage, b: Written, inB: Passage): boolean {
  const length = inA.to - inA.from;
  if (length !== inB.to - inB.from) return false;
  for (let at = 0; at < length; at++) {
    const [x, y] = [a.forms[inA.from + at]!, b.forms[inB.from + at]!];
    if (x !== y && a.shapes.evened(x) !== b.shapes.evened(y)) return false;
  }
  return true;
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″＂]/g, '"'],
  [/[‘’‚‛‹›ʼ′＇]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
];

const onlyAscii = /^[\x20-\x7e]*$/;

function even(token: string): string {
  if (onlyAscii.test(token)) return token;
  return shapes.reduce((text, [shape, plain]) => text.replace(shape, plain), token);
}

/** By number of a folded word: how often the passage of a at hand has it; nothing but 0 between two passages. */
let counts = new Int32Array(1 << 12);

/** Share (0 to 1) of the words of both sides that the other side has as well: Dice's coefficient over bags of words. */
function keptShare(a: Written, inA: Passage, b: Written, inB: Passage): number {
  let words = 0;
  for (let at = inA.from; at < inA.to; at++) {
    if (a.tokens.kinds[at] === TokenKind.mark) continue;
    const word = a.shapes.folded(a.forms[at]!);
    if (word >= counts.length) counts = widened(counts, word);
    counts[word]!++;
    words++;
  }
  let shared = 0;
  for (let at = inB.from; at < inB.to; at++) {
    if (b.tokens.kinds[at] === TokenKind.mark) continue;
    words++;
    const word = b.shapes.folded(b.forms[at]!);
    const count = counts[word] ?? 0;
    if (count === 0) continue;
    shared++;
    counts[word] = count - 1;
  }
  for (let at = inA.from; at < inA.to; at++) counts[a.shapes.folded(a.forms[at]!)] = 0;
  return words === 0 ? 0 : (2 * shared) / words;
}
