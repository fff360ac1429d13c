import { Letter, letterOf } from "../../text/letter-case.ts";
import { isPeriod, type StopRule, skipSpaces, wordBefore } from "../stop.ts";

/** A year or a longer number ends sentences; what is shorter and goes on with digits is one number. */
const LONGEST_WHOLE = 3;

/**
 * "a 6. 1 magnitude quake": tokenised text that was put together again sets a space into a decimal. Told from a
 * sentence that opens with a number ("He won 6. 14 others lost") by the one digit after it.
 */
export const number: StopRule = {
  name: "number",
  judge: (stop) => {
    const { text, opens, next, limit } = stop;
    if (!isPeriod(stop) || opens !== next || letterOf(text.charCodeAt(next)) !== Letter.digit) return null;
    const before = wordBefore(stop);
    if (!/^\d+$/.test(before) || before.length > LONGEST_WHOLE) return null;
    const oneDigit = next + 1 === limit || letterOf(text.charCodeAt(next + 1)) !== Letter.digit;
    const goesOn = letterOf(text.charCodeAt(skipSpaces(text, next + 1, limit))) === Letter.lower;
    return oneDigit && goesOn ? "hold" : null;
  },
};
