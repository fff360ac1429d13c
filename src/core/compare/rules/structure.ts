import type { Span } from "../../model.ts";
import { quoted } from "../says.ts";
import type { Side } from "../side.ts";
import type { Rule } from "./rule.ts";

/** A passage that stands elsewhere in b. Its words are compared as those of any other bead. */
export const move: Rule = {
  name: "move",
  find(context) {
    context.alignment.beads.forEach((bead, index) => {
      if (!bead.moved || bead.a.length === 0 || bead.b.length === 0) return;
      const a = sentenceSpans(context.a, bead.a);
      context.report({
        rule: "move.order",
        kind: "move",
        beads: [index],
        a,
        b: sentenceSpans(context.b, bead.b),
        meaning: "kept",
        gravity: bead.relation === "identical" ? 2 : 3,
        says: `The passage ${quoted(textOf(context.a, a))} stands elsewhere in the second text`,
        witness: "what stands before and after it differs, and its own words are compared apart",
        claims: false,
      });
    });
  },
};

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
