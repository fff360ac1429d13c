import type { Known, Span } from "../../model.ts";
import { Letter, letterOf } from "../../text/letter-case.ts";
import { isSpace } from "../../text/span.ts";
import { isTaken, type Page, type ReadRule, type Statement } from "../page.ts";

/** Headlines of the press run to some 20 words; a longer first line is a paragraph. UTF-16 code units. */
const LONGEST_HEADLINE = 180;

/** The same where a sign is a word. */
const LONGEST_IN_SIGNS = 60;

/** The headline is the first line that is no statement, or stands below one: not further down than this. */
const LAST_LINE = 5;

/** The title line: a Markdown heading, the title that the caller gave, or a first line that is no sentence. */
export const headline: ReadRule = {
  name: "headline",
  find: (page, found) => {
    if (found.some(({ known }) => known.some(({ field }) => field === "title"))) return [];
    const statement = given(page, found) ?? markdown(page, found) ?? firstLine(page, found);
    return statement === null ? [] : [statement];
  },
};

function given(page: Page, found: readonly Statement[]): Statement | null {
  if (page.title === null) return null;
  const title = folded(page.title);
  for (let index = 0; index < Math.min(LAST_LINE, page.lines.length); index++) {
    const line = page.lines[index]!;
    if (line.end - line.start > LONGEST_HEADLINE * 2 || isTaken(found, line)) continue;
    const inner = withoutHashes(page.text, line);
    if (!beginsAlike(title, page.text.charAt(inner.start))) continue;
    if (folded(page.text.slice(inner.start, inner.end)) === title) return titled(page, line, inner);
  }
  return null;
}

/** False where the first sign of a line already tells it from the folded title; halves of pairs tell nothing. */
function beginsAlike(title: string, first: string): boolean {
  return /[\ud800-\udfff\s]/.test(first) || title.startsWith(folded(first));
}

/** "# Title", or a line with ==== below it. */
function markdown(page: Page, found: readonly Statement[]): Statement | null {
  const { text, lines } = page;
  for (let index = 0; index < Math.min(LAST_LINE, lines.length); index++) {
    const line = lines[index]!;
    if (isTaken(found, line)) continue;
    const inner = withoutHashes(text, line);
    if (inner.start > line.start && text.charAt(line.start + 1) !== "#") return titled(page, line, inner);
    const below = lines[index + 1];
    if (
      below !== undefined &&
      below.block === line.block &&
      /^={3,}$/.test(text.slice(below.start, below.end))
    ) {
      return titled(page, { start: line.start, end: below.end }, line);
    }
  }
  return null;
}

function firstLine(page: Page, found: readonly Statement[]): Statement | null {
  const { text, lines } = page;
  const isStory = (line: Span) => !found.some(({ span, role }) => role !== null && covers(span, line));
  const index = lines.slice(0, LAST_LINE).findIndex(isStory);
  const line = lines[index];
  if (line === undefined || page.goesOn(index)) return null;
  const span = { start: line.start, end: titleEnd(found, line) };
  if (!looksLikeTitle(text.slice(span.start, span.end)) || isTaken(found, span)) return null;
  return lines.slice(index + 1).some(isStory) ? titled(page, span, withoutEmphasis(text, span)) : null;
}

/** A date line may hang on to the headline; the title ends before it. */
function titleEnd(found: readonly Statement[], line: Span): number {
  const hung = found.find(
    ({ span, role }) => role === "dateline" && span.start > line.start && span.end === line.end,
  );
  return hung === undefined ? line.end : hung.span.start;
}

function looksLikeTitle(words: string): boolean {
  const trimmed = words.trimEnd();
  const signs = /[\u3040-\u30ff\u3400-\u9fff]/.test(trimmed);
  if (trimmed.length > (signs ? LONGEST_IN_SIGNS : LONGEST_HEADLINE)) return false;
  if (!hasLetter(trimmed)) return false;
  // Items, quoted lines, and "Q:" of an interview.
  if (/^(?:[-*•●▪·>|](?!\*)|\p{L}:)/u.test(trimmed)) return false;
  return !/[.。．…।۔:;,，、：；][)\]"'”’»」』*_]*$/.test(trimmed);
}

function hasLetter(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const letter = letterOf(words.charCodeAt(at));
    if (letter !== Letter.none && letter !== Letter.digit) return true;
  }
  return false;
}

function titled({ text }: Page, span: Span, inner: Span): Statement {
  let end = inner.end;
  while (end > inner.start && isSpace(text.charCodeAt(end - 1))) end--;
  const value = { start: inner.start, end };
  const known: Known = {
    field: "title",
    value: text.slice(value.start, value.end),
    by: "headline",
    span: value,
  };
  return {
    span: { start: span.start, end: span.end === inner.end ? end : span.end },
    role: "headline",
    known: [known],
  };
}

/** "**Title**" without the marks. */
function withoutEmphasis(text: string, span: Span): Span {
  let { start, end } = span;
  while (
    end - start > 2 &&
    "*_".includes(text.charAt(start)) &&
    text.charAt(start) === text.charAt(end - 1)
  ) {
    start++;
    end--;
  }
  return { start, end };
}

function withoutHashes(text: string, line: Span): Span {
  let start = line.start;
  while (start < line.end && text.charAt(start) === "#") start++;
  if (start === line.start || start - line.start > 6 || !isSpace(text.charCodeAt(start))) return line;
  while (start < line.end && isSpace(text.charCodeAt(start))) start++;
  let end = line.end;
  while (end > start && text.charAt(end - 1) === "#") end--;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** Case, spaces and the shape of quotation marks do not make another title. */
function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}
