import type { EntityKind } from "../../model.ts";
import { bodyEnd, endsBody, leadsBody, ofName } from "./bodies.ts";
import { Is } from "./lexis.ts";
import type { Run } from "./runs.ts";
import {
  baseEnd,
  flagsAt,
  glued,
  has,
  isCapital,
  isName,
  knownAt,
  markAt,
  Shape,
  type Sheet,
} from "./sheet.ts";
import { titleEnd } from "./title-end.ts";

/** One name found in a run of capitals: tokens `from` up to `to`, excluded. */
export interface Part {
  /** `null`: a name, but of what the words alone do not say. */
  readonly kind: EntityKind | null;
  readonly from: number;
  readonly to: number;
  /** First token of the form of address before a person, `from` where there is none. */
  readonly address: number;
  /** First token and the token behind a title in front of the name inside the run, or `null`. */
  readonly title: { readonly from: number; readonly to: number } | null;
  /** What the tables file it under, for known places and bodies. */
  readonly filed: string | null;
  /** A single word of capitals, such as bodies are called by. */
  readonly acronym: boolean;
  /** True where something but the capitals says that it is of this kind. */
  readonly sure: boolean;
  /** True where the first word may owe its capital to its place in the sentence. */
  readonly opener: boolean;
}

/** Cuts a run into the names that it is made of. */
export function partsOf(sheet: Sheet, run: Run): Part[] {
  const parts: Part[] = [];
  let at = afterOpener(sheet, run);
  const opener = run.opener && at === run.from;
  while (at < run.to) {
    const before = at;
    at = takePart(sheet, run, at, opener && at === run.from, parts);
    if (at <= before) at = before + 1;
  }
  return parts;
}

/** Past the plain words that open the sentence: "The", "But", "Yesterday". */
function afterOpener(sheet: Sheet, run: Run): number {
  let at = run.from;
  while (at < run.to && (has(sheet, at, Is.common) || markAt(sheet, at) !== "")) {
    if (!run.opener && !has(sheet, at, Is.article)) break;
    if (knownAt(sheet, at) !== null) break;
    if (isInitial(sheet, at)) break;
    // "State Department", "First National Bank"
    if (has(sheet, at, Is.modifier) && endsBody(sheet, run, at + 1)) break;
    if (
      has(sheet, at, Is.given) &&
      at + 1 < run.to &&
      isName(sheet, at + 1) &&
      !has(sheet, at + 1, Is.common)
    )
      break;
    at++;
  }
  // "Speaking Mayor X", but a lone "Tully" may be somebody
  const more = at + 1 < run.to && isName(sheet, at + 1);
  if (run.opener && at === run.from && more && hasCommonEnding(sheet, at) && !has(sheet, at, Is.given)) at++;
  return at;
}

function hasCommonEnding(sheet: Sheet, at: number): boolean {
  const { text, starts, ends } = sheet.tokens;
  if (ends[at]! - starts[at]! < 5) return false;
  return sheet.lexis.commonEndings.some((ending) => ending !== "" && text.endsWith(ending, ends[at]!));
}

/** "A.J. Roe": an initial by its dot, though "a" is an article. */
function isInitial(sheet: Sheet, at: number): boolean {
  return sheet.shapes[at] === Shape.initial && markAt(sheet, at + 1) === ".";
}

function takePart(sheet: Sheet, run: Run, at: number, opener: boolean, parts: Part[]): number {
  if (!isName(sheet, at)) return at + 1;
  const known = knownAt(sheet, at);
  if (known !== null && !leadsPerson(sheet, at, known.to, run))
    return takeKnown(sheet, run, at, known, opener, parts);
  if (has(sheet, at, Is.honorific) && namesFollow(sheet, run, at))
    return takeAddressed(sheet, run, at, parts);
  const title = titleEnd(sheet, run, at);
  if (title > at) return takeTitled(sheet, run, at, title, parts);
  if (isPlain(flagsAt(sheet, at)) && !endsBody(sheet, run, at) && !isInitial(sheet, at)) return at + 1;
  return takePlain(sheet, run, at, opener, parts);
}

