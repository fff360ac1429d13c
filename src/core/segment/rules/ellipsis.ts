import { type StopRule, wordAt } from "../stop.ts";

/** "I ... I think": the pronoun has its capital anywhere, so it does not show that a sentence opens. */
export const ellipsis: StopRule = {
  name: "ellipsis",
  judge: (stop) => {
    const mark = stop.text.slice(stop.at, Math.min(stop.after, stop.at + 4));
    if (!mark.startsWith("…") && !mark.startsWith("..")) return null;
    if (stop.close > stop.after) return null;
    return /^I(?:$|['’])/.test(wordAt(stop, stop.opens)) ? "hold" : null;
  },
};
