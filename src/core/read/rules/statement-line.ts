import type { Known, Span } from "../../model.ts";
import { Letter, letterOf } from "../../text/letter-case.ts";
import { trim } from "../../text/span.ts";
import { isAgency } from "../agencies.ts";
import {
  attempt,
  type Cursor,
  cursorOver,
  isAtEnd,
  skipBlanks,
  takeMark,
  takeNumber,
  takePhrase,
  takeWord,
} from "../cursor.ts";
import { edgeLines, isTaken, LONGEST_STATEMENT, type Page, type ReadRule, type Statement } from "../page.ts";
import { takeClock, takeDate } from "../stated-date.ts";
import type { ReadingWords } from "../words-of.ts";

/** A section or place may stand beside the date ("2021-06-11 National", "Springfield, May 3, 2021"); in words. */
const MOST_OTHER_WORDS = 3;

/** Of a whole line, labels and both dates of a page included. */
const MOST_WORDS = 26;

/** "By Jane Roe and John Doe, Example Press Writers": longer than this and it tells something; in words. */
const MOST_BYLINE_WORDS = 14;

/** Marks that set the statements of one line apart. `, ; ( ) /` do so too, but also stand inside them. */
const separators = "|•·–—-,;()/:>»*_#";
/** Marks that no list of names goes beyond. */
const namesEnd = "|•·–—-*_";

/** A line that states only date, byline, place or agency, in the head or the tail of the text. */
export const statementLine: ReadRule = {
  name: "statement-line",
  find: (page, found) =>
    edgeLines(page).flatMap((index) => {
      const line = page.lines[index]!;
      if (!mayState(page, line) || page.goesOn(index) || isTaken(found, line)) return [];
      const statement = readLine(page, line, index);
      return statement === null ? [] : [statement];
    }),
};

/** The first look, which nearly every line of the story fails: too long, or without figures, marks and "by". */
function mayState({ text, words }: Page, line: Span): boolean {
  if (line.end - line.start > LONGEST_STATEMENT) return false;
  let spaces = 0;
  let hasSign = false;
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) spaces++;
    else if (
      (code >= 0x30 && code <= 0x39) ||
      code === 0x2c ||
      code === 0x3a ||
      code === 0x7c ||
      code > 0x7f
    ) {
      hasSign = true;
    }
  }
  if (spaces > MOST_WORDS) return false;
  return (
    hasSign ||
    spaces < 4 ||
    words.by.has(takeWord(cursorOver(text, line.start, line.end))?.toLowerCase() ?? "")
  );
}

function readLine(page: Page, line: Span, index: number): Statement | null {
  const cursor = cursorOver(page.text, line.start, line.end);
  const known: Known[] = [];
  let others = 0;
  let recognised = 0;
  let isLoose = false;
  while (true) {
    const from = cursor.at;
    while (takeMark(cursor, separators) !== null);
    const isSeparated = from === line.start || hasMark(page.text, from, cursor.at);
    if (isAtEnd(cursor)) break;
    const read =
      readPiece(cursor, page.words, index) ?? (recognised > 0 ? readClock(cursor, page.words) : null);
    if (read !== null) {
      known.push(...read);
      recognised++;
      continue;
    }
    // A word that hangs on to a date without a mark ("Remembering May 3, 2021") makes the line a headline.
    if (!isSeparated && known.every((fact) => fact.span === null || !isLabelled(page, line, fact.span)))
      isLoose = true;
    const words = takeOther(cursor);
    if (words === null) return null;
    others += words;
    if (others > MOST_OTHER_WORDS) return null;
    // "Live updates: May 3": what the colon opens is told, not stated.
    if (!isAtEnd(cursor) && !separators.replace(":", "").includes(page.text.charAt(cursor.at)))
      isLoose = true;
  }
  if (recognised === 0 || isLoose) return null;
  return { span: { start: line.start, end: line.end }, role: "dateline", known };
}

function hasMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (separators.includes(text.charAt(at))) return true;
  return false;
}

/** True where something labels the date ("date 2021-06-11 ...") or it is written in figures only. */
function isLabelled({ text }: Page, line: Span, span: Span): boolean {
  return span.start > line.start || /^\d{4}-/.test(text.slice(span.start, span.start + 5));
}

function readPiece(cursor: Cursor, words: ReadingWords, index: number): readonly Known[] | null {
  return (
    attempt(cursor, () => readDate(cursor, words)) ??
    attempt(cursor, () => readByline(cursor, words, index)) ??
    attempt(cursor, () => readRoleByline(cursor, words)) ??
    attempt(cursor, () => readCredit(cursor, words)) ??
    attempt(cursor, () => readCopyright(cursor)) ??
    attempt(cursor, () => readAgency(cursor))
  );
}

function readDate(cursor: Cursor, words: ReadingWords): readonly Known[] | null {
  const isModified = takePhrase(cursor, words.modified) !== null;
  const isPublished = !isModified && takePhrase(cursor, words.published) !== null;
  if (isModified || isPublished) takeMark(cursor, ":：");
  const date = takeDate(cursor, words);
  if (date === null) return (isModified || isPublished) && takeClock(cursor, words) ? [] : null;
  if (date.value === null) return [];
  if (date.grain === "month" && !isModified && !isPublished && !isAtEnd(cursor)) return null;
  const span = { start: date.start, end: date.end };
  return [{ field: isModified ? "modified" : "published", value: date.value, by: "date line", span }];
}

/** The same moment by another clock: "07:58 GMT (23:58 PST)". */
function readClock(cursor: Cursor, words: ReadingWords): readonly Known[] | null {
  return attempt(cursor, () => (takeClock(cursor, words) ? [] : null));
}

/** "By Jane Roe and John Doe"; nothing less in the first line, which may be a headline ("By Popular Demand"). */
function readByline(cursor: Cursor, words: ReadingWords, index: number): readonly Known[] | null {
  const by = takeWord(cursor);
  if (by === null || !words.by.has(by.toLowerCase())) return null;
  takeMark(cursor, ":：");
  skipBlanks(cursor);
  const start = cursor.at;
  const names = takeNames(cursor, words);
  const span = trim(cursor.text, { start, end: cursor.at });
  const value = cursor.text.slice(span.start, span.end);
  if (names === 0 || (index === 0 && !value.includes(",") && isAtEnd(cursor))) return null;
  return [{ field: "byline", value, by: "byline", span }];
}

/** Capitalised words with what joins them, up to a strong mark, a figure or the end; 0 where anything else stands. */
function takeNames(cursor: Cursor, words: ReadingWords): number {
  let names = 0;
  for (let count = 0; count < MOST_BYLINE_WORDS; count++) {
    while (takeMark(cursor, ",.'’&/") !== null);
    takeInnerHyphen(cursor);
    if (isAtEnd(cursor) || namesEnd.includes(cursor.text.charAt(cursor.at))) return names;
    if (isFigure(cursor)) return names;
    const before = cursor.at;
    const word = takeWord(cursor);
    if (word === null) return 0;
    const lower = word.toLowerCase();
    const startsDate = words.weekdays.has(lower) || (words.months.has(lower) && isFigure(cursor));
    if (startsDate || isLabel(cursor, before, words)) {
      cursor.at = before;
      return names;
    }
    if (isCapitalised(word)) names++;
    else if (!words.bylineJoins.has(lower) && !words.bylineRoles.has(lower)) return 0;
  }
  return 0;
}

function isLabel(cursor: Cursor, at: number, words: ReadingWords): boolean {
  const label = cursorOver(cursor.text, at, cursor.end);
  return takePhrase(label, words.published) !== null || takePhrase(label, words.modified) !== null;
}

