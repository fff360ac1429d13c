import type { Span } from "../model.ts";
import { isSpace } from "../text/span.ts";
import { joins, type Wrap } from "./wrap.ts";

/** A line that is not blank, trimmed. */
export interface Line extends Span {
  /** 0-based number of the blank-line separated block it stands in. */
  readonly block: number;
}

/**
 * Above this mean number of lines a block, blank lines do not separate paragraphs but parts of the page (a heading
 * from its text), and each line is a paragraph. News paragraphs have one to six sentences.
 */
const MOST_LINES_A_PARAGRAPH = 8;

/** Every line that is not blank. Any of the Unicode line breaks ends a line; CR LF is one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let blank = false;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    if ((code > CARRIAGE_RETURN && code < NEXT_LINE) || !isLineBreak(code)) continue;
    let start = from;
    let end = at;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) {
      blank = true;
    } else {
      if (blank && lines.length > 0) block++;
      blank = false;
      lines.push({ start, end, block });
    }
    if (code === PARAGRAPH_SEPARATOR) blank = true;
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    from = at + 1;
  }
  return lines;
}

/** The paragraphs of a text: blank-line separated blocks where it has them, else lines, joined where hard-wrapped. */
export function paragraphsOf(text: string, lines: readonly Line[], wrap: Wrap | null): Span[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const blocks = last.block + 1;
  const byBlock = blocks > 1 && (wrap !== null || lines.length <= blocks * MOST_LINES_A_PARAGRAPH);
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    const goesOn: boolean =
      before !== null && before.block === line.block && (byBlock || joins(text, wrap, before, line));
    if (open !== null && goesOn) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
    before = line;
  }
  return paragraphs;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NEXT_LINE = 0x85;
const PARAGRAPH_SEPARATOR = 0x2029;

function isLineBreak(code: number): boolean {
  return (
    (code >= LINE_FEED && code <= CARRIAGE_RETURN) ||
    code === NEXT_LINE ||
    code === 0x2028 ||
    code === PARAGRAPH_SEPARATOR
  );
}
