import type { ChangeKind } from "../../model.ts";
import { spansOf } from "../counterpart.ts";
import { isRecast, type Phrase } from "../present.ts";
import { became } from "../says.ts";
import { type Range, type Side, withoutMarks, wordAt, wordsOf } from "../side.ts";
import { isSameSpeech } from "../standing.ts";
import { isMarksOnly } from "./form.ts";
import { isFunctional, isGrammar, isInflected, isQuoted, isResidue, isSynonymous } from "./near.ts";
import { kindsIn } from "./passage.ts";
import { isBeforeNumber } from "./polarity.ts";
import type { BeadText, CompareContext, Found, Rule } from "./rule.ts";

/** Other words, when no other rule could name what they change: for the reader to judge. */
export const wording: Rule = {
  name: "wording",
  find(context) {
    for (const bead of context.edited) {
      for (const phrase of context.openPhrases(bead)) judge(context, bead, phrase);
    }
  },
};

function judge(context: CompareContext, bead: BeadText, phrase: Phrase): void {
  const isPartOfRecast = isRecast(bead) && isGrammar(context, phrase) && !isQuoted(context, phrase);
  if (
    isPartOfRecast ||
    isResidue(context, phrase) ||
    (isMarksOnly(context.a, phrase.a) && isMarksOnly(context.b, phrase.b))
  ) {
    context.settle(spansOf(context.a, phrase.a), spansOf(context.b, phrase.b));
    return;
  }
  const a = withoutMarks(context.a, phrase.a);
  const b = withoutMarks(context.b, phrase.b);
  const inMarks = isQuoted(context, phrase);
  const facts = inMarks ? [] : factsOnOneSide(context, a, b);
  const verdict = inMarks ? quotedVerdict(context, bead, phrase) : unjudged;
  context.report({
    kind: "wording",
    touches: facts,
    beads: [bead.index],
    a: spansOf(context.a, a),
    b: spansOf(context.b, b),
    rule: verdict.rule,
    meaning: verdict.meaning,
    witness: verdict.witness,
    gravity: facts.length > 0 ? 3 : verdict.gravity,
    says: `${inMarks ? "The words of the quotation" : "The wording"} changed: ${became(wordsOf(context.a, a), wordsOf(context.b, b))}`,
    distance: distanceOf(context, phrase),
    covers: { a: spansOf(context.a, phrase.a), b: spansOf(context.b, phrase.b) },
  });
}

/** Kinds of fact that only one side of the phrase holds: "five rounds sooner" put as "earlier" loses a number. */
function factsOnOneSide(context: CompareContext, a: Range, b: Range): readonly ChangeKind[] {
  const x = kindsIn(context.a, a);
  const y = kindsIn(context.b, b);
  const facts = [...x.filter((kind) => !y.includes(kind)), ...y.filter((kind) => !x.includes(kind))];
  const [inA, inB] = [denialIn(context, "a", a), denialIn(context, "b", b)];
  const isDenied = (inA === "negation" && inB === null) || (inB === "negation" && inA === null);
  return isDenied ? [...facts, "polarity"] : facts;
}

/** "Neither was hurt" for "one was hurt" denies, "refused to say" for "would not say" denies no less. */
function denialIn(context: CompareContext, name: "a" | "b", { from, to }: Range): "negation" | "word" | null {
  const side = context[name];
  let denial: "word" | null = null;
  for (let token = from; token < to; token++) {
    const { negates, implies } = wordAt(side, token);
    if (negates && !isBeforeNumber(side, token)) return "negation";
    if (implies) denial = "word";
  }
  return denial;
}

type Verdict = Pick<Found, "rule" | "meaning" | "gravity" | "witness">;

const unjudged: Verdict = {
  rule: "wording.other-words",
  meaning: "unclear",
  gravity: 2,
  witness: "no rule tells whether the two say the same",
};

/** Inside marks the words themselves are the fact: only what is as good as the same is left to the reader. */
function quotedVerdict(context: CompareContext, bead: BeadText, phrase: Phrase): Verdict {
  const bothSides = phrase.a.from < phrase.a.to && phrase.b.from < phrase.b.to;
  if (
    bothSides &&
    (isFunctional(context, bead, phrase) || isSynonymous(context, phrase) || isInflected(context, phrase))
  ) {
    return {
      rule: "quotation.near-words",
      meaning: "unclear",
      gravity: 2,
      witness: "the words inside the marks differ, and the lexicon holds them to be near",
    };
  }
  if (!isSameSpeech(context, bead, phrase.a, phrase.b)) {
    return {
      rule: "quotation.other-words",
      meaning: "unclear",
      gravity: 3,
      witness:
        "the other text has too little of what stands inside the marks to say that both quote the same words",
    };
  }
  return {
    rule: "quotation.words-differ",
    meaning: "altered",
    gravity: 4,
    witness: "the words inside the marks are not the same",
  };
}

/** Share of the words of matter that no word of the other side stems with; 0 where all do. */
function distanceOf(context: CompareContext, { a, b }: Phrase): number {
  const x = stemsIn(context.a, a);
  const y = stemsIn(context.b, b);
  if (x.size + y.size === 0) return 0;
  let shared = 0;
  for (const stem of x) if (y.has(stem)) shared++;
  return 1 - (2 * shared) / (x.size + y.size);
}

/** By number; a word without a stem counts as it is written. */
function stemsIn(side: Side, range: Range): ReadonlySet<number> {
  const found = new Set<number>();
  for (let token = range.from; token < range.to; token++) {
    const { empty, stemNumber, foldedNumber } = wordAt(side, token);
    if (!empty) found.add(stemNumber === 0 ? foldedNumber : stemNumber);
  }
  return found;
}
