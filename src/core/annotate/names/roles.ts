import type { Span } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import { Is } from "./lexis.ts";
import type { Part } from "./parts.ts";
import {
  adjacent,
  flagsAt,
  glued,
  has,
  isName,
  knownAt,
  markAt,
  owns,
  Shape,
  type Sheet,
  wordAt,
} from "./sheet.ts";

/** Most words of a role before its head ("former deputy foreign minister") and behind it ("of ..."). */
const wordsBefore = 6;
const wordsBehind = 12;

/** "president", "geologist", "bondholder": what somebody is, in lower case or with a capital. */
export function isRole(sheet: Sheet, at: number): boolean {
  const flags = flagsAt(sheet, at);
  if ((flags & (Is.role | Is.short)) !== 0) return true;
  // where nouns have capitals, a role has one too
  if (sheet.shapes[at] !== Shape.lower && !sheet.lexis.table.nounsCapitalized) return false;
  if ((flags & Is.common) !== 0) return false;
  const word = wordAt(sheet, at).toLowerCase();
  return word.length > 5 && sheet.lexis.roleEndings.some((ending) => ending !== "" && word.endsWith(ending));
}

function spanOf(sheet: Sheet, from: number, to: number): Span {
  return { start: sheet.tokens.starts[from]!, end: sheet.tokens.ends[to - 1]! };
}

/**
 * The role in front of a name: "palace spokesman X", "X's brother, Y", "the ambassador to Peru, X". `floor` is the
 * first token of the sentence. The article is left out.
 */
export function roleBefore(sheet: Sheet, name: Part, floor: number): Span | null {
  const title = name.title;
  const behind = title?.from ?? name.address;
  if (title !== null) {
    const from = modifiersFrom(sheet, title.from, floor);
    return spanOf(sheet, from, title.to);
  }
  let head = behind - 1;
  if (head < floor) return null;
  const comma = markAt(sheet, head) === ",";
  if (comma) head--;
  if (head < floor) return null;
  if (isRole(sheet, head) && (comma || adjacent(sheet, head + 1))) {
    const from = modifiersFrom(sheet, head, floor);
    if (comma && !opensPhrase(sheet, from, floor)) return null;
    return spanOf(sheet, from, head + 1);
  }
  return complementBefore(sheet, head, floor);
}

/** An article or an owner stands before the phrase, so that it is one: "the deputy head, X". */
function opensPhrase(sheet: Sheet, from: number, floor: number): boolean {
  return from === floor || has(sheet, from - 1, Is.article) || owns(sheet, from) || owns(sheet, from - 1);
}

/** "ambassador to the United States X": from the end of the complement back to the role that asks for it. */
function complementBefore(sheet: Sheet, last: number, floor: number): Span | null {
  if (has(sheet, last, Is.article | Is.link | Is.complement)) return null;
  let plain = 0;
  for (let at = last; at >= floor && last - at < wordsBefore + 4; at--) {
    if (isRole(sheet, at) && at < last && isComplementLink(sheet, at + 1) && opensComplement(sheet, at + 1)) {
      const from = modifiersFrom(sheet, at, floor);
      return opensPhrase(sheet, from, floor) || has(sheet, from, Is.modifier) || isName(sheet, from)
        ? spanOf(sheet, from, last + 1)
        : null;
    }
    if (isName(sheet, at) || has(sheet, at, Is.article | Is.link | Is.and)) continue;
    if (isComplementLink(sheet, at)) continue;
    if (sheet.tokens.kinds[at] !== TokenKind.word || has(sheet, at, Is.saying)) return null;
    if (has(sheet, at, Is.common) && !has(sheet, at, Is.modifier)) return null;
    if (++plain > 3) return null;
  }
  return null;
}

/** "of" and "for" take any noun; behind "to" a lower-cased word is more likely a verb ("the first to win"). */
function opensComplement(sheet: Sheet, link: number): boolean {
  if (has(sheet, link, Is.link)) return true;
  return isName(sheet, link + 1) || has(sheet, link + 1, Is.article | Is.owner);
}

function isComplementLink(sheet: Sheet, at: number): boolean {
  return sheet.shapes[at] === Shape.lower && has(sheet, at, Is.link | Is.complement);
}

/** First token of the words that narrow a role: "former deputy", "palace", "US", "Germany's". */
function modifiersFrom(sheet: Sheet, head: number, floor: number): number {
  let from = head;
  let trial = head;
  for (let at = head - 1; at >= floor && head - at <= wordsBefore; at--) {
    const flags = flagsAt(sheet, at);
    const mark = markAt(sheet, at);
    if (mark === "-" && glued(sheet, at) && glued(sheet, at + 1)) continue;
    if (mark === "." && glued(sheet, at) && isName(sheet, at - 1)) continue;
    if (mark !== "") break;
    if (!adjacent(sheet, at + 1)) break;
    if ((flags & Is.article) !== 0 || isPossessive(sheet, at)) {
      from = trial;
      break;
    }
    // "Bank of Acton governor"
    if ((flags & Is.link) !== 0 && has(sheet, at - 1, Is.body | Is.bodyOf) && isName(sheet, at - 1)) {
      if (trial === from) from = trial = at - 1;
      continue;
    }
    if (isName(sheet, at)) {
      if (owns(sheet, at) || trial === from) from = trial = at;
      if (owns(sheet, at)) break;
      if ((flags & Is.common) !== 0 && (flags & Is.modifier) === 0 && knownAt(sheet, at) === null) {
        if (trial === from) from = trial = at + 1;
        break;
      }
      continue;
    }
    if ((flags & (Is.modifier | Is.body)) !== 0 && (flags & Is.saying) === 0) {
      if (trial === from) from = trial = at;
      else trial = at;
      continue;
    }
    // an unlisted word belongs only where an article shows that the phrase began before it
    if (endsLikeVerb(sheet, at)) break;
    if (isName(sheet, head) || (flags & (Is.common | Is.saying | Is.link | Is.where)) !== 0 || trial - at > 2)
      break;
    trial = at;
  }
  return skipMarks(sheet, from, head);
}

