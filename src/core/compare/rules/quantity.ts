import type { QuantityMention } from "../../model.ts";
import { slice } from "../../text/span.ts";
import { isOtherwiseJoined } from "../counted.ts";
import { isInPlace, sortMentions } from "../counterpart.ts";
import { haveSameDigits } from "../digits.ts";
import { type Measured, measured, measureOf } from "../measure.ts";
import { became } from "../says.ts";
import { mentionsIn, rangeOf } from "../side.ts";
import { standingOf } from "../standing.ts";
import { ranksTime } from "./figure.ts";
import { saysTheSame } from "./form.ts";
import type { BeadText, CompareContext, Found, Rule } from "./rule.ts";

/** Numbers with unit and bound, compared by value: "50,000" and "50000" are one number, "12" and "21" two. */
export const quantity: Rule = {
  name: "quantity",
  find(context) {
    for (const bead of context.edited) compareIn(context, bead);
  },
};

function compareIn(context: CompareContext, bead: BeadText): void {
  const inA = mentionsIn(context.a, bead.a, "quantity").filter(({ span }) => !context.isClaimed("a", span));
  const inB = mentionsIn(context.b, bead.b, "quantity").filter(({ span }) => !context.isClaimed("b", span));
  if (inA.length === 0 || inB.length === 0) return;
  const sorted = sortMentions(
    context,
    bead,
    inA,
    inB,
    (x, y) =>
      isSameNumber(x, y) ||
      (x.unit === y.unit && haveSameDigits(slice(context.a.text, x.span), slice(context.b.text, y.span))),
  );
  for (const pair of sorted.equal) equalNumber(context, bead, pair.a, pair.b);
  for (const pair of sorted.opposed) otherNumber(context, bead, pair.a, pair.b);
}

/** Same value and no two units that speak against each other. */
function isSameNumber(x: QuantityMention, y: QuantityMention): boolean {
  return isSameValue(x, y) && (x.unit === y.unit || x.unit === "" || y.unit === "");
}

/** Compares the numbers as stated: "at least 12" and "12" state one number and hold it otherwise. */
function isSameValue(x: QuantityMention, y: QuantityMention): boolean {
  if (x.low === null && x.high === null) return false;
  if (isOpen(x) && isOpen(y)) return Math.max(x.low, y.low) <= SAME_ORDER * Math.min(x.low, y.low);
  return near(x.low ?? x.high, y.low ?? y.high) && near(x.high ?? x.low, y.high ?? y.low);
}

/** "Dozens", "tens": nothing but an order of size. */
function isOpen(mention: QuantityMention): mention is QuantityMention & { readonly low: number } {
  return mention.bound === "about" && mention.low !== null && mention.high === null;
}

/** How many times the least of one may hold the least of the other: dozens are tens, and scores are more. */
const SAME_ORDER = 1.5;

/** Equal but for the rounding of binary fractions. */
function near(x: number | null, y: number | null): boolean {
  if (x === null || y === null) return x === y;
  return Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}

/** Values that stay silent about a bound: "about 12" and "12" are the same number, held otherwise. */
function equalNumber(context: CompareContext, bead: BeadText, x: QuantityMention, y: QuantityMention): void {
  const [before, after] = [slice(context.a.text, x.span), slice(context.b.text, y.span)];
  const boundNamed = context.isTouched("a", x.span) || context.isTouched("b", y.span);
  if (x.bound !== y.bound && !boundNamed) {
    report(context, bead, x, y, {
      rule: "certainty.bound-differs",
      kind: "certainty",
      touches: ["quantity"],
      meaning: "altered",
      gravity: 4,
      says: "How exact the number is changed",
      witness: `the number is ${bounds[x.bound]} in the first text and ${bounds[y.bound]} in the second`,
    });
  } else if (!boundNamed && isOtherwiseJoined(context, before, after)) {
    report(context, bead, x, y, {
      rule: "quantity.counted-otherwise",
      meaning: "unclear",
      gravity: 2,
      says: "The number is counted another way",
      witness: "a word that says how many differs, and the values do not tell",
    });
  } else if (boundNamed || saysTheSame(context, x.span, y.span)) {
    if (boundNamed || !isInPlace(context, bead, x.span, y.span)) context.settle([x.span], [y.span]);
  } else {
    report(context, bead, x, y, {
      rule: "quantity.same-value",
      meaning: "kept",
      gravity: 1,
      says: "The number is written another way",
      witness: "both have the same value",
    });
  }
}

