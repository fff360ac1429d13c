import type { Alignment, Reading } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { firstTokenAt, TokenKind } from "../text/token.ts";

/**
 * Share (0 to 1) of the words in body sentences of one side that stand in linked beads; 0 for a side without words.
 * Words are tokens that are no marks, so that scripts without spaces count as well.
 */
export function reuse(
  a: Reading,
  b: Reading,
  alignment: Alignment,
): { readonly aInB: number; readonly bInA: number } {
  const linked = alignment.beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0);
  return {
    aInB: linkedShare(a, new Set(linked.flatMap((bead) => bead.a))),
    bInA: linkedShare(b, new Set(linked.flatMap((bead) => bead.b))),
  };
}

function linkedShare(reading: Reading, linked: ReadonlySet<number>): number {
  const tokens = tokensOf(reading.article);
  let all = 0;
  let found = 0;
  reading.sentences.forEach(({ span, role }, index) => {
    if (role !== "body") return;
    let words = 0;
    const end = firstTokenAt(tokens, span.end);
    for (let at = firstTokenAt(tokens, span.start); at < end; at++)
      if (tokens.kinds[at] !== TokenKind.mark) words++;
    all += words;
    if (linked.has(index)) found += words;
  });
  return all === 0 ? 0 : found / all;
}
