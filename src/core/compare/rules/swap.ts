import type { ChangeKind, Span } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import type { Phrase, Step } from "../present.ts";
import { quoted } from "../says.ts";
import { mentionsTouching, type Range, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import { areSameWords, foldedWords, hasWords } from "./form.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/**
 * Two things that changed places: "the mayor sued the bank" and "the bank sued the mayor", "12 dead and 30 hurt" and
 * "30 dead and 12 hurt". Before all that pairs equal things wherever they stand.
 */
export const swap: Rule = {
  name: "swap",
  find(context) {
    for (const bead of context.edited) {
      const steps = bead.steps();
      const gaps = gapsAmong(steps);
      if (gaps < 2 || gaps > MOST_GAPS) continue;
      const pair = crossed(context, steps) ?? turned(context, steps);
      if (pair !== null) report(context, bead, pair);
    }
  },
};

/** Replacements in one bead among which a swap is looked for; in a sentence with more, nothing is where it was. */
const MOST_GAPS = 8;

function gapsAmong(steps: readonly Step[]): number {
  let gaps = 0;
  for (const { same } of steps) if (!same) gaps++;
  return gaps;
}

function crossed({ a, b }: CompareContext, steps: readonly Step[]): readonly [Phrase, Phrase] | null {
  for (let index = 0; index < steps.length; index++) {
    const one = steps[index]!;
    if (one.same || !tells(a, one.a) || !hasWords(b, one.b) || areSameWords(a, one.a, b, one.b)) continue;
    for (let next = index + 1; next < steps.length; next++) {
      const other = steps[next]!;
      if (other.same || !areSameWords(b, other.b, a, one.a)) continue;
      if (areSameWords(a, other.a, b, one.b)) return [one, other];
    }
  }
  return null;
}

/** Some word that is not mere grammar. */
function tells(side: Side, { from, to }: Range): boolean {
  for (let token = from; token < to; token++) {
    const { kind, grammar } = wordAt(side, token);
    if (kind !== TokenKind.mark && !grammar) return true;
  }
  return false;
}

/**
 * The same where the pairing held on to one of the two: of "Oslo to Vienna" and "Vienna to Oslo" it keeps "Vienna", so
 * that "Oslo to" seems left out before it and "to Oslo" put in behind. What joins the two must be more than an "and".
 */
function turned(context: CompareContext, steps: readonly Step[]): readonly [Phrase, Phrase] | null {
  const { a, b } = context;
  for (let index = 0; index < steps.length; index++) {
    const out = steps[index]!;
    if (out.same || out.a.from < out.a.to === out.b.from < out.b.to) continue;
    const held = steps[index + 1];
    const into = steps[index + 2];
    if (held?.same !== true || into === undefined || held.a.to - held.a.from > LONGEST_THING) continue;
    const [side, other] = out.a.from < out.a.to ? [a, b] : [b, a];
    const [left, right] = side === a ? [out.a, into.b] : [out.b, into.a];
    const [leftover, early] = side === a ? [into.a, out.b] : [into.b, out.a];
    if (leftover.from < leftover.to || early.from < early.to) continue;
    const joint = jointOf(context, side, left, other, right);
    if (joint === null) continue;
    const first = { from: left.from, to: left.to - joint };
    const second = { from: right.from + joint, to: right.to };
    return side === a
      ? [
          { a: first, b: held.b },
          { a: held.a, b: second },
        ]
      : [
          { a: held.a, b: first },
          { a: second, b: held.b },
        ];
  }
  return null;
}

/** Words of a thing that changes places. */
const LONGEST_THING = 6;

/** Tokens at the end of `left` and the start of `right` that join the two things; `null` where it is no such turn. */
function jointOf(context: CompareContext, one: Side, left: Range, other: Side, right: Range): number | null {
  const length = left.to - left.from;
  if (length !== right.to - right.from || length < 2 || length > 2 * LONGEST_THING) return null;
  const coordinators = context.language?.quotations?.coordinators.split(/\s+/) ?? [];
  for (let joint = 1; joint < length; joint++) {
    const isTurn = Array.from({ length }, (_, index) => {
      const from = (index + joint) % length;
      return wordAt(other, right.from + from).folded === wordAt(one, left.from + index).folded;
    });
    if (!isTurn.every((fits) => fits)) continue;
    const thing = foldedWords(one, { from: left.from, to: left.to - joint });
    const joined = foldedWords(one, { from: left.to - joint, to: left.to });
    if (joined.every((word) => coordinators.includes(word)) || !carriesMatter(context, thing.join(" ")))
      continue;
    return joint;
  }
  return null;
}

function carriesMatter({ lexis }: CompareContext, words: string): boolean {
  return words.split(" ").some((word) => lexis?.grammar.has(word) !== true);
}

function report(context: CompareContext, bead: BeadText, [one, other]: readonly [Phrase, Phrase]): void {
  // In the passive the two change places and nothing else changes: only where all other words stay is it a swap.
  const isAll = bead.edits.length === 2;
  const [first, second] = [wordsOf(context.a, one.a), wordsOf(context.b, one.b)];
  context.report({
    rule: isAll ? "swap.in-place" : "swap.recast",
    kind: kindOf(context, one, other),
    touches: ["move"],
    beads: [bead.index],
    a: [spanOf(context.a, one.a), spanOf(context.a, other.a)],
    b: [spanOf(context.b, one.b), spanOf(context.b, other.b)],
    meaning: isAll ? "altered" : "unclear",
    gravity: isAll ? 4 : 3,
    distance: 1,
    covers: isAll
      ? { a: between(context.a, one.a, other.a), b: between(context.b, one.b, other.b) }
      : { a: mentionSpans(context.a, one.a, other.a), b: mentionSpans(context.b, one.b, other.b) },
    says: `${quoted(first)} and ${quoted(second)} changed places`,
    witness: isAll
      ? "each stands where the other stood, and every other word stayed"
      : "each stands where the other stood, and the words around them changed too",
  });
}

/** All from the one to the other: what joins them took part in the turn. */
function between(side: Side, one: Range, other: Range): readonly Span[] {
  const range = { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
  return [spanOf(side, range), ...mentionSpans(side, one, other)];
}

/** The mentions that the two stand in, so that "12 dead" is not compared again. */
function mentionSpans(side: Side, ...ranges: readonly Range[]): readonly Span[] {
  return ranges.flatMap((range) => mentionsTouching(side, spanOf(side, range)).map(({ span }) => span));
}

function kindOf(context: CompareContext, one: Phrase, other: Phrase): ChangeKind {
  const kinds = [one, other].map((phrase) => {
    const mention = mentionsTouching(context.a, spanOf(context.a, phrase.a))[0];
    if (mention === undefined) return "wording";
    return mention.kind === "quantity" || mention.kind === "date" ? mention.kind : "name";
  });
  return kinds[0] === kinds[1] ? kinds[0]! : "wording";
}
