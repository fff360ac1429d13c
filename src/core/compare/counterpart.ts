import type { Span } from "../model.ts";
import type { BeadText, CompareContext } from "./rules/rule.ts";
import { type Range, rangeOf, type Side, spanOf, wordAt } from "./side.ts";

/** The token of the other side that answers one of the named side; -1 where none does. */
export function partnerIn(bead: BeadText, name: "a" | "b", token: number): number {
  const { toA, toB } = bead.pairing();
  return (name === "a" ? toB[token - bead.a.from] : toA[token - bead.b.from]) ?? -1;
}

/** True for a token of the bead that nothing on the other side answers. */
export function isUnanswered(bead: BeadText, name: "a" | "b", token: number): boolean {
  const { from, to } = bead[name];
  return token >= from && token < to && partnerIn(bead, name, token) < 0;
}

/**
 * The stretch of b that stands where a range of a's bead stands: between the partners of the nearest paired tokens.
 * Empty where nothing stands there.
 */
export function counterpartInB(bead: BeadText, range: Range): Range {
  return counterpart(bead.pairing().toB, bead.a, bead.b, range);
}

export function counterpartInA(bead: BeadText, range: Range): Range {
  return counterpart(bead.pairing().toA, bead.b, bead.a, range);
}

function counterpart(partners: Int32Array, own: Range, other: Range, range: Range): Range {
  const first = range.from < range.to ? partners[range.from - own.from]! : -1;
  const last = range.from < range.to ? partners[range.to - 1 - own.from]! : -1;
  const from = first >= 0 ? first : partnerBefore(partners, own, range.from - 1, other.from - 1) + 1;
  const to = last >= 0 ? last + 1 : partnerAfter(partners, own, range.to, other.to);
  return { from, to: Math.max(from, to) };
}

function partnerBefore(partners: Int32Array, own: Range, from: number, none: number): number {
  for (let token = from; token >= own.from; token--) {
    const partner = partners[token - own.from]!;
    if (partner >= 0) return partner;
  }
  return none;
}

function partnerAfter(partners: Int32Array, own: Range, from: number, none: number): number {
  for (let token = from; token < own.to; token++) {
    const partner = partners[token - own.from]!;
    if (partner >= 0) return partner;
  }
  return none;
}

/** True where the two stand in the same place of the bead. */
export function isOpposite(bead: BeadText, inA: Range, inB: Range): boolean {
  return meets(counterpartInB(bead, inA), inB) && meets(counterpartInA(bead, inB), inA);
}

/**
 * True where every token of the one mention is paired with a token of the other, so that later rules see what differs
 * between them (an article, a capital).
 */
export function isInPlace(context: CompareContext, bead: BeadText, inA: Span, inB: Span): boolean {
  const a = rangeOf(context.a, inA);
  const b = rangeOf(context.b, inB);
  const { toA, toB } = bead.pairing();
  return isPairedInto(toB, bead.a, a, b) || isPairedInto(toA, bead.b, b, a);
}

function isPairedInto(partners: Int32Array, own: Range, range: Range, other: Range): boolean {
  for (let token = range.from; token < range.to; token++) {
    const partner = partners[token - own.from] ?? -1;
    if (partner < other.from || partner >= other.to) return false;
  }
  return true;
}

function meets(x: Range, y: Range): boolean {
  return x.from < y.to && y.from < x.to;
}

interface Located<M> {
  readonly mention: M;
  readonly range: Range;
  /** What stands in its place on the other side. */
  readonly place: Range;
}

/** Mentions of the two sides of one bead, told apart by what became of them. */
export interface Sorted<M> {
  /** Say the same, wherever they stand. */
  readonly equal: readonly { readonly a: M; readonly b: M }[];
  /** Stand in one place and do not say the same. */
  readonly opposed: readonly { readonly a: M; readonly b: M }[];
  readonly onlyA: readonly M[];
  readonly onlyB: readonly M[];
}

