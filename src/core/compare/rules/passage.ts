import type { ChangeKind } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import { isSpoken } from "../context.ts";
import { became } from "../says.ts";
import { mentionsIn, type Range, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Words inside a sentence that only one of the texts has. */
export const passage: Rule = {
  name: "passage",
  find(context) {
    for (const bead of context.beads) {
      if (bead.bead.a.length === 0 || bead.bead.b.length === 0 || bead.edits.length === 0) continue;
      for (const { a, b } of context.openPhrases(bead)) {
        if (isSlight(context.a, a) && hasMatter(context.b, b)) report(context, bead, "addition", "b", b);
        else if (isSlight(context.b, b) && hasMatter(context.a, a)) report(context, bead, "deletion", "a", a);
      }
    }
  },
};

/** Words of matter from which an addition is a passage and not a shade. */
const PASSAGE = 4;

function isSlight(side: Side, range: Range): boolean {
  for (let token = range.from; token < range.to; token++) {
    if (wordAt(side, token).kind !== TokenKind.mark) return false;
  }
  return true;
}

function hasMatter(side: Side, range: Range): boolean {
  return matterIn(side, range) > 0;
}

function matterIn(side: Side, range: Range): number {
  let count = 0;
  for (let token = range.from; token < range.to; token++) if (!wordAt(side, token).empty) count++;
  return count;
}

function report(
  context: CompareContext,
  bead: BeadText,
  kind: "addition" | "deletion",
  name: "a" | "b",
  range: Range,
): void {
  const side = context[name];
  const span = spanOf(side, range);
  const touches = kindsIn(side, range);
  const spoken = isSpoken(side, span);
  const isLong = matterIn(side, range) >= PASSAGE;
  context.report({
    rule: spoken ? `quotation.words-${kind === "addition" ? "added" : "dropped"}` : `${kind}.words`,
    kind: spoken ? "quotation" : kind,
    touches: spoken ? [kind, "wording", ...touches] : touches,
    beads: [bead.index],
    a: name === "a" ? [span] : [],
    b: name === "b" ? [span] : [],
    meaning: spoken ? "altered" : "unclear",
    gravity: spoken ? 4 : isLong || touches.length > 0 ? 3 : 2,
    says: spoken
      ? `The words of the quotation changed: ${said(name, wordsOf(side, range))}`
      : name === "b"
        ? `Only the second text has ${quote(wordsOf(side, range))}`
        : `The second text leaves out ${quote(wordsOf(side, range))}`,
    witness: spoken
      ? "the words inside the marks are not the same"
      : `nothing in the ${name === "a" ? "second" : "first"} text answers them`,
    distance: Math.min(1, matterIn(side, range) / (2 * PASSAGE)),
  });
}

function said(name: "a" | "b", words: string): string {
  return name === "a" ? became(words, "") : became("", words);
}

function quote(words: string): string {
  return became(words, "").replace(/ was dropped$/, "");
}

/** Kinds of fact that the words hold. */
function kindsIn(side: Side, range: Range): readonly ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (mentionsIn(side, range, "quantity").length > 0) kinds.push("quantity");
  if (mentionsIn(side, range, "date").length > 0) kinds.push("date");
  if (mentionsIn(side, range, "person", "organization", "place").length > 0) kinds.push("name");
  return kinds;
}
