import type { ChangeKind } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import { isSpoken } from "../context.ts";
import { spansOf } from "../counterpart.ts";
import { matterIn } from "../kept.ts";
import type { Phrase } from "../present.ts";
import { became, quoted } from "../says.ts";
import {
  mentionsWithin,
  opensSentence,
  type Range,
  type Side,
  spanOf,
  withoutMarks,
  wordAt,
  wordsOf,
} from "../side.ts";
import { isSameSpeech } from "../standing.ts";
import { isMarksOnly } from "./form.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/**
 * Words inside a sentence that only one of the texts has, whether nothing stands in their place, or only words of
 * grammar, or so little that it cannot tell the same ("beginning with Lower Quay in October" put as "from October").
 */
export const passage: Rule = {
  name: "passage",
  find(context) {
    for (const bead of context.edited) {
      for (const phrase of context.openPhrases(bead)) {
        for (const piece of bySentence(context, phrase)) {
          if (isMore(context, "b", piece)) report(context, bead, "addition", "b", piece);
          else if (isMore(context, "a", piece)) report(context, bead, "deletion", "a", piece);
        }
      }
    }
  },
};

/** Words of matter from which an addition is a passage and not a shade. */
const PASSAGE = 2;

/** Words of matter of a long one, for the order in which changes are shown. */
const LONG = 8;

/** So many times as much matter is more than other words for the same: a paraphrase seldom doubles. */
const MUCH_MORE = 3;

/** Words of matter that it takes to tell something of its own. */
const LEAST_RECAST = 3;

/** A passage is one change a sentence: where nothing stands in its place, it is parted at the borders of sentences. */
function bySentence(context: CompareContext, phrase: Phrase): readonly Phrase[] {
  const name = phrase.a.from === phrase.a.to ? "b" : "a";
  const other = name === "a" ? "b" : "a";
  if (phrase[other].from < phrase[other].to) return [phrase];
  const { from, to } = phrase[name];
  const pieces: Phrase[] = [];
  let start = from;
  for (let token = from + 1; token <= to; token++) {
    if (token < to && !opensSentence(context[name], token)) continue;
    const piece = { from: start, to: token };
    pieces.push(name === "a" ? { a: piece, b: phrase.b } : { a: phrase.a, b: piece });
    start = token;
  }
  return pieces;
}

/** True where one side alone has a clause or phrase that stands by itself, and nothing stands in its place. */
export function isOfItsOwn(context: CompareContext, bead: BeadText, phrase: Phrase): boolean {
  const name = phrase.a.from === phrase.a.to ? "b" : "a";
  const other = name === "a" ? "b" : "a";
  if (!isGrammarOnly(context, other, phrase[other])) return false;
  const side = context[name];
  const { from, to } = clauseOf(side, phrase[name]);
  if (matterIn(side, { from, to }) < PASSAGE || wordAt(side, to - 1).empty) return false;
  // "Would suffer most" is the end of a statement and none of its own.
  if (wordAt(side, from).sureness.some(({ sureness }) => sureness.sort === "modal")) return false;
  const opens = from === bead[name].from || wordAt(side, from).empty || isMark(side, from - 1);
  return opens && (to === bead[name].to || wordAt(side, to).empty);
}

/** Without marks at its ends, nor what opens the next clause behind a mark (", and the"). */
function clauseOf(side: Side, range: Range): Range {
  const { from, to } = withoutMarks(side, range);
  let end = to;
  while (end > from && wordAt(side, end - 1).empty) {
    end--;
    if (isMark(side, end)) return withoutMarks(side, { from, to: end });
  }
  return { from, to };
}

function isMark(side: Side, token: number): boolean {
  return wordAt(side, token).kind === TokenKind.mark;
}

/** True where the named side of the phrase tells what the other does not. */
export function isMore(context: CompareContext, name: "a" | "b", phrase: Phrase): boolean {
  const other = name === "a" ? "b" : "a";
  const matter = matterIn(context[name], phrase[name]);
  if (matter === 0) return false;
  if (isGrammarOnly(context, other, phrase[other])) return true;
  return matter >= LEAST_RECAST && matter >= MUCH_MORE * matterIn(context[other], phrase[other]);
}

/** Nothing but marks and words of grammar; pronouns are not among those, they stand for somebody. */
function isGrammarOnly(context: CompareContext, name: "a" | "b", range: Range): boolean {
  if (isMarksOnly(context[name], range)) return true;
  for (let token = range.from; token < range.to; token++) {
    const { kind, grammar } = wordAt(context[name], token);
    if (kind !== TokenKind.mark && !grammar) return false;
  }
  return true;
}

