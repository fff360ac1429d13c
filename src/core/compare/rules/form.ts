import type { Span } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import { spansOf } from "../counterpart.ts";
import type { ChangeLexis } from "../lexis.ts";
import { isRecast, type Phrase, type Step } from "../present.ts";
import { became } from "../says.ts";
import { isPunctuation, type Range, rangeOf, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import type { Word } from "../vocabulary.ts";
import type { CompareContext, Rule } from "./rule.ts";

/**
 * What differs in writing only: style of marks, punctuation, letter case, hyphens and spaces, contractions, customs of
 * spelling. All of it is `kept`; the checks go from the surest to the widest.
 */
export const form: Rule = {
  name: "form",
  find(context) {
    styleOfMarks(context);
    for (const bead of context.edited) {
      for (const phrase of context.openPhrases(bead)) {
        const verdict = verdictOf(context, phrase);
        if (verdict === null) continue;
        if (verdict === punctuation && isRecast(bead)) {
          context.settle(spansOf(context.a, phrase.a), spansOf(context.b, phrase.b));
          continue;
        }
        context.report({
          rule: `form.${verdict.name}`,
          kind: "wording",
          beads: [bead.index],
          a: spansOf(context.a, phrase.a),
          b: spansOf(context.b, phrase.b),
          meaning: "kept",
          gravity: 1,
          says: `${verdict.says}: ${became(wordsOf(context.a, phrase.a), wordsOf(context.b, phrase.b))}`,
          witness: verdict.witness,
        });
      }
    }
  },
};

/** Curly and straight quotation marks, dashes, apostrophes: one change for all, since whoever does it does it everywhere. */
function styleOfMarks(context: CompareContext): void {
  const a: Span[] = [];
  const b: Span[] = [];
  const beads: number[] = [];
  for (const bead of context.edited) {
    const before = a.length;
    for (const step of bead.steps()) {
      if (!isStyleOnly(context, step)) continue;
      a.push(spanOf(context.a, step.a));
      b.push(spanOf(context.b, step.b));
    }
    if (a.length > before) beads.push(bead.index);
  }
  if (a.length === 0) return;
  context.report({
    rule: "form.style-of-marks",
    kind: "wording",
    beads,
    a,
    b,
    meaning: "kept",
    gravity: 1,
    says: "Quotation marks, apostrophes or dashes are set in another style",
    witness: "marks say the same in every style",
  });
}

function isStyleOnly(context: CompareContext, step: Step): boolean {
  if (step.same || step.a.to - step.a.from !== 1 || step.b.to - step.b.from !== 1) return false;
  if (context.isTokenClaimed("a", step.a.from) || context.isTokenClaimed("b", step.b.from)) return false;
  const x = wordAt(context.a, step.a.from);
  const y = wordAt(context.b, step.b.from);
  return x.folded === y.folded && withoutMarks(x.text) === withoutMarks(y.text);
}

/** What is left of a word when its apostrophes, or a mark when it itself, may take another style. */
function withoutMarks(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

interface Verdict {
  readonly name: string;
  readonly says: string;
  readonly witness: string;
}

function verdictOf(context: CompareContext, phrase: Phrase): Verdict | null {
  const { a, b } = context;
  if (isMarksOnly(a, phrase.a) && isMarksOnly(b, phrase.b)) return punctuation;
  if (!hasWords(a, phrase.a) || !hasWords(b, phrase.b)) return null;
  if (areSameWords(a, phrase.a, b, phrase.b)) return hasCase(context, phrase) ? letterCase : punctuation;
  const x = wordsIn(a, phrase.a);
  const y = wordsIn(b, phrase.b);
  if (lengthOf(x) === lengthOf(y) && joined(x, "") === joined(y, "")) return joining;
  const { lexis } = context;
  if (lexis === null) return null;
  if (isContraction(x, y) || isContraction(y, x)) return contraction;
  if (isSpelling(lexis, x, y)) return spelling;
  return null;
}

/** The words of a range without its marks. */
function wordsIn(side: Side, range: Range): readonly Word[] {
  const words: Word[] = [];
  for (let token = range.from; token < range.to; token++) {
    const word = wordAt(side, token);
    if (word.kind !== TokenKind.mark) words.push(word);
  }
  return words;
}

function joined(words: readonly Word[], joint: string): string {
  return words.map(({ folded }) => folded).join(joint);
}

function lengthOf(words: readonly Word[]): number {
  let length = 0;
  for (const { folded } of words) length += folded.length;
  return length;
}

const punctuation: Verdict = {
  name: "punctuation",
  says: "The punctuation changed",
  witness: "the words are the same",
};
const letterCase: Verdict = {
  name: "case",
  says: "Capitals changed",
  witness: "the letters are the same but for case",
};
const joining: Verdict = {
  name: "joining",
  says: "It is written together or apart",
  witness: "the letters are the same",
};
const contraction: Verdict = {
  name: "contraction",
  says: "It is contracted or written out",
  witness: "the contraction written out gives the same words",
};
const spelling: Verdict = {
  name: "spelling",
  says: "The spelling changed",
  witness: "both are customary spellings of one word",
};

/** True where the words of two spans are the same but for writing and for articles and the like. */
export function saysTheSame(context: CompareContext, inA: Span, inB: Span): boolean {
  return areSameWords(context.a, rangeOf(context.a, inA), context.b, rangeOf(context.b, inB), isHeavy);
}

/** True where the two ranges have the same words in one order, folded; `counts` says which tokens are such words. */
export function areSameWords(
  one: Side,
  inOne: Range,
  other: Side,
  inOther: Range,
  counts: (word: Word) => boolean = isNoMark,
): boolean {
  let x = wordFrom(one, inOne.from, inOne.to, counts);
  let y = wordFrom(other, inOther.from, inOther.to, counts);
  while (x < inOne.to && y < inOther.to) {
    if (wordAt(one, x).foldedNumber !== wordAt(other, y).foldedNumber) return false;
    x = wordFrom(one, x + 1, inOne.to, counts);
    y = wordFrom(other, y + 1, inOther.to, counts);
  }
  return x === inOne.to && y === inOther.to;
}

/** True where not all of it is marks. */
export function hasWords(side: Side, { from, to }: Range): boolean {
  return wordFrom(side, from, to) < to;
}

/** The first token from `from` on that counts; `to` where there is none. */
export function wordFrom(
  side: Side,
  from: number,
  to: number,
  counts: (word: Word) => boolean = isNoMark,
): number {
  let token = from;
  while (token < to && !counts(wordAt(side, token))) token++;
  return token;
}

function isNoMark({ kind }: Word): boolean {
  return kind !== TokenKind.mark;
}

/** A word that may not just come or go. */
export function isHeavy({ kind, light }: Word): boolean {
  return kind !== TokenKind.mark && !light;
}

/** The folded words of a range without its marks. */
export function foldedWords(side: Side, range: Range): readonly string[] {
  const words: string[] = [];
  for (let token = range.from; token < range.to; token++) {
    const word = wordAt(side, token);
    if (word.kind !== TokenKind.mark) words.push(word.folded);
  }
  return words;
}

export function isMarksOnly(side: Side, range: Range): boolean {
  for (let token = range.from; token < range.to; token++) {
    if (!isPunctuation(wordAt(side, token))) return false;
  }
  return true;
}

function hasCase(context: CompareContext, phrase: Phrase): boolean {
  return wordsOf(context.a, phrase.a) !== wordsOf(context.b, phrase.b);
}

/** True where the words of `short`, contractions written out, are those of `long`. */
function isContraction(short: readonly Word[], long: readonly Word[]): boolean {
  let at = 0;
  let contracted = false;
  for (const word of short) {
    if (word.folded === long[at]?.folded) {
      at++;
      continue;
    }
    const written = word.writtenOut.find((parts) =>
      parts.every((part, index) => long[at + index]?.folded === part),
    );
    if (written === undefined) return false;
    contracted = true;
    at += written.length;
  }
  return contracted && at === long.length;
}

function isSpelling(lexis: ChangeLexis, x: readonly Word[], y: readonly Word[]): boolean {
  const isListed = x[0]!.opensSpelling && lexis.spelledTwoWays.get(joined(x, " "))?.has(joined(y, " "));
  if (isListed === true) return true;
  return x.length === y.length && x.every((word, index) => isSpeltAlike(lexis, word, y[index]!));
}

function isSpeltAlike(lexis: ChangeLexis, { folded: x, opensSpelling }: Word, { folded: y }: Word): boolean {
  if (x === y || (opensSpelling && lexis.spelledTwoWays.get(x)?.has(y) === true)) return true;
  // No custom changes the first letter.
  if (x.length < 5 || y.length < 4 || x.charCodeAt(0) !== y.charCodeAt(0)) return false;
  return lexis.spelling.some(([one, other]) => isRespelt(x, y, one, other) || isRespelt(y, x, one, other));
}

/** True where writing `other` for one `one` in x gives y. */
function isRespelt(x: string, y: string, one: string, other: string): boolean {
  for (let at = x.indexOf(one, 1); at >= 0; at = x.indexOf(one, at + 1)) {
    if (x.slice(0, at) + other + x.slice(at + one.length) === y) return true;
  }
  return false;
}