/** "Paris Hilton", "Jordan Peele": a place name that is a given name, with a name behind it. */
function leadsPerson(sheet: Sheet, at: number, to: number, run: Run): boolean {
  if (to !== at + 1 || to >= run.to || !has(sheet, at, Is.given) || !isName(sheet, to)) return false;
  return !has(sheet, to, noSurname) && !endsBody(sheet, run, to);
}

const noSurname = Is.role | Is.short | Is.honorific | Is.body | Is.thing | Is.ground | Is.modifier;

type Found = NonNullable<ReturnType<typeof knownAt>>;

function takeKnown(sheet: Sheet, run: Run, at: number, found: Found, opener: boolean, parts: Part[]): number {
  const { known, to } = found;
  const body = bodyEnd(sheet, run, to);
  if (body > to) {
    parts.push(part("organization", at, body, { sure: true, opener }));
    return body;
  }
  if (known.kind === "demonym") return to;
  if (to < run.to && isName(sheet, to)) {
    if (has(sheet, to, Is.ground) && known.kind === "place" && to + 1 === run.to) {
      parts.push(part("place", at, to + 1, { sure: true, opener }));
      return to + 1;
    }
    // "Geneva Convention", "Boston Marathon": neither the place nor a body
    if (has(sheet, run.to - 1, Is.thing) && !has(sheet, to, Is.role) && run.to - to <= 3) return run.to;
  }
  parts.push(part(known.kind, at, to, { sure: true, opener, filed: known.name }));
  return to;
}

function namesFollow(sheet: Sheet, run: Run, at: number): boolean {
  const next = markAt(sheet, at + 1) === "." ? at + 2 : at + 1;
  return next < run.to && isName(sheet, next) && !has(sheet, next, Is.body | Is.ground);
}

function takeAddressed(sheet: Sheet, run: Run, at: number, parts: Part[]): number {
  let from = at;
  while (from < run.to && (has(sheet, from, Is.honorific | Is.short) || markAt(sheet, from) === ".")) from++;
  if (from >= run.to) return run.to;
  const end = personEnd(sheet, run, from);
  parts.push(part("person", from, end, { sure: true, address: at }));
  return end;
}

function takeTitled(sheet: Sheet, run: Run, at: number, title: number, parts: Part[]): number {
  let from = title;
  let address = title;
  if (has(sheet, from, Is.honorific)) {
    address = from;
    while (from < run.to && (has(sheet, from, Is.honorific | Is.short) || markAt(sheet, from) === "."))
      from++;
  } else if (has(sheet, from, Is.article) && has(sheet, from + 1, Is.honorific) && from + 2 < run.to) {
    // "Lt Col The Reverend X"
    address = from + 1;
    from += 2;
  }
  // a known place behind a title is not its holder: "President of France", "Mayor London"
  const known = from < run.to ? knownAt(sheet, from) : null;
  // "Vorsitzender der Acme-Stiftung": an article, not the particle of a name
  if (!isName(sheet, from) && has(sheet, from, Is.article)) return Math.max(title, at + 1);
  for (let inside = at; inside < title; inside++) {
    // "President of France": the place is named too
    const place = markAt(sheet, inside) === "" ? knownAt(sheet, inside) : null;
    if (place?.known.kind === "place" && place.to <= title)
      parts.push(part("place", inside, place.to, { sure: true, filed: place.known.name }));
  }
  if (
    from >= run.to ||
    markAt(sheet, from) !== "" ||
    (known !== null && !leadsPerson(sheet, from, known.to, run))
  )
    return Math.max(title, at + 1);
  if (has(sheet, from, Is.body | Is.thing) && from + 1 === run.to) return run.to;
  const end = personEnd(sheet, run, from);
  parts.push(part("person", from, end, { sure: true, address, title: { from: at, to: title } }));
  return end;
}

