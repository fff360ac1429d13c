import type { Known, Span } from "../../model.ts";
import { Letter, letterOf } from "../../text/letter-case.ts";
import { isAgency } from "../agencies.ts";
import { isTaken, type Page, type ReadRule, type Statement } from "../page.ts";

/** Place, date and agency before the dash; UTF-16 code units. */
const LONGEST_LEAD = 80;

/** The lead-in stands before the first paragraph of the story, after headline, byline and standfirst. */
const LAST_LINE = 8;

/** "SPRINGFIELD, Oct. 3 (AP) —", "(Reuters) -", "Springfield (AP):". The agency in brackets is what shows it. */
const withAgency = /^([^\n()[\]"“”（）]{0,60})[(（]([^()（）\n,:;]{2,31})[)）] ?(?:[-–—―:]+ ?|(?=[A-Z]))/;

/** Words of place and date before the agency. */
const MOST_PLACE_WORDS = 8;

/** Dashes that follow a lead-in without an agency. */
const dashes = [" - ", " -- ", " – ", " — ", "—"];

/** "NYC" is a place, "A" and "TV" are words. */
const FEWEST_CAPITALS = 3;

/** The lead-in that names place and agency. It stays part of its sentence, unless it stands alone on its line. */
export const dateline: ReadRule = {
  name: "dateline",
  find: (page, found) => {
    const last = Math.min(LAST_LINE, page.lines.length);
    for (let index = 0; index < last; index++) {
      const line = page.lines[index]!;
      if (isTaken(found, line)) continue;
      const statement = leadIn(page, line);
      if (statement !== null) return [statement];
    }
    return [];
  },
};

function leadIn({ text }: Page, line: Span): Statement | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LEAD));
  return leadWithAgency(head, line) ?? leadInCapitals(head, line);
}

function leadWithAgency(head: string, line: Span): Statement | null {
  if (!head.includes("(") && !head.includes("（")) return null;
  const found = withAgency.exec(head);
  if (found === null || !isLead(found)) return null;
  const [lead, place, name] = [found[0], found[1]!, found[2]!];
  const start = line.start + place.length + 1;
  return statement(line, lead.trimEnd().length, [
    { field: "credit", value: name, by: "dateline", span: { start, end: start + name.length } },
  ]);
}

/** The words before the bracket are a place and a date: capitals, figures and marks; the agency is a name. */
function isLead(found: RegExpExecArray): boolean {
  const place = found[1]!.trim();
  const name = found[2]!;
  const first = letterOf(name.charCodeAt(0));
  if ((first !== Letter.upper && first !== Letter.uncased && !isAgency(name)) || name.endsWith(" "))
    return false;
  if (place === "") return true;
  if (!/[-–—―:] ?$/.test(found[0])) return false;
  const words = place.split(/\s+/);
  return words.length <= MOST_PLACE_WORDS && words.every((word) => word.length < 3 || !isLower(word));
}

function isLower(word: string): boolean {
  return letterOf(word.charCodeAt(0)) === Letter.lower;
}

/** "SPRINGFIELD, Kansas — ": without an agency only capitals show a place. */
function leadInCapitals(head: string, line: Span): Statement | null {
  if (letterOf(head.charCodeAt(1)) === Letter.lower) return null;
  let end = -1;
  for (const dash of dashes) {
    const at = head.indexOf(dash);
    if (at !== -1 && (end === -1 || at < end)) end = at + dash.trimEnd().length;
  }
  if (end === -1) return null;
  const before = head.slice(0, end).replace(/[-–— ]+$/, "");
  const place = before.split(",")[0]!;
  const capitals = Array.from(place).filter((sign) => letterOf(sign.charCodeAt(0)) === Letter.upper).length;
  if (capitals < FEWEST_CAPITALS || place !== place.toUpperCase() || !/^[^\d"“”()!?:;]+$/.test(place))
    return null;
  if (before.length - place.length > place.length + 30 || /[!?"“”;:]/.test(before)) return null;
  // A headline in capitals goes on in capitals; the story does not.
  const rest = head.slice(end);
  return rest !== "" && rest === rest.toUpperCase() ? null : statement(line, end, []);
}

function statement(line: Span, length: number, known: readonly Known[]): Statement {
  const span = { start: line.start, end: line.start + length };
  return { span, role: span.end === line.end ? "dateline" : null, known };
}
