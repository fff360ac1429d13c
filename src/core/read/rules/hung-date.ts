import type { Span } from "../../model.ts";
import { Letter, letterOf } from "../../text/letter-case.ts";
import { cursorOver, skipBlanks } from "../cursor.ts";
import { isTaken, LONGEST_STATEMENT, type Page, type ReadRule, type Statement } from "../page.ts";
import { takeDate } from "../stated-date.ts";

/** The date hangs on to the headline or the first paragraph, never further down. */
const LAST_LINE = 4;

/** Headlines have at least this many words before the date that was glued to them. */
const FEWEST_BEFORE = 3;

/**
 * A full date with its weekday that lost its own line: "Harbour reopens Tuesday, May 4, 2021" at the end of the
 * headline, or "Tuesday, May 4, 2021 The harbour ..." before the story. In running text a mark or a preposition
 * stands before such a date, and a mark after it.
 */
export const hungDate: ReadRule = {
  name: "hung-date",
  find: (page, found) => {
    for (let index = 0; index < Math.min(LAST_LINE, page.lines.length); index++) {
      const line = page.lines[index]!;
      if (isTaken(found, line)) continue;
      const statement = before(page, line) ?? (index === 0 ? behind(page, line) : null);
      if (statement !== null) return [statement];
    }
    return [];
  },
};

function before({ text, words }: Page, line: Span): Statement | null {
  const cursor = cursorOver(text, line.start, Math.min(line.end, line.start + LONGEST_STATEMENT));
  const date = takeDate(cursor, words);
  if (date === null || date.value === null || !date.weekday || date.grain !== "day") return null;
  skipBlanks(cursor);
  const goesOn = cursor.at > date.end && letterOf(text.charCodeAt(cursor.at)) === Letter.upper;
  return goesOn ? statement(date.value, { start: date.start, end: date.end }) : null;
}

function behind({ text, words }: Page, line: Span): Statement | null {
  if (line.end - line.start > LONGEST_STATEMENT) return null;
  const starts = text.slice(line.start, line.end).matchAll(/(?<=[\p{L}\d?!'’”"] )\p{L}+(?=, )/gu);
  let wordsBefore = 0;
  for (const found of starts) {
    if (!words.weekdays.has(found[0].toLowerCase())) continue;
    const start = line.start + found.index;
    const previous = text.slice(line.start, start).trim().split(/\s+/);
    wordsBefore = previous.length;
    if (wordsBefore < FEWEST_BEFORE || words.functionWords.has(previous.at(-1)!.toLowerCase())) continue;
    const cursor = cursorOver(text, start, line.end);
    const date = takeDate(cursor, words);
    if (date === null || date.value === null || date.end !== line.end) continue;
    return statement(date.value, { start, end: line.end });
  }
  return null;
}

function statement(value: string, span: Span): Statement {
  return { span, role: "dateline", known: [{ field: "published", value, by: "date line", span }] };
}
