import { isTwoStatements } from "../kept.ts";
import { sentenceSays } from "../says.ts";
import type { CompareContext, Rule } from "./rule.ts";

/** A sentence that only b has: one change each. Datelines and captions are form, not matter. */
export const addition: Rule = {
  name: "addition",
  find(context) {
    for (const bead of context.beads) {
      if (bead.bead.a.length > 0 && !isTwoStatements(context, bead)) continue;
      for (const sentence of bead.bead.b) reportSentence(context, "b", sentence, bead.index);
    }
  },
};

/** A sentence that only a has. */
export const deletion: Rule = {
  name: "deletion",
  find(context) {
    for (const bead of context.beads) {
      if (bead.bead.b.length > 0 && !isTwoStatements(context, bead)) continue;
      for (const sentence of bead.bead.a) reportSentence(context, "a", sentence, bead.index);
    }
  },
};

function reportSentence(context: CompareContext, side: "a" | "b", sentence: number, bead: number): void {
  const { reading, text } = context[side];
  const { span, role } = reading.sentences[sentence]!;
  if (context.isTouched(side, span)) return;
  const quoted = reading.quotations.some(
    (quotation) =>
      quotation.kind !== "indirect" &&
      quotation.contents.some((content) => content.start < span.end && span.start < content.end),
  );
  const kind = side === "a" ? "deletion" : "addition";
  context.report({
    rule: `${kind}.sentence`,
    kind,
    touches: quoted ? ["quotation"] : [],
    beads: [bead],
    a: side === "a" ? [span] : [],
    b: side === "b" ? [span] : [],
    meaning: "unclear",
    gravity: role === "body" ? 3 : 2,
    says: sentenceSays(kind, role, text.slice(span.start, span.end)),
    witness: `no sentence of the ${side === "a" ? "second" : "first"} text answers it`,
  });
}
