import { reuse } from "../align/reuse.ts";
import { languageOf } from "../language/index.ts";
import type { Language } from "../language/language.ts";
import type { Alignment, Bead, Change, ChangeKind, Evidence, Reading, Relation, Span } from "../model.ts";
import type { Defaults } from "../options.ts";
import { tokensOf } from "../segment/segmented.ts";
import { numberTokens } from "../text/forms.ts";
import { Once } from "../text/once.ts";
import { PairedText } from "./bead-text.ts";
import { type Claims, noClaims, REPORTED } from "./claims.ts";
import { beadEdits, beadRange } from "./edits.ts";
import { changeLexis } from "./lexis.ts";
import { type Phrase, present, presentPieces } from "./present.ts";
import { kinshipOf, relationOf } from "./relation.ts";
import type { BeadText, CompareContext, Found } from "./rules/rule.ts";
import { markedAt, type Range, rangeOf, type Side, sideOf } from "./side.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { relationsIn } from "./word-relations.ts";

/** A context, and what its rules have reported so far. */
export interface Open {
  readonly context: CompareContext;
  /** Gravest first, what is unclear by the distance of its words, then in the order of a. */
  changes(): readonly Change[];
  /** Known from the alignment alone. */
  readonly reuse: { readonly aInB: number; readonly bInA: number };
  readonly relation: Relation;
}

/** Lays two aligned readings out for the rules. */
export function openContext(
  readingA: Reading,
  readingB: Reading,
  alignment: Alignment,
  options: Defaults["compare"],
): Open {
  const language = commonLanguage(readingA, readingB);
  const [a, b] = sidesOf(readingA, readingB, language);
  const sides = { a, b };
  const beadOf = { a: beadsByToken(a, alignment, "a"), b: beadsByToken(b, alignment, "b") };
  const claims = noClaims(sides, beadOf, alignment.beads.length);
  const entries: Entry[] = [];
  const beads = alignment.beads.map((bead, index) => beadText(a, b, bead, index));
  const phrases = phrasesByBead(a, b, claims);
  const shares = reuse(readingA, readingB, alignment);
  const kinship = relationOf(kinshipOf(a, b, alignment, shares));
  const context: CompareContext = {
    a,
    b,
    alignment,
    beads,
    edited: beads.filter(({ bead, edits }) => bead.a.length > 0 && bead.b.length > 0 && edits.length > 0),
    language,
    lexis: changeLexis(language),
    crossLingual: isCrossLingual(readingA, readingB),
    closeTelling: kinship === "retelling" || kinship === "same text",
    options,
    relation: relationsIn(language),
    once: (work) => worked.get(work),
    report(found) {
      entries.push(entryOf(found, a, b));
      if (found.claims === false) return;
      claims.report("a", found.a);
      claims.report("b", found.b);
      if (found.covers === undefined) return;
      claims.report("a", found.covers.a);
      claims.report("b", found.covers.b);
    },
    settle(spansA, spansB) {
      claims.settle("a", spansA);
      claims.settle("b", spansB);
    },
    isClaimed: claims.all,
    isTouched: claims.some,
    isTokenClaimed: (name, token) => claims.of(name, token) !== 0,
    isTokenReported: (name, token) => claims.of(name, token) === REPORTED,
    openPhrases: phrases,
    openPieces: (bead) => presentPieces(a, b, bead, claims.flags),
    beadAt(name, offset) {
      const { from, to } = rangeOf(sides[name], { start: offset, end: offset + 1 });
      return from < to ? beadOf[name][from]! : -1;
    },
    beadOf: (name, token) => beadOf[name][token]!,
  };
  const worked = new Once(context);
  return { context, changes: () => finished(entries), reuse: shares, relation: kinship };
}

function beadText(a: Side, b: Side, bead: Bead, index: number): BeadText {
  return new PairedText(a, b, {
    index,
    bead,
    a: beadRange(a, bead.a),
    b: beadRange(b, bead.b),
    edits: beadEdits(a, b, bead),
  });
}

/** The presentable edits of a bead in words that nobody has claimed, made again only when a claim has changed them. */
function phrasesByBead(a: Side, b: Side, claims: Claims): (bead: BeadText) => readonly Phrase[] {
  const kept = new Map<BeadText, { readonly version: number; readonly phrases: readonly Phrase[] }>();
  return (bead) => {
    const version = claims.version(bead.index);
    const known = kept.get(bead);
    if (known?.version === version) return known.phrases;
    const phrases = present(a, b, bead, claims.flags);
    kept.set(bead, { version, phrases });
    return phrases;
  };
}

function isCrossLingual({ article: a }: Reading, { article: b }: Reading): boolean {
  const subtag = (language: string) => language.toLowerCase().split("-")[0];
  return a.language !== null && b.language !== null && subtag(a.language) !== subtag(b.language);
}

