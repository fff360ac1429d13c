import type { Quotation, Span } from "../../model.ts";
import { contains, hull, slice } from "../../text/span.ts";
import { partnerIn } from "../counterpart.ts";
import { isNearName } from "../near-name.ts";
import { pairedUtterances } from "../quotations/pairs.ts";
import { compareSpeakers, speakerSpan } from "../quotations/speakers.ts";
import { addWords, wordsIn } from "../quotations/utterances.ts";
import { became, quoted } from "../says.ts";
import { rangeOf, type Side, spanOf } from "../side.ts";
import { standingOf } from "../standing.ts";
import { foldedWords } from "./form.ts";
import { reportListeners } from "./listener.ts";
import { sameEntities } from "./name.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";
import { beadsOf } from "./spoken.ts";

/**
 * Who is said to have said the same words: another speaker, a source left out or put in, another listener. Before names,
 * which would take a replaced source for any name.
 */
export const attribution: Rule = {
  name: "attribution",
  find(context) {
    const pairs = pairedQuotations(context);
    const sameEntity = sameEntities(context);
    const metA = new Set<Quotation>();
    const metB = new Set<Quotation>();
    for (const [x, y] of pairs) {
      metA.add(x);
      metB.add(y);
      const verdict = compareSpeakers(context.a, x, context.b, y, sameEntity);
      if (verdict === "differ" || verdict === "described") reportSpeakers(context, x, y, verdict);
      else reportMovedClause(context, x, y);
      reportListeners(context, x, y);
    }
    for (const quotation of context.a.reading.quotations)
      if (!metA.has(quotation)) reportUnsourced(context, "a", quotation);
    for (const quotation of context.b.reading.quotations)
      if (!metB.has(quotation)) reportUnsourced(context, "b", quotation);
  },
};

type QuotationPairs = readonly (readonly [Quotation, Quotation])[];

/** Quotations of the same words, direct ones as their words were paired, indirect ones as their sentences are. */
export function pairedQuotations(context: CompareContext): QuotationPairs {
  return context.once(pairUp);
}

function pairUp(context: CompareContext): QuotationPairs {
  const pairs: (readonly [Quotation, Quotation])[] = [];
  const taken = new Set<Quotation>();
  for (const pair of pairedUtterances(context).pairs) {
    const [inA, inB] = [pair.a, pair.b].map((said) => untaken(said, taken));
    // Words of one that are parted, or of two that are run together, have each its speaker.
    for (const x of inA!) for (const y of inB!) pairs.push([x, y]);
    for (const quotation of [...inA!, ...inB!]) taken.add(quotation);
  }
  for (const bead of context.beads) {
    if (bead.bead.a.length === 0 || bead.bead.b.length === 0) continue;
    const inA = quotationsIn(context, "a", bead).filter((quotation) => !taken.has(quotation));
    const inB = quotationsIn(context, "b", bead).filter((quotation) => !taken.has(quotation));
    for (const x of inA) {
      const y = inB.find(
        (other) => !taken.has(other) && sharedContent(context, bead, x, other) >= SAME_CONTENT,
      );
      if (y === undefined) continue;
      pairs.push([x, y]);
      taken.add(x).add(y);
    }
  }
  return pairs;
}

function untaken(
  said: readonly { readonly quotation: Quotation | null }[],
  taken: ReadonlySet<Quotation>,
): readonly Quotation[] {
  const found = new Set<Quotation>();
  for (const { quotation } of said) if (quotation !== null && !taken.has(quotation)) found.add(quotation);
  return [...found];
}

/** Share of the shorter content's words that are answered in the other content, from which both report one statement. */
const SAME_CONTENT = 0.4;

type ByBead = ReadonlyMap<number, readonly Quotation[]>;

/** Quotations whose words begin in the bead. */
function quotationsIn(context: CompareContext, name: "a" | "b", bead: BeadText): readonly Quotation[] {
  return context.once(name === "a" ? quotationsOfA : quotationsOfB).get(bead.index) ?? [];
}

const quotationsOfA = (context: CompareContext) => byBead(context, "a");
const quotationsOfB = (context: CompareContext) => byBead(context, "b");

