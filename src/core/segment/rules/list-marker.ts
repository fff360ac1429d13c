import { Letter, letterOf } from "../../text/letter-case.ts";
import { isPeriod, type StopRule } from "../stop.ts";

/** "1." or "Q." that opens a line or sentence is the name of what follows. A year is longer than a list marker. */
const LONGEST_NUMBER = 3;

export const listMarker: StopRule = {
  name: "list-marker",
  judge: (stop) => {
    const { text, from, at } = stop;
    if (!isPeriod(stop) || at === from || at - from > LONGEST_NUMBER) return null;
    if (at - from === 1) return letterOf(text.charCodeAt(from)) === Letter.none ? null : "hold";
    for (let index = from; index < at; index++) {
      if (letterOf(text.charCodeAt(index)) !== Letter.digit) return null;
    }
    return "hold";
  },
};
