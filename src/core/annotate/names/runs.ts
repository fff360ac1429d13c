import { Is } from "./lexis.ts";
import { adjacent, flagsAt, glued, has, isName, knownAt, markAt, owns, Shape, type Sheet } from "./sheet.ts";

/** Neighbouring words with capitals and what links them: tokens `from` up to `to`, excluded. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** True where the capital of the first word may be that of a beginning sentence. */
  readonly opener: boolean;
}

/** Longest run in tokens: names are shorter, and lists in capitals stay cheap. */
const longest = 24;

/** The next run of tokens `[from, to)`, or `null` where there is no more. */
export function nextRun(sheet: Sheet, from: number, to: number, sentence: number): Run | null {
  for (let at = from; at < to; at++) {
    if (sheet.shapes[at]! < Shape.capital) continue;
    return {
      from: at,
      to: runEnd(sheet, at, Math.min(to, at + longest)),
      opener: opens(sheet, at, sentence),
    };
  }
  return null;
}

/** First in its sentence or its quotation, behind a colon, a bullet or a dash. */
function opens(sheet: Sheet, at: number, sentence: number): boolean {
  if (at === sentence) return true;
  const mark = markAt(sheet, at - 1);
  if (mark === "") return false;
  if ("\"“”‘'«»„([:•·–—…*#|>".includes(mark)) return !glued(sheet, at) || mark !== "’";
  return mark === "-" && !glued(sheet, at);
}

function runEnd(sheet: Sheet, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const next = step(sheet, from, at, limit);
    if (next < 0) return at + 1;
    at = next;
  }
  return Math.min(at + 1, limit);
}

/** The next token of the run behind token `at`, or -1 where the run ends with `at`. */
function step(sheet: Sheet, from: number, at: number, limit: number): number {
  const next = at + 1;
  if (next >= limit || (owns(sheet, at) && !ownsInside(sheet, at))) return -1;
  if (!adjacent(sheet, next)) return -1;
  if (isName(sheet, next)) return glued(sheet, next) && markAt(sheet, at) === "" ? -1 : next;
  const mark = markAt(sheet, next);
  if (mark === ".") return behindDot(sheet, from, at, limit);
  if (mark === "-" || mark === "‑") return behindHyphen(sheet, from, next, limit);
  if (mark === "&")
    return isName(sheet, next + 1) && next + 1 < limit && adjacent(sheet, next + 1) ? next + 1 : -1;
  if (mark !== "") return -1;
  return behindLink(sheet, from, at, limit);
}

/** "Children's Hospital": an owner that stands inside names. */
function ownsInside(sheet: Sheet, at: number): boolean {
  return has(sheet, at, Is.inside) && isName(sheet, at + 1);
}

/** "J. K.", "Mr. X", "St. X", "U.S. X": the dot of an initial or a short form, and a capital behind it. */
function behindDot(sheet: Sheet, from: number, at: number, limit: number): number {
  const flags = flagsAt(sheet, at);
  const short =
    sheet.shapes[at] === Shape.initial ||
    (flags & (Is.honorific | Is.short | Is.suffix)) !== 0 ||
    // "St. Ives", but not "Main St. Police"
    (at === from && (flags & Is.ground) !== 0);
  if (!short || !glued(sheet, at + 1)) return -1;
  const next = at + 2;
  return next < limit && adjacent(sheet, next) && isName(sheet, next) ? next : -1;
}

/** Longest lower-cased second half of a given name. */
const longestTail = 4;

/** "Park Ji-min", "Wen Kai-lun": a second word's short tail; not "York-led". */
function isTail(sheet: Sheet, from: number, hyphen: number): boolean {
  const tail = hyphen + 1;
  const first = hyphen - 2;
  if (first < from || !isName(sheet, first) || knownAt(sheet, first) !== null) return false;
  if (sheet.shapes[tail] !== Shape.lower || has(sheet, tail, Is.compound)) return false;
  return sheet.tokens.ends[tail]! - sheet.tokens.starts[tail]! <= longestTail;
}

function behindHyphen(sheet: Sheet, from: number, hyphen: number, limit: number): number {
  const next = hyphen + 1;
  if (next >= limit || !glued(sheet, hyphen) || !glued(sheet, next)) return -1;
  if (isName(sheet, next)) return next;
  return isTail(sheet, from, hyphen) ? next : -1;
}

/** "von der", "of the", "and": lower-cased words inside a name, taken only where the parts ask for them. */
function behindLink(sheet: Sheet, from: number, at: number, limit: number): number {
  const next = at + 1;
  const flags = flagsAt(sheet, next);
  if ((flags & Is.link) !== 0 && asksForMore(sheet, from, at)) {
    let behind = next + 1;
    if (has(sheet, behind, Is.article)) behind++;
    if (behind < limit && isName(sheet, behind) && adjacent(sheet, behind) && adjacent(sheet, next + 1))
      return behind;
  }
  if ((flags & Is.and) !== 0) return behindAnd(sheet, from, at, limit);
  if ((flags & Is.particle) !== 0) {
    let behind = next + 1;
    if (has(sheet, behind, Is.particle) && !isName(sheet, behind)) behind++;
    // "Omar al-Hadi"
    if (markAt(sheet, behind) === "-" && glued(sheet, behind) && glued(sheet, behind + 1)) behind++;
    if (behind < limit && isName(sheet, behind) && adjacent(sheet, behind) && adjacent(sheet, next + 1))
      return behind;
  }
  return -1;
}

const asks = Is.bodyOf | Is.role | Is.thing | Is.ground | Is.body;

/** "Ministry of", "President of", "Gulf of", "Centers for": not "Smith of". */
function asksForMore(sheet: Sheet, from: number, at: number): boolean {
  if (has(sheet, at, asks)) return !(at > from && has(sheet, from, Is.given) && at - from === 1);
  const text = sheet.tokens.text;
  // "Centers", "Departments": the plural of one that asks
  const end = sheet.tokens.ends[at]!;
  if (text[end - 1] !== "s") return false;
  const singular = text.slice(sheet.tokens.starts[at], end - 1).toLowerCase();
  return ((sheet.lexis.flags.get(singular) ?? 0) & (Is.bodyOf | Is.body)) !== 0;
}

/** "Food and Drug Administration", "Health and Human Services": one name where what follows ends in a body. */
function behindAnd(sheet: Sheet, from: number, at: number, limit: number): number {
  if (has(sheet, from, Is.given | Is.honorific | Is.role) || has(sheet, at, Is.body | Is.suffix)) return -1;
  const next = at + 2;
  if (next >= limit || !isName(sheet, next) || !adjacent(sheet, next) || knownAt(sheet, at) !== null)
    return -1;
  if (knownAt(sheet, next) !== null) return -1;
  let last = next;
  while (last + 1 < limit && isName(sheet, last + 1) && adjacent(sheet, last + 1)) last++;
  return last > next && has(sheet, last, Is.body) && !has(sheet, next, Is.given) ? next : -1;
}