function byBead(context: CompareContext, name: "a" | "b"): ByBead {
  const found = new Map<number, Quotation[]>();
  for (const quotation of context[name].reading.quotations) {
    const first = quotation.contents[0];
    if (first === undefined) continue;
    const bead = context.beadAt(name, first.start);
    const there = found.get(bead);
    if (there === undefined) found.set(bead, [quotation]);
    else there.push(quotation);
  }
  return found;
}

function contentWords(side: Side, { contents }: Quotation): number[] {
  const words: number[] = [];
  for (const span of contents) addWords(words, side, rangeOf(side, span));
  return words;
}

/** Share of the shorter content's words that are answered in the other. */
export function sharedContent(context: CompareContext, bead: BeadText, x: Quotation, y: Quotation): number {
  const mine = contentWords(context.a, x);
  const theirs = new Set(contentWords(context.b, y));
  const { toB } = bead.pairing();
  let shared = 0;
  for (const token of mine) if (theirs.has(toB[token - bead.a.from] ?? -1)) shared++;
  return shared / Math.max(1, Math.min(mine.length, theirs.size));
}

function reportSpeakers(
  context: CompareContext,
  x: Quotation,
  y: Quotation,
  verdict: "differ" | "described",
): void {
  const [spanA, spanB] = [speakerSpan(context.a, x), speakerSpan(context.b, y)];
  // Who "he" is was worked out, not read: a difference may be ours.
  if (spanA === null || spanB === null) return;
  if (context.isTouched("a", spanA) || context.isTouched("b", spanB)) return;
  // What one of them tells without marks is one statement only in tellings of one report, where the sentences tell the
  // same: each of two desks has asked sources of its own.
  const bead = context.beads[context.beadAt("a", spanA.start)];
  const isTold = x.kind === "indirect" || y.kind === "indirect";
  if (
    isTold &&
    bead !== undefined &&
    (!context.closeTelling ||
      standingOf(context, bead, rangeOf(context.a, spanA), rangeOf(context.b, spanB)) !== "firm")
  ) {
    return;
  }
  const [before, after] = [slice(context.a.text, spanA), slice(context.b.text, spanB)];
  if (before.toLowerCase() === after.toLowerCase()) return;
  const differ = verdict === "differ";
  // One name in two spellings is told as a name, and not as another speaker.
  if (differ && isNearName(before, after, "person", context.language)) return;
  const [a, b] = withRoles(context, x, spanA, y, spanB);
  context.report({
    rule: differ ? "attribution.speaker-differs" : "attribution.described",
    kind: "attribution",
    touches: differ ? ["name"] : ["wording"],
    beads: beadsOf(context, spanA, spanB),
    a: [a],
    b: [b],
    meaning: differ ? "altered" : "unclear",
    gravity: differ ? 4 : 2,
    says: differ
      ? `The same words are given to another speaker: ${became(slice(context.a.text, a), slice(context.b.text, b))}`
      : `The speaker is described otherwise: ${became(slice(context.a.text, a), slice(context.b.text, b))}`,
    witness: differ
      ? "the two names share no form"
      : "the texts do not say whether both are one and the same",
    values: { a: x.speaker, b: y.speaker },
  });
}

/**
 * "..., said Ada Brenner. ..." and "... , ... said Ada Brenner": the clause went to another sentence of the quotation, and
 * rules that go by sentences would call it left out and added.
 */
function reportMovedClause(context: CompareContext, x: Quotation, y: Quotation): void {
  const [inA, inB] = [clauseOf(x), clauseOf(y)];
  if (inA === null || inB === null) return;
  if (context.isTouched("a", inA) || context.isTouched("b", inB)) return;
  if (context.beadAt("a", inA.start) === context.beadAt("b", inB.start)) return;
  const words = (side: Side, span: Span) => [...foldedWords(side, rangeOf(side, span))].sort().join(" ");
  if (words(context.a, inA) !== words(context.b, inB)) return;
  context.report({
    rule: "attribution.clause-moved",
    kind: "attribution",
    touches: ["move"],
    beads: beadsOf(context, inA, inB),
    a: [inA],
    b: [inB],
    meaning: "kept",
    gravity: 1,
    says: `The words that name the speaker stand elsewhere: ${quoted(slice(context.a.text, inA))}`,
    witness: "both texts have them with the same quotation",
    values: { a: x.speaker, b: y.speaker },
  });
}

