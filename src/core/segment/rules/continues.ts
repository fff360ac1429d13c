import { Letter, letterOf } from "../../text/letter-case.ts";
import { isDash, isOpener } from "../marks.ts";
import { type Stop, type StopRule, skipSpaces } from "../stop.ts";

/** Signs that may open a sentence without being letters or marks that open: money, tags, bullets. */
const starters = new Set(Array.from("$€£¥₹₽#@•●▪■►→§+"));

/** A lower-case word or a mark that goes on (", ; :") cannot open a sentence. */
export const continues: StopRule = {
  name: "continues",
  judge: (stop) => {
    const { text, next, opens, limit } = stop;
    if (next === limit) return "end";
    const code = text.charCodeAt(opens);
    const letter = letterOf(code);
    if (letter === Letter.lower) return hasInnerCapital(stop) ? null : "hold";
    if (letter !== Letter.none || opens === limit) return null;
    if (isDash(code)) return dashGoesOn(stop) ? "hold" : null;
    if (starters.has(text.charAt(opens)) || isOpener(code)) return null;
    return isMarkThatGoesOn(code) ? "hold" : null;
  },
};

function isMarkThatGoesOn(code: number): boolean {
  return ",;:)]}%/&=、，；：،؛.!?…".includes(String.fromCharCode(code));
}

/** A dash after the end mark: `"No!" - she left` goes on, `- No.` in a dialogue opens. */
function dashGoesOn({ text, opens, limit }: Stop): boolean {
  const word = skipSpaces(text, opens + 1, limit);
  return word < limit && letterOf(text.charCodeAt(word)) === Letter.lower;
}

/** Trade names such as "iPhone" may open a sentence. */
function hasInnerCapital({ text, opens, limit }: Stop): boolean {
  const highest = Math.min(limit, opens + 8);
  for (let at = opens + 1; at < highest; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === Letter.upper) return true;
    if (letter !== Letter.lower) return false;
  }
  return false;
}
