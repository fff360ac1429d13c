import type { ChangeKind } from "../../model.ts";
import { isSpoken } from "../context.ts";
import { became } from "../says.ts";
import { mentionsIn, type Range, type Side, spanOf, withoutMarks, wordAt, wordsOf } from "../side.ts";
import { isMarksOnly } from "./form.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Words inside a sentence that only one of the texts has. */
export const passage: Rule = {
  name: "passage",
  find(context) {
    for (const bead of context.edited) {
      for (const { a, b } of context.openPhrases(bead)) {
        if (isMarksOnly(context.a, a) && hasMatter(context.b, b)) report(context, bead, "addition", "b", b);
        else if (isMarksOnly(context.b, b) && hasMatter(context.a, a))
          report(context, bead, "deletion", "a", a);
      }
    }
  },
};

/** Words of matter from which an addition is a passage and not a shade. */
const PASSAGE = 2;

/** Words of matter of a long one, for the order in which changes are shown. */
const LONG = 8;

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
  whole: Range,
): void {
  const side = context[name];
  const range = withoutMarks(side, whole);
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
    distance: Math.min(1, matterIn(side, range) / LONG),
    covers: { a: name === "a" ? [spanOf(side, whole)] : [], b: name === "b" ? [spanOf(side, whole)] : [] },
  });
}

function said(name: "a" | "b", words: string): string {
  return name === "a" ? became(words, "") : became("", words);
}

function quote(words: string): string {
  return became(words, "").replace(/ was dropped$/, "");
}

/** Kinds of fact that the words hold. */
export function kindsIn(side: Side, range: Range): readonly ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (mentionsIn(side, range, "quantity").length > 0) kinds.push("quantity");
  // "Recently" and the like hold no date.
  if (mentionsIn(side, range, "date").some(({ value }) => value?.endsWith("_REF") !== true))
    kinds.push("date");
  if (mentionsIn(side, range, "person", "organization", "place").length > 0) kinds.push("name");
  return kinds;
}
