import type { Marked, Quotation } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import type { CompareContext } from "../rules/rule.ts";
import { type Range, rangeOf, type Side, wordAt } from "../side.ts";

/** What stands inside marks of speech and belongs together: one quotation, its clause left out. */
export interface Utterance {
  /** `null` where nobody was found to say it. */
  readonly quotation: Quotation | null;
  /** Tokens inside the marks, a piece a range, in order. */
  readonly pieces: readonly Range[];
  /** From the first piece to the last. */
  readonly hull: Range;
  /** Token numbers of its words, punctuation left out. */
  readonly words: readonly number[];
  /** Beads that it stands in, ascending. */
  readonly beads: readonly number[];
}

/** Every utterance of one side, in text order. A passage inside another's marks is part of that one. */
export function utterancesOf(context: CompareContext, name: "a" | "b"): readonly Utterance[] {
  const side = context[name];
  const { quotations } = side.reading;
  const byQuotation = new Map<number, Range[]>();
  const loose: { quotation: Quotation | null; pieces: Range[] }[] = [];
  for (const passage of outermost(side.reading.marked)) {
    const piece = rangeOf(side, passage.inner);
    if (piece.from === piece.to) continue;
    if (passage.quotation === null) {
      loose.push({ quotation: null, pieces: [piece] });
      continue;
    }
    const pieces = byQuotation.get(passage.quotation);
    if (pieces !== undefined) {
      pieces.push(piece);
      continue;
    }
    const first = [piece];
    byQuotation.set(passage.quotation, first);
    loose.push({ quotation: quotations[passage.quotation] ?? null, pieces: first });
  }
  return loose
    .map(({ quotation, pieces }) => utterance(context, name, quotation, pieces))
    .filter(({ words }) => words.length > 0);
}

/** Passages of speech that stand inside no other, in text order. */
function outermost(marked: readonly Marked[]): readonly Marked[] {
  const speech = marked
    .filter(({ use }) => use === "speech")
    .sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  let end = -1;
  return speech.filter(({ span, inner }) => {
    const within = span.end <= end;
    end = Math.max(end, inner.end);
    return !within;
  });
}

function utterance(
  context: CompareContext,
  name: "a" | "b",
  quotation: Quotation | null,
  pieces: readonly Range[],
): Utterance {
  const side = context[name];
  const beads: number[] = [];
  const words: number[] = [];
  for (const piece of pieces) {
    beads.push(context.beadOf(name, piece.from), context.beadOf(name, piece.to - 1));
    addWords(words, side, piece);
  }
  return {
    quotation,
    pieces,
    hull: { from: pieces[0]!.from, to: pieces.at(-1)!.to },
    words,
    beads: [...new Set(beads.filter((bead) => bead >= 0))].sort((x, y) => x - y),
  };
}

/** The tokens of a range that are no marks. */
export function wordsIn(side: Side, range: Range): number[] {
  const words: number[] = [];
  addWords(words, side, range);
  return words;
}

export function addWords(words: number[], side: Side, { from, to }: Range): void {
  for (let token = from; token < to; token++) if (side.kinds[token] !== TokenKind.mark) words.push(token);
}

/** Up to `most` words of the range, marks left out. */
export function countWords(side: Side, { from, to }: Range, most: number): number {
  let count = 0;
  for (let token = from; token < to && count < most; token++)
    if (side.kinds[token] !== TokenKind.mark) count++;
  return count;
}

/** By what two tokens count as the same word said: the stem, or the writing where there is none. */
export function sense(side: Side, token: number): string {
  const { stem, folded } = wordAt(side, token);
  return stem === "" ? folded : stem;
}

/** Its number: equal for equal `sense`, and for nothing else. */
export function senseNumber(side: Side, token: number): number {
  const { stemNumber, foldedNumber } = wordAt(side, token);
  return stemNumber === 0 ? foldedNumber : stemNumber;
}

/** Weight of a token among words said: what carries matter 1, what carries grammar a quarter. */
export function weightOf(side: Side, token: number): number {
  return wordAt(side, token).empty ? GRAMMAR_WEIGHT : 1;
}

const GRAMMAR_WEIGHT = 0.25;
