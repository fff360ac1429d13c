import { isPeriod, type StopRule, wordAt, wordBefore } from "../stop.ts";
import { has } from "../words-of.ts";

/** Days and centuries have two digits; a year with a period ends its sentence. */
const LONGEST_ORDINAL = 2;

/** "am 3. Mai", where a language writes ordinals so. */
export const ordinal: StopRule = {
  name: "ordinal",
  judge: (stop) => {
    if (!stop.words.ordinalPeriod || !isPeriod(stop)) return null;
    const before = wordBefore(stop);
    if (!/^\d+$/.test(before) || before.length > LONGEST_ORDINAL) return null;
    return has(stop.words.openers, wordAt(stop, stop.opens)) ? null : "hold";
  },
};
