import { isDemonym, placeOf } from "../../annotate/names/place-of.ts";
import type { Language } from "../../language/language.ts";
import { fold } from "../../text/fold.ts";
import { lemmasOf } from "../../text/lexicon.ts";
import { TokenKind } from "../../text/token.ts";
import { partnerIn, spansOf } from "../counterpart.ts";
import { reportInitials } from "../initials.ts";
import { isNearSpelling } from "../near-spelling.ts";
import type { Phrase } from "../present.ts";
import { became } from "../says.ts";
import {
  mentionsIn,
  mentionsTouching,
  opensSentence,
  type Range,
  rangeOf,
  type Side,
  sentenceOf,
  spanOf,
  withoutMarks,
  wordAt,
  wordsOf,
} from "../side.ts";
import { standingOf } from "../standing.ts";
import type { Word } from "../vocabulary.ts";
import { isResidue } from "./near.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/**
 * Names that meet no name: words in capitals put for other words in capitals, and a name put for a description or a
 * pronoun, which may be of the same person.
 */
export const naming: Rule = {
  name: "naming",
  find(context) {
    // Capitals tell names only where nothing else has them: not in German, and nowhere in a text of two languages.
    const names = context.language?.names ?? null;
    if (names === null || names.nounsCapitalized || context.lexis === null) return;
    for (const bead of context.edited) {
      for (const phrase of context.openPhrases(bead)) judge(context, bead, phrase);
    }
  },
};

/** Longest description that is taken for a name's counterpart, in words: beyond it the sentence was reworded. */
const LONGEST_DESCRIPTION = 5;

function judge(context: CompareContext, bead: BeadText, phrase: Phrase): void {
  if (phrase.a.from === phrase.a.to || phrase.b.from === phrase.b.to || isResidue(context, phrase)) return;
  if (
    isTitleOnly(context.a, phrase.a) &&
    isTitleOnly(context.b, phrase.b) &&
    isBesideReported(context, phrase)
  ) {
    context.settle(spansOf(context.a, phrase.a), spansOf(context.b, phrase.b));
    return;
  }
  const x = natureOf(context, context.a, phrase.a);
  const y = natureOf(context, context.b, phrase.b);
  if (isNamed(x) && isNamed(y)) {
    if (reportInitials(context, bead, phrase.a, phrase.b) || reportOnePlace(context, bead, phrase)) return;
    if (isListedOpener(context, context.a, phrase.a) || isListedOpener(context, context.b, phrase.b)) return;
    if (isWordInName(context, context.a, phrase.a) && isWordInName(context, context.b, phrase.b)) return;
    // A single word in a capital may be a title ("Director Lund").
    if (
      x === "capitals" &&
      y === "capitals" &&
      (isSingle(context.a, phrase.a) || isSingle(context.b, phrase.b)) &&
      !isTelling(context, context.a, phrase.a) &&
      !isTelling(context, context.b, phrase.b)
    ) {
      return;
    }
    if (x === "capitals" && y === "capitals" && isBeforeName(context, bead, phrase)) return;
    if (isTitleCase(context.a, phrase.a) || isTitleCase(context.b, phrase.b)) return;
    if (shareAWord(context, phrase) || holdsADate(context.a, phrase.a) || holdsADate(context.b, phrase.b))
      return;
    if (standingOf(context, bead, phrase.a, phrase.b) === "firm") report(context, bead, phrase, true);
  } else if (
    (x === "name" && y === "description" && isMostlyName(context.a, phrase.a)) ||
    (x === "description" && y === "name" && isMostlyName(context.b, phrase.b))
  ) {
    report(context, bead, phrase, false);
  }
}

/** "British" for "UK". */
function reportOnePlace(context: CompareContext, bead: BeadText, phrase: Phrase): boolean {
  const [a, b] = [nameIn(context.a, phrase.a), nameIn(context.b, phrase.b)];
  const [before, after] = [wordsOf(context.a, a), wordsOf(context.b, b)];
  const place = placeOf(before, context.language);
  if (place === null || place !== placeOf(after, context.language)) return false;
  context.report({
    rule: "name.same-place",
    kind: "name",
    beads: [bead.index],
    a: spansOf(context.a, a),
    b: spansOf(context.b, b),
    covers: { a: spansOf(context.a, phrase.a), b: spansOf(context.b, phrase.b) },
    meaning: "kept",
    gravity: 1,
    says: `The name takes another form: ${became(before, after)}`,
    witness: `both are of ${place}`,
  });
  return true;
}

