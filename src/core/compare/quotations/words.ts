import type { Language } from "../../language/language.ts";
import type { ChangeKind, Span } from "../../model.ts";
import { partnerIn } from "../counterpart.ts";
import { type Phrase, present } from "../present.ts";
import type { CompareContext, Found } from "../rules/rule.ts";
import { became } from "../says.ts";
import { mentionsIn, type Range, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import { isAtEdge, type Matched, whose } from "./matched.ts";
import { countWords, sense, wordsIn } from "./utterances.ts";

/**
 * Reports every phrase of a paired quotation that differs and that no rule before has claimed. Words inside marks are said to
 * be the words said, so any difference beyond spelling and punctuation alters what is claimed, however slight.
 */
export function reportWords(context: CompareContext, said: Matched): void {
  const settled = {
    a: (token: number) => !said.isSpoken("a", token) || context.isTokenClaimed("a", token),
    b: (token: number) => !said.isSpoken("b", token) || context.isTokenClaimed("b", token),
  };
  const explained = {
    a: flagged(said.text.a, context.a.length, settled.a, scratch.a),
    b: flagged(said.text.b, context.b.length, settled.b, scratch.b),
  };
  scratch = explained;
  for (const phrase of present(context.a, context.b, said.text, explained)) {
    const clipped = { a: clip(phrase.a, settled.a), b: clip(phrase.b, settled.b) };
    if (clipped.a.from < clipped.a.to || clipped.b.from < clipped.b.to) reportPhrase(context, said, clipped);
  }
}

/** Flags by token, of which only those of the pair at hand are ever read: filled anew for each. */
let scratch = { a: new Uint8Array(0), b: new Uint8Array(0) };

function flagged(
  { from, to }: Range,
  tokens: number,
  isSettled: (token: number) => boolean,
  flags: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const filled = flags.length < tokens ? new Uint8Array(2 * tokens) : flags;
  for (let token = from; token < to; token++) filled[token] = isSettled(token) ? 1 : 0;
  return filled;
}

/**
 * Equal words that no rule which goes by sentences sees as equal, and so might call added or left out: their sentences are
 * not linked, or the words around the quotation answer each other in another order and took the pairing with them.
 */
export function settleElsewhere(context: CompareContext, said: Matched): void {
  const { a, b } = context;
  for (let token = said.text.a.from; token < said.text.a.to; token++) {
    const partner = said.isSpoken("a", token) ? said.partner("a", token) : -1;
    if (partner < 0 || !said.isSpoken("b", partner) || a.ids[token] !== b.ids[partner]) continue;
    const bead = context.beads[context.beadOf("a", token)];
    if (bead !== undefined && partnerIn(bead, "a", token) === partner) continue;
    context.settle(
      [spanOf(a, { from: token, to: token + 1 })],
      [spanOf(b, { from: partner, to: partner + 1 })],
    );
  }
}

/** Without settled tokens at either end: growing over a compound may have taken some in. */
function clip({ from, to }: Range, settled: (token: number) => boolean): Range {
  let [first, last] = [from, to];
  while (first < last && settled(first)) first++;
  while (last > first && settled(last - 1)) last--;
  return { from: first, to: last };
}

function reportPhrase(context: CompareContext, said: Matched, phrase: Phrase): void {
  const { a, b } = context;
  const spoken = countWords(a, phrase.a, 1) + countWords(b, phrase.b, 1) > 0;
  const bare = spoken ? { a: withoutMarks(a, phrase.a), b: withoutMarks(b, phrase.b) } : phrase;
  const [before, after] = [wordsOf(a, bare.a), wordsOf(b, bare.b)];
  const shown = became(before, after);
  const verdict = verdictOf(context, said, phrase);
  context.report({
    rule: verdict.rule,
    kind: "quotation",
    touches: verdict.touches,
    beads: beadsAt(context, said, phrase),
    a: spansOf(a, bare.a),
    b: spansOf(b, bare.b),
    meaning: verdict.meaning,
    gravity: verdict.gravity,
    says: `${verdict.says}: ${shown}`,
    witness: verdict.witness,
    covers: { a: spansOf(a, phrase.a), b: spansOf(b, phrase.b) },
  });
}

type Verdict = Required<Pick<Found, "rule" | "touches" | "meaning" | "gravity" | "says" | "witness">>;

function verdictOf(context: CompareContext, said: Matched, phrase: Phrase): Verdict {
  const { a, b } = context;
  if (isFormOnly(a, phrase.a, b, phrase.b)) return writtenOtherwise;
  if (isOutsideMarks(context, said, phrase)) return marksMoved;
  if (countWords(b, phrase.b, 1) === 0 && isAtEdge(said, "a", phrase.a)) return shortened;
  const name = whose(a, said.pair.a[0]!) || whose(b, said.pair.b[0]!);
  return {
    rule: "quotation.words-differ",
    touches: touched(context, phrase),
    meaning: "altered",
    gravity: 4,
    says: `${name === "" ? "The words of a quotation" : `${possessive(name)} words`} changed`,
    witness: "words inside quotation marks differ beyond spelling and punctuation",
  };
}

const writtenOtherwise: Verdict = {
  rule: "quotation.punctuation",
  touches: [],
  meaning: "kept",
  gravity: 1,
  says: "The quotation is written another way",
  witness: "only punctuation, spelling of compounds or capitals differ",
};
const marksMoved: Verdict = {
  rule: "quotation.marks-moved",
  touches: [],
  meaning: "unclear",
  gravity: 2,
  says: "The marks of the quotation enclose other words",
  witness: "the other text has these words next to the marks, outside",
};
const shortened: Verdict = {
  rule: "quotation.shortened",
  touches: ["deletion"],
  meaning: "unclear",
  gravity: 2,
  says: "The quotation is shorter",
  witness: "the rest of the quotation stands in both texts",
};

/** Punctuation at either end left out; empty, at its place, where there is nothing else. */
function withoutMarks(side: Side, range: Range): Range {
  const words = wordsIn(side, range);
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? { from: range.from, to: range.from }
    : { from: first, to: last + 1 };
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}

function spansOf(side: Side, range: Range): readonly Span[] {
  return range.from < range.to ? [spanOf(side, range)] : [];
}

function beadsAt(context: CompareContext, said: Matched, phrase: Phrase): readonly number[] {
  const at = [
    phrase.a.from < phrase.a.to ? context.beadOf("a", phrase.a.from) : -1,
    phrase.b.from < phrase.b.to ? context.beadOf("b", phrase.b.from) : -1,
  ].filter((bead) => bead >= 0);
  return at.length === 0 ? said.beads.slice(0, 1) : [...new Set(at)].sort((x, y) => x - y);
}

/** Equal once capitals, marks and the joints of compounds are left out ("cyber-attacks", "cyberattacks"). */
function isFormOnly(a: Side, inA: Range, b: Side, inB: Range): boolean {
  const letters = (side: Side, range: Range) =>
    wordsIn(side, range)
      .map((token) => side.words[side.ids[token]!]!.folded.replaceAll("'", ""))
      .join("");
  return letters(a, inA) === letters(b, inB);
}

/** Words put into or left out of the marks that the other text has right beside its own marks. */
function isOutsideMarks(context: CompareContext, said: Matched, phrase: Phrase): boolean {
  const inA = wordsIn(context.a, phrase.a);
  const inB = wordsIn(context.b, phrase.b);
  if ((inA.length === 0) === (inB.length === 0)) return false;
  const [name, words] = inA.length > 0 ? (["a", inA] as const) : (["b", inB] as const);
  const other = name === "a" ? "b" : "a";
  return said.pair[other].some(({ pieces }) =>
    pieces.some(
      (piece) =>
        same(context, name, words, other, beside(context[other], piece.from - 1, -1, words.length)) ||
        same(context, name, words, other, beside(context[other], piece.to, 1, words.length)),
    ),
  );
}

/** The `count` words next to a place, in text order, going one way over marks. */
function beside(side: Side, from: number, step: 1 | -1, count: number): number[] {
  const found: number[] = [];
  for (let token = from; found.length < count && token >= 0 && token < side.length; token += step) {
    found.push(...wordsIn(side, { from: token, to: token + 1 }));
  }
  return step === 1 ? found : found.reverse();
}

function same(
  context: CompareContext,
  one: "a" | "b",
  words: readonly number[],
  other: "a" | "b",
  answer: readonly number[],
): boolean {
  return (
    words.length === answer.length &&
    words.every((token, index) => sense(context[one], token) === sense(context[other], answer[index]!))
  );
}

const negationsByLanguage = new WeakMap<Language, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Words that negate what is quoted. */
function negationsOf(language: Language | null): ReadonlySet<string> {
  if (language === null) return none;
  let negations = negationsByLanguage.get(language);
  if (negations === undefined) {
    negations = new Set(language.quotations?.negations.split(/\s+/) ?? []);
    negationsByLanguage.set(language, negations);
  }
  return negations;
}

/** The kinds of fact that the words hold. */
function touched({ a, b, language }: CompareContext, phrase: Phrase): readonly ChangeKind[] {
  const kinds = new Set<ChangeKind>();
  for (const [side, range] of [
    [a, phrase.a],
    [b, phrase.b],
  ] as const) {
    if (range.from === range.to) continue;
    for (const { kind } of mentionsIn(side, range, "quantity", "date", "person", "organization", "place"))
      kinds.add(kind === "quantity" || kind === "date" ? kind : "name");
    const negations = negationsOf(language);
    if (wordsIn(side, range).some((token) => negations.has(wordAt(side, token).folded)))
      kinds.add("polarity");
  }
  return kinds.size === 0 ? ["wording"] : [...kinds].sort();
}
