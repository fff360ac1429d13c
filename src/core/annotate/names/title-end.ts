import { Is } from "./lexis.ts";
import { isRole } from "./roles.ts";
import type { Run } from "./runs.ts";
import { flagsAt, has, isName, knownAt, markAt, type Sheet } from "./sheet.ts";

/** The token behind a title at `at` ("Foreign Minister", "Secretary of State", "Sen."), `at` where there is none. */
export function titleEnd(sheet: Sheet, run: Run, at: number): number {
  if (has(sheet, at, Is.given) && !has(sheet, at, Is.role)) return at;
  let end = at;
  for (let next = at; next < run.to && next < at + 5; next++) {
    const flags = flagsAt(sheet, next);
    // every word up to the first role narrows it: "Acme" of "Acme Chairman X" is a name of its own
    if (
      end === at &&
      (flags & (Is.modifier | Is.role | Is.short)) === 0 &&
      !isCompoundRole(sheet, next) &&
      markAt(sheet, next) !== "-"
    )
      return at;
    // "Lt. Col."
    if (markAt(sheet, next) === "." && has(sheet, next + 1, Is.short)) continue;
    if (next > at && (flags & Is.given) !== 0 && (flags & Is.role) === 0) break;
    if (next > at && (flags & Is.body) !== 0 && (flags & Is.role) === 0) return at;
    if ((flags & (Is.role | Is.short)) !== 0 || isCompoundRole(sheet, next)) end = next + 1;
    else if (end > at && (flags & Is.modifier) === 0) break;
  }
  if (end === at) return at;
  if (markAt(sheet, end) === "." && end < run.to) end++;
  if (has(sheet, end, Is.link) && end < run.to) end = complementEnd(sheet, run, end);
  return end;
}

/** "Landwirtschaftsminister": roles are written as one word where nouns have capitals. */
function isCompoundRole(sheet: Sheet, at: number): boolean {
  return sheet.lexis.table.nounsCapitalized && isName(sheet, at) && isRole(sheet, at);
}

/** "of State", "of the United States", "of Foreign Affairs": where the name behind a title's "of" begins. */
function complementEnd(sheet: Sheet, run: Run, link: number): number {
  let at = link + 1;
  if (has(sheet, at, Is.article)) at++;
  const known = knownAt(sheet, at);
  if (known !== null) return known.to;
  let body = at;
  for (let next = at; next < run.to; next++) {
    if (next > at && has(sheet, next, Is.given) && isName(sheet, next)) return next;
    if (has(sheet, next, Is.body)) body = next + 1;
  }
  // "CEO of the Refugee Council Zvon Prtina"
  if (body > at && body < run.to && isName(sheet, body)) return body;
  // "Spokesman for Acton Air, Jane Roe": a comma closes the run, so all of it is what the title is for
  if (markAt(sheet, run.to) === ",") return run.to;
  let end = at;
  while (end < run.to && has(sheet, end, Is.modifier)) end++;
  return end > at ? end : run.to;
}
