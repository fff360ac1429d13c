import type { Known, KnownField } from "../../model.ts";
import { cursorOver } from "../cursor.ts";
import type { Page, ReadRule, Statement } from "../page.ts";
import { wholeDate } from "../stated-date.ts";

/** Keys of the programs that write Markdown with a head of YAML: Jekyll, Hugo, Pandoc, Obsidian. */
const fields: Readonly<Record<string, KnownField>> = {
  title: "title",
  author: "byline",
  authors: "byline",
  byline: "byline",
  date: "published",
  published: "published",
  publishdate: "published",
  pubdate: "published",
  updated: "modified",
  modified: "modified",
  lastmod: "modified",
  lang: "language",
  language: "language",
  url: "url",
  link: "url",
  canonical: "url",
  outlet: "outlet",
  publisher: "outlet",
  site: "outlet",
  credit: "credit",
  agency: "credit",
};

/** No head of a page has more lines; an opening rule without a closing one is a mere line. */
const LONGEST_HEAD = 60;

/** `--- title: ... ---` at the top of a Markdown text. Only lines of `key: value` are read; nothing nested. */
export const frontMatter: ReadRule = {
  name: "front-matter",
  find: (page) => {
    const { text, lines } = page;
    const first = lines[0];
    if (first === undefined || text.slice(first.start, first.end) !== "---") return [];
    const close = lines.findIndex(
      (line, index) =>
        index > 0 &&
        index < LONGEST_HEAD &&
        line.end - line.start === 3 &&
        text.startsWith("---", line.start),
    );
    if (close < 2) return [];
    return lines.slice(0, close + 1).map((line) => statementOf(page, line.start, line.end));
  },
};

function statementOf({ text, words }: Page, start: number, end: number): Statement {
  const span = { start, end };
  const colon = text.indexOf(":", start);
  if (colon === -1 || colon >= end) return { span, role: "dateline", known: [] };
  const field = fields[text.slice(start, colon).trim().toLowerCase()];
  const value = trimQuotes(text, colon + 1, end);
  if (field === undefined || value.start === value.end) return { span, role: "dateline", known: [] };
  const raw = text.slice(value.start, value.end);
  const isDate = field === "published" || field === "modified";
  const stated = isDate ? (wholeDate(cursorOver(text, value.start, value.end), words)?.value ?? null) : raw;
  const known: Known[] = stated === null ? [] : [{ field, value: stated, by: "front matter", span: value }];
  return { span, role: field === "title" ? "headline" : "dateline", known };
}

function trimQuotes(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) === 0x20) start++;
  const mark = text.charAt(start);
  if (end - start > 1 && (mark === '"' || mark === "'") && text.charAt(end - 1) === mark) {
    start++;
    end--;
  }
  return { start, end };
}