/** "fired chief executive X": an unlisted word with the ending of a verb is more likely one. */
function endsLikeVerb(sheet: Sheet, at: number): boolean {
  const { text, ends } = sheet.tokens;
  return sheet.lexis.commonEndings.some((ending) => ending !== "" && text.endsWith(ending, ends[at]!));
}

function skipMarks(sheet: Sheet, from: number, head: number): number {
  let at = from;
  while (at < head && markAt(sheet, at) !== "") at++;
  return at;
}

function isPossessive(sheet: Sheet, at: number): boolean {
  return sheet.shapes[at] === Shape.lower && has(sheet, at, Is.owner);
}

/** "X, 72, a farmer", "X, the chief executive of Y,", "X (spokesman for Z)". The article is left out. */
export function roleAfter(sheet: Sheet, name: Part, ceiling: number): Span | null {
  let at = name.to;
  if (at >= ceiling || owns(sheet, at - 1)) return null;
  const opening = markAt(sheet, at);
  if (opening !== "," && opening !== "(" && opening !== "–" && opening !== "—") return null;
  at++;
  if (sheet.tokens.kinds[at] === TokenKind.number && markAt(sheet, at + 1) === ",") at += 2;
  if (at >= ceiling) return null;
  // "then a congresswoman"
  if (has(sheet, at, Is.common) && has(sheet, at + 1, Is.article)) at++;
  while (at < ceiling && (has(sheet, at, Is.article) || isPossessive(sheet, at))) at++;
  return phraseFrom(sheet, at, Math.min(ceiling, at + wordsBehind));
}

export function ageAfter(sheet: Sheet, to: number): boolean {
  if (markAt(sheet, to) !== "," && markAt(sheet, to) !== "(") return false;
  const at = to + 1;
  if (sheet.tokens.kinds[at] !== TokenKind.number) return false;
  const length = sheet.tokens.ends[at]! - sheet.tokens.starts[at]!;
  const behind = markAt(sheet, at + 1);
  return length <= 3 && (behind === "," || behind === ")" || behind === ".");
}

/** A role phrase from `from`: its head before the first preposition, then as far as the clause reaches. */
function phraseFrom(sheet: Sheet, from: number, limit: number): Span | null {
  let head = -1;
  let end = limit;
  let closed = false;
  for (let at = from; at < limit; at++) {
    const mark = markAt(sheet, at);
    if (
      mark === "," ||
      mark === ")" ||
      mark === ";" ||
      mark === "—" ||
      mark === "–" ||
      (mark === "." && !insideDots(sheet, at))
    ) {
      end = at;
      closed = true;
      break;
    }
    if (mark !== "" && !"-.&'’".includes(mark)) return null;
    if (has(sheet, at, Is.saying) && head >= 0) {
      end = at;
      closed = true;
      break;
    }
    if (isComplementLink(sheet, at)) {
      if (head < 0) return null;
      // the head stands right before its "of"
      if (!isRole(sheet, at - 1) && head < from) return null;
      break;
    }
    if (isRole(sheet, at)) head = at;
    else if (stopsPhrase(sheet, at)) {
      if (head < 0) return null;
      end = at;
      break;
    }
  }
  if (head < 0 || head - from > wordsBefore) return null;
  if (!closed) {
    const close = closeOf(sheet, head + 1, limit);
    end = close > 0 ? close : head + 1;
  }
  while (end > head + 1 && has(sheet, end - 1, Is.link | Is.complement | Is.article)) end--;
  if (end <= head) return null;
  // "Roe, President Doe and ...": the head is the title of the next name
  if (isName(sheet, head + 1) && head + 1 < end && isName(sheet, head)) return null;
  return spanOf(sheet, from, end);
}

function insideDots(sheet: Sheet, at: number): boolean {
  return (
    glued(sheet, at) &&
    (sheet.shapes[at - 1] === Shape.initial || has(sheet, at - 1, Is.honorific | Is.short))
  );
}

function stopsPhrase(sheet: Sheet, at: number): boolean {
  if (sheet.shapes[at] !== Shape.lower) return false;
  // "a 35-year-old mother"
  if (markAt(sheet, at - 1) === "-" || markAt(sheet, at + 1) === "-") return false;
  const flags = flagsAt(sheet, at);
  if ((flags & (Is.modifier | Is.article | Is.and)) !== 0) return false;
  return (flags & Is.common) !== 0;
}

/** The comma, stop or verb that closes a role phrase, or -1 where none does in time. */
function closeOf(sheet: Sheet, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const mark = markAt(sheet, at);
    if (mark === "," || mark === ")" || mark === ";" || mark === "—") return at;
    if (mark === "." && !insideDots(sheet, at)) return at;
    if (has(sheet, at, Is.saying)) return at;
    if (stopsPhrase(sheet, at) && !isComplementLink(sheet, at)) return at;
  }
  return -1;
}