/** Enough matter to tell something; of little the crumb that breaks off in front of its noun ("the city's most") does not. */
function isPassage(side: Side, range: Range): boolean {
  const matter = matterIn(side, range);
  if (matter !== PASSAGE) return matter > PASSAGE;
  const last = wordAt(side, range.to - 1);
  return !last.empty && !/['’]s?$/.test(last.text);
}

function report(
  context: CompareContext,
  bead: BeadText,
  kind: "addition" | "deletion",
  name: "a" | "b",
  phrase: Phrase,
): void {
  const side = context[name];
  const other = name === "a" ? "b" : "a";
  const own = trimmed(context, name, phrase);
  const range = clauseOf(side, own[name]);
  const span = spanOf(side, range);
  // "31" of "31 points", where the noun stayed.
  const isFigure = range.to - range.from === 1 && side.kinds[range.from] === TokenKind.number;
  const touches: readonly ChangeKind[] = isFigure ? ["quantity"] : kindsIn(side, range);
  const spoken = isSpoken(side, span);
  const isSame = spoken && isSameSpeech(context, bead, phrase.a, phrase.b);
  const isRecast = matterIn(context[other], own[other]) > 0;
  const isLong = isPassage(side, range);
  const answer = isRecast ? withoutMarks(context[other], own[other]) : { from: 0, to: 0 };
  const answers = spansOf(context[other], answer);
  const words = wordsOf(side, range);
  const standIn = isRecast ? wordsOf(context[other], answer) : "";
  context.report({
    rule: spoken
      ? `quotation.words-${kind === "addition" ? "added" : "dropped"}`
      : `${kind}.${isRecast ? "recast" : "words"}`,
    kind: spoken ? "quotation" : kind,
    touches: spoken ? [kind, "wording", ...touches] : isRecast ? ["wording", ...touches] : touches,
    beads: [bead.index],
    a: name === "a" ? [span] : answers,
    b: name === "b" ? [span] : answers,
    meaning: isSame ? "altered" : "unclear",
    gravity: isSame ? 4 : spoken || isLong || touches.length > 0 ? 3 : 2,
    says: spoken
      ? `The words of the quotation changed: ${name === "a" ? became(words, standIn) : became(standIn, words)}`
      : says(kind, words, standIn),
    witness: isSame
      ? "the words inside the marks are not the same"
      : `${isRecast ? "hardly anything" : "nothing"} in the ${name === "a" ? "second" : "first"} text answers them`,
    distance: Math.min(1, matterIn(side, range) / LONG),
    covers: { a: spansOf(context.a, phrase.a), b: spansOf(context.b, phrase.b) },
  });
}

/** Without words at either end that both sides of the phrase have: they were neither added nor left out. */
function trimmed(context: CompareContext, name: "a" | "b", phrase: Phrase): Phrase {
  const { a, b } = context;
  let { a: inA, b: inB } = phrase;
  const isSame = (x: number, y: number) => wordAt(a, x).folded === wordAt(b, y).folded;
  const both = () => inA.from < inA.to && inB.from < inB.to;
  // A part of a compound stays with it: "year" of "five-year".
  const isJoined = (token: number) =>
    isMark(context[name], token) && context[name].starts[token] === context[name].ends[token - 1];
  while (both() && isSame(inA.to - 1, inB.to - 1) && !isJoined((name === "a" ? inA : inB).to - 2)) {
    inA = { from: inA.from, to: inA.to - 1 };
    inB = { from: inB.from, to: inB.to - 1 };
  }
  while (both() && isSame(inA.from, inB.from) && !isJoined((name === "a" ? inA : inB).from + 1)) {
    inA = { from: inA.from + 1, to: inA.to };
    inB = { from: inB.from + 1, to: inB.to };
  }
  return matterIn(context[name], name === "a" ? inA : inB) > 0 ? { a: inA, b: inB } : phrase;
}

function says(kind: "addition" | "deletion", words: string, standIn: string): string {
  if (standIn === "") {
    return kind === "addition"
      ? `Only the second text has ${quoted(words)}`
      : `The second text leaves out ${quoted(words)}`;
  }
  return kind === "addition"
    ? `The second text tells more: ${became(standIn, words)}`
    : `The second text tells less: ${became(words, standIn)}`;
}

/** Kinds of fact that the words hold. */
export function kindsIn(side: Side, range: Range): readonly ChangeKind[] {
  const mentions = mentionsWithin(side, range);
  if (mentions.length === 0) return none;
  const held = { quantity: false, date: false, name: false };
  for (const mention of mentions) {
    if (mention.kind === "quantity") held.quantity = true;
    else if (mention.kind !== "date") held.name = true;
    // "Recently" and the like hold no date.
    else if (mention.value?.endsWith("_REF") !== true) held.date = true;
  }
  return factKinds.filter((kind) => held[kind]);
}

const factKinds = ["quantity", "date", "name"] as const;
const none: readonly ChangeKind[] = [];
