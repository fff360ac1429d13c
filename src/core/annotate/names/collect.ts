import type { Span } from "../../model.ts";
import type { Segmented } from "../../segment/segmented.ts";
import { TokenKind } from "../../text/token.ts";
import { Is } from "./lexis.ts";
import { type Part, partsOf } from "./parts.ts";
import { ageAfter, isRole, roleAfter, roleBefore } from "./roles.ts";
import { nextRun } from "./runs.ts";
import { baseEnd, flagsAt, glued, has, isName, markAt, owns, Shape, type Sheet, wordAt } from "./sheet.ts";

/** A part with what stands around it. */
export interface Candidate {
  readonly part: Part;
  readonly span: Span;
  /** Capital words and inner particles without marks, as written: ["Ada", "Brenner"]. */
  readonly words: readonly string[];
  readonly roles: readonly Span[];
  /** The same as lower-cased words. */
  readonly roleWords: readonly string[];
  /** A form of address, a title or a role right before it says that it is a person. */
  readonly addressed: boolean;
  readonly says: boolean;
  readonly aged: boolean;
  /** A preposition of place stands before it. */
  readonly somewhere: boolean;
  readonly owns: boolean;
  readonly article: boolean;
  /** Nothing stands behind it that it could narrow. */
  readonly closes: boolean;
  /** A role stands right behind it: "Acme spokesman". */
  readonly hasRole: boolean;
}

/** Share of capital words from which a sentence is set like a title, and the least words that it is judged by. */
const titleShare = { heading: 0.6, body: 0.85, nouns: 0.95 } as const;
const titleWords = { heading: 3, body: 6 } as const;

/** Headlines in title case or capitals say nothing by capitals. */
export function isTitleLike(sheet: Sheet, from: number, to: number, heading: boolean): boolean {
  let all = 0;
  let capital = 0;
  for (let at = from; at < to; at++) {
    if (sheet.tokens.kinds[at] !== TokenKind.word || sheet.shapes[at] === Shape.initial) continue;
    all++;
    if (isName(sheet, at)) capital++;
  }
  const kind = heading ? "heading" : "body";
  const share = sheet.lexis.table.nounsCapitalized ? titleShare.nouns : titleShare[kind];
  return all >= titleWords[kind] && capital >= all * share;
}

/** Every name part of the text in order, sentences set like titles left out; and which sentences those are. */
export function collect(
  sheet: Sheet,
  text: Segmented,
): { readonly candidates: Candidate[]; readonly titles: readonly number[] } {
  const candidates: Candidate[] = [];
  const titles: number[] = [];
  text.sentences.forEach((sentence, index) => {
    const from = text.firstTokens[index]!;
    const to = text.firstTokens[index + 1]!;
    if (isTitleLike(sheet, from, to, sentence.role !== "body")) {
      titles.push(index);
      return;
    }
    let run = nextRun(sheet, from, to, from);
    while (run !== null) {
      for (const part of partsOf(sheet, run)) candidates.push(candidateOf(sheet, part, from, to));
      run = nextRun(sheet, run.to, to, from);
    }
  });
  return { candidates, titles };
}

function candidateOf(sheet: Sheet, part: Part, from: number, to: number): Candidate {
  const { tokens } = sheet;
  const span = { start: tokens.starts[part.from]!, end: baseEnd(sheet, part.to - 1) };
  const maybePerson = part.kind === "person" || (part.kind === null && !part.acronym);
  const roles: Span[] = [];
  let addressed = part.kind === "person";
  if (maybePerson) {
    const before = roleBefore(sheet, part, from);
    if (before !== null) roles.push(before);
    addressed ||= before !== null && leadsUp(sheet, before, part);
    const after = roleAfter(sheet, part, to);
    if (after !== null) roles.push(after);
  }
  const first = part.title?.from ?? part.address;
  return {
    part,
    span,
    words: wordsOf(sheet, part.from, part.to),
    roles,
    roleWords: roles.map(({ start, end }) => tokens.text.slice(start, end).toLowerCase()),
    addressed,
    says: part.kind !== "place" && speaks(sheet, part, from, to),
    aged: maybePerson && ageAfter(sheet, part.to),
    somewhere: first > from && has(sheet, first - 1, Is.where) && endsPhrase(sheet, part.to),
    owns: isOwner(sheet, part.to),
    article: first > from && has(sheet, first - 1, Is.article),
    closes: endsPhrase(sheet, part.to),
    hasRole:
      part.to < to && !owns(sheet, part.to - 1) && (isRole(sheet, part.to) || isBodyPhrase(sheet, part.to)),
  };
}

/** The role ends where the name begins, and its last word is its head: not "spokesman for the charity Acme". */
function leadsUp(sheet: Sheet, role: Span, part: Part): boolean {
  if (part.title !== null) return true;
  return (
    part.address > 0 && role.end === sheet.tokens.ends[part.address - 1] && isRole(sheet, part.address - 1)
  );
}

export function wordsOf(sheet: Sheet, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (sheet.tokens.kinds[at] === TokenKind.mark) continue;
    const joined =
      at - 1 > from && markAt(sheet, at - 1) === "-" && glued(sheet, at) && !has(sheet, at - 2, Is.particle);
    if (joined) found[found.length - 1] += `-${wordAt(sheet, at)}`;
    else if (isName(sheet, at) || has(sheet, at, Is.particle)) found.push(wordAt(sheet, at));
  }
  return found;
}

/** "Acton news agency": lower-cased words that say what the name is of. */
function isBodyPhrase(sheet: Sheet, at: number): boolean {
  return sheet.shapes[at] === Shape.lower && has(sheet, at, Is.modifier) && has(sheet, at + 1, Is.body);
}

/** "Roe's", "Jones'". */
function isOwner(sheet: Sheet, to: number): boolean {
  const mark = markAt(sheet, to);
  return owns(sheet, to - 1) || ((mark === "'" || mark === "’") && glued(sheet, to));
}

/** Nothing behind the name that it could narrow: "in Acton on Monday", not "in Brexon talks". */
function endsPhrase(sheet: Sheet, at: number): boolean {
  if (isOwner(sheet, at)) return false;
  return sheet.shapes[at] !== Shape.lower || (flagsAt(sheet, at) & (Is.common | Is.saying | Is.and)) !== 0;
}

/** A verb of saying right behind ("Roe said", "Roe also said") or right before ("said Roe"). */
function speaks(sheet: Sheet, part: Part, from: number, to: number): boolean {
  if (owns(sheet, part.to - 1)) return false;
  for (let at = part.to; at < to && at < part.to + 2; at++) {
    if (sheet.shapes[at] !== Shape.lower || has(sheet, at, Is.passive)) break;
    if (has(sheet, at, Is.saying)) return true;
  }
  const before = (part.title?.from ?? part.address) - 1;
  return (
    before > from && has(sheet, before, Is.saying) && "\"”’'»“,".includes(markAt(sheet, before - 1) || "x")
  );
}