function commonLanguage(a: Reading, b: Reading): Language | null {
  const inA = languageOf(a.article.language);
  const inB = languageOf(b.article.language);
  // A headline alone may be too short to tell its language by: the other text then speaks for both.
  if (a.article.language === null) return inB;
  if (b.article.language === null) return inA;
  return inA === inB ? inA : null;
}

/**
 * Ids are given out in one order whichever way round the readings come, so that all that goes by ids (the diff among
 * it) gives the mirror image for the mirrored call.
 */
function sidesOf(a: Reading, b: Reading, language: Language | null): readonly [Side, Side] {
  const [inA, inB] = numberTokens(tokensOf(a.article), tokensOf(b.article));
  const vocabulary = vocabularyOf(inA.forms, language);
  if (a.article.text <= b.article.text) {
    const first = sideOf(a, inA.numbers, vocabulary);
    return [first, sideOf(b, inB.numbers, vocabulary)];
  }
  const first = sideOf(b, inB.numbers, vocabulary);
  return [sideOf(a, inA.numbers, vocabulary), first];
}

function beadsByToken(side: Side, alignment: Alignment, name: "a" | "b"): Int32Array {
  const beads = new Int32Array(side.length).fill(-1);
  alignment.beads.forEach((bead, index) => {
    const { from, to } = beadRange(side, bead[name]);
    beads.fill(index, from, to);
  });
  return beads;
}

/** A change as it is told but for its id, and what orders it. */
interface Entry {
  readonly change: Omit<Change, "id">;
  /** Only what is unclear is ordered by distance, in steps so coarse that near ties keep the order of the text. */
  readonly distance: number;
  readonly bead: number;
  /** Offset that orders and names it: in a where it has words there, else in b. */
  readonly inA: boolean;
  readonly at: number;
}

/** Kinds that become `quotation` where their words stand inside marks of speech. */
const typed: ReadonlySet<ChangeKind> = new Set([
  "quantity",
  "date",
  "name",
  "polarity",
  "certainty",
  "wording",
]);

function entryOf(found: Found, a: Side, b: Side): Entry {
  const { kind, touches = [], meaning } = found;
  const isSpoken = isInsideMarks(found, a, b);
  const inA = found.a.length > 0;
  return {
    change: {
      kind: isSpoken ? "quotation" : kind,
      touches: touchesOf(isSpoken ? [kind, ...touches] : touches, isSpoken ? "quotation" : kind),
      beads: found.beads,
      a: found.a,
      b: found.b,
      meaning,
      gravity: found.gravity,
      says: found.says,
      because: becauseOf(found),
      values: found.values ?? null,
    },
    distance: meaning === "unclear" ? Math.round((found.distance ?? 0) * 4) : 0,
    bead: found.beads[0] ?? -1,
    inA,
    at: (inA ? found.a[0]! : found.b[0])?.start ?? 0,
  };
}

function becauseOf({ rule, witness, a, b, because }: Found): readonly Evidence[] {
  const first = { rule, says: witness, a: a[0] ?? null, b: b[0] ?? null, weight: null };
  return because === undefined ? [first] : [first, ...because];
}

function isInsideMarks({ kind, a: inA, b: inB }: Found, a: Side, b: Side): boolean {
  return typed.has(kind) && inA.length + inB.length > 0 && areSpoken(a, inA) && areSpoken(b, inB);
}

function areSpoken(side: Side, spans: readonly Span[]): boolean {
  for (const span of spans) if (!isSpoken(side, span)) return false;
  return true;
}

/** True where all of the span's words stand inside marks of speech. */
export function isSpoken(side: Side, span: Span): boolean {
  return isRangeSpoken(side, rangeOf(side, span));
}

export function isRangeSpoken(side: Side, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) {
    if (markedAt(side, index)?.use !== "speech") return false;
  }
  return from < to;
}

function finished(entries: readonly Entry[]): readonly Change[] {
  const sorted = [...entries].sort(
    (x, y) =>
      y.change.gravity - x.change.gravity ||
      y.distance - x.distance ||
      x.bead - y.bead ||
      (x.inA === y.inA ? 0 : x.inA ? -1 : 1) ||
      x.at - y.at,
  );
  const used = new Map<string, number>();
  return sorted.map(({ change, inA, at }) => {
    const base = `${change.kind}-${inA ? "" : "b"}${at}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return {
      id: times === 1 ? base : `${base}-${times}`,
      kind: change.kind,
      touches: change.touches,
      beads: change.beads,
      a: change.a,
      b: change.b,
      meaning: change.meaning,
      gravity: change.gravity,
      says: change.says,
      because: change.because,
      values: change.values,
    };
  });
}

/** Each once, and the kind of the change itself left out. */
function touchesOf(touches: readonly ChangeKind[], own: ChangeKind): readonly ChangeKind[] {
  if (touches.length === 0) return touches;
  return touches.filter((kind, index) => kind !== own && touches.indexOf(kind) === index);
}
