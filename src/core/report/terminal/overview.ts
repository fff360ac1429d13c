import type { Bead, Comparison } from "../../model.ts";
import { type Piece, type Style, styled } from "./style.ts";

/** One bead in the picture: a character above for a and one below for b. */
interface Cell {
  readonly a: Piece;
  readonly b: Piece;
  readonly mark: Piece;
  readonly width: number;
}

const relations: { readonly [relation in Bead["relation"]]: { a: string; b: string; style: Style } } = {
  identical: { a: "█", b: "█", style: "identical" },
  edited: { a: "▓", b: "▓", style: "edited" },
  reworded: { a: "▒", b: "▒", style: "reworded" },
  deletion: { a: "-", b: " ", style: "gone" },
  addition: { a: " ", b: "+", style: "added" },
};

const legend: readonly (readonly [string, string])[] = [
  ["█", "identical"],
  ["▓", "edited"],
  ["▒", "reworded"],
  ["-", "left out"],
  ["+", "added"],
  ["~", "moved"],
  ["!", "claimed or said differently"],
];

/**
 * A picture of the alignment: a column a sentence, a above b, a gap where the other side has none, and below them
 * where something grave changed. Only signs that occur are explained.
 */
export function overview(
  comparison: Comparison,
  letters: readonly [string, string],
  columns: number,
): readonly (readonly Piece[])[] {
  const cells = cellsOf(comparison);
  const room = columns - 4;
  const lines: (readonly Piece[])[] = [];
  const used = new Set<string>();
  for (const row of rowsOf(cells, room)) {
    for (const { a, b, mark } of row)
      for (const { text } of [a, b, mark]) for (const sign of text) used.add(sign);
    lines.push([
      styled("strong", letters[0]),
      styled("plain", " ".repeat(3 - letters[0].length)),
      ...row.map(({ a }) => a),
    ]);
    lines.push([
      styled("strong", letters[1]),
      styled("plain", " ".repeat(3 - letters[1].length)),
      ...row.map(({ b }) => b),
    ]);
    const marks = row.map(({ mark }) => mark);
    if (marks.some(({ text }) => text.trim() !== "")) lines.push([styled("plain", "   "), ...marks]);
  }
  const said = legend.filter(([sign]) => used.has(sign)).map(([sign, says]) => `${sign} ${says}`);
  lines.push(...legendLines(said, columns - 3));
  return lines;
}

function legendLines(said: readonly string[], room: number): readonly (readonly Piece[])[] {
  const lines: string[] = [];
  for (const part of said) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length + 3 <= room)
      lines[lines.length - 1] = `${last}   ${part}`;
    else lines.push(part);
  }
  return lines.map((line) => [styled("faint", `   ${line}`)]);
}

function cellsOf({ alignment, changes }: Comparison): readonly Cell[] {
  const grave = new Set(changes.filter(({ gravity }) => gravity === 4).flatMap(({ beads }) => beads));
  return alignment.beads.map((bead, index) => {
    const { a, b, style } = relations[bead.relation];
    const width = Math.max(bead.a.length, bead.b.length, 1);
    const mark = grave.has(index) ? styled("grave", "!") : styled("faint", bead.moved ? "~" : " ");
    return {
      a: styled(a === " " ? "plain" : style, a.repeat(width)),
      b: styled(b === " " ? "plain" : style, b.repeat(width)),
      mark: { text: mark.text.padEnd(width), style: mark.style },
      width,
    };
  });
}

function rowsOf(cells: readonly Cell[], room: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [[]];
  let used = 0;
  for (const cell of cells) {
    if (used > 0 && used + cell.width > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(cell);
    used += cell.width;
  }
  return rows;
}