/** Where a person's name that starts at `from` ends: before a title, a body or a fifth word. */
function personEnd(sheet: Sheet, run: Run, from: number): number {
  let end = from + 1;
  let count = 1;
  while (end < run.to) {
    const flags = flagsAt(sheet, end);
    if (isName(sheet, end)) {
      if (isPlain(flags) && markAt(sheet, end + 1) !== "-") break;
      if (++count > 5) break;
    }
    end++;
  }
  return end;
}

/** A word that is no name wherever it stands ("Monday"). */
function isPlain(flags: number): boolean {
  return (
    (flags & Is.common) !== 0 &&
    (flags & (Is.given | Is.suffix | Is.particle | Is.link | Is.and | Is.body)) === 0
  );
}

function takePlain(sheet: Sheet, run: Run, at: number, opener: boolean, parts: Part[]): number {
  const dotted = dottedEnd(sheet, run, at);
  if (dotted > at) {
    const letters = sheet.tokens.text
      .slice(sheet.tokens.starts[at], sheet.tokens.ends[dotted - 1])
      .replaceAll(".", "");
    const known = sheet.lexis.known.get(letters)?.find(({ form }) => form === letters) ?? null;
    const kind = known === null || known.kind === "demonym" ? null : known.kind;
    parts.push(
      part(kind, at, dotted, { sure: kind !== null, opener, filed: known?.name ?? null, acronym: true }),
    );
    return dotted;
  }
  const of = ofName(sheet, run, at);
  if (of > at) {
    if (!has(sheet, at, Is.thing)) {
      const kind = has(sheet, at, Is.ground) ? "place" : "organization";
      parts.push(part(kind, at, of, { sure: true, opener }));
    }
    return of;
  }
  const end = plainEnd(sheet, run, at);
  const only = end === at + 1;
  const last = flagsAt(sheet, lastWord(sheet, at, end));
  const first = flagsAt(sheet, at);
  const givenFirst = (first & Is.given) !== 0;
  if (only || isHyphenated(sheet, at, end)) {
    parts.push(single(sheet, at, end, opener));
  } else if ((first & Is.bodyOf) !== 0 && sheet.lexis.table.nounsCapitalized) {
    // "Universität Köln"
    parts.push(part("organization", at, end, { sure: true, opener }));
  } else if ((last & Is.body) !== 0 && !(givenFirst && end - at === 2 && (last & Is.given) !== 0)) {
    parts.push(part("organization", at, end, { sure: true, opener }));
  } else if (givenFirst && !hasCapitals(sheet, at, end)) {
    // "Victoria Cross", "Jackson Park": what stands around must tell
    const kind = (last & (Is.thing | Is.ground)) === 0 || (last & Is.given) !== 0 ? "person" : null;
    parts.push(part(kind, at, end, { sure: kind !== null, opener }));
  } else if ((first & Is.ground) !== 0 || (last & Is.ground) !== 0 || (first & Is.quarter) !== 0) {
    parts.push(part("place", at, end, { sure: true, opener }));
  } else if ((last & Is.thing) === 0) {
    const initial = hasInitial(sheet, at, end);
    parts.push(part(initial ? "person" : null, at, end, { sure: initial, opener }));
  }
  return end;
}

/** "F.B.I.", but not the initials of "J.R. Roe": the token behind dotted capitals, `at` where there are none. */
function dottedEnd(sheet: Sheet, run: Run, at: number): number {
  let end = at;
  let letters = 0;
  while (end < run.to && sheet.shapes[end] === Shape.initial && (end === at || glued(sheet, end))) {
    letters++;
    end++;
    if (markAt(sheet, end) !== "." || !glued(sheet, end)) break;
    end++;
  }
  if (letters < 2 || (letters === 2 && end < run.to)) return at;
  // the run ends with its last letter; the dot behind it belongs to the short form
  return end;
}

