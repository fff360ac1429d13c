import type { Span } from "../../model.ts";
import { Letter, letterOf } from "../../text/letter-case.ts";
import { isTaken, type Page, type ReadRule, type Statement } from "../page.ts";

/** Place, date and agency before the dash; UTF-16 code units. */
const LONGEST_LEAD = 80;

/** The lead-in stands before the first paragraph of the story, after headline, byline and standfirst. */
const LAST_LINE = 8;

/** "SPRINGFIELD, Oct. 3 (AP) —", "(Reuters) -", "Springfield (AP):". The agency in brackets is what shows it. */
const withAgency =
  /^(?:[^\n()[\]"“”]{2,60}? ?)?[(（]([\p{L}][\p{L}\p{M}\d .&/-]{1,30})[)）] ?(?:[-–—―:]+ ?|(?=[A-Z]))/u;

/** "SPRINGFIELD, Kansas — ": without an agency only capitals show a place. */
const capitals = /^(\p{Lu}[\p{Lu}\p{M}.' /-]{2,40})(?:, [\p{L}\d., ]{2,40})?(?: [-–—―]+ |—)/u;

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
  const agency = withAgency.exec(head);
  const found = agency !== null && isLead(head, agency) ? agency : capitals.exec(head);
  if (found === null) return null;
  const length = found[0].trimEnd().length;
  const span = { start: line.start, end: line.start + length };
  const alone = span.end === line.end;
  if (found !== agency) return { span, role: alone ? "dateline" : null, known: [] };
  const name = agency[1]!;
  const at = line.start + found[0].search(/[(（]/) + 1;
  return {
    span,
    role: alone ? "dateline" : null,
    known: [{ field: "credit", value: name, by: "dateline", span: { start: at, end: at + name.length } }],
  };
}

/** The words before the bracket are a place and a date: capitals, figures and marks, and the agency a name. */
function isLead(head: string, found: RegExpExecArray): boolean {
  const place = head.slice(0, found[0].search(/[(（]/)).trim();
  const first = letterOf(found[1]!.charCodeAt(0));
  if (first === Letter.lower && found[1] !== "dpa") return false;
  const glued = !/[-–—―:] ?$/.test(found[0]);
  if (glued && place !== "") return false;
  return (
    place.split(/\s+/).every((word) => word === "" || !/^\p{Ll}{3,}/u.test(word)) &&
    place.split(/\s+/).length <= 8
  );
}
