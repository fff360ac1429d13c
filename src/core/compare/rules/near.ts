import { TokenKind } from "../../text/token.ts";
import { isRangeSpoken } from "../context.ts";
import { spansOf } from "../counterpart.ts";
import type { ChangeLexis } from "../lexis.ts";
import { areForms, areSynonyms } from "../meaning.ts";
import { isRecast, type Phrase } from "../present.ts";
import { became } from "../says.ts";
import { type Range, type Side, wordAt, wordsOf } from "../side.ts";
import type { Word } from "../vocabulary.ts";
import { foldedWords, hasWords, isHeavy, wordFrom } from "./form.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Words that say the same by a list: function words that stand for one another, synonyms of the lexicon. */
export const near: Rule = {
  name: "near",
  find(context) {
    for (const bead of context.edited) {
      for (const phrase of context.openPhrases(bead)) judge(context, bead, phrase);
    }
  },
};

function judge(context: CompareContext, bead: BeadText, phrase: Phrase): void {
  if (isQuoted(context, phrase) || isResidue(context, phrase)) return;
  const functional = isFunctional(context, bead, phrase);
  if (functional && isRecast(bead) && isGrammar(context, phrase)) {
    context.settle(spansOf(context.a, phrase.a), spansOf(context.b, phrase.b));
    return;
  }
  if (!functional && !isSynonymous(context, phrase)) return;
  const shown = functional ? grown(bead, phrase) : phrase;
  context.report({
    rule: functional ? "near.function-word" : "near.synonym",
    kind: "wording",
    beads: [bead.index],
    a: spansOf(context.a, shown.a),
    b: spansOf(context.b, shown.b),
    meaning: "kept",
    gravity: 1,
    says: `The wording changed: ${became(wordsOf(context.a, phrase.a), wordsOf(context.b, phrase.b))}`,
    witness: functional
      ? "only listed function words differ"
      : "the lexicon lists the words as saying the same",
  });
}

/** A function word alone says nothing to a reader: with the word behind it, where both sides have that. */
function grown(bead: BeadText, { a, b }: Phrase): Phrase {
  if (a.from < a.to && b.from < b.to) return { a, b };
  if (a.to >= bead.a.to || bead.pairing().toB[a.to - bead.a.from] !== b.to) return { a, b };
  return { a: { from: a.from, to: a.to + 1 }, b: { from: b.from, to: b.to + 1 } };
}

/** True where all of the phrase's words stand inside marks of speech. */
export function isQuoted(context: CompareContext, phrase: Phrase): boolean {
  const inA = phrase.a.from < phrase.a.to;
  const inB = phrase.b.from < phrase.b.to;
  if (inA && !isRangeSpoken(context.a, phrase.a)) return false;
  if (inB && !isRangeSpoken(context.b, phrase.b)) return false;
  return inA || inB;
}

/** Words of grammar that came or went with what another rule explains: "on" with the day that was left out. */
export function isResidue(context: CompareContext, { a, b }: Phrase): boolean {
  if (!isGrammar(context, { a, b })) return false;
  return (
    (a.from < a.to && isBesideClaimed(context, "a", a)) || (b.from < b.to && isBesideClaimed(context, "b", b))
  );
}

/** True where both sides hold nothing but words of grammar. */
export function isGrammar(context: CompareContext, { a, b }: Phrase): boolean {
  return isLight(context.a, a) && isLight(context.b, b);
}

function isBesideClaimed(context: CompareContext, name: "a" | "b", range: Range): boolean {
  return context.isTokenReported(name, range.from - 1) || context.isTokenReported(name, range.to);
}

function isLight(side: Side, range: Range): boolean {
  for (let token = range.from; token < range.to; token++) {
    const { kind, grammar, interchangeable } = wordAt(side, token);
    if (kind !== TokenKind.mark && !grammar && interchangeable === null) return false;
  }
  return true;
}

/** All that differs is words that may come or go, or that stand for one another. */
export function isFunctional(context: CompareContext, bead: BeadText, { a, b }: Phrase): boolean {
  if (standForOneAnother(context, { a, b })) return true;
  // "in order to" and "to" share their last word, which stands outside the phrase.
  if (a.to >= bead.a.to || bead.pairing().toB[a.to - bead.a.from] !== b.to) return false;
  return standForOneAnother(context, {
    a: { from: a.from, to: a.to + 1 },
    b: { from: b.from, to: b.to + 1 },
  });
}

function standForOneAnother(context: CompareContext, { a, b }: Phrase): boolean {
  const { lexis } = context;
  if (lexis === null) return false;
  const heavy = countHeavy(context.a, a);
  const heavyInB = countHeavy(context.b, b);
  if (heavy === 0 && heavyInB === 0) return hasWords(context.a, a) || hasWords(context.b, b);
  if (share(listsOf(lexis, context.a, a), listsOf(lexis, context.b, b))) return true;
  return heavy === heavyInB && areAnswered(context, { a, b }, areInterchangeable);
}

function areInterchangeable(x: Word, y: Word): boolean {
  return share(x.interchangeable, y.interchangeable);
}

/** The lists that have the whole range. */
function listsOf(lexis: ChangeLexis, side: Side, range: Range): ReadonlySet<number> | null {
  if (range.to - range.from > LONGEST_LISTED) return null;
  const first = wordFrom(side, range.from, range.to);
  if (first === range.to || !wordAt(side, first).opensInterchangeable) return null;
  return lexis.interchangeable.get(foldedWords(side, range).join(" ")) ?? null;
}

/** Tokens of a phrase that a list may have, with room to spare for marks inside it. */
const LONGEST_LISTED = 12;

function share(one: ReadonlySet<number> | null, other: ReadonlySet<number> | null): boolean {
  if (one === null || other === null) return false;
  for (const set of one) if (other.has(set)) return true;
  return false;
}

/** Titles in capitals are no synonyms: a "Director" need not be a "Manager". */
export function isSynonymous(context: CompareContext, phrase: Phrase): boolean {
  return isWordForWord(context, phrase, (x, y) => !(x.capital && y.capital) && areSynonyms(context, x, y));
}

export function isInflected(context: CompareContext, phrase: Phrase): boolean {
  return isWordForWord(context, phrase, (x, y) => areForms(context, x, y));
}

/** The words of matter answer each other one to one; function words around them may differ as listed. */
function isWordForWord(
  context: CompareContext,
  { a, b }: Phrase,
  alike: (x: Word, y: Word) => boolean,
): boolean {
  const heavy = countHeavy(context.a, a);
  return heavy > 0 && heavy === countHeavy(context.b, b) && areAnswered(context, { a, b }, alike);
}

/** Of ranges with equally many heavy words: each is the same as the one in its place, or alike. */
function areAnswered(
  context: CompareContext,
  { a, b }: Phrase,
  alike: (x: Word, y: Word) => boolean,
): boolean {
  let y = b.from;
  for (let x = a.from; x < a.to; x++) {
    const word = wordAt(context.a, x);
    if (!isHeavy(word)) continue;
    while (!isHeavy(wordAt(context.b, y))) y++;
    const other = wordAt(context.b, y++);
    if (word.foldedNumber !== other.foldedNumber && !alike(word, other)) return false;
  }
  return true;
}

function countHeavy(side: Side, { from, to }: Range): number {
  let count = 0;
  for (let token = from; token < to; token++) if (isHeavy(wordAt(side, token))) count++;
  return count;
}