function otherNumber(context: CompareContext, bead: BeadText, x: QuantityMention, y: QuantityMention): void {
  // "A one-third share" and "a third share": a rank and an amount answer different questions.
  if (isHalfRead(x, y) || (x.unit === ORDINAL) !== (y.unit === ORDINAL)) return;
  const verdict = verdictOf(x, y);
  if (verdict !== null && verdict !== "differs") {
    report(context, bead, x, y, oneAmount[verdict]);
    return;
  }
  const sameValue = isSameValue(x, y);
  const bothMeasured = isMeasure(context, x.unit) && isMeasure(context, y.unit);
  // As many of something called otherwise ("two travellers", "two passengers") is a matter of words.
  if (sameValue && !bothMeasured) return;
  const standing = standingOf(context, bead, rangeOf(context.a, x.span), rangeOf(context.b, y.span));
  // As many of one thing may be what was told, wherever the sentences differ: "20 miles" and "17 miles".
  const isOfOneThing = x.unit !== "" && x.unit !== ORDINAL && x.unit === y.unit;
  if (standing === "chance" && !isOfOneThing) return;
  const isStated = (x.low ?? x.high) !== null && (y.low ?? y.high) !== null;
  // "5 feet" and "2 metres" are of one dimension.
  const isOneScale = x.unit === y.unit || x.unit === "" || y.unit === "" || verdict === "differs";
  const altered = standing === "firm" && isStated && (isOneScale || sameValue);
  const isDate = x.unit === ORDINAL && ranksTimeAt(context, "a", x) && ranksTimeAt(context, "b", y);
  report(context, bead, x, y, {
    rule: sameValue ? "quantity.unit-differs" : `${isDate ? "date" : "quantity"}.value-differs`,
    kind: isDate ? "date" : "quantity",
    touches: isDate ? ["quantity"] : [],
    // Nine sailors and twelve people may be the same event.
    meaning: altered ? "altered" : "unclear",
    gravity: altered ? 4 : 3,
    says: `${isDate ? "The date" : subject(context, x, y)} changed`,
    witness: sameValue
      ? "the values agree and the units differ"
      : standing === "firm"
        ? "the values differ"
        : "the values differ, and the sentences tell too little alike to say that both are of one thing",
  });
}

/** How the two stand to each other by what they measure; `null` also where a mention is no single amount. */
function verdictOf(x: QuantityMention, y: QuantityMention): Measured {
  const [inA, inB] = [measureOf(x), measureOf(y)];
  return inA === null || inB === null ? null : measured(inA, inB);
}

type Said = Pick<Found, "rule" | "meaning" | "gravity" | "says" | "witness">;

/** What is said of two numbers of which one can stand for the other. */
const oneAmount: Readonly<Record<"same" | "converted" | "rounded", Said>> = {
  same: {
    rule: "quantity.same-value",
    meaning: "kept",
    gravity: 1,
    says: "The number is written another way",
    witness: "the two are equal",
  },
  converted: {
    rule: "quantity.converted",
    meaning: "kept",
    gravity: 1,
    says: "The amount is given in another unit",
    witness: "turned into one unit, the two are equal but for rounding",
  },
  rounded: {
    rule: "quantity.rounded",
    meaning: "unclear",
    gravity: 2,
    says: "The number is given less or more exactly",
    witness: "the rougher of the two numbers holds the other",
  },
};

/** What is said of the two numbers, which stand behind it as they are written. */
function report(
  context: CompareContext,
  bead: BeadText,
  x: QuantityMention,
  y: QuantityMention,
  said: Said & Partial<Pick<Found, "kind" | "touches">>,
): void {
  context.report({
    rule: said.rule,
    kind: said.kind ?? "quantity",
    touches: said.touches ?? [],
    meaning: said.meaning,
    gravity: said.gravity,
    witness: said.witness,
    says: `${said.says}: ${became(slice(context.a.text, x.span), slice(context.b.text, y.span))}`,
    beads: [bead.index],
    a: [x.span],
    b: [y.span],
    values: { a: shownValue(x), b: shownValue(y) },
  });
}

function ranksTimeAt(context: CompareContext, name: "a" | "b", { span }: QuantityMention): boolean {
  return ranksTime(context, name, rangeOf(context[name], span));
}

/**
 * A range where the other text has its end alone: "2 – 7" is read as a range and "2 – 1" as two numbers. Each figure is
 * then compared by itself.
 */
function isHalfRead(x: QuantityMention, y: QuantityMention): boolean {
  const isRange = ({ low, high }: QuantityMention) => low !== null && high !== null && low !== high;
  if (isRange(x) === isRange(y)) return false;
  return x.low === y.low || x.high === y.high;
}

/** Unit of numbers that rank and do not count. */
const ORDINAL = "ordinal";

/** True for units of measure and money, false for what is counted. */
function isMeasure({ language }: CompareContext, unit: string): boolean {
  const table = language?.quantities;
  return unit === "%" || /^[A-Z]{3}$/.test(unit) || (table != null && Object.hasOwn(table.units, unit));
}

const bounds = {
  exact: "exact",
  about: "an estimate",
  atLeast: "a least",
  atMost: "a most",
} as const;

/** "The number of votes" where a text counts them so, else "The number". */
function subject(context: CompareContext, x: QuantityMention, y: QuantityMention): string {
  const nouns = [slice(context.a.text, x.span), slice(context.b.text, y.span)]
    .map((words) => /\p{Ll}{3,}$/u.exec(words)?.[0] ?? "")
    .filter((noun) => x.unit === y.unit && noun.startsWith(x.unit.slice(0, 2)) && /^[a-z]{3}/.test(x.unit));
  const [noun] = nouns.sort((one, other) => other.length - one.length);
  return noun === undefined ? "The number" : `The number of ${noun}`;
}

function shownValue({ low, high, unit }: QuantityMention): string {
  const value = low === high ? `${low ?? "?"}` : `${low ?? ""}..${high ?? ""}`;
  return unit === "" ? value : `${value} ${unit}`;
}