/** A word of any dictionary in the capital that begins a sentence, which may be no name at all. */
function isListedOpener({ language }: CompareContext, side: Side, range: Range): boolean {
  const { from } = withoutMarks(side, range);
  if (!isSingle(side, range) || !opensSentence(side, from)) return false;
  const { text, folded } = wordAt(side, from);
  return !isDemonym(text, language) && isListed(language, folded.replace(/'s?$/, "")) === true;
}

/** True where the dictionary of the language lists the form; `null` where there is none. */
function isListed(language: Language | null, form: string): boolean | null {
  const lexicon = language?.meaning ?? null;
  return lexicon?.wordNet == null ? null : lemmasOf(form, lexicon).length > 0;
}

/** A word of any dictionary inside a longer name ("Coastal" in "Coastal Rescue Service"), which is no name by itself. */
function isWordInName(context: CompareContext, side: Side, range: Range): boolean {
  const { from, to } = withoutMarks(side, range);
  if (to - from !== 1 || isTelling(context, side, range)) return false;
  return mentionsTouching(side, spanOf(side, { from, to })).some(
    ({ kind, span }) =>
      kind !== "date" && kind !== "quantity" && rangeOf(side, span).to - rangeOf(side, span).from > 1,
  );
}

/** The range without marks and small words at its ends: "by the English" is of the English. */
function nameIn(side: Side, range: Range): Range {
  let { from, to } = withoutMarks(side, range);
  const isSmall = (token: number) => {
    const { empty, grammar, capital } = wordAt(side, token);
    return (empty || grammar) && !capital;
  };
  while (to - from > 1 && isSmall(from)) from++;
  while (to - from > 1 && isSmall(to - 1)) to--;
  return { from, to };
}

/** One word in a capital that no dictionary lists ("Velto"), or that says where something belongs ("Danish"). */
function isTelling({ language }: CompareContext, side: Side, range: Range): boolean {
  if (!isSingle(side, range)) return false;
  const { text, folded } = wordAt(side, withoutMarks(side, range).from);
  return isDemonym(text, language) || isListed(language, folded.replace(/'s?$/, "")) === false;
}

/** Capitals in which no name is known: "Professor", "Prime Minister". */
function isTitleOnly(side: Side, range: Range): boolean {
  if (mentionsIn(side, range, "person", "organization", "place").length > 0) return false;
  for (let token = range.from; token < range.to; token++) {
    const word = wordAt(side, token);
    if (word.kind === TokenKind.word && !word.capital && !word.empty) return false;
  }
  return true;
}

/** "Ms" for "Det Supt" before a name that stayed: how somebody is addressed, and no other name. */
function isBeforeName(context: CompareContext, bead: BeadText, { a, b }: Phrase): boolean {
  const isPerson = (side: Side, token: number) =>
    token < side.length &&
    mentionsTouching(side, spanOf(side, { from: token, to: token + 1 })).some(
      ({ kind }) => kind === "person",
    );
  return partnerIn(bead, "a", a.to) === b.to && isPerson(context.a, a.to) && isPerson(context.b, b.to);
}

/** Titles that changed with the name beside them are part of that change. */
function isBesideReported(context: CompareContext, { a, b }: Phrase): boolean {
  return context.isTokenReported("a", a.to) && context.isTokenReported("b", b.to);
}

function isSingle(side: Side, range: Range): boolean {
  const { from, to } = withoutMarks(side, range);
  return to - from === 1;
}

function isNamed(nature: ReturnType<typeof natureOf>): boolean {
  return nature === "name" || nature === "capitals";
}

/** True where most words of the sentence are in capitals, as in headlines: they tell no name there. */
function isTitleCase(side: Side, range: Range): boolean {
  const sentence = sentenceOf(side, range.from);
  let capitals = 0;
  let words = 0;
  for (
    let token = side.sentences[sentence]!;
    token < (side.sentences[sentence + 1] ?? side.length);
    token++
  ) {
    if (token >= range.from && token < range.to) continue;
    const word = wordAt(side, token);
    if (word.kind !== TokenKind.word || word.empty) continue;
    words++;
    if (word.capital) capitals++;
  }
  return words > 0 && capitals / words > MOST_CAPITALS;
}

/** Share of capitals in the rest of a sentence past which its capitals are a matter of style. */
const MOST_CAPITALS = 0.6;

/** `name`: capitals with a mention in them; `capitals`: without; `description`: a few words; else `null`. */
function natureOf(
  context: CompareContext,
  side: Side,
  range: Range,
): "name" | "capitals" | "description" | null {
  const isShouted = (token: number) => isEmphasis(context, wordAt(side, token));
  let capitals = 0;
  let words = 0;
  let plain = 0;
  let telling = 0;
  for (let token = range.from; token < range.to; token++) {
    const word = wordAt(side, token);
    if (word.kind === TokenKind.number) return null;
    if (word.kind !== TokenKind.word) continue;
    words++;
    if (!word.grammar) telling++;
    if (word.empty) continue;
    if (word.capital && !isShouted(token)) capitals++;
    else plain++;
  }
  if (capitals > 0 && plain === 0) {
    const isNamed = mentionsIn(side, range, "person", "organization", "place").some(({ span }) => {
      const { from, to } = rangeOf(side, span);
      return to - from > 1 || !isShouted(from);
    });
    if (isNamed) return "name";
    if (capitals > 1 || !isSentenceStart(side, range.from) || isTelling(context, side, range))
      return "capitals";
  }
  return telling > 0 && words <= LONGEST_DESCRIPTION && isNounPhrase(side, range) ? "description" : null;
}

/** "A DRUNKEN pilot": a word of the dictionary all in capitals is stressed, where an acronym is short or in no dictionary. */
function isEmphasis({ language }: CompareContext, { text, folded, capital }: Word): boolean {
  const isLoud = capital && text.length >= SHORTEST_SHOUT && text === text.toUpperCase();
  return isLoud && isListed(language, folded) === true;
}

/** Letters of the shortest word in capitals that is not taken for an acronym. */
const SHORTEST_SHOUT = 5;

/** Begins as a noun phrase does (an article, a pronoun), or is one or two words, and ends in a word of matter. */
function isNounPhrase(side: Side, range: Range): boolean {
  const { from, to } = withoutMarks(side, range);
  const isLight = (token: number) => wordAt(side, token).grammar;
  const opens = wordAt(side, from).light || wordAt(side, from).empty;
  return !isLight(to - 1) && (to - from <= 2 ? !isLight(from) || opens : opens);
}

/** Names make up half of the words or more. */
function isMostlyName(side: Side, range: Range): boolean {
  let named = 0;
  for (const { span } of mentionsIn(side, range, "person", "organization", "place")) {
    const { from, to } = rangeOf(side, span);
    named += to - from;
  }
  return 2 * named >= range.to - range.from;
}

function isSentenceStart(side: Side, token: number): boolean {
  return opensSentence(side, token) || (token > 0 && wordAt(side, token - 1).kind === TokenKind.mark);
}

function shareAWord(context: CompareContext, { a, b }: Phrase): boolean {
  const words = new Set<string>();
  for (let token = a.from; token < a.to; token++) {
    const word = wordAt(context.a, token);
    if (!word.empty) words.add(bare(word));
  }
  for (let token = b.from; token < b.to; token++) {
    const word = wordAt(context.b, token);
    if (words.has(bare(word))) return true;
  }
  return false;
}

/** Weekdays and months have capitals too. */
function holdsADate(side: Side, range: Range): boolean {
  return mentionsTouching(side, spanOf(side, range)).some(({ kind }) => kind === "date");
}

/** Without the ending that makes a plural or a possessive, which stems keep on short words ("KOs"). */
function bare(word: Word): string {
  const stem = word.stem === "" ? word.folded : word.stem;
  return stem.replace(/'?s$/, "");
}

function report(context: CompareContext, bead: BeadText, phrase: Phrase, bothNames: boolean): void {
  const [a, b] = bothNames
    ? [nameIn(context.a, phrase.a), nameIn(context.b, phrase.b)]
    : [withoutMarks(context.a, phrase.a), withoutMarks(context.b, phrase.b)];
  const isNear = bothNames && isNearSpelling(fold(wordsOf(context.a, a)), fold(wordsOf(context.b, b)));
  context.report({
    rule: isNear ? "name.near-name" : bothNames ? "name.other-name" : "name.for-description",
    kind: "name",
    beads: [bead.index],
    a: spansOf(context.a, a),
    b: spansOf(context.b, b),
    covers: { a: spansOf(context.a, phrase.a), b: spansOf(context.b, phrase.b) },
    meaning: bothNames && !isNear ? "altered" : "unclear",
    gravity: isNear ? 3 : bothNames ? 4 : 2,
    says: `The name changed: ${became(wordsOf(context.a, a), wordsOf(context.b, b))}`,
    witness: bothNames
      ? isNear
        ? "the two names differ, and may be two spellings of one"
        : "the two names share no word"
      : "a name stands for a description, which may be of the same one",
    distance: 0.5,
  });
}
