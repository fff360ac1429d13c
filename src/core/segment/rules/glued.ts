import { Letter, letterOf } from "../../text/letter-case.ts";
import { isOpener } from "../marks.ts";
import { PERIOD, type StopRule } from "../stop.ts";

/**
 * No space after the mark. Mostly the inside of a number, an address or an abbreviation; a lost space shows by a
 * lower-case word before and a capitalised one after ("left.She stayed"), or by an opening mark after it.
 */
export const glued: StopRule = {
  name: "glued",
  judge: ({ text, at, after, close, next, opens, limit }) => {
    if (next > close || next === limit) return null;
    const before = letterOf(text.charCodeAt(at - 1));
    const first = letterOf(text.charCodeAt(opens));
    const second = opens + 1 < limit ? letterOf(text.charCodeAt(opens + 1)) : Letter.none;
    const capitalised = first === Letter.upper && second === Letter.lower;
    if (opens > next && isOpener(text.charCodeAt(next))) {
      return capitalised || first === Letter.upper || first === Letter.uncased ? "end" : "hold";
    }
    const closed = close > after;
    if (capitalised && (closed || before === Letter.lower) && !isAddress(text, opens, limit)) return "end";
    const uncased = first === Letter.uncased && text.charCodeAt(at) !== PERIOD;
    return uncased ? "end" : "hold";
  },
};

/** A domain or file name ("Example.Com/news", "Roe.Jane@example.org") goes on with more of its kind. */
function isAddress(text: string, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && at < from + 24 && letterOf(text.charCodeAt(at)) !== Letter.none) at++;
  if (at >= limit) return false;
  const mark = text.charAt(at);
  if (mark === "/" || mark === "@" || mark === "_") return true;
  return mark === "." && at + 1 < limit && letterOf(text.charCodeAt(at + 1)) !== Letter.none;
}
