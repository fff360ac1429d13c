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
  const inA = new Uint8Array(a.sentences.length);
  const inB = new Uint8Array(b.sentences.length);
  for (const bead of alignment.beads) {
    if (bead.a.length === 0 || bead.b.length === 0) continue;
    for (const index of bead.a) inA[index] = 1;
    for (const index of bead.b) inB[index] = 1;
  }
  return { aInB: linkedShare(a, inA), bInA: linkedShare(b, inB) };
}

/** `linked`: by sentence, 1 where it is. */
function linkedShare(reading: Reading, linked: Uint8Array): number {
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
    if (linked[index] === 1) found += words;
  });
  return all === 0 ? 0 : found / all;
}
