import type { DateMention } from "../../model.ts";
import { sortMentions } from "../counterpart.ts";
import { became } from "../says.ts";
import { mentionsIn, type Side } from "../side.ts";
import { plain } from "../vocabulary.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Dates, times and lengths of time, compared by what they resolve to, not by their words. */
export const date: Rule = {
  name: "date",
  find(context) {
    for (const bead of context.beads) {
      if (bead.bead.a.length > 0 && bead.bead.b.length > 0) compareIn(context, bead);
    }
  },
};

function compareIn(context: CompareContext, bead: BeadText): void {
  const inA = mentionsIn(context.a, bead.a, "date").filter(({ span }) => !context.isTouched("a", span));
  const inB = mentionsIn(context.b, bead.b, "date").filter(({ span }) => !context.isTouched("b", span));
  if (inA.length === 0 || inB.length === 0) return;
  const sorted = sortMentions(
    context,
    bead,
    inA,
    inB,
    (x, y) => verdictOf(context.a, x, context.b, y) === "same",
  );
  for (const pair of sorted.equal) report(context, bead, pair.a, pair.b);
  for (const pair of sorted.opposed) report(context, bead, pair.a, pair.b);
}

type Verdict = "same" | "compatible" | "differs" | "unknown";

/**
 * `same`: one point in time, or the same words where nothing could be resolved. `compatible`: one holds the other
 * ("June" and "June 3"), or a second reading of one is the other. `unknown`: not resolved and not alike enough to say.
 */
function verdictOf(a: Side, x: DateMention, b: Side, y: DateMention): Verdict {
  const before = fold(a, x);
  const after = fold(b, y);
  if (before === after && (x.value === y.value || x.value === null || y.value === null)) return "same";
  if (x.value === null || y.value === null) return "unknown";
  if (x.value === y.value) return "same";
  if (x.value.startsWith(y.value) || y.value.startsWith(x.value)) return "compatible";
  if (x.readings.some((value) => y.readings.includes(value))) return "compatible";
  return isVague(x.value) || isVague(y.value) ? "unknown" : "differs";
}

function isVague(value: string): boolean {
  return value.endsWith("_REF") || value.includes("X");
}

function fold(side: Side, { span }: DateMention): string {
  return side.text
    .slice(span.start, span.end)
    .split(/[\s.,]+/)
    .map((word) => plain(word, 1))
    .join(" ")
    .trim();
}

function report(context: CompareContext, bead: BeadText, x: DateMention, y: DateMention): void {
  const before = context.a.text.slice(x.span.start, x.span.end);
  const after = context.b.text.slice(y.span.start, y.span.end);
  const verdict = verdictOf(context.a, x, context.b, y);
  if (verdict === "same" && before === after) {
    context.settle([x.span], [y.span]);
    return;
  }
  const said = verdicts[verdict];
  context.report({
    rule: said.rule,
    kind: "date",
    beads: [bead.index],
    a: [x.span],
    b: [y.span],
    meaning: said.meaning,
    gravity: said.gravity,
    says: `${said.says}: ${became(before, after)}`,
    witness: said.witness,
    values: { a: x.value, b: y.value },
  });
}

const verdicts = {
  same: {
    rule: "date.same-value",
    meaning: "kept",
    gravity: 1,
    says: "The date is written another way",
    witness: "both resolve to the same time",
  },
  compatible: {
    rule: "date.other-grain",
    meaning: "unclear",
    gravity: 2,
    says: "The date is given less or more exactly",
    witness: "one of the two times holds the other",
  },
  differs: {
    rule: "date.value-differs",
    meaning: "altered",
    gravity: 4,
    says: "The date changed",
    witness: "the two resolve to different times",
  },
  unknown: {
    rule: "date.not-resolved",
    meaning: "unclear",
    gravity: 2,
    says: "The date is given another way",
    witness: "the texts do not say which days these are",
  },
} as const;
