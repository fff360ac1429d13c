import { Letter, letterOf } from "../../text/letter-case.ts";
import { trim } from "../../text/span.ts";
import { type Cursor, cursorOver, skipBlanks, takeMark, takePhrase } from "../cursor.ts";
import type { Line } from "../layout.ts";
import { isTaken, LONGEST_STATEMENT, type Page, type ReadRule, type Statement } from "../page.ts";

/** "Image: Jane Roe, Example Library": the maker of a picture has a short name. In words. */
const LONGEST_MAKER = 8;

/** "Photo: The old pier in March, before the storm": in words. */
const LONGEST_DESCRIPTION = 30;

/** "Harbour reopens after storm 3:10": a film has a title before its running time. In words. */
const FEWEST_TITLE_WORDS = 2;

/**
 * A line that belongs to a picture or film: it opens or ends with a credit ("Photo: ...", "... Image: Jane Roe.",
 * "(Roe/Example Images)") or, being no sentence, ends with a running time. Never the first line: a headline may
 * open with "Video:".
 */
export const caption: ReadRule = {
  name: "caption",
  find: (page, found) => {
    const statements: Statement[] = [];
    for (let index = 1; index < page.lines.length; index++) {
      const line = page.lines[index]!;
      if (line.end - line.start > LONGEST_STATEMENT) continue;
      const read = readCaption(page, line);
      if (read.length > 0 && !page.goesOn(index) && !page.goesOn(index - 1) && !isTaken(found, line)) {
        statements.push(...read);
      }
    }
    return statements;
  },
};

function readCaption(page: Page, line: Line): Statement[] {
  const credit = creditStart(page, line);
  if (credit === line.start || (credit === null && (endsInMaker(page, line) || endsInTime(page, line)))) {
    return [whole(line.start, line.end)];
  }
  if (credit === null) return [];
  const before = trim(page.text, { start: line.start, end: credit });
  return [whole(before.start, before.end), whole(credit, line.end)];
}

function whole(start: number, end: number): Statement {
  return { span: { start, end }, role: "caption", known: [] };
}

/** Where a label with a colon and a short name fill the line, or its end: "Image: Jane Roe." */
function creditStart({ text, words }: Page, line: Line): number | null {
  for (let colon = text.indexOf(":", line.start); colon !== -1 && colon < line.end; ) {
    const start = labelStart(text, line.start, colon);
    const cursor = cursorOver(text, start, colon);
    const isLabel = takePhrase(cursor, words.caption) !== null && cursor.at === colon;
    const isOwn = start === line.start || startsAnew(text, line.start, start);
    const most = start === line.start ? LONGEST_DESCRIPTION : LONGEST_MAKER;
    if (isLabel && isOwn && countWords(text, colon + 1, line.end) <= most) return start;
    colon = text.indexOf(":", colon + 1);
  }
  return null;
}

/** Start of the one or two capitalised words before the colon. */
function labelStart(text: string, from: number, colon: number): number {
  let start = wordStart(text, from, colon);
  const previous = start > from && text.charAt(start - 1) === " " ? wordStart(text, from, start - 1) : start;
  if (letterOf(text.charCodeAt(start)) === Letter.lower) start = previous;
  return start;
}

function wordStart(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && letterOf(text.charCodeAt(start - 1)) !== Letter.none) start--;
  return start;
}

function startsAnew(text: string, from: number, start: number): boolean {
  return (
    start > from && letterOf(text.charCodeAt(start)) !== Letter.lower && " (".includes(text.charAt(start - 1))
  );
}

/** "(Jane Roe/Example Images)", "(Photo by Jane Roe)" at the end of the line. */
function endsInMaker({ text, words }: Page, line: Line): boolean {
  const close = text.charAt(line.end - 1) === "." ? line.end - 2 : line.end - 1;
  if (text.charAt(close) !== ")" && text.charAt(close) !== "]") return false;
  const open = Math.max(text.lastIndexOf("(", close), text.lastIndexOf("[", close));
  if (open <= line.start) return false;
  const inner = text.slice(open + 1, close);
  if (countWords(text, open + 1, close) > LONGEST_MAKER) return false;
  const cursor = cursorOver(text, open + 1, close);
  const isLabelled = takePhrase(cursor, words.caption) !== null && namesMaker(cursor);
  return isLabelled || /^\p{Lu}[^/]+\p{L}\/\p{Lu}[^/]*$/u.test(inner);
}

/** "(Photo: Jane Roe)" names somebody, "(pictured above)" does not. */
function namesMaker(cursor: Cursor): boolean {
  takeMark(cursor, ":：");
  skipBlanks(cursor);
  const letter = cursor.at < cursor.end ? letterOf(cursor.text.charCodeAt(cursor.at)) : Letter.none;
  return letter === Letter.upper || letter === Letter.uncased;
}

function endsInTime({ text, words }: Page, line: Line): boolean {
  if (letterOf(text.charCodeAt(line.end - 1)) !== Letter.digit) return false;
  const time = /(\p{L}+[?!'’”"]?) \(?\d{1,2}:[0-5]\d$/u.exec(text.slice(line.start, line.end));
  if (time === null || words.functionWords.has(time[1]!.toLowerCase())) return false;
  return countWords(text, line.start, line.start + time.index) >= FEWEST_TITLE_WORDS - 1;
}

function countWords(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const isWord = letterOf(text.charCodeAt(at)) !== Letter.none;
    if (isWord && (at === from || letterOf(text.charCodeAt(at - 1)) === Letter.none)) count++;
  }
  return count;
}
