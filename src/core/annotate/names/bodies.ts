import { Is } from "./lexis.ts";
import type { Run } from "./runs.ts";
import { has, isName, markAt, type Sheet } from "./sheet.ts";

/* How far the names of bodies reach: "Foreign Ministry", "Ministry of Foreign Affairs". Offsets are tokens. */

export function endsBody(sheet: Sheet, run: Run, from: number): boolean {
  const end = nameEnd(sheet, run, from);
  return end > from && has(sheet, end - 1, Is.body | Is.ground | Is.thing | Is.role);
}

/** The token behind the stretch of plain capital words from `at`: it ends before a title and before marks. */
function nameEnd(sheet: Sheet, run: Run, at: number): number {
  let end = at;
  while (end < run.to) {
    if (end > at && (has(sheet, end, Is.role) || has(sheet, end, Is.honorific)) && !isName(sheet, end - 1))
      break;
    end++;
  }
  return end;
}

/** Where the words from `at` make the rest of the name of a body ("Foreign Ministry"), the token behind it. */
export function bodyEnd(sheet: Sheet, run: Run, at: number): number {
  let end = at;
  for (let next = at; next < run.to && next < at + 6; next++) {
    if (markAt(sheet, next) !== "") {
      if (markAt(sheet, next) === "&") continue;
      break;
    }
    if (next > at && has(sheet, next, Is.given) && !has(sheet, next, Is.body)) break;
    if (has(sheet, next, Is.role) && !has(sheet, next, Is.body)) break;
    if (has(sheet, next, Is.body) && isName(sheet, next)) end = next + 1;
    if (has(sheet, next, Is.link)) {
      if (end === next) return ofEnd(sheet, run, next);
      break;
    }
  }
  return end;
}

/** "of Foreign Affairs", "of the Interior": to the end of the run, but not into a title or a given name. */
function ofEnd(sheet: Sheet, run: Run, link: number): number {
  let end = link + 1;
  while (end < run.to) {
    if (end > link + 1 && isName(sheet, end) && has(sheet, end, Is.given) && end + 1 < run.to) break;
    if (has(sheet, end, Is.honorific) && !has(sheet, end, Is.role)) break;
    // "the Department of Justice Analyst X"
    if (end > link + 1 && isName(sheet, end) && has(sheet, end, Is.role) && end + 1 < run.to) break;
    end++;
  }
  return end;
}

/** "Ministry of Foreign Affairs", "University of Leeds", "Centers for Disease Control". */
export function ofName(sheet: Sheet, run: Run, at: number): number {
  for (let next = at; next < run.to && next < at + 5; next++) {
    if (has(sheet, next, Is.link) && next > at) {
      // "the Jane Roe School of Art", but not "Jane Roe of Acton"
      return has(sheet, at, Is.given) && !has(sheet, next - 1, Is.body) ? at : ofEnd(sheet, run, next);
    }
    if (!isName(sheet, next)) return at;
  }
  return at;
}

export function leadsBody(sheet: Sheet, run: Run, at: number): boolean {
  let next = at;
  while (next < run.to && !isName(sheet, next)) next++;
  return next < run.to && has(sheet, next, Is.body | Is.bodyOf);
}
