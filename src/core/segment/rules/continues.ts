import { Letter, letterOf } from "../../text/letter-case.ts";
import { isDash, isOpener } from "../marks.ts";
import { PERIOD, type Stop, type StopRule, skipSpaces } from "../stop.ts";

/** Signs that may open a sentence without being letters or marks that open: money, tags, bullets. */
const starters = new Set(Array.from("$€£¥₹₽#@•●▪■►→§"));

/** A lower-case word or a mark that goes on (", ; :") cannot open a sentence. */
export const continues: StopRule = {
  name: "continues",
  judge: (stop) => {
    const { text, next, opens, limit } = stop;
    if (next === limit) return "end";
    if (onlyMarksLeft(stop)) return "hold";
    const code = text.charCodeAt(opens);
    const letter = letterOf(code);
    if (letter === Letter.lower)
      return stop.lowered || hasInnerCapital(stop) || isAddress(stop) ? null : "hold";
    if (letter !== Letter.none || opens === limit) return null;
    if (isDash(code)) return dashGoesOn(stop) ? "hold" : null;
    if (starters.has(text.charAt(opens)) || isOpener(code)) return null;
    return isMarkThatGoesOn(code) ? "hold" : null;
  },
};

/** How far a tail of marks may reach; the bound keeps a megabyte of marks linear. UTF-16 code units. */
const LONGEST_TAIL = 16;

/** A stray mark at the end of a line ("He left. —") belongs to the sentence before it. */
function onlyMarksLeft({ text, next, limit }: Stop): boolean {
  if (limit - next > LONGEST_TAIL) return false;
  for (let at = next; at < limit; at++) if (letterOf(text.charCodeAt(at)) !== Letter.none) return false;
  return true;
}

/** The name below a passage that is put in front of a chapter or box; UTF-16 code units. */
const LONGEST_SIGNATURE = 48;

function isMarkThatGoesOn(code: number): boolean {
  return ",;:)]}%/&=+*、，；：،؛.!?…。！？".includes(String.fromCharCode(code));
}

/** A dash after the end mark: `"No!" - she left` and `"No." - Jane Roe` go on, `- No.` in a dialogue opens. */
function dashGoesOn(stop: Stop): boolean {
  const { text, opens, limit } = stop;
  const word = skipSpaces(text, opens + 1, limit);
  if (word === limit || letterOf(text.charCodeAt(word)) === Letter.lower) return word < limit;
  return (
    limit - word <= LONGEST_SIGNATURE &&
    text.charCodeAt(limit - 1) !== PERIOD &&
    /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? \p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u.test(text.slice(word, limit))
  );
}

/** An address has no capital to open with: "(http://...". */
function isAddress({ text, opens }: Stop): boolean {
  return text.startsWith("http", opens) || text.startsWith("www.", opens);
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
