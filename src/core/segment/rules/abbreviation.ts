import { Letter, letterOf } from "../../text/letter-case.ts";
import { isPeriod, PERIOD, type Stop, type StopRule, skipSpaces, wordAt, wordBefore } from "../stop.ts";
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
    if (stop.text.charAt(stop.next) === "(") return "hold";
    const word = wordAt(stop, stop.opens);
    if (has(stop.words.afterHours, word)) return "hold";
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

/** "J." before a surname, "z. B.", "I. A."; "Plan B. The" ends. */
export const initial: StopRule = {
  name: "initial",
  judge: (stop) => {
    if (!isPeriod(stop)) return null;
    const word = wordBefore(stop);
    if (word.length !== 1) return null;
    const letter = letterOf(word.charCodeAt(0));
    if (letter === Letter.none || letter === Letter.digit) return null;
    if (isInitialAt(stop)) return "hold";
    if (letter !== Letter.upper) return null;
    return opensSentence(stop) ? "end" : "hold";
  },
};

/** One letter and a period come next, so that the two belong together. */
function isInitialAt({ text, next, opens, limit }: Stop): boolean {
  const isLetter = letterOf(text.charCodeAt(next)) !== Letter.none;
  return isLetter && opens === next && next + 1 < limit && text.charCodeAt(next + 1) === PERIOD;
}

function opensSentence(stop: Stop): boolean {
  if (stop.close > stop.after && !stop.text.slice(stop.after, stop.close).includes(")")) return true;
  if (stop.opens > stop.next) return true;
  return has(stop.words.openers, wordAt(stop, stop.opens));
}

/** Single letters with periods between them: "U.S", "p.m"; where a script has no case any inner period shows it. */
function isAcronym(word: string): boolean {
  if (word.length < 3) return false;
  if (letterOf(word.charCodeAt(0)) === Letter.uncased) return word.includes(".");
  if (word.length % 2 === 0) return false;
  for (let index = 0; index < word.length; index++) {
    const isLetter = letterOf(word.charCodeAt(index)) !== Letter.none;
    if (isLetter !== (index % 2 === 0)) return false;
  }
  return true;
}
