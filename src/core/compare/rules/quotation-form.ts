import { isSpoken } from "../context.ts";
import { partnerIn } from "../counterpart.ts";
import { isLinked } from "../quotations/cuts.ts";
import { pairedUtterances } from "../quotations/pairs.ts";
import { sense, type Utterance, weightOf, wordsIn } from "../quotations/utterances.ts";
import { became, quoted } from "../says.ts";
import { markedAt, type Range, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import type { CompareContext, Rule } from "./rule.ts";

/**
 * Quotations that have no partner though their sentences do: told without marks, or words of the reporter put inside marks, or
 * there on one side only. Comes late: what typed rules and spelling explain is explained before.
 */
export const quotationForm: Rule = {
  name: "quotation-form",
  find(context) {
    const { onlyA, onlyB } = pairedUtterances(context);
    const found = [
      ...onlyA.flatMap((utterance) => findIn(context, "a", utterance)),
      ...onlyB.flatMap((utterance) => findIn(context, "b", utterance)),
    ];
    // First those that claim words of their own side alone, so that it does not matter which side comes first.
    for (const one of found) if (one.told === null) reportAlone(context, one);
    for (const one of found) {
      if (one.told === null || isBesideMark(context[one.name === "a" ? "b" : "a"], one.told.range)) continue;
      if (one.name === "a") reportUnmarked(context, one.utterance, one.told, one.beads);
      else reportMarked(context, one.utterance, one.told, one.beads);
    }
  },
};

interface Unpaired {
  readonly name: "a" | "b";
  readonly utterance: Utterance;
  /** Linked beads that it stands in; one at least. */
  readonly beads: readonly number[];
  readonly told: Told | null;
}

/** Share of an utterance's words, by weight, that the other text must tell for the two to be the same content. */
const TOLD_FROM = 0.5;

function findIn(context: CompareContext, name: "a" | "b", utterance: Utterance): readonly Unpaired[] {
  const beads = utterance.beads.filter((index) => isLinked(context, index));
  // A quotation in a sentence that only one text has is told of with its sentence.
  return beads.length === 0 ? [] : [{ name, utterance, beads, told: toldIn(context, name, utterance) }];
}

/**
 * A quotation mark stands right before or behind the words, punctuation left out: they are quoted there too, and only the other
 * end of the quotation was not found.
 */
function isBesideMark(side: Side, { from, to }: Range): boolean {
  const isMark = (token: number) => token >= 0 && token < side.length && wordAt(side, token).folded === '"';
  let end = to;
  while (end < side.length && /^[.,!?;:]$/.test(wordAt(side, end).folded)) end++;
  return isMark(from - 1) || isMark(end);
}

interface Told {
  readonly range: Range;
  /** Every word is there, in its form. */
  readonly verbatim: boolean;
}

/**
 * Where the other text says the words, in the linked sentences and in any order, since who tells in his own words turns
 * them round; `null` where it does not.
 */
export function toldIn(
  context: CompareContext,
  name: "a" | "b",
  utterance: Pick<Utterance, "hull" | "words" | "beads">,
): Told | null {
  const side = context[name];
  const otherName = name === "a" ? "b" : "a";
  const other = context[otherName];
  const places = placesIn(context, otherName, utterance.beads);
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  let said = 0;
  let whole = 0;
  let verbatim = true;
  const slight = new Set<number>();
  for (const token of utterance.words) {
    whole += weightOf(side, token);
    const partner = partnerOf(context, name, token);
    const key = sense(side, token);
    const answered = partner >= 0 && sense(other, partner) === key;
    const place = answered ? partner : (places.get(key) ?? -1);
    verbatim &&=
      answered && side.words[side.ids[token]!]!.folded === other.words[other.ids[partner]!]!.folded;
    if (place < 0) continue;
    said += weightOf(side, token);
    // A word of grammar may stand anywhere: it counts, but shows no place of its own.
    if (weightOf(side, token) < 1) {
      if (answered) slight.add(partner);
      continue;
    }
    from = Math.min(from, place);
    to = Math.max(to, place + 1);
  }
  if (to < 0 || said < TOLD_FROM * whole) return null;
  while (slight.has(from - 1)) from--;
  while (slight.has(to)) to++;
  return { range: { from, to }, verbatim: verbatim && to - from <= utterance.hull.to - utterance.hull.from };
}

/** The first place of each word outside marks of speech in the sentences of some beads. */
function placesIn(
  context: CompareContext,
  name: "a" | "b",
  beads: readonly number[],
): ReadonlyMap<string, number> {
  const side = context[name];
  const places = new Map<string, number>();
  for (const index of beads) {
    const { from, to } = context.beads[index]![name];
    for (const token of wordsIn(side, { from, to })) {
      const key = sense(side, token);
      if (!places.has(key) && markedAt(side, token)?.use !== "speech") places.set(key, token);
    }
  }
  return places;
}

function partnerOf(context: CompareContext, name: "a" | "b", token: number): number {
  const bead = context.beads[context.beadOf(name, token)];
  return bead === undefined ? -1 : partnerIn(bead, name, token);
}

function spansOf(context: CompareContext, name: "a" | "b", utterance: Utterance) {
  return utterance.pieces.map((piece) => spanOf(context[name], piece));
}

function reportUnmarked(
  context: CompareContext,
  utterance: Utterance,
  told: Told,
  beads: readonly number[],
): void {
  const before = wordsOf(context.a, utterance.hull);
  const after = wordsOf(context.b, told.range);
  context.report({
    rule: told.verbatim ? "quotation.marks-dropped" : "quotation.made-indirect",
    kind: "quotation",
    touches: ["wording"],
    beads,
    a: spansOf(context, "a", utterance),
    b: [spanOf(context.b, told.range)],
    meaning: "unclear",
    gravity: 2,
    says: `What was quoted is told without quotation marks: ${became(before, after)}`,
    witness: "the second text has these words outside quotation marks",
  });
}

function reportMarked(
  context: CompareContext,
  utterance: Utterance,
  told: Told,
  beads: readonly number[],
): void {
  const before = wordsOf(context.a, told.range);
  const after = wordsOf(context.b, utterance.hull);
  context.report({
    rule: told.verbatim ? "quotation.marks-added" : "quotation.paraphrase-in-marks",
    kind: "quotation",
    touches: ["wording"],
    beads,
    a: [spanOf(context.a, told.range)],
    b: spansOf(context, "b", utterance),
    // Marks round words that nobody is found to say may be marks misread.
    meaning: told.verbatim || utterance.quotation === null ? "unclear" : "altered",
    gravity: told.verbatim || utterance.quotation === null ? 2 : 4,
    says: told.verbatim
      ? `Words of the report were put inside quotation marks: ${quoted(after)}`
      : `A paraphrase was put inside quotation marks: ${became(before, after)}`,
    witness: told.verbatim
      ? "the first text tells the same words in its own voice"
      : "the first text tells this in its own words, and the words in the marks are others",
  });
}

function reportAlone(context: CompareContext, { name, utterance, beads }: Unpaired): void {
  const side = context[name];
  const spans = spansOf(context, name, utterance);
  if (spans.some((span) => !isSpoken(side, span) || context.isClaimed(name, span))) return;
  context.report({
    rule: name === "a" ? "quotation.left-out" : "quotation.put-in",
    kind: name === "a" ? "deletion" : "addition",
    touches: ["quotation"],
    beads,
    a: name === "a" ? spans : [],
    b: name === "b" ? spans : [],
    meaning: "unclear",
    gravity: 3,
    says:
      name === "a"
        ? `The quotation ${quoted(wordsOf(side, utterance.hull))} was left out of the sentence`
        : `Only the second text has the quotation ${quoted(wordsOf(side, utterance.hull))} in this sentence`,
    witness: "the other text has its sentence, and these words neither inside marks nor outside",
  });
}
