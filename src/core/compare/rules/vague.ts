import { numeralsOf, readNumeral } from "../../annotate/numeral.ts";
import { spansOf } from "../counterpart.ts";
import type { Phrase } from "../present.ts";
import { became } from "../says.ts";
import { type Range, type Side, wordAt, wordsOf } from "../side.ts";
import type { CompareContext, Rule } from "./rule.ts";

/** A number put for a word that only says "several", or the reverse: nothing false, and a fact less. */
export const vague: Rule = {
  name: "vague",
  find(context) {
    for (const bead of context.edited) {
      for (const phrase of context.openPhrases(bead)) {
        if (!isVagued(context, phrase)) continue;
        context.report({
          rule: "quantity.vague",
          kind: "quantity",
          beads: [bead.index],
          a: spansOf(context.a, phrase.a),
          b: spansOf(context.b, phrase.b),
          meaning: "unclear",
          gravity: 3,
          says: `How many changed: ${became(wordsOf(context.a, phrase.a), wordsOf(context.b, phrase.b))}`,
          witness: "one text gives a number and the other only says that there were some",
          distance: 0.5,
        });
      }
    }
  },
};

function isVagued(context: CompareContext, { a, b }: Phrase): boolean {
  return (
    (hasNumber(context, context.a, a) && isVague(context.b, b)) ||
    (hasNumber(context, context.b, b) && isVague(context.a, a))
  );
}

function hasNumber(context: CompareContext, side: Side, range: Range): boolean {
  const table = context.language?.quantities?.numerals;
  if (table === undefined) return false;
  for (let token = range.from; token < range.to; token++) {
    if (wordAt(side, token).counts && readNumeral(side, token, range.to, numeralsOf(table)) !== null)
      return true;
  }
  return false;
}

/** A vague word and hardly more: the phrase is about how many, not about what. */
function isVague(side: Side, range: Range): boolean {
  if (range.to - range.from > 3) return false;
  for (let token = range.from; token < range.to; token++) {
    if (wordAt(side, token).vague) return true;
  }
  return false;
}
