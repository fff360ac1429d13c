import { Letter, letterOf } from "../../../core/text/letter-case.ts";
import { type Line, mainSize, type Piece } from "./page.ts";

/** Base lines that differ by less (in sizes of the larger type) are one line: raised and lowered signs belong to it. */
const sameLine = 0.4;

/** White space between two pieces (in sizes) from which they are two words; the narrowest word space set is a sixth. */
const wordSpace = 0.14;

/** The lines of one column, from the top. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  // Of running text, which has lower-case letters where its script has them.
  const usual = mainSize(pieces.filter(({ text }) => text !== text.toUpperCase())) || mainSize(pieces);
  const caps = pieces.filter((piece) => isDropCap(piece, usual));
  const lines = rowsOf(
    caps.length === 0 ? pieces : pieces.filter((piece) => !caps.includes(piece)),
    page,
    usual,
  );
  for (const cap of caps) openWith(cap, lines, page);
  return lines.sort((p, q) => p.y - q.y);
}

function rowsOf(pieces: readonly Piece[], page: number, usual: number): Line[] {
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
  return rows.map((row) => lineOf(withoutSmallCapitals(row.pieces, usual), row.y, page, usual));
}

function lineOf(pieces: readonly Piece[], y: number, page: number, usual: number): Line {
  const rtl =
    pieces.reduce((sum, piece) => sum + (piece.rtl ? piece.text.length : -piece.text.length), 0) > 0;
  const text = closeUp(textOfRow(pieces, rtl));
  let x = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  const fonts = new Map<string, number>();
  for (const piece of pieces) {
    x = Math.min(x, piece.x);
    right = Math.max(right, piece.x + piece.width);
    fonts.set(piece.font, (fonts.get(piece.font) ?? 0) + piece.text.length);
  }
  const font = [...fonts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
  return { page, text, x, right, y, size: typeSize(pieces, usual), font, rtl, opens: false };
}

/** Pieces on one base line as text. */
export function textOfRow(pieces: readonly Piece[], rtl = false): string {
  const sorted = [...pieces].sort((p, q) => (rtl ? q.x + q.width - p.x - p.width : p.x - q.x));
  let text = "";
  let before: Piece | null = null;
  for (const piece of sorted) {
    if (before !== null && partsWords(before, piece, rtl)) text += " ";
    text += piece.text;
    before = piece;
  }
  return text;
}

/** Share of a line's letters from which a size is more than a slip: small capitals leave few letters of the full size. */
const sizeShare = 0.06;

/** The largest size that a good part of the letters have: small capitals are smaller than the type that they belong to. */
function typeSize(pieces: readonly Piece[], usual: number): number {
  const letters = new Map<number, number>();
  let all = 0;
  for (const { size, text } of pieces) {
    letters.set(size, (letters.get(size) ?? 0) + text.length);
    all += text.length;
  }
  let largest = 0;
  for (const [size, count] of letters) {
    const counts = count >= all * sizeShare || Math.abs(size - usual) < usual * 0.02;
    if (counts && size > largest) largest = size;
  }
  return largest > 0 ? largest : mainSize(pieces);
}

/** Small capitals that a program makes of lower-case letters, in sizes of the type around them. */
const smallest = 0.6;
const largest = 0.85;

/** Letters of a line in small capitals from which they are lower-case ones: an abbreviation may be set small too. */
const fewestSmall = 12;

/**
 * A program without a font of small capitals sets smaller ones, and the file has lost what was lower-case: on one base line
 * with type of the text's size, smaller capitals in number are read as the lower-case letters that they stand for.
 */
function withoutSmallCapitals(pieces: readonly Piece[], usual: number): readonly Piece[] {
  if (!pieces.some(({ size }) => Math.abs(size - usual) < usual * 0.02)) return pieces;
  const small = pieces.filter(
    ({ size, text }) =>
      size >= usual * smallest &&
      size <= usual * largest &&
      text === text.toUpperCase() &&
      text !== text.toLowerCase(),
  );
  const letters = small.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < fewestSmall) return pieces;
  const lowered = new Set(small);
  return pieces.map((piece) => (lowered.has(piece) ? { ...piece, text: piece.text.toLowerCase() } : piece));
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

function isDropCap({ text, size }: Piece, usual: number): boolean {
  return size >= usual * dropCapRatio && isLetter(text.replace(/^["'“„«‘]/, ""));
}

/** A large letter that stands beside the first lines of a text opens the first of them; alone it is a line. */
function openWith(cap: Piece, lines: Line[], page: number): void {
  const right = cap.x + cap.width;
  let first = -1;
  for (const [index, line] of lines.entries()) {
    const beside = line.y > cap.y - cap.size && line.y <= cap.y + 1 && line.x >= right - cap.size * 0.1;
    if (!beside || line.x > right + cap.size) continue;
    // The lines beside it begin where the column begins.
    lines[index] = { ...line, x: cap.x };
    if (first === -1 || line.y < lines[first]!.y) first = index;
  }
  if (first === -1) {
    lines.push(lineOf([cap], cap.y, page, cap.size));
    return;
  }
  const line = lines[first]!;
  lines[first] = { ...line, text: `${cap.text}${line.text}`, opens: true };
}
