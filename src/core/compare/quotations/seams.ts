import type { Span } from "../../model.ts";
import type { CompareContext } from "../rules/rule.ts";
import { quoted } from "../says.ts";
import { type Range, type Side, spanOf, wordsOf } from "../side.ts";
import type { Matched } from "./matched.ts";
import { wordsIn } from "./utterances.ts";

/** Where quotations that stand apart on side `name` meet inside one pair of marks on the other. */
export function reportSeams(context: CompareContext, said: Matched, name: "a" | "b"): void {
  const other = name === "a" ? "b" : "a";
  const parts = said.pair[name];
  for (let index = 1; index < parts.length; index++) {
    const [left, right] = [parts[index - 1]!, parts[index]!];
    const end = lastPartner(context, said, name, left.hull);
    const start = firstPartner(context, said, name, right.hull);
    if (end < 0 || start < 0 || start <= end) continue;
    const seam = { from: end + 1, to: start };
    // Marks that part one quotation by its clause are its own business.
    if (!isInOnePiece(said.pair[other][0]!.pieces, end, start)) continue;
    const between = wordsIn(context[other], seam).filter((token) => !context.isTokenClaimed(other, token));
    const apart: readonly Span[] = [seamEnd(context[name], left.hull), seamStart(context[name], right.hull)];
    const one: readonly Span[] = [spanOf(context[other], { from: end, to: start + 1 })];
    const words = between.length > 0 ? quoted(wordsOf(context[other], seam)) : "";
    const joins = name === "a";
    // Run into one, they hold words that neither had; parted, the marks show where words are left out.
    const altered = joins && between.length > 0;
    context.report({
      rule: joins ? "quotation.joined" : "quotation.parted",
      kind: "quotation",
      touches: [joins ? "merge" : "split"],
      beads: said.beads,
      a: joins ? apart : one,
      b: joins ? one : apart,
      meaning: altered ? "altered" : "unclear",
      gravity: altered ? 4 : between.length > 0 ? 3 : 2,
      says: joins
        ? `Two quotations were run into one${words === "" ? "" : `, with ${words} between them`}`
        : `One quotation was parted in two${words === "" ? "" : `, without ${words}`}`,
      witness:
        between.length > 0
          ? joins
            ? "inside the marks stand words that neither of the two has"
            : "words are left out where the marks close and open again"
          : "what stood in two pairs of marks stands in one",
    });
  }
}

function isInOnePiece(pieces: readonly Range[], from: number, to: number): boolean {
  return pieces.some((piece) => piece.from <= from && to < piece.to);
}

/** What answers the last word of the quotation that is answered at all, or -1. */
function lastPartner(context: CompareContext, said: Matched, name: "a" | "b", hull: Range): number {
  return answers(context, said, name, hull).at(-1) ?? -1;
}

function firstPartner(context: CompareContext, said: Matched, name: "a" | "b", hull: Range): number {
  return answers(context, said, name, hull)[0] ?? -1;
}

function answers(context: CompareContext, said: Matched, name: "a" | "b", hull: Range): readonly number[] {
  return wordsIn(context[name], hull).flatMap((token) => {
    const partner = said.isSpoken(name, token) ? said.partner(name, token) : -1;
    return partner < 0 ? [] : [partner];
  });
}

/** The last word with what closes the marks behind it. */
function seamEnd(side: Side, hull: Range): Span {
  const word = wordsIn(side, hull).at(-1) ?? hull.to - 1;
  return spanOf(side, { from: word, to: Math.min(side.length, hull.to + 1) });
}

/** The opening mark with the first word. */
function seamStart(side: Side, hull: Range): Span {
  const word = wordsIn(side, hull)[0] ?? hull.from;
  return spanOf(side, { from: Math.max(0, hull.from - 1), to: word + 1 });
}
