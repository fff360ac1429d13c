import { matchedUtterances } from "../quotations/matched.ts";
import { reportWords } from "../quotations/words.ts";
import type { Rule } from "./rule.ts";

/**
 * The words of paired quotations, after typed values, so that a number or a name inside marks has told what it is, and
 * before the lists of synonyms, which hold for what is told and not for what is quoted.
 */
export const quotationWords: Rule = {
  name: "quotation-words",
  find(context) {
    for (const said of matchedUtterances(context)) if (said.isSame()) reportWords(context, said);
  },
};