function plainEnd(sheet: Sheet, run: Run, at: number): number {
  let end = at + 1;
  while (end < run.to) {
    const flags = flagsAt(sheet, end);
    // "Acme Chief Executive Jane Roe": a title begins; "Stephen King": a surname
    // "Jane Roe von der Universität"
    if ((flags & Is.particle) !== 0 && !isName(sheet, end) && leadsBody(sheet, run, end)) break;
    const title = (flags & (Is.role | Is.short)) !== 0 && (flags & Is.given) === 0;
    if (title && isName(sheet, end) && !has(sheet, at, Is.given)) break;
    // "Jane Roe Monday", but "South Acton Morning Post"
    if (isPlain(flags) && isName(sheet, end) && !has(sheet, end, Is.article) && !endsBody(sheet, run, end))
      break;
    // "NAACP Jane Roe", "Reporter Jane Roe": what stands before a given name need not belong to it
    if (end === at + 1 && has(sheet, end, Is.given) && end + 1 < run.to && isForeword(sheet, at)) break;
    const addresses = (flags & Is.honorific) !== 0 && (flags & Is.given) === 0;
    if (addresses && isName(sheet, end - 1) && end + 1 < run.to) break;
    end++;
  }
  return end;
}

function isForeword(sheet: Sheet, at: number): boolean {
  if (has(sheet, at, Is.given)) return false;
  if (sheet.shapes[at] === Shape.capitals || sheet.lexis.table.nounsCapitalized) return true;
  const word = wordSlice(sheet, at).toLowerCase();
  return sheet.lexis.roleEndings.some((ending) => word.endsWith(ending));
}

function lastWord(sheet: Sheet, from: number, to: number): number {
  let at = to - 1;
  while (at > from && (!isName(sheet, at) || has(sheet, at, Is.suffix))) at--;
  return at;
}

function hasInitial(sheet: Sheet, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (sheet.shapes[at] === Shape.initial && markAt(sheet, at + 1) === ".") return to - from > 2;
  }
  return false;
}

function hasCapitals(sheet: Sheet, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (sheet.shapes[at] === Shape.capitals && !isJoinedCapital(sheet, at)) return true;
  return false;
}

/** "McDonald" and "DiCaprio" are lower-cased after the first letter; "JFK" and "AOC" are not. */
function isJoinedCapital(sheet: Sheet, at: number): boolean {
  const word = wordSlice(sheet, at);
  return word !== word.toUpperCase();
}

function wordSlice(sheet: Sheet, at: number): string {
  return sheet.tokens.text.slice(sheet.tokens.starts[at], baseEnd(sheet, at));
}

/** Longest short form that is taken for the initials of a body. */
const longestAcronym = 6;

/** "Lloyd-Webber", "Acton-Brexham": one word by its hyphen. */
function isHyphenated(sheet: Sheet, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!glued(sheet, at)) return false;
  return markAt(sheet, from + 1) === "-";
}

/** A single word: what it names is seen only from the whole text. */
function single(sheet: Sheet, at: number, end: number, opener: boolean): Part {
  const word = wordSlice(sheet, at);
  const acronym =
    sheet.shapes[at] === Shape.capitals && word.length <= longestAcronym && [...word].every(isCapital);
  return part(null, at, end, { acronym: acronym && end === at + 1, opener });
}

function part(
  kind: EntityKind | null,
  from: number,
  to: number,
  more: Partial<Omit<Part, "kind" | "from" | "to">>,
): Part {
  return {
    kind,
    from,
    to,
    address: more.address ?? from,
    title: more.title ?? null,
    filed: more.filed ?? null,
    acronym: more.acronym ?? false,
    sure: more.sure ?? false,
    opener: more.opener ?? false,
  };
}
