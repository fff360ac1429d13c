import type { Piece, Style } from "./style.ts";
import { clusters, displayWidth, isSimple } from "./width.ts";

/** A word, or one character of a script that breaks anywhere, with the white space behind it. */
interface Unit {
  readonly pieces: Piece[];
  width: number;
  space: Piece | null;
}

/**
 * Pieces broken into lines of at most `width` columns: at white space, behind East Asian characters, and inside
 * a word only where the word alone is too long. Linear in the text.
 */
export function wrap(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  let pending: Piece | null = null;
  const close = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const unit of units(pieces, width)) {
    const gap: Piece | null = used > 0 ? pending : null;
    if (used + (gap === null ? 0 : 1) + unit.width > width && used > 0) close();
    else if (gap !== null) {
      push(line, gap);
      used++;
    }
    used += unit.width;
    for (const piece of unit.pieces) push(line, piece);
    pending = unit.space;
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines;
}

/** As `wrap`, no more than `limit` lines; what is cut is told by an ellipsis. */
export function wrapAtMost(
  pieces: readonly Piece[],
  width: number,
  limit: number,
): readonly (readonly Piece[])[] {
  const lines = wrap(pieces, width);
  if (lines.length <= limit) return lines;
  const kept = lines.slice(0, limit);
  const last = kept[limit - 1] ?? [];
  const shortened = lineWidth(last) + 2 <= width ? last : wholeWords(cut(last, width - 2));
  return [...kept.slice(0, -1), [...shortened, { text: " …", style: "faint" }]];
}

/** Without the last word, which may be cut; a line of one word stays as it is. */
function wholeWords(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  const at = last.text.lastIndexOf(" ");
  if (at <= 0) return pieces;
  return [...pieces.slice(0, -1), { text: last.text.slice(0, at), style: last.style }];
}

/** The first `width` columns. */
export function cut(pieces: readonly Piece[], width: number): readonly Piece[] {
  const kept: Piece[] = [];
  let left = width;
  for (const { text, style } of pieces) {
    let taken = "";
    for (const cluster of clusters(text)) {
      if (cluster.width > left) {
        left = 0;
        break;
      }
      left -= cluster.width;
      taken += cluster.text;
    }
    if (taken !== "") kept.push({ text: taken, style });
    if (left === 0) break;
  }
  return kept;
}

export function lineWidth(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** The line with spaces behind it up to `width`. */
export function padded(pieces: readonly Piece[], width: number): readonly Piece[] {
  const left = width - lineWidth(pieces);
  return left > 0 ? [...pieces, { text: " ".repeat(left), style: "plain" }] : pieces;
}

function units(pieces: readonly Piece[], width: number): readonly Unit[] {
  const found: Unit[] = [];
  let unit: Unit = { pieces: [], width: 0, space: null };
  const close = () => {
    if (unit.pieces.length > 0) found.push(unit);
    unit = { pieces: [], width: 0, space: null };
  };
  const space = (style: Style) => {
    const before = unit.pieces.length > 0 ? unit : found.at(-1);
    if (before !== undefined) before.space ??= { text: " ", style };
  };
  const add = (text: string, columns: number, style: Style) => {
    if (unit.space !== null || unit.width + columns > width) close();
    push(unit.pieces, { text, style });
    unit.width += columns;
  };
  for (const { text, style } of pieces) {
    text.split(" ").forEach((word, index) => {
      if (index > 0) space(style);
      if (word === "") return;
      if (word.length <= (unit.space === null ? width - unit.width : width) && isSimple(word)) {
        add(word, word.length, style);
        return;
      }
      for (const cluster of clusters(word)) {
        add(cluster.text, cluster.width, style);
        if (cluster.width === 2) close();
      }
    });
  }
  close();
  return found;
}

function push(line: Piece[], piece: Piece): void {
  const last = line.at(-1);
  if (last !== undefined && last.style === piece.style)
    line[line.length - 1] = { text: last.text + piece.text, style: last.style };
  else line.push(piece);
}
