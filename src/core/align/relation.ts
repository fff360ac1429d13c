import type { BeadRelation, Reading } from "../model.ts";
import type { Defaults } from "../options.ts";
import { tokensOf } from "../segment/segmented.ts";
import { fold } from "../text/fold.ts";
import { type Forms, type Numbered, numberOf, numberTokens, widened } from "../text/forms.ts";
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

/** A text by the numbers of what its tokens are compared by. */
export interface Written {
  readonly reading: Reading;
  readonly tokens: Tokens;
  /** By token: equal where only the shapes of marks differ. */
  readonly evened: Int32Array;
  /** By token: equal where the folded words are. */
  readonly folded: Int32Array;
}

/** Both texts in one numbering. */
export function writtenOf(a: Reading, b: Reading): readonly [Written, Written] {
  const [tokensA, tokensB] = [tokensOf(a.article), tokensOf(b.article)];
  const [inA, inB] = numberTokens(tokensA, tokensB);
  const known = shapesOf(inA.forms);
  return [written(a, tokensA, inA, known), written(b, tokensB, inB, known)];
}

function written(reading: Reading, tokens: Tokens, { forms, numbers }: Numbered, known: Shapes): Written {
  const evened = new Int32Array(numbers.length);
  const folded = new Int32Array(numbers.length);
  for (let token = 0; token < numbers.length; token++) {
    const form = numbers[token]!;
    if (known.evened[form] === 0) enter(known, form, forms.texts[form]!);
    evened[token] = known.evened[form]!;
    folded[token] = known.folded[form]!;
  }
  return { reading, tokens, evened, folded };
}

/** For each form the numbers of its evened and of its folded text; 0 where it was not asked for. */
interface Shapes {
  readonly evened: number[];
  readonly folded: number[];
  readonly numbers: Map<string, number>;
}

const kept = new WeakMap<Forms, Shapes>();

function shapesOf(forms: Forms): Shapes {
  let shapes = kept.get(forms);
  if (shapes === undefined) {
    shapes = { evened: [], folded: [], numbers: new Map() };
    kept.set(forms, shapes);
  }
  for (let form = shapes.evened.length; form < forms.texts.length; form++) {
    shapes.evened.push(0);
    shapes.folded.push(0);
  }
  return shapes;
}

function enter({ evened, folded, numbers }: Shapes, form: number, text: string): void {
  evened[form] = numberOf(even(text), numbers);
  folded[form] = numberOf(fold(text), numbers);
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
  for (let at = 0; at < length; at++) if (a.evened[inA.from + at] !== b.evened[inB.from + at]) return false;
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
    const word = a.folded[at]!;
    if (word >= counts.length) counts = widened(counts, word);
    counts[word]!++;
    words++;
  }
  let shared = 0;
  for (let at = inB.from; at < inB.to; at++) {
    if (b.tokens.kinds[at] === TokenKind.mark) continue;
    words++;
    const count = counts[b.folded[at]!] ?? 0;
    if (count === 0) continue;
    shared++;
    counts[b.folded[at]!] = count - 1;
  }
  for (let at = inA.from; at < inA.to; at++) counts[a.folded[at]!] = 0;
  return words === 0 ? 0 : (2 * shared) / words;
}
