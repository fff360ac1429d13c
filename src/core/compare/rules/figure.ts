import { type Numeral, numeralsOf, readFigure, readNumeral, readOrdinal } from "../../annotate/numeral.ts";
import { TokenKind } from "../../text/token.ts";
import { haveSameDigits } from "../digits.ts";
import { became } from "../says.ts";
import { type Range, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import { ONE_STATEMENT, standingOf } from "../standing.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/**
 * Numbers that are no quantity of anything (ordinals, parts of a name, figures of a score, "doubled"), where one stands in the
 * other's place. After the typed rules, which know more of a number than its value.
 */
export const figure: Rule = {
  name: "figure",
  find(context) {
    if (context.crossLingual) return;
    for (const bead of context.edited) compareIn(context, bead);
  },
};

interface Figure {
  readonly range: Range;
  readonly value: number;
  readonly sort: "number" | "rank" | "multiple";
}

function compareIn(context: CompareContext, bead: BeadText): void {
  for (const step of bead.steps()) {
    if (step.same || step.a.from === step.a.to || step.b.from === step.b.to) continue;
    const inA = figuresIn(context, "a", step.a);
    const inB = figuresIn(context, "b", step.b);
    if (inA.length !== inB.length) continue;
    inA.forEach((x, index) => {
      const y = inB[index]!;
      if (x.sort !== y.sort) return;
      // "Doubled" and "doubles" differ in what is no number.
      if (x.sort === "multiple" && x.value === y.value) return;
      // A rank or a figure of a name meets another by chance where the sentences share little.
      if (x.value !== y.value && standingOf(context, bead, x.range, y.range, ONE_STATEMENT) !== "firm")
        return;
      report(context, bead, x, y);
    });
  }
}

function figuresIn(context: CompareContext, name: "a" | "b", range: Range): readonly Figure[] {
  const side = context[name];
  const table = context.language?.quantities?.numerals;
  const found: Figure[] = [];
  for (let token = range.from; token < range.to; token++) {
    if (context.isTokenClaimed(name, token)) continue;
    const { multiple, counts } = wordAt(side, token);
    if (multiple === null && !counts) continue;
    const figure =
      multiple !== null
        ? { range: { from: token, to: token + 1 }, value: multiple, sort: "multiple" as const }
        : table === undefined
          ? readBare(side, token)
          : read(side, token, range.to, numeralsOf(table));
    if (figure === null) continue;
    found.push(figure);
    token = figure.range.to - 1;
  }
  return found;
}

function read(
  side: Side,
  token: number,
  limit: number,
  numerals: ReturnType<typeof numeralsOf>,
): Figure | null {
  const ordinal = readOrdinal(side, token, limit, numerals);
  if (ordinal !== null) return figureOf(token, ordinal, "rank");
  const numeral = readNumeral(side, token, limit, numerals);
  return numeral === null ? null : figureOf(token, numeral, "number");
}

/** Digits alone, in a language whose numbers are not known. */
function readBare(side: Side, token: number): Figure | null {
  if (side.kinds[token] !== TokenKind.number) return null;
  const figure = readFigure(side.text, side.starts[token]!, side.ends[token]!, ".");
  if (figure === null || figure.suffix !== "") return null;
  return { range: { from: token, to: token + 1 }, value: figure.value, sort: "number" };
}

function figureOf(token: number, { value, end }: Numeral, sort: Figure["sort"]): Figure {
  return { range: { from: token, to: end }, value, sort };
}

function report(context: CompareContext, bead: BeadText, x: Figure, y: Figure): void {
  const before = wordsOf(context.a, x.range);
  const after = wordsOf(context.b, y.range);
  const same = x.value === y.value || haveSameDigits(before, after);
  const isRank = x.sort === "rank" && ranksTime(context, "a", x.range) && ranksTime(context, "b", y.range);
  const isDate = isRank || (isYear(context.a, x) && isYear(context.b, y));
  const kind = isDate ? "date" : "quantity";
  context.report({
    rule: same ? `${kind}.same-value` : `${kind}.value-differs`,
    kind,
    beads: [bead.index],
    a: [spanOf(context.a, x.range)],
    b: [spanOf(context.b, y.range)],
    meaning: same ? "kept" : "altered",
    gravity: same ? 1 : 4,
    says: same
      ? `The number is written another way: ${became(before, after)}`
      : `${isRank ? "The date" : isDate ? "The year" : "The number"} changed: ${became(before, after)}`,
    witness: same ? "both have the same value" : "the values differ",
    values: { a: String(x.value), b: String(y.value) },
  });
}

/** "The 17th century", "her third week": the rank of a stretch of time says when. */
export function ranksTime(context: CompareContext, name: "a" | "b", { to }: Range): boolean {
  const table = context.language?.dates;
  if (table == null || to >= context[name].length) return false;
  const { folded } = wordAt(context[name], to);
  return Object.values(table.units).some(({ one, many }) => `${one} ${many}`.split(/\s+/).includes(folded));
}

/** Four bare digits from 1500 to 2099. */
function isYear(side: Side, { range }: Figure): boolean {
  const { kind, text } = wordAt(side, range.from);
  return range.to - range.from === 1 && kind === TokenKind.number && /^(?:1[5-9]|20)\d\d$/.test(text);
}
