import type { BeadRelation, Reading, Span } from "../model.ts";
import type { Defaults } from "../options.ts";
import { tokensOf } from "../segment/segmented.ts";
import { fold } from "../text/fold.ts";
import { firstTokenAt, TokenKind, tokenText } from "../text/token.ts";

/**
 * How two linked passages differ. Identical: the same tokens, but for white space and the shape of quotation marks,
 * apostrophes and dashes. Edited: at least `editedFrom` of the words kept, whatever their order; else reworded.
 */
export function relationOf(
  a: Reading,
  inA: readonly number[],
  b: Reading,
  inB: readonly number[],
  options: Defaults["align"],
): BeadRelation {
  const left = passageTokens(a, inA);
  const right = passageTokens(b, inB);
  if (left.all.length === right.all.length && left.all.every((token, index) => token === right.all[index])) {
    return "identical";
  }
  return keptShare(left.words, right.words) >= options.editedFrom ? "edited" : "reworded";
}

interface PassageTokens {
  /** Every token with the shapes of its marks evened out. */
  readonly all: readonly string[];
  /** Words, numbers and signs, folded. */
  readonly words: readonly string[];
}

function passageTokens(reading: Reading, sentences: readonly number[]): PassageTokens {
  const tokens = tokensOf(reading.article);
  const { start, end } = passage(reading, sentences);
  const all: string[] = [];
  const words: string[] = [];
  for (
    let index = firstTokenAt(tokens, start);
    index < tokens.length && tokens.starts[index]! < end;
    index++
  ) {
    const written = tokenText(tokens, index);
    all.push(evened(written));
    if (tokens.kinds[index] !== TokenKind.mark) words.push(fold(written));
  }
  return { all, words };
}

function passage(reading: Reading, sentences: readonly number[]): Span {
  const first = reading.sentences[sentences[0]!]!;
  const last = reading.sentences[sentences.at(-1)!]!;
  return { start: first.span.start, end: last.span.end };
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″＂]/g, '"'],
  [/[‘’‚‛‹›ʼ′＇]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
];

const onlyAscii = /^[\x20-\x7e]*$/;

function evened(token: string): string {
  if (onlyAscii.test(token)) return token;
  return shapes.reduce((text, [shape, plain]) => text.replace(shape, plain), token);
}

/** Share (0 to 1) of the words of both sides that the other side has as well: Dice's coefficient over bags of words. */
function keptShare(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    counts.set(word, count - 1);
  }
  const words = left.length + right.length;
  return words === 0 ? 0 : (2 * shared) / words;
}
