import type { QuantityMention } from "../../model.ts";
import { sortMentions } from "../counterpart.ts";
import { became } from "../says.ts";
import { mentionsIn } from "../side.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Numbers with unit and bound, compared by value: "50,000" and "50000" are one number, "12" and "21" two. */
export const quantity: Rule = {
  name: "quantity",
  find(context) {
    for (const bead of context.beads) {
      if (bead.bead.a.length > 0 && bead.bead.b.length > 0) compareIn(context, bead);
    }
  },
};

function compareIn(context: CompareContext, bead: BeadText): void {
  const inA = mentionsIn(context.a, bead.a, "quantity").filter(({ span }) => !context.isClaimed("a", span));
  const inB = mentionsIn(context.b, bead.b, "quantity").filter(({ span }) => !context.isClaimed("b", span));
  if (inA.length === 0 || inB.length === 0) return;
  const sorted = sortMentions(context, bead, inA, inB, isSameNumber);
  for (const pair of sorted.equal) equalNumber(context, bead, pair.a, pair.b);
  for (const pair of sorted.opposed) otherNumber(context, bead, pair.a, pair.b);
}

/** Same value and no two units that speak against each other. */
function isSameNumber(x: QuantityMention, y: QuantityMention): boolean {
  return isSameValue(x, y) && (x.unit === y.unit || x.unit === "" || y.unit === "");
}

function isSameValue(x: QuantityMention, y: QuantityMention): boolean {
  if (x.low === null && x.high === null) return false;
  return near(x.low, y.low) && near(x.high, y.high);
}

/** Equal but for the rounding of binary fractions. */
function near(x: number | null, y: number | null): boolean {
  if (x === null || y === null) return x === y;
  return Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}

/** Values that stay silent about a bound: "about 12" and "12" are the same number, held otherwise. */
function equalNumber(context: CompareContext, bead: BeadText, x: QuantityMention, y: QuantityMention): void {
  const before = context.a.text.slice(x.span.start, x.span.end);
  const after = context.b.text.slice(y.span.start, y.span.end);
  const boundNamed = context.isTouched("a", x.span) || context.isTouched("b", y.span);
  if (x.bound !== y.bound && !boundNamed) {
    context.report({
      rule: "certainty.bound-differs",
      kind: "certainty",
      touches: ["quantity"],
      beads: [bead.index],
      a: [x.span],
      b: [y.span],
      meaning: "altered",
      gravity: 4,
      says: `How exact the number is changed: ${became(before, after)}`,
      witness: `the number is ${bounds[x.bound]} in the first text and ${bounds[y.bound]} in the second`,
      values: { a: shownValue(x), b: shownValue(y) },
    });
    return;
  }
  if (before === after || boundNamed) {
    context.settle([x.span], [y.span]);
    return;
  }
  context.report({
    rule: "quantity.same-value",
    kind: "quantity",
    beads: [bead.index],
    a: [x.span],
    b: [y.span],
    meaning: "kept",
    gravity: 1,
    says: `The number is written another way: ${became(before, after)}`,
    witness: "both have the same value",
    values: { a: shownValue(x), b: shownValue(y) },
  });
}

function otherNumber(context: CompareContext, bead: BeadText, x: QuantityMention, y: QuantityMention): void {
  const before = context.a.text.slice(x.span.start, x.span.end);
  const after = context.b.text.slice(y.span.start, y.span.end);
  const comparable = x.low !== null && y.low !== null;
  const sameValue = isSameValue(x, y);
  context.report({
    rule: sameValue ? "quantity.unit-differs" : "quantity.value-differs",
    kind: "quantity",
    beads: [bead.index],
    a: [x.span],
    b: [y.span],
    // Another word for what is counted may be the same people; another number is not.
    meaning: comparable && !sameValue && x.unit === y.unit ? "altered" : "unclear",
    gravity: comparable && !sameValue ? 4 : 2,
    says: `${subject(x, y)} changed: ${became(before, after)}`,
    witness: sameValue ? "the values agree and the units differ" : "the values differ",
    values: { a: shownValue(x), b: shownValue(y) },
  });
}

const bounds = {
  exact: "exact",
  about: "an estimate",
  atLeast: "a least",
  atMost: "a most",
} as const;

/** "The number of people", or what fits where the unit is no thing counted. */
function subject(x: QuantityMention, y: QuantityMention): string {
  const unit = x.unit === y.unit ? x.unit : "";
  return /^[a-z]{3,}$/.test(unit) ? `The number of ${unit}` : "The number";
}

function shownValue({ low, high, unit }: QuantityMention): string {
  const value = low === high ? `${low ?? "?"}` : `${low ?? ""}..${high ?? ""}`;
  return unit === "" ? value : `${value} ${unit}`;
}
