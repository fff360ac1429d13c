import type { DateMention, Diagnostic, QuantityMention } from "../../model.ts";
import type { Options } from "../../options.ts";
import type { Segmented } from "../../segment/segmented.ts";
import { columnOf, numberTokens } from "../../text/forms.ts";
import { type Amount, amountAt } from "./amount.ts";
import { type BoundFound, boundAfter, boundBefore } from "./bound.ts";
import { canStart, type Ground, isWordToken, preparedOf, wordAt } from "./prepared.ts";
import { type Range, rangeAt } from "./range.ts";
import { type Unit, unitOf } from "./unit.ts";

export interface Quantified {
  readonly mentions: readonly QuantityMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Numbers with unit and bound, in text order; what a date mention covers is left to it. Equal values are equal however
 * they are written: `low`, `high` and `unit` of "1,000 men" and "one thousand men" are the same.
 */
export function annotateQuantities(
  text: Segmented,
  dates: readonly DateMention[],
  _options: Options = {},
): Quantified {
  const table = text.language?.quantities ?? null;
  if (table === null) return { mentions: [], diagnostics: [notRead(text)] };
  const prepared = preparedOf(table);
  const { tokens, firstTokens, sentences } = text;
  const { forms, numbers } = numberTokens(tokens);
  const starting = columnOf(prepared.seen, forms);
  const mentions: QuantityMention[] = [];
  let date = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const limit = firstTokens[sentence + 1]!;
    const ground: Ground = { tokens, numbers, starting, prepared, first: firstTokens[sentence]!, limit };
    for (let at = ground.first; at < limit; ) {
      const kind = tokens.kinds[at]!;
      const amount = kind === 4 || kind === 3 ? null : amountAt(ground, at);
      if (amount === null) {
        at++;
        continue;
      }
      while (date < dates.length && dates[date]!.span.end <= tokens.starts[at]!) date++;
      const covering = dates[date];
      if (covering !== undefined && covering.span.start < tokens.ends[amount.to - 1]!) {
        at = Math.max(at + 1, tokenBehind(ground, at, covering.span.end));
        continue;
      }
      const mention = mentionAt(ground, amount);
      if (!isProForm(ground, amount, mention)) mentions.push(mention);
      at = Math.max(amount.to, tokenBehind(ground, at, mention.span.end));
    }
  }
  return { mentions, diagnostics: [] };
}

function notRead({ article, language }: Segmented): Diagnostic {
  const name = language?.name ?? article.language ?? "this language";
  return {
    code: "quantities.language",
    says: `Quantities are not read in ${name}.`,
    article: article.id,
    span: null,
  };
}

/** "hold one of his own", "is ready for one.": "one" stands for a noun named before and counts nothing. */
function isProForm(ground: Ground, amount: Amount, { unit, bound }: QuantityMention): boolean {
  if (amount.value !== 1 || !amount.words || amount.form !== "number" || unit !== "" || bound !== "exact")
    return false;
  const { lists } = ground.prepared;
  // "killed one and hurt two", "one of them": another number or its group stands near.
  const behind = wordAt(ground, amount.to);
  if (lists.of.has(behind)) return !lists.groups.has(wordAt(ground, amount.to + 1));
  for (let at = amount.to; at < amount.to + 6; at++)
    if (canStart(ground, at) && numberLike(ground, at)) return false;
  return amount.to - amount.from === 1;
}

/** A number of its own and no article. */
function numberLike(ground: Ground, at: number): boolean {
  return isWordToken(ground, at) && !ground.prepared.numerals.a.has(wordAt(ground, at));
}

function tokenBehind({ tokens, limit }: Ground, from: number, offset: number): number {
  let at = from;
  while (at < limit && tokens.starts[at]! < offset) at++;
  return at;
}

function mentionAt(ground: Ground, amount: Amount): QuantityMention {
  const range = rangeAt(ground, amount);
  const end = range?.to ?? amount.to;
  // "ten or more shops": the bound may stand between the number and what it counts.
  const after = boundAfter(ground, end);
  const unit = unitOf(ground, amount, after?.at ?? end);
  const scored = range?.score === true && unit.unit === "" ? { ...unit, unit: "score" } : unit;
  const before = boundBefore(ground, Math.min(scored.from, range?.from ?? scored.from));
  const from = before?.at ?? Math.min(scored.from, range?.from ?? scored.from);
  const to = Math.max(after?.at ?? 0, scored.to);
  const span = { start: ground.tokens.starts[from]!, end: ground.tokens.ends[to - 1]! };
  const { low, high, unit: name, bound } = valuesOf(amount, range, scored, before ?? after);
  return { kind: "quantity", span, low, high, unit: name, bound };
}

function valuesOf(
  amount: Amount,
  range: Range | null,
  { unit, factor }: Unit,
  bound: BoundFound | null,
): Pick<QuantityMention, "low" | "high" | "unit" | "bound"> {
  if (range !== null) {
    const high = range.high * factor;
    // "2 to 3 million": the scale behind the second figure holds for the first as well.
    const low = range.score ? amount.value : amount.value * factor * range.scale;
    return { low, high, unit, bound: bound?.bound === "about" ? "about" : "exact" };
  }
  const value = round(amount.value * factor);
  if (amount.form === "open") return { low: value, high: null, unit, bound: "about" };
  if (bound?.bound === "atLeast") return { low: value, high: null, unit, bound: "atLeast" };
  if (bound?.bound === "atMost") return { low: null, high: value, unit, bound: "atMost" };
  return { low: value, high: value, unit, bound: bound?.bound ?? "exact" };
}

/** 1.1 * 1e9 is not quite 1,100,000,000 in binary; twelve digits are more than any report gives. */
function round(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
