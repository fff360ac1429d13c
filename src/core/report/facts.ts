import type { Bead, Change, Comparison, Gravity, Quotation, Reading, Span } from "../model.ts";
import { TokenKind, tokenize } from "../text/token.ts";
import { sentencesIn } from "./place.ts";

/** What every report says in numbers, counted once, so that no two formats disagree. */
export interface Facts {
  readonly a: SideFacts;
  readonly b: SideFacts;
  readonly quotations: QuotationFacts;
  /** Body sentences of b that stand in no bead with a, of a in none with b, and passages in another order. */
  readonly passages: { readonly added: number; readonly leftOut: number; readonly moved: number };
  /** Changes by gravity, the index being the gravity; `[0]` is 0. */
  readonly byGravity: readonly number[];
  readonly altered: number;
  /** True where both sides are the same bytes. */
  readonly sameBytes: boolean;
}

export interface SideFacts {
  readonly words: number;
  readonly sentences: number;
  /** Sentences of the report itself: headline, dateline and captions left out. */
  readonly body: number;
  /** Body sentences that stand in a bead with the other side. */
  readonly linked: number;
}

/** Passages in quotation marks: of `paired` (A's that stand beside one of B), `altered` differ in what is said. */
export interface QuotationFacts {
  readonly a: number;
  readonly b: number;
  readonly paired: number;
  readonly altered: number;
}

export function factsOf(comparison: Comparison): Facts {
  const { a, b, alignment, changes } = comparison;
  const sha = a.article.origin.sha256;
  const sides = {
    a: sideFacts(a, linkedSentences(alignment.beads, "a")),
    b: sideFacts(b, linkedSentences(alignment.beads, "b")),
  };
  return {
    ...sides,
    quotations: quotationFacts(comparison),
    passages: {
      added: sides.b.body - sides.b.linked,
      leftOut: sides.a.body - sides.a.linked,
      moved: changes
        .filter(({ kind, gravity }) => kind === "move" && gravity >= 3)
        .reduce((sum, { beads }) => sum + beads.length, 0),
    },
    byGravity: [0, 1, 2, 3, 4].map(
      (gravity) => changes.filter((change) => change.gravity === gravity).length,
    ),
    altered: changes.filter(({ meaning }) => meaning === "altered").length,
    sameBytes: sha !== null ? sha === b.article.origin.sha256 : a.article.text === b.article.text,
  };
}

function sideFacts(reading: Reading, linked: ReadonlySet<number>): SideFacts {
  const body = reading.sentences.map((_, index) => index).filter((index) => isBody(reading, index));
  return {
    words: wordCount(reading.article.text),
    sentences: reading.sentences.length,
    body: body.length,
    linked: body.filter((index) => linked.has(index)).length,
  };
}

function isBody(reading: Reading, index: number): boolean {
  return reading.sentences[index]!.role === "body";
}

function linkedSentences(beads: readonly Bead[], side: "a" | "b"): ReadonlySet<number> {
  const found = new Set<number>();
  for (const bead of beads)
    if (bead.a.length > 0 && bead.b.length > 0) for (const index of bead[side]) found.add(index);
  return found;
}

/** Words and numbers; of scripts without spaces, their characters. */
export function wordCount(text: string): number {
  const { kinds } = tokenize(text);
  let words = 0;
  for (const kind of kinds) if (kind !== TokenKind.mark) words++;
  return words;
}

function quotationFacts(comparison: Comparison): QuotationFacts {
  const { a, b, changes } = comparison;
  const quotedA = a.quotations.filter(isMarked);
  const quotedB = b.quotations.filter(isMarked);
  const [beadsOfA, beadsOfB] = [beadsBySide(comparison, "a"), beadsBySide(comparison, "b")];
  const inBead = new Map<Bead, Quotation[]>();
  for (const other of quotedB)
    for (const bead of beadsOfB(other)) inBead.set(bead, [...(inBead.get(bead) ?? []), other]);
  const alterations = changes.filter(({ kind, meaning }) => kind === "quotation" && meaning === "altered");
  let paired = 0;
  let altered = 0;
  for (const quotation of quotedA) {
    const others = [...beadsOfA(quotation)].flatMap((bead) => inBead.get(bead) ?? []);
    if (others.length === 0) continue;
    paired++;
    if (alterations.some((change) => concerns(change, quotation, others))) altered++;
  }
  return { a: quotedA.length, b: quotedB.length, paired, altered };
}

function isMarked({ kind, within }: Quotation): boolean {
  return kind !== "indirect" && within === null;
}

/** Gives the beads in whose sentences a quotation of one side stands; every sentence stands in exactly one. */
function beadsBySide(comparison: Comparison, side: "a" | "b"): (quotation: Quotation) => ReadonlySet<Bead> {
  const beadOf = new Map<number, Bead>();
  for (const bead of comparison.alignment.beads) for (const index of bead[side]) beadOf.set(index, bead);
  return ({ contents }) => {
    const sentences = contents.flatMap((content) => sentencesIn(comparison[side], content));
    return new Set(sentences.flatMap((index) => beadOf.get(index) ?? []));
  };
}

function concerns(change: Change, quotation: Quotation, others: readonly Quotation[]): boolean {
  const meets = (spans: readonly Span[], { contents }: Quotation) =>
    spans.some((span) => contents.some((content) => span.start <= content.end && content.start <= span.end));
  return meets(change.a, quotation) || others.some((other) => meets(change.b, other));
}

/** Headings of the four weights, for every report. */
export const gravityNames: { readonly [gravity in Gravity]: string } = {
  4: "What is claimed or said differs",
  3: "Passages and facts added, left out or moved",
  2: "Wording for the reader to judge",
  1: "Form only",
};
