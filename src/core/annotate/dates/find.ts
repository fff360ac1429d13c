import type { Segmented } from "../../segment/segmented.ts";
import { TokenKind } from "../../text/token.ts";
import { type Cursor, glued, hyphen, type Rule, term } from "./cursor.ts";
import type { Expression, Found } from "./expression.ts";
import { type Lexicon, layTerms, type Term } from "./lexicon.ts";
import { rules } from "./rules/index.ts";

/** One sentence and what the grammar found in it, in text order, not overlapping. */
export interface Read {
  readonly sentence: number;
  readonly cursor: Cursor;
  readonly found: readonly Found[];
}

const rulesByTerm = new WeakMap<Lexicon, (readonly Rule[] | undefined)[]>();
const none: readonly Rule[] = [];
const figureRules = rules.filter((rule) => rule.atFigures);

/** The rules that a term starts, worked out once for each term of a lexicon. */
function rulesOf(lexicon: Lexicon): (readonly Rule[] | undefined)[] {
  let known = rulesByTerm.get(lexicon);
  if (known === undefined) {
    known = [];
    rulesByTerm.set(lexicon, known);
  }
  return known;
}

function rulesStartedBy(term: Term): readonly Rule[] {
  return rules.filter((rule) => rule.starts(term));
}

/** Walks the tokens of every sentence once; only tokens that can begin a date are given to the rules. */
export function findDates(text: Segmented, lexicon: Lexicon): readonly Read[] {
  const { tokens, firstTokens, sentences } = text;
  const terms = layTerms(tokens, lexicon);
  const reads: Read[] = [];
  sentences.forEach((_, sentence) => {
    const cursor: Cursor = {
      tokens,
      lexicon,
      terms,
      first: firstTokens[sentence]!,
      limit: firstTokens[sentence + 1]!,
    };
    const found = readSentence(cursor);
    if (found.length > 0) reads.push({ sentence, cursor, found });
  });
  return reads;
}

function readSentence(cursor: Cursor): readonly Found[] {
  const { tokens, lexicon, terms, first, limit } = cursor;
  const known = rulesOf(lexicon);
  const all: Found[] = [];
  let at = first;
  let floor = first;
  while (at < limit) {
    const id = terms[at]!;
    let starting = none;
    if (id !== 0) {
      known[id] ??= rulesStartedBy(lexicon.terms[id]!);
      starting = known[id]!;
    } else if (tokens.kinds[at] === TokenKind.number) {
      starting = figureRules;
    }
    let next = at + 1;
    for (const rule of starting) {
      const found = rule.read(cursor, at);
      if (found.length === 0) continue;
      for (const one of found) {
        all.push(widened(cursor, one, floor));
        floor = one.to;
      }
      next = Math.max(next, floor);
      break;
    }
    at = next;
  }
  return all.length < 2 ? all : joined(cursor, all);
}

/** Tokens that a date takes in on its left at most: "the beginning of the" and "late", "mid-". */
const widest = 5;

/** Takes in the words that narrow a date: "early", "mid-", "the end of", "earlier". Never past the date before. */
function widened(cursor: Cursor, found: Found, floor: number): Found {
  let from = found.from;
  const least = Math.max(floor, cursor.first, found.from - widest);
  let at = from - 1;
  while (at >= least) {
    const word = term(cursor, at);
    const hyphenated =
      hyphen(cursor, at) && glued(cursor, at) && term(cursor, at - 1).narrowing && at - 1 >= least;
    if (hyphenated) from = at - 1;
    else if (word.narrowing || word.edge) from = at;
    else if (!((word.definite || word.link) && leadsOn(cursor, at, least))) break;
    at = Math.min(at, from) - 1;
  }
  if (term(cursor, from - 1).definite && from - 1 >= least) from--;
  return from === found.from ? found : { ...found, from };
}

/** An article or "of" is taken in only where a narrowing word stands in front of it. */
function leadsOn(cursor: Cursor, at: number, least: number): boolean {
  for (let before = at - 1; before >= least && before >= at - 2; before--) {
    const word = term(cursor, before);
    if (word.edge) return true;
    if (!word.definite && !word.link) return false;
  }
  return false;
}

/** A date and a time of day beside it are one: "Friday morning", "at 6 p.m. on Tuesday", "2:30 the next day". */
function joined(cursor: Cursor, all: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const found of all) {
    const last = out[out.length - 1];
    const merged = last === undefined || !isBeside(cursor, last.to, found.from) ? null : merge(last, found);
    if (merged === null) out.push(found);
    else out[out.length - 1] = merged;
  }
  return out;
}

/** Nothing or a preposition stands between; a comma keeps them two. */
function isBeside(cursor: Cursor, to: number, from: number): boolean {
  if (from - to > 2) return false;
  for (let at = to; at < from; at++) {
    const { preposition, link, definite } = term(cursor, at);
    if (!preposition && !link && !definite) return false;
  }
  return true;
}

function merge(first: Found, second: Found): Found | null {
  const inWeek = weekdayOfWeek(first.says, second.says);
  if (inWeek !== null) return { from: first.from, to: second.to, says: inWeek };
  const firstTime = isTime(first);
  const secondTime = isTime(second);
  if (firstTime === secondTime) return null;
  const day = firstTime ? second : first;
  const time = firstTime ? first : second;
  if (!isDay(day) || day.at !== undefined) return null;
  return { from: first.from, to: second.to, says: day.says, at: time.says };
}

/** "next week on Tuesday". */
function weekdayOfWeek(week: Expression, day: Expression): Expression | null {
  if (week.kind !== "unit" || week.unit !== "W" || day.kind !== "weekday") return null;
  return day.deictic !== null || day.week !== null || day.anaphoric !== null
    ? null
    : { ...day, week: week.step };
}

function isTime({ says }: Found): boolean {
  return says.kind === "clock" || (says.kind === "dayPart" && says.step === null);
}

function isDay({ says }: Found): boolean {
  const { kind } = says;
  if (kind === "unit" || kind === "again") return says.unit === "D";
  if (kind === "shift") return says.unit === "D" || says.unit === "W";
  return (
    kind === "day" || kind === "weekday" || (kind === "offset" && says.part === null) || kind === "slash"
  );
}
