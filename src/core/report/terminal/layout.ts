import type { Reading, Span } from "../../model.ts";
import { slice } from "../../text/span.ts";
import { visible } from "../escape/terminal.ts";
import { type Excerpt, excerpt, type Part } from "../excerpt.ts";
import { type Piece, paint, plain, type Style, styled } from "./style.ts";
import { padded, wrap, wrapAtMost } from "./wrap.ts";

export type Line = readonly Piece[];

/** What every part of a terminal report needs to know of the page. */
export interface Page {
  readonly columns: number;
  readonly color: boolean;
  readonly all: boolean;
  readonly why: boolean;
}

export const emptyLine: Line = [];

/** The lines of some blocks, an empty one between two; blocks without a line are left out. */
export function apart(blocks: readonly (readonly Line[])[]): readonly Line[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [emptyLine, ...block]));
}

/** The whole report as it is written. */
export function written(lines: readonly Line[], { color }: Pick<Page, "color">): string {
  return `${lines.map((line) => paint(line, color).trimEnd()).join("\n")}\n`;
}

/** A paragraph with its first line and the following ones indented apart. */
export function paragraph(
  first: readonly Piece[],
  indent: number,
  pieces: readonly Piece[],
  columns: number,
): readonly Line[] {
  return wrap(pieces, columns - indent).map((line, index) => [
    ...(index === 0 ? padded(first, indent) : [plain(" ".repeat(indent))]),
    ...line,
  ]);
}

/** A remark beside the matter: what is hidden and how to see it. */
export function remark(indent: number, says: string, columns: number): readonly Line[] {
  return paragraph([], indent, [styled("faint", says)], columns);
}

/** One side's words in their sentence behind its letter, at most `limit` lines; nothing where it has no words. */
export function side(
  name: string,
  reading: Reading,
  spans: readonly Span[],
  style: "old" | "new",
  page: { readonly columns: number; readonly color: boolean; readonly limit: number },
): readonly Line[] {
  const indent = name.length + 1;
  const width = page.columns - indent;
  // Brackets, ellipses and ragged line ends take some of the room.
  const found = excerpt(reading, spans, Math.max(16, width * page.limit - 12 * page.limit));
  if (found === null) return [];
  return behind(name, wrapAtMost(excerptPieces(found, style, page.color), width, page.limit));
}

/** Sentences without a mark behind the letter of their side. */
export function bare(
  name: string,
  { article, sentences }: Reading,
  indices: readonly number[],
  page: { readonly columns: number; readonly limit: number },
): readonly Line[] {
  if (indices.length === 0) return [];
  const text = indices.map((index) => slice(article.text, sentences[index]?.span ?? nowhere)).join(" ");
  return behind(name, wrapAtMost([plain(visible(text))], page.columns - name.length - 1, page.limit));
}

const nowhere: Span = { start: 0, end: 0 };

function behind(name: string, lines: readonly Line[]): readonly Line[] {
  const indent = name.length + 1;
  return lines.map((line, index) => [
    index === 0 ? styled("faint", name.padEnd(indent)) : plain(" ".repeat(indent)),
    ...line,
  ]);
}

/** Marked words underlined in colour, in brackets without: `[-old-]`, `{+new+}`. */
export function excerptPieces(
  { parts, cutBefore, cutAfter }: Excerpt,
  style: "old" | "new",
  color: boolean,
): readonly Piece[] {
  return [
    ...(cutBefore ? [styled("faint", "… ")] : []),
    ...markedPieces(parts, style, color),
    ...(cutAfter ? [styled("faint", " …")] : []),
  ];
}

export function markedPieces(parts: readonly Part[], style: "old" | "new", color: boolean): readonly Piece[] {
  return parts.map(({ text, marked }) => (marked ? mark(visible(text), style, color) : plain(visible(text))));
}

export function mark(text: string, style: "old" | "new", color: boolean): Piece {
  if (color) return styled(style, text);
  return plain(style === "old" ? `[-${text}-]` : `{+${text}+}`);
}

/** Two blocks beside each other, a line between them. */
export function beside(left: readonly Line[], right: readonly Line[], width: number): readonly Line[] {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, index) => [
    ...padded(left[index] ?? [], width),
    styled("faint", " │ "),
    ...(right[index] ?? []),
  ]);
}

export function indented(lines: readonly Line[], by: number, style: Style = "plain"): readonly Line[] {
  return lines.map((line) => [styled(style, " ".repeat(by)), ...line]);
}

/** Letters that are read from right to left: terminals that reorder them would tear two columns apart. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text);
}