/**
 * Pairs typed mentions by what they say before where they stand: a number that moved to another clause has not
 * changed. Equal ones in the same place first, then unequal ones between the same two words (of "3 % this year and 2 %
 * next year" and "4 % this year and 3 % next year" no three is the other's), then equal ones anywhere, then unequal ones
 * in the same place, then unequal ones between two words that moved with them.
 */
export function sortMentions<M extends { readonly span: Span }>(
  context: CompareContext,
  bead: BeadText,
  mentionsA: readonly M[],
  mentionsB: readonly M[],
  areEqual: (x: M, y: M) => boolean,
): Sorted<M> {
  const restA = located(context.a, mentionsA, (range) => counterpartInB(bead, range));
  const restB = located(context.b, mentionsB, (range) => counterpartInA(bead, range));
  const take = (fits: (x: Located<M>, y: Located<M>) => boolean): { a: M; b: M }[] => {
    const pairs: { a: M; b: M }[] = [];
    let left = 0;
    for (let index = 0; index < restA.length; index++) {
      const x = restA[index]!;
      const y = takeFirst(restB, x, fits);
      if (y === null) restA[left++] = x;
      else pairs.push({ a: x.mention, b: y.mention });
    }
    restA.length = left;
    return pairs;
  };
  const here = (x: Located<M>, y: Located<M>) => meets(x.place, y.range) && meets(y.place, x.range);
  const opposing = (fits: (x: Located<M>, y: Located<M>) => boolean) =>
    context.crossLingual ? [] : take(fits);
  const inPlace = take((x, y) => here(x, y) && areEqual(x.mention, y.mention));
  const framed = opposing((x, y) => isFramedAlike(bead, x.range, y.range));
  const equal = [...inPlace, ...take((x, y) => areEqual(x.mention, y.mention))];
  const opposed = [
    ...framed,
    ...opposing(here),
    ...opposing((x, y) => isBetweenSameWords(context, bead, x.range, y.range)),
  ];
  return {
    equal,
    opposed,
    onlyA: restA.map((entry) => entry.mention),
    onlyB: restB.map((entry) => entry.mention),
  };
}

/** Takes the first entry that fits out of the list. */
function takeFirst<Entry>(list: Entry[], x: Entry, fits: (x: Entry, y: Entry) => boolean): Entry | null {
  for (let index = 0; index < list.length; index++) {
    const entry = list[index]!;
    if (!fits(x, entry)) continue;
    for (let next = index + 1; next < list.length; next++) list[next - 1] = list[next]!;
    list.length--;
    return entry;
  }
  return null;
}

/** The tokens before the two answer each other, and those behind them do. */
function isFramedAlike(bead: BeadText, inA: Range, inB: Range): boolean {
  const isPair = (x: number, y: number) => y >= 0 && partnerIn(bead, "a", x) === y;
  return isPair(inA.from - 1, inB.from - 1) && isPair(inA.to, inB.to);
}

/**
 * "Scored [31 points] on" in a clause that stands elsewhere in the other sentence: the word before and the word behind are the
 * same, and one of them carries matter.
 */
function isBetweenSameWords({ a, b }: CompareContext, bead: BeadText, inA: Range, inB: Range): boolean {
  if (inA.from <= bead.a.from || inA.to >= bead.a.to || inB.from <= bead.b.from || inB.to >= bead.b.to)
    return false;
  const isSame = (x: number, y: number) => wordAt(a, x).folded === wordAt(b, y).folded;
  const tells = !wordAt(a, inA.from - 1).empty || !wordAt(a, inA.to).empty;
  return tells && isSame(inA.from - 1, inB.from - 1) && isSame(inA.to, inB.to);
}

function located<M extends { readonly span: Span }>(
  side: Side,
  mentions: readonly M[],
  across: (range: Range) => Range,
): Located<M>[] {
  return mentions.map((mention) => {
    const range = rangeOf(side, mention.span);
    return { mention, range, place: across(range) };
  });
}

/** The span of a range, as the list that a change wants: none for an empty range. */
export function spansOf(side: Side, range: Range): readonly Span[] {
  return range.from < range.to ? [spanOf(side, range)] : [];
}
