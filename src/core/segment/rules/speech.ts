import { Letter, letterOf } from "../../text/letter-case.ts";
import { PERIOD, type StopRule, skipSpaces, wordAt } from "../stop.ts";
import { has } from "../words-of.ts";

/** A name of up to three words may stand between the quotation and the word of saying. */
const LONGEST_NAME = 3;

/** `"Why?" Jane Roe asked.` is one sentence: a quotation that asks or shouts is taken up by a name and a word of saying. */
export const speech: StopRule = {
  name: "speech",
  judge: (stop) => {
    const { text, words, after, close, next, opens, limit } = stop;
    if (close === after || opens !== next || text.charCodeAt(after - 1) === PERIOD) return null;
    let at = next;
    for (let count = 0; count <= LONGEST_NAME && at < limit; count++) {
      const word = wordAt(stop, at);
      if (word === "") return null;
      if (has(words.saying, word)) return count > 0 ? "hold" : null;
      if (letterOf(word.charCodeAt(0)) !== Letter.upper) return null;
      at = skipSpaces(text, at + word.length, limit);
    }
    return null;
  },
};
