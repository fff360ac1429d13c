import { Letter, letterOf } from "../../../core/text/letter-case.ts";
import { heaviest, type Line, mainSize, type Piece } from "./page.ts";

/** Base lines that differ by less (in sizes of the larger type) are one line: raised and lowered signs belong to it. */
const sameLine = 0.4;

/** White space between two pieces (in sizes) from which they are two words; the narrowest word space set is a sixth. */
const wordSpace = 0.14;

/** The lines of one column, from the top. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: { y: number; size: number; weight: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((p, q) => p.y - q.y || p.x - q.x)) {
    const row = rows
      .slice(-3)
      .find(({ y, size }) => Math.abs(y - piece.y) < Math.max(size, piece.size) * sameLine);
    if (row === undefined) {
      rows.push({ y: piece.y, size: piece.size, weight: piece.text.length, pieces: [piece] });
      continue;
    }
    row.pieces.push(piece);
    if (piece.text.length > row.weight)
      Object.assign(row, { y: piece.y, size: piece.size, weight: piece.text.length });
  }
  return withDropCaps(rows.map((row) => lineOf(row.pieces, row.y, page)).sort((p, q) => p.y - q.y));
}

function lineOf(pieces: readonly Piece[], y: number, page: number): Line {
  const rtl =
    pieces.reduce((sum, piece) => sum + (piece.rtl ? piece.text.length : -piece.text.length), 0) > 0;
  const sorted = [...pieces].sort((p, q) => (rtl ? q.x + q.width - p.x - p.width : p.x - q.x));
  let text = "";
  let before: Piece | null = null;
  for (const piece of sorted) {
    if (before !== null && partsWords(before, piece, rtl)) text += " ";
    text += piece.text;
    before = piece;
  }
  const x = Math.min(...sorted.map((piece) => piece.x));
  const right = Math.max(...sorted.map((piece) => piece.x + piece.width));
  const fonts = new Map<string, number>();
  for (const { font, text: own } of sorted) fonts.set(font, (fonts.get(font) ?? 0) + own.length);
  const font = [...fonts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
  return { page, text: closeUp(text), x, right, y, size: mainSize(sorted), font, rtl };
}

function partsWords(before: Piece, piece: Piece, rtl: boolean): boolean {
  if (piece.spaced) return true;
  const gap = rtl ? before.x - (piece.x + piece.width) : piece.x - (before.x + before.width);
  return gap > Math.min(before.size, piece.size) * wordSpace;
}

/** Letters one by one that are a word set wide; fewer may be initials ("J R R"). */
const fewestSpaced = 4;

/** "R E P O R T" is a word set wide: pdf.js takes the white space between its letters for word spaces. */
function closeUp(text: string): string {
  const words = text.split(" ");
  const closed: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && isLetter(words[to]!)) to++;
    if (to - from >= fewestSpaced) closed.push(words.slice(from, to).join(""));
    else closed.push(...words.slice(from, Math.max(to, from + 1)));
    from = Math.max(to, from + 1);
  }
  return closed.join(" ");
}

function isLetter(word: string): boolean {
  if (word.length !== 1) return false;
  const letter = letterOf(word.charCodeAt(0));
  return letter === Letter.upper || letter === Letter.lower;
}

/** Type of a drop cap, in sizes of the lines beside it: over two lines it is at least this. */
const dropCapRatio = 1.7;

/** A large letter that stands beside the first lines of a text opens the first of them. */
function withDropCaps(lines: readonly Line[]): Line[] {
  const usual = heaviest(
    lines.map(({ size, text }) => [size, text.length] as const),
    0.25,
  );
  const kept = [...lines];
  for (const cap of lines) {
    const letters = cap.text.replace(/^["'“„«‘]/, "");
    if (letters.length !== 1 || !isLetter(letters) || cap.size < usual * dropCapRatio) continue;
    const top = cap.y - cap.size;
    const first = kept.find(
      (line) =>
        line !== cap && line.y > top && line.y <= cap.y && line.x >= cap.right - 1 && line.size < cap.size,
    );
    if (first === undefined) continue;
    kept.splice(kept.indexOf(cap), 1);
    // "A" and "I" are words, and only the space behind them tells: as wide as a word space, or the mere set of the letter.
    const apart = "AI".includes(letters) && first.x - cap.right > first.size * 0.45 ? " " : "";
    kept[kept.indexOf(first)] = { ...first, text: `${cap.text}${apart}${first.text}`, x: cap.x };
  }
  return kept;
}