function takeInnerHyphen(cursor: Cursor): void {
  const { text, at } = cursor;
  const isInner = text.charAt(at) === "-" && letterOf(text.charCodeAt(at + 1)) === Letter.upper;
  if (isInner && letterOf(text.charCodeAt(at - 1)) !== Letter.none) cursor.at++;
}

/** "Jane Roe, Staff writer". */
function readRoleByline(cursor: Cursor, words: ReadingWords): readonly Known[] | null {
  skipBlanks(cursor);
  const start = cursor.at;
  let names = 0;
  while (names < 4) {
    const word = attempt(cursor, () => {
      const next = takeWord(cursor);
      return next !== null && isCapitalised(next) ? next : null;
    });
    if (word === null) break;
    names++;
    takeMark(cursor, ".");
  }
  const end = cursor.at;
  if (names < 2 || takeMark(cursor, ",|") === null) return null;
  let isRole = false;
  for (let count = 0; count < 6; count++) {
    const word = takeWord(cursor);
    if (word === null) break;
    if (words.bylineRoles.has(word.toLowerCase())) isRole = true;
  }
  if (!isRole) return null;
  const span = trim(cursor.text, { start, end });
  return [{ field: "byline", value: cursor.text.slice(span.start, span.end), by: "byline", span }];
}

/** "Source: Example Wire". */
function readCredit(cursor: Cursor, words: ReadingWords): readonly Known[] | null {
  if (takePhrase(cursor, words.credit) === null || takeMark(cursor, ":：") === null) return null;
  const span = takeRest(cursor, 6);
  if (span === null) return null;
  return [{ field: "credit", value: cursor.text.slice(span.start, span.end), by: "credit line", span }];
}

/** "© 2012 Reuters. All rights reserved.": a credit where the holder is an agency, a mere notice otherwise. */
function readCopyright(cursor: Cursor): readonly Known[] | null {
  if (takeMark(cursor, "©") === null) {
    if (takeWord(cursor)?.toLowerCase() !== "copyright") return null;
    takeMark(cursor, "©");
    attempt(cursor, () =>
      takeMark(cursor, "(") !== null && takeWord(cursor)?.toLowerCase() === "c"
        ? takeMark(cursor, ")")
        : null,
    );
  }
  takeNumber(cursor);
  takeMark(cursor, ",");
  const holder = attempt(cursor, () => readAgency(cursor));
  cursor.at = cursor.end;
  return holder ?? [];
}

function readAgency(cursor: Cursor): readonly Known[] | null {
  const span = takeRest(cursor, 4);
  if (span === null) return null;
  const value = cursor.text.slice(span.start, span.end);
  return isAgency(value) ? [{ field: "credit", value, by: "credit line", span }] : null;
}

/** What stands up to the next mark, where it has no more than so many words. */
function takeRest(cursor: Cursor, most: number): Span | null {
  skipBlanks(cursor);
  const start = cursor.at;
  for (let count = 0; count <= most; count++) {
    if (takeWord(cursor) === null && takeNumber(cursor) === null) {
      const end = cursor.at;
      const span = trim(cursor.text, { start, end });
      return span.end > span.start ? span : null;
    }
    takeInnerHyphen(cursor);
  }
  return null;
}

/** Words of a section or a place, each with a capital; how many, or `null` where something else stands. */
function takeOther(cursor: Cursor): number | null {
  let count = 0;
  while (true) {
    const word = attempt(cursor, () => {
      const next = takeWord(cursor);
      return next !== null && isCapitalised(next) ? next : null;
    });
    if (word === null) return count === 0 ? null : count;
    count++;
    takeInnerHyphen(cursor);
    if (cursor.text.charAt(cursor.at) === ".") cursor.at++;
  }
}

function isCapitalised(word: string): boolean {
  const letter = letterOf(word.charCodeAt(0));
  return letter === Letter.upper || letter === Letter.uncased;
}

function isFigure(cursor: Cursor): boolean {
  skipBlanks(cursor);
  return letterOf(cursor.text.charCodeAt(cursor.at)) === Letter.digit;
}
