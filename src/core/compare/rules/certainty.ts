import { numeralsOf, readNumeral } from "../../annotate/numeral.ts";
import type { Span } from "../../model.ts";
import { boundedBy, boundsOther, isOtherEdge, isReversed } from "../bounds.ts";
import { counterpartInA, counterpartInB, isUnanswered } from "../counterpart.ts";
import type { ChangeLexis, Sureness } from "../lexis.ts";
import { isExactCount } from "../measure.ts";
import { became } from "../says.ts";
import { mentionsTouching, opensSentence, type Range, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import { ONE_STATEMENT, standingOf } from "../standing.ts";
import type { Word } from "../vocabulary.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/**
 * How sure a statement is made: modal verbs ("will", "may"), verbs of saying ("said", "suggested"), hedges
 * ("reportedly") and bounds ("nearly", "more than"). Before quantities and dates, which would take the bound of a
 * number for part of its form.
 */
export const certainty: Rule = {
  name: "certainty",
  find(context) {
    const { lexis } = context;
    if (lexis === null) return;
    for (const bead of context.edited) compareIn(context, lexis, bead);
  },
};

interface Marker {
  readonly range: Range;
  readonly sureness: Sureness;
  /** Changes how sure the statement is when it comes or goes by itself. */
  readonly weighs: boolean;
}

function compareIn(context: CompareContext, lexis: ChangeLexis, bead: BeadText): void {
  const { toA, toB } = bead.pairing();
  const inA = markersIn(context, "a", lexis, bead.a, (token) => toB[token - bead.a.from]! >= 0);
  const inB = markersIn(context, "b", lexis, bead.b, (token) => toA[token - bead.b.from]! >= 0);
  for (const x of inA) {
    const opposite = takeOpposite(context, bead, x, inB);
    if (opposite !== null) {
      if (!isNegatedOnce(context, bead, x, opposite)) report(context, bead, x, opposite);
      continue;
    }
    if (!x.weighs) continue;
    const same = takeSame(x, inB);
    if (same !== null) {
      if (same.sureness.sort !== x.sureness.sort) reportSame(context, bead, x, same);
    } else if (standsAlone(context.a, toB, bead.a, x.range)) {
      report(context, bead, x, null);
    }
  }
  for (const y of inB) {
    if (y.weighs && standsAlone(context.b, toA, bead.b, y.range)) report(context, bead, null, y);
  }
}

/** "Would not" and "could": the negation tells more than the verb of mood, and has its own rule. */
function isNegatedOnce(context: CompareContext, bead: BeadText, x: Marker, y: Marker): boolean {
  if (x.sureness.sort !== "modal") return false;
  const isNegated = (name: "a" | "b", { to }: Range) =>
    // "Can't" holds its own.
    wordAt(context[name], to - 1).negates ||
    (isUnanswered(bead, name, to) && wordAt(context[name], to).negates);
  return isNegated("a", x.range) !== isNegated("b", y.range);
}

/** Words of the longest entry ("not more than", "just short of"), with room to spare. */
const LONGEST = 4;

/**
 * True where little else came or went beside the words: in a clause of its own a hedge is part of what was added, and
 * changes no statement that both texts make.
 */
function standsAlone(side: Side, partners: Int32Array, bead: Range, { from, to }: Range): boolean {
  let company = 0;
  const isOpen = (token: number) => token >= bead.from && token < bead.to && partners[token - bead.from]! < 0;
  // "9 p.m." for "9pm" is written otherwise, as its own rule will tell.
  const isTyped = (token: number) =>
    mentionsTouching(side, spanOf(side, { from: token, to: token + 1 })).length > 0;
  for (let token = from - 1; company <= COMPANY && isOpen(token); token--) if (!isTyped(token)) company++;
  for (let token = to; company <= COMPANY && isOpen(token); token++) if (!isTyped(token)) company++;
  return company <= COMPANY;
}

/** Words that may come or go with a hedge ("may have"). */
const COMPANY = 2;

/** Markers among the words of one side that have no partner on the other. */
function markersIn(
  context: CompareContext,
  name: "a" | "b",
  lexis: ChangeLexis,
  range: Range,
  isPaired: (token: number) => boolean,
): Marker[] {
  const side = context[name];
  const found: Marker[] = [];
  // Most words of a bead are paired, and no entry is longer than `LONGEST`: look only where one may touch an unpaired word.
  let nextOpen = range.from;
  for (let token = range.from; token < range.to; token++) {
    while (nextOpen < range.to && (nextOpen < token || isPaired(nextOpen))) nextOpen++;
    if (nextOpen === range.to) break;
    token = Math.max(token, nextOpen - LONGEST + 1);
    const marker = markerAt(context, side, lexis, token, range.to);
    if (marker === null) continue;
    const all = { from: token, to: marker.range.to };
    token = marker.range.to - 1;
    if (context.isTokenClaimed(name, all.from)) continue;
    let paired = true;
    for (let index = all.from; index < all.to; index++) if (!isPaired(index)) paired = false;
    if (!paired) found.push(marker);
  }
  return found;
}

function markerAt(
  context: CompareContext,
  side: Side,
  lexis: ChangeLexis,
  token: number,
  limit: number,
): Marker | null {
  const word = wordAt(side, token);
  for (const { words, sureness } of word.sureness) {
    if (token + words.length > limit) continue;
    if (!words.every((part, index) => index === 0 || wordAt(side, token + index).folded === part)) continue;
    if (sureness.sort === "modal" && isMonth(side, token)) continue;
    const range = { from: token, to: token + words.length };
    if (sureness.sort !== "bound") return { range, sureness, weighs: weighsAlone(lexis, word, sureness) };
    const atNumber = boundsANumber(context, side, range, limit);
    if (!atNumber && isAmbiguous(words, sureness.level)) continue;
    return { range, sureness, weighs: atNumber || sureness.level === "near" };
  }
  return null;
}

/**
 * Single words that are prepositions and adverbs as well ("over"), and phrases of place ("close to"); "at least" and
 * "nearly" are bounds before anything.
 */
function isAmbiguous(words: readonly string[], level: string): boolean {
  if (level === "near") return words.length > 1;
  return words.length === 1 && level !== "exact";
}

/**
 * True where a number stands beside the words or they belong to a measured length: "over" and "some" are bounds there
 * and nowhere else.
 */
function boundsANumber(context: CompareContext, side: Side, { from, to }: Range, limit: number): boolean {
  const table = context.language?.quantities?.numerals;
  const isNumber = (token: number) =>
    token >= 0 &&
    token < limit &&
    (/^[$€£¥]$/.test(wordAt(side, token).text) ||
      (table !== undefined && readNumeral(side, token, limit, numeralsOf(table)) !== null));
  // "or more" stands behind its number, a single word in front of it.
  if (isNumber(to) ? !isPointInTime(side, to) : to - from > 1 && isNumber(from - 1)) return true;
  // "over a decade": the annotators have read the bound with its measure.
  return mentionsTouching(side, spanOf(side, { from, to: from + 1 })).some(
    (mention) => mention.kind === "quantity" || (mention.kind === "date" && mention.type === "duration"),
  );
}

/** "up to 6 p.m." bounds no number. */
function isPointInTime(side: Side, token: number): boolean {
  return mentionsTouching(side, spanOf(side, { from: token, to: token + 1 })).some(
    (mention) => mention.kind === "date" && mention.type !== "duration",
  );
}

/** "May" inside a sentence is the month; at its start nobody can tell by the capital. */
function isMonth(side: Side, token: number): boolean {
  return wordAt(side, token).capital && !opensSentence(side, token);
}

/** The marker of b that stands in x's place and is of its sort; taken out of the list. */
function takeOpposite(context: CompareContext, bead: BeadText, x: Marker, inB: Marker[]): Marker | null {
  const place = counterpartInB(bead, x.range);
  const at = inB.findIndex((y) => {
    if (y.sureness.sort !== x.sureness.sort) return false;
    if (x.sureness.sort === "cue" && !areBothSaying(context, bead, x.range, y.range)) return false;
    if (y.range.from < place.to && place.from < y.range.to) return true;
    const back = counterpartInA(bead, y.range);
    return back.from < x.range.to && x.range.from < back.to;
  });
  return at < 0 ? null : inB.splice(at, 1)[0]!;
}

/**
 * "Reports" and "claims" are nouns too: both must be known as words of saying, or one stands alone for the other.
 */
function areBothSaying(context: CompareContext, bead: BeadText, x: Range, y: Range): boolean {
  const cued = (side: Side, range: Range) => {
    const { start, end } = spanOf(side, range);
    return side.reading.quotations.some(({ cue }) => cue !== null && cue.start < end && start < cue.end);
  };
  if (cued(context.a, x) && cued(context.b, y)) return true;
  const alone = (place: Range, own: Range) => place.from === own.from && place.to === own.to;
  return alone(counterpartInB(bead, x), y) && alone(counterpartInA(bead, y), x);
}

/** A marker of b that stands elsewhere in the bead and makes the statement as unsure: it moved, or was put otherwise. */
function takeSame(x: Marker, inB: Marker[]): Marker | null {
  const at = inB.findIndex((y) => {
    if (y.sureness.sort === x.sureness.sort && y.sureness.level === x.sureness.level) return true;
    // "Maybe they left" and "they may have left".
    return isDoubt(x) && isDoubt(y);
  });
  return at < 0 ? null : inB.splice(at, 1)[0]!;
}

function isDoubt({ weighs, sureness }: Marker): boolean {
  return weighs && (sureness.sort === "hedge" || sureness.sort === "modal") && sureness.level === DOUBTING;
}

/** Place of what doubts in `ChangeTable.certainty.hedges` and `modals`. */
const DOUBTING = 0;

/** Hedges do; of the modals only those that tell nothing but doubt, since "could" is also the past of "can". */
function weighsAlone(lexis: ChangeLexis, word: Word, { sort }: Sureness): boolean {
  return sort === "hedge" || (sort === "modal" && lexis.doubtingModals.has(word.folded));
}

function report(context: CompareContext, bead: BeadText, x: Marker | null, y: Marker | null): void {
  const a: readonly Span[] = x === null ? [] : [spanOf(context.a, x.range)];
  const b: readonly Span[] = y === null ? [] : [spanOf(context.b, y.range)];
  const before = x === null ? "" : wordsOf(context.a, x.range);
  const after = y === null ? "" : wordsOf(context.b, y.range);
  const { sort } = (x ?? y)!.sureness;
  if (x !== null && y !== null && x.sureness.level === y.sureness.level) {
    if (!isSameStrength(x.sureness, before, after)) return;
    reportSame(context, bead, x, y);
    return;
  }
  // "Should" and "must" differ in duty as much as in doubt, and translators take the one for the other.
  // "Certainly" put in by itself stresses more than it assures.
  const isStress = sort === "hedge" && (x === null || y === null) && (x ?? y)!.sureness.level === ASSURING;
  const isShade =
    isStress ||
    isRoughly(x, y) ||
    (sort === "modal" && (x?.sureness.level === DUTY || y?.sureness.level === DUTY));
  // "3,000 troops" and "troops, about 3,000 of them" in two statements: one is as exact as the other.
  const isLoneBound = sort === "bound" && (x === null || y === null);
  const kindred = isLoneBound ? ONE_STATEMENT : undefined;
  const standing = standingOf(context, bead, x?.range ?? nowhere, y?.range ?? nowhere, kindred);
  if (standing === "chance") return;
  // "Almost two tonnes" of 1.9: the numbers differ, and what holds them belongs to them.
  if (isLoneBound && boundsOther(context, bead, x?.range ?? null, y?.range ?? null)) return;
  if (x !== null && y !== null && isOtherEdge(x.sureness.level, y.sureness.level)) {
    reportEdge(context, bead, x, y, standing === "firm");
    return;
  }
  const reversed = isReversed(x?.sureness.level, y?.sureness.level);
  context.report({
    rule: reversed ? "quantity.bound-reversed" : `certainty.${sort}-differs`,
    kind: reversed ? "quantity" : "certainty",
    touches: reversed ? ["polarity"] : [],
    beads: [bead.index],
    a,
    b,
    meaning: isShade || standing !== "firm" ? "unclear" : "altered",
    gravity: isShade || standing !== "firm" ? 2 : 4,
    says: `${subjects[sort]} changed: ${became(before, after)}`,
    witness:
      x === null || y === null ? "one of the texts is less sure of it" : "the two are not equally sure",
    covers: grammarRound(context, bead, x, y),
  });
}

/** What changed with a marker that came or went and carries grammar only: "is lost" and "might be lost". */
function grammarRound(
  context: CompareContext,
  bead: BeadText,
  x: Marker | null,
  y: Marker | null,
): { readonly a: readonly Span[]; readonly b: readonly Span[] } {
  const nothing = { a: [], b: [] };
  if ((x === null) === (y === null)) return nothing;
  const [a, b] =
    x !== null ? [x.range, counterpartInB(bead, x.range)] : [counterpartInA(bead, y!.range), y!.range];
  const stands = x !== null ? b : a;
  const isGrammar = (side: Side, range: Range) => {
    for (let token = range.from; token < range.to; token++) if (!wordAt(side, token).grammar) return false;
    return true;
  };
  if (stands.from === stands.to || !isGrammar(x !== null ? context.b : context.a, stands)) return nothing;
  return x !== null ? { a: [], b: [spanOf(context.b, b)] } : { a: [spanOf(context.a, a)], b: [] };
}

function reportSame(context: CompareContext, bead: BeadText, x: Marker, y: Marker): void {
  context.report({
    rule: `certainty.same-${x.sureness.sort}`,
    kind: "wording",
    beads: [bead.index],
    a: [spanOf(context.a, x.range)],
    b: [spanOf(context.b, y.range)],
    meaning: "kept",
    gravity: 1,
    says: `The wording changed: ${became(wordsOf(context.a, x.range), wordsOf(context.b, y.range))}`,
    witness: "both are equally sure, and say it in the same way",
  });
}

/** Bounds and neutral verbs of saying: one for the other changes nothing. Other verbs and modals have shades. */
function isSameStrength(sureness: Sureness, before: string, after: string): boolean {
  return (
    before !== after && (sureness.sort === "bound" || (sureness.sort === "cue" && sureness.level === NEUTRAL))
  );
}

/** Place of the verbs of duty in `ChangeTable.certainty.modals`. */
const DUTY = 1;

/** Place of the assuring words in `ChangeTable.certainty.hedges`. */
const ASSURING = 1;

/** Place of the neutral verbs of saying in `ChangeTable.certainty.cues`. */
const NEUTRAL = 1;

/** "About 300" for "nearly 300": both are rough, and the one leans to a side. */
function isRoughly(x: Marker | null, y: Marker | null): boolean {
  const levels = [x?.sureness.level, y?.sureness.level];
  return levels.includes("about") && levels.includes("near");
}

const nowhere: Range = { from: 0, to: 0 };

/**
 * Of a count stated to the last one, "at least 19" and "more than 19" are two claims: 19 fulfils only the first. Of a
 * round number, of money and of measures the two are one claim as often as not.
 */
function reportEdge(context: CompareContext, bead: BeadText, x: Marker, y: Marker, isFirm: boolean): void {
  const [inA, inB] = [boundedBy(context, "a", x.range), boundedBy(context, "b", y.range)];
  const isCount = [inA, inB].every((mention) => mention?.kind === "quantity" && isExactCount(mention));
  const altered = isCount && isFirm;
  context.report({
    rule: "quantity.bound-edge",
    kind: "quantity",
    touches: ["certainty"],
    beads: [bead.index],
    a: [spanOf(context.a, x.range)],
    b: [spanOf(context.b, y.range)],
    meaning: altered ? "altered" : "unclear",
    gravity: altered ? 4 : 2,
    says: `Whether the number itself is meant changed: ${became(wordsOf(context.a, x.range), wordsOf(context.b, y.range))}`,
    witness: altered
      ? "the number itself is within the one bound and outside the other"
      : "the bounds differ by the number itself, which is round or measured",
  });
}

const subjects = {
  modal: "How certain it is",
  cue: "How the reporter stands to what was said",
  hedge: "How certain it is",
  bound: "How exact the number is",
} as const;