/** The words of saying with the source beside them. */
function clauseOf({ cue, source }: Quotation): Span | null {
  if (cue === null || source === null) return null;
  const clause = hull([cue, source])!;
  return clause.end - clause.start <= cue.end - cue.start + source.end - source.start + ONE_CLAUSE
    ? clause
    : null;
}

/** Code units of a source up to which it is a name with a role and not a clause about somebody. */
const LONGEST_SOURCE = 60;

/**
 * Two names with the roles that change with them: one speaker put in the place of another is one change. What both
 * sources begin or end with ("President") stayed.
 */
function withRoles(
  { a, b, isTouched }: CompareContext,
  x: Quotation,
  nameA: Span,
  y: Quotation,
  nameB: Span,
): readonly [Span, Span] {
  const sources = [x.source ?? nameA, y.source ?? nameB] as const;
  if (sources.some(({ start, end }) => end - start > LONGEST_SOURCE)) return [nameA, nameB];
  let [inA, inB] = [rangeOf(a, sources[0]), rangeOf(b, sources[1])];
  const both = () => inA.from < inA.to && inB.from < inB.to;
  while (both() && a.ids[inA.from] === b.ids[inB.from]) {
    inA = { from: inA.from + 1, to: inA.to };
    inB = { from: inB.from + 1, to: inB.to };
  }
  while (both() && a.ids[inA.to - 1] === b.ids[inB.to - 1]) {
    inA = { from: inA.from, to: inA.to - 1 };
    inB = { from: inB.from, to: inB.to - 1 };
  }
  const [grownA, grownB] = [spanOf(a, inA), spanOf(b, inB)];
  const holds = contains(grownA, nameA) && contains(grownB, nameB);
  return holds && !isTouched("a", grownA) && !isTouched("b", grownB) ? [grownA, grownB] : [nameA, nameB];
}

/** Code units between the words of saying and the source beyond which they are shown as two spans. */
const ONE_CLAUSE = 24;

/** A statement with a source whose sentence the other text has without one: what was a claim is told as so. */
function reportUnsourced(context: CompareContext, name: "a" | "b", quotation: Quotation): void {
  const { source, cue } = quotation;
  if (quotation.kind !== "indirect" || source === null || cue === null || quotation.speaker === null) return;
  const side = context[name];
  const index = context.beadAt(name, cue.start);
  const bead = context.beads[index];
  if (bead === undefined || bead.bead.a.length === 0 || bead.bead.b.length === 0) return;
  const words = [...wordsIn(side, rangeOf(side, cue)), ...wordsIn(side, rangeOf(side, source))];
  const answered = (token: number) => partnerIn(bead, name, token) >= 0;
  // The content must be there, and nothing of the clause that names its source.
  const content = contentWords(side, quotation);
  const told = content.filter(answered).length;
  if (content.length === 0 || told / content.length < TOLD_FROM || words.some(answered)) return;
  const other = name === "a" ? "b" : "a";
  if (quotationsIn(context, other, bead).length > 0) return;
  const clause = clauseOf(quotation);
  const spans = clause === null ? [source, cue].sort((x, y) => x.start - y.start) : [clause];
  if (spans.some((span) => context.isTouched(name, span))) return;
  context.report({
    rule: name === "a" ? "attribution.dropped" : "attribution.added",
    kind: "attribution",
    touches: [name === "a" ? "deletion" : "addition"],
    beads: [index],
    a: name === "a" ? spans : [],
    b: name === "b" ? spans : [],
    meaning: "unclear",
    gravity: 3,
    says:
      name === "a"
        ? `The source was left out: ${quoted(spans.map((span) => slice(side.text, span)).join(" "))}`
        : `A source was put in: ${quoted(spans.map((span) => slice(side.text, span)).join(" "))}`,
    witness: "the other text tells the same in its own voice",
    values: { a: name === "a" ? quotation.speaker : null, b: name === "b" ? quotation.speaker : null },
  });
}

/** Share of the content's words that the other text must have for it to be told there. */
const TOLD_FROM = 0.4;
