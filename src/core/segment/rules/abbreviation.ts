import { Letter, letterOf } from "../../text/letter-case.ts";
import { isPeriod, type Stop, type StopRule, skipSpaces, wordAt, wordBefore } from "../stop.ts";
import { has } from "../words-of.ts";

/** "Mr.": a name follows, always. */
export const title: StopRule = {
  name: "title",
  judge: (stop) => (isPeriod(stop) && has(stop.words.titles, wordBefore(stop)) ? "hold" : null),
};

/** "No. 5": an abbreviation before a number, an ordinary word before anything else. */
export const beforeNumber: StopRule = {
  name: "before-number",
  judge: (stop) =>
    isPeriod(stop) &&
    letterOf(stop.text.charCodeAt(stop.next)) === Letter.digit &&
    has(stop.words.beforeNumbers, wordBefore(stop))
      ? "hold"
      : null,
};

/** "7 p.m. Monday" goes on; before any other capital the hour ends its sentence. */
export const hour: StopRule = {
  name: "hour",
  judge: (stop) => {
    if (!isPeriod(stop) || !has(stop.words.hours, wordBefore(stop))) return null;
    const word = wordAt(stop, stop.opens);
    if (stop.words.afterHours.has(word)) return "hold";
    const second = skipSpaces(stop.text, stop.opens + word.length, stop.limit);
    return wordAt(stop, second).toLowerCase() === "time" ? "hold" : "end";
  },
};

/** "Inc.", "U.S.": ends the sentence before a word that opens sentences, or where a closing quotation mark follows. */
export const abbreviation: StopRule = {
  name: "abbreviation",
  judge: (stop) => {
    if (!isPeriod(stop)) return null;
    const word = wordBefore(stop);
    if (!isAcronym(word) && !has(stop.words.abbreviations, word)) return null;
    return opensSentence(stop) ? "end" : "hold";
  },
};

/** "J." before a surname; "Plan B. The" ends. */
export const initial: StopRule = {
  name: "initial",
  judge: (stop) => {
    if (!isPeriod(stop)) return null;
    const word = wordBefore(stop);
    if (word.length !== 1 || letterOf(word.charCodeAt(0)) !== Letter.upper) return null;
    return opensSentence(stop) ? "end" : "hold";
  },
};

function opensSentence(stop: Stop): boolean {
  if (stop.close > stop.after && !stop.text.slice(stop.after, stop.close).includes(")")) return true;
  if (stop.opens > stop.next) return true;
  return has(stop.words.openers, wordAt(stop, stop.opens));
}

/** Single letters with periods between them: "U.S", "p.m", "J.K". */
function isAcronym(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false;
  for (let index = 0; index < word.length; index++) {
    const isLetter = letterOf(word.charCodeAt(index)) !== Letter.none;
    if (isLetter !== (index % 2 === 0)) return false;
  }
  return true;
}
