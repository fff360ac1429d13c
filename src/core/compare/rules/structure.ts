import type { Span } from "../../model.ts";
import { isTwoStatements } from "../kept.ts";
import { quoted } from "../says.ts";
import type { Side } from "../side.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/**
 * Passages that stand elsewhere in b; their words are compared as those of any other bead. Where a telling keeps the order
 * of the other, a passage out of it was moved by somebody and is a change of its own. Two reports of one event have no
 * common order, and a text that was put together anew has lost it: that is said once.
 */
export const move: Rule = {
  name: "move",
  find(context) {
    const linked = context.beads.filter(({ bead }) => bead.a.length > 0 && bead.b.length > 0);
    const moved = linked.filter((bead) => bead.bead.moved && isSameMatter(context, bead));
    if (moved.length === 0) return;
    const isOrdered = context.closeTelling && moved.length <= Math.max(1, MOST_MOVED * linked.length);
    if (isOrdered) for (const passage of passagesOf(moved)) reportMoved(context, passage);
    else reportOrder(context, moved, linked.length);
  },
};

/** Share of the linked beads that may stand elsewhere before the order itself is another one. */
const MOST_MOVED = 1 / 3;

/** Similarity (0 to 1) from which a pair out of order is taken for one passage: place no longer speaks for it. */
const ALIKE = 0.3;

function isSameMatter(context: CompareContext, bead: BeadText): boolean {
  return bead.bead.similarity >= ALIKE && !isTwoStatements(context, bead);
}

/** Beads that follow each other on both sides are one passage. */
function passagesOf(beads: readonly BeadText[]): readonly (readonly BeadText[])[] {
  const passages: BeadText[][] = [];
  for (const bead of beads) {
    const passage = passages.at(-1);
    const last = passage?.at(-1)?.bead;
    const follows = last !== undefined && isNext(last.a, bead.bead.a) && isNext(last.b, bead.bead.b);
    if (passage !== undefined && follows) passage.push(bead);
    else passages.push([bead]);
  }
  return passages;
}

function isNext(before: readonly number[], after: readonly number[]): boolean {
  return before.at(-1)! + 1 === after[0];
}

function reportMoved(context: CompareContext, passage: readonly BeadText[]): void {
  const a = spansOfBeads(context.a, passage, "a");
  const isWordForWord = passage.every(({ bead }) => bead.relation === "identical");
  context.report({
    rule: "move.order",
    kind: "move",
    beads: passage.map(({ index }) => index),
    a,
    b: spansOfBeads(context.b, passage, "b"),
    meaning: "kept",
    gravity: isWordForWord ? 2 : 3,
    says: `The passage ${quoted(textOf(context.a, a))} stands elsewhere in the second text`,
    witness: "what stands before and after it differs, and its own words are compared apart",
    claims: false,
  });
}

function reportOrder(context: CompareContext, moved: readonly BeadText[], linked: number): void {
  context.report({
    rule: "move.other-order",
    kind: "move",
    beads: moved.map(({ index }) => index),
    a: spansOfBeads(context.a, moved, "a"),
    b: spansOfBeads(context.b, moved, "b"),
    meaning: "kept",
    gravity: context.closeTelling ? 2 : 1,
    says: `The order differs: ${moved.length} of ${linked} passages that both have stand elsewhere in the second text`,
    witness: context.closeTelling
      ? "so many stand elsewhere that no single one was moved"
      : "two reports of one matter have no common order, so nothing was moved",
    claims: false,
  });
}

function spansOfBeads(side: Side, beads: readonly BeadText[], name: "a" | "b"): readonly Span[] {
  return beads.flatMap(({ bead }) => sentenceSpans(side, bead[name]));
}

/** One sentence told in several. */
export const split: Rule = {
  name: "split",
  find(context) {
    context.alignment.beads.forEach((bead, index) => {
      if (bead.a.length === 0 || bead.b.length <= bead.a.length) return;
      const a = sentenceSpans(context.a, bead.a);
      context.report({
        rule: "split.sentences",
        kind: "split",
        beads: [index],
        a,
        b: sentenceSpans(context.b, bead.b),
        meaning: "kept",
        gravity: 1,
        says: `${counts(bead.a.length)} became ${bead.b.length}: ${quoted(textOf(context.a, a))}`,
        witness: "only the borders of sentences differ here, the words are compared apart",
        claims: false,
      });
    });
  },
};

/** Several sentences told in one. */
export const merge: Rule = {
  name: "merge",
  find(context) {
    context.alignment.beads.forEach((bead, index) => {
      if (bead.b.length === 0 || bead.a.length <= bead.b.length) return;
      const b = sentenceSpans(context.b, bead.b);
      context.report({
        rule: "merge.sentences",
        kind: "merge",
        beads: [index],
        a: sentenceSpans(context.a, bead.a),
        b,
        meaning: "kept",
        gravity: 1,
        says: `${counts(bead.a.length)} became ${bead.b.length}: ${quoted(textOf(context.b, b))}`,
        witness: "only the borders of sentences differ here, the words are compared apart",
        claims: false,
      });
    });
  },
};

function counts(sentences: number): string {
  return sentences === 1 ? "One sentence" : `${sentences} sentences`;
}

function sentenceSpans(side: Side, sentences: readonly number[]): readonly Span[] {
  return sentences.map((sentence) => side.reading.sentences[sentence]!.span);
}

function textOf(side: Side, spans: readonly Span[]): string {
  return spans.map((span) => side.text.slice(span.start, span.end)).join(" ");
}
