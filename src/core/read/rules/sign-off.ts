import type { Known, Span } from "../../model.ts";
import { trim } from "../../text/span.ts";
import { isAgency } from "../agencies.ts";
import { cursorOver, takeMark, takePhrase } from "../cursor.ts";
import { isTaken, type Page, type ReadRule, type Statement } from "../page.ts";

/** A sign-off stands at the end of the story; the lines below it are notices. */
const LAST_LINES = 6;

/** "(Reporting by Jane Roe in Springfield and John Doe; Editing by Max Moe)"; UTF-16 code units. */
const LONGEST_SIGN_OFF = 300;

/** "Example Wire contributed to this report." UTF-16 code units. */
const LONGEST_CONTRIBUTION = 140;

/** What an agency sets below its story: "(Reuters)", "(Reporting by ...)", "The Associated Press contributed to this report." */
export const signOff: ReadRule = {
  name: "sign-off",
  find: (page, found) => {
    const statements: Statement[] = [];
    for (let index = Math.max(1, page.lines.length - LAST_LINES); index < page.lines.length; index++) {
      const line = page.lines[index]!;
      if (isTaken(found, line)) continue;
      const statement = bracketed(page, line) ?? contribution(page, line);
      if (statement !== null) statements.push(statement);
    }
    return statements;
  },
};

/** A bracket at the end of the line, on its own or behind the last sentence. */
function bracketed(page: Page, line: Span): Statement | null {
  const { text, words } = page;
  const end = text.charAt(line.end - 1) === "." ? line.end - 1 : line.end;
  if (text.charAt(end - 1) !== ")") return null;
  const open = text.lastIndexOf("(", end - 1);
  if (open < line.start || line.end - open > LONGEST_SIGN_OFF) return null;
  const before = trim(text, { start: line.start, end: open });
  const opens = before.end === before.start || /[.!?”"’»]/.test(text.charAt(before.end - 1));
  if (!opens) return null;
  const span = { start: open, end: line.end };
  const inner = trim(text, { start: open + 1, end: end - 1 });
  const name = text.slice(inner.start, inner.end);
  if (isAgency(name)) return credited(span, name, inner);
  const cursor = cursorOver(text, inner.start, inner.end);
  const phrase = takePhrase(cursor, words.signOff);
  if (phrase === null) return null;
  takeMark(cursor, ":");
  const stop = text.slice(cursor.at, inner.end).search(/[;,]| in /);
  const names = trim(text, { start: cursor.at, end: stop === -1 ? inner.end : cursor.at + stop });
  const isOwn = !phrase.startsWith("edit") && names.end > names.start;
  const known: Known = {
    field: "byline",
    value: text.slice(names.start, names.end),
    by: "byline",
    span: names,
  };
  return { span, role: "dateline", known: isOwn ? [known] : [] };
}

function contribution({ text, words }: Page, line: Span): Statement | null {
  if (line.end - line.start > LONGEST_CONTRIBUTION) return null;
  const start = text.slice(line.start, line.end).search(/ \p{Ll}/u);
  for (let at = line.start + start; start !== -1 && at < line.end; at = text.indexOf(" ", at + 1)) {
    if (at === -1) return null;
    const cursor = cursorOver(text, at, line.end);
    if (takePhrase(cursor, words.contributed) === null) continue;
    takeMark(cursor, ".)");
    takeMark(cursor, ".)");
    if (cursor.at < line.end) return null;
    const name = trim(text, {
      start: text.charAt(line.start) === "(" ? line.start + 1 : line.start,
      end: at,
    });
    const value = text.slice(name.start, name.end);
    return isAgency(value) ? credited(line, value, name) : { span: bare(line), role: "dateline", known: [] };
  }
  return null;
}

function credited(span: Span, value: string, at: Span): Statement {
  return {
    span: bare(span),
    role: "dateline",
    known: [{ field: "credit", value, by: "credit line", span: at }],
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
