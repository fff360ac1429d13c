import { isSpoken } from "../context.ts";
import { spansOf } from "../counterpart.ts";
import { areSynonyms } from "../meaning.ts";
import type { Phrase } from "../present.ts";
import { became } from "../says.ts";
import { type Range, type Side, wordAt } from "../side.ts";
import type { Word } from "../vocabulary.ts";
import { foldedWords, wordsIn } from "./form.ts";
import type { BeadText, CompareContext, Found, Rule } from "./rule.ts";

/** Other words, when no other rule could name what they change: `kept` by a listed reason, else for the reader. */
export const wording: Rule = {
  name: "wording",
  find(context) {
    for (const bead of context.beads) {
      if (bead.bead.a.length === 0 || bead.bead.b.length === 0 || bead.edits.length === 0) continue;
      for (const phrase of context.openPhrases(bead)) judge(context, bead, phrase);
    }
  },
};

function judge(context: CompareContext, bead: BeadText, phrase: Phrase): void {
  const a = spansOf(context.a, phrase.a);
  const b = spansOf(context.b, phrase.b);
  const before = wordsIn(context.a, phrase.a);
  const after = wordsIn(context.b, phrase.b);
  if (isResidue(context, phrase)) {
    context.settle(a, b);
    return;
  }
  const spoken = [
    ...a.map((span) => isSpoken(context.a, span)),
    ...b.map((span) => isSpoken(context.b, span)),
  ];
  const inMarks = spoken.length > 0 && spoken.every((inside) => inside);
  const verdict = inMarks ? quotedVerdict(context, phrase) : plainVerdict(context, phrase);
  context.report({
    kind: "wording",
    beads: [bead.index],
    a,
    b,
    ...verdict,
    says: `${inMarks ? "The words of the quotation" : "The wording"} changed: ${became(before, after)}`,
    distance: distanceOf(context, phrase),
  });
}

/** Function words that came or went with what another rule explains: "on" with the day that was left out. */
function isResidue(context: CompareContext, { a, b }: Phrase): boolean {
  if (!isLight(context, context.a, a) || !isLight(context, context.b, b)) return false;
  return (
    (a.from < a.to && isBesideClaimed(context, "a", a)) || (b.from < b.to && isBesideClaimed(context, "b", b))
  );
}

function isBesideClaimed(context: CompareContext, name: "a" | "b", range: Range): boolean {
  return context.isTokenClaimed(name, range.from - 1) || context.isTokenClaimed(name, range.to);
}

function isLight(context: CompareContext, side: Side, range: Range): boolean {
  const { lexis } = context;
  return foldedWords(side, range).every(
    (word) => lexis !== null && (lexis.light.has(word) || lexis.interchangeable.has(word)),
  );
}

type Verdict = Pick<Found, "rule" | "meaning" | "gravity" | "witness">;

function plainVerdict(context: CompareContext, phrase: Phrase): Verdict {
  if (isFunctional(context, phrase)) {
    return {
      rule: "wording.function-word",
      meaning: "kept",
      gravity: 1,
      witness: "only listed function words differ",
    };
  }
  if (isSynonymous(context, phrase)) {
    return {
      rule: "wording.synonym",
      meaning: "kept",
      gravity: 1,
      witness: "the lexicon lists them as saying the same",
    };
  }
  return {
    rule: "wording.other-words",
    meaning: "unclear",
    gravity: 2,
    witness: "no rule tells whether the two say the same",
  };
}

/** Inside marks the words themselves are the fact: only what is as good as the same is left to the reader. */
function quotedVerdict(context: CompareContext, phrase: Phrase): Verdict {
  const bothSides = phrase.a.from < phrase.a.to && phrase.b.from < phrase.b.to;
  if (
    bothSides &&
    (isFunctional(context, phrase) || isSynonymous(context, phrase) || isInflected(context, phrase))
  ) {
    return {
      rule: "quotation.near-words",
      meaning: "unclear",
      gravity: 2,
      witness: "the words inside the marks differ, and the lexicon holds them to be near",
    };
  }
  return {
    rule: "quotation.words-differ",
    meaning: "altered",
    gravity: 4,
    witness: "the words inside the marks are not the same",
  };
}

/** All that differs is words that may come or go, or that stand for one another. */
function isFunctional(context: CompareContext, { a, b }: Phrase): boolean {
  const { lexis } = context;
  if (lexis === null) return false;
  const x = foldedWords(context.a, a).filter((word) => !lexis.light.has(word));
  const y = foldedWords(context.b, b).filter((word) => !lexis.light.has(word));
  if (x.length === 0 && y.length === 0) return true;
  const whole = (words: readonly string[]) => lexis.interchangeable.get(words.join(" "));
  const share = (one: ReadonlySet<number> | undefined, other: ReadonlySet<number> | undefined) =>
    one !== undefined && other !== undefined && [...one].some((set) => other.has(set));
  if (share(whole(foldedWords(context.a, a)), whole(foldedWords(context.b, b)))) return true;
  return (
    x.length === y.length &&
    x.every(
      (word, index) =>
        word === y[index] || share(lexis.interchangeable.get(word), lexis.interchangeable.get(y[index]!)),
    )
  );
}

function isSynonymous(context: CompareContext, phrase: Phrase): boolean {
  return isWordForWord(context, phrase, (x, y) => areSynonyms(x, y, context.language));
}

function isInflected(context: CompareContext, phrase: Phrase): boolean {
  return isWordForWord(context, phrase, (x, y) => x.stem !== "" && x.stem === y.stem);
}

/** The words of matter answer each other one to one; function words around them may differ as listed. */
function isWordForWord(
  context: CompareContext,
  { a, b }: Phrase,
  alike: (x: Word, y: Word) => boolean,
): boolean {
  const { lexis } = context;
  const x = heavyWords(context.a, a, lexis?.light);
  const y = heavyWords(context.b, b, lexis?.light);
  return (
    x.length > 0 &&
    x.length === y.length &&
    x.every((word, index) => word.folded === y[index]!.folded || alike(word, y[index]!))
  );
}

function heavyWords(side: Side, range: Range, light: ReadonlySet<string> | undefined): readonly Word[] {
  const words: Word[] = [];
  for (let token = range.from; token < range.to; token++) {
    const word = wordAt(side, token);
    if (word.kind !== 4 && light?.has(word.folded) !== true) words.push(word);
  }
  return words;
}

/** Share of the words of matter that no word of the other side stems with; 0 where all do. */
function distanceOf(context: CompareContext, { a, b }: Phrase): number {
  const stems = (side: Side, range: Range) => {
    const found = new Set<string>();
    for (let token = range.from; token < range.to; token++) {
      const word = wordAt(side, token);
      if (!word.empty) found.add(word.stem === "" ? word.folded : word.stem);
    }
    return found;
  };
  const x = stems(context.a, a);
  const y = stems(context.b, b);
  if (x.size + y.size === 0) return 0;
  const shared = [...x].filter((stem) => y.has(stem)).length;
  return 1 - (2 * shared) / (x.size + y.size);
}
