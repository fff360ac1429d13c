import type { Span } from "../../model.ts";
import type { Rule } from "../testimony.ts";
import { loweredAt, type Telling, wordsIn } from "../view.ts";

/**
 * A quotation that one gives whole and the other in a few words: it can be cut, and cannot be made longer without a
 * source. So the text with the piece is the one that was cut.
 */
export const cutQuotation: Rule = {
  name: "lineage.cut-quotation",
  most: 0.45,
  speak({ x, y }) {
    const mine = spoken(x);
    const theirs = spoken(y);
    // Where y has pieces of x's quotations as well, both cut, and nothing follows.
    if (theirs.some((piece) => mine.some((whole) => isPieceOf(piece, whole)))) return [];
    const said = new Set(theirs.map(({ words }) => words));
    return mine.flatMap((piece) => {
      // A catchword out of a longer quotation, which both have, is nobody's cut.
      if (said.has(piece.words)) return [];
      const whole = theirs.find((other) => isPieceOf(piece, other));
      return whole === undefined
        ? []
        : [
            {
              says: `${y.called} gives in full what ${x.called} quotes in a few words`,
              x: piece.span,
              y: whole.span,
              later: 0.3,
              fromOther: 0.15,
            },
          ];
    });
  },
};

/** A piece has two words at least ... */
const SHORTEST = 2;
/** ... and this share at most of the whole, or it is the same quotation less a word. */
const LARGEST_SHARE = 0.6;

/** Quotations looked at: ten times what a report has. */
const MOST_QUOTATIONS = 200;

interface Spoken {
  /** Between single spaces. */
  readonly words: string;
  readonly length: number;
  readonly span: Span;
}

/** What is said in a telling, laid out once for both sides. */
function spoken(telling: Telling): readonly Spoken[] {
  return telling.once(laySpoken);
}

/** What stands inside marks, a quotation with its pieces together: a clause of one's own around them is not cut from anything. */
function laySpoken(telling: Telling): Spoken[] {
  const byQuotation = new Map<number, Span[]>();
  const all: Span[][] = [];
  for (const { inner, use, quotation } of telling.reading.marked) {
    if (use !== "speech") continue;
    const known = quotation === null ? undefined : byQuotation.get(quotation);
    const spans = known ?? [];
    spans.push(inner);
    if (known !== undefined) continue;
    all.push(spans);
    if (quotation !== null) byQuotation.set(quotation, spans);
  }
  return all.slice(0, MOST_QUOTATIONS).map((spans) => {
    const words: string[] = [];
    for (const span of spans)
      for (const token of wordsIn(telling, span)) words.push(loweredAt(telling, token));
    return { words: ` ${words.join(" ")} `, length: words.length, span: spans[0]! };
  });
}

function isPieceOf(piece: Spoken, whole: Spoken): boolean {
  if (piece.length < SHORTEST || piece.length > whole.length * LARGEST_SHARE) return false;
  return whole.words.includes(piece.words);
}
