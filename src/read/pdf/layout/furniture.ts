import { textOfRow } from "./lines.ts";
import type { PageText, Piece, SetAside } from "./page.ts";

/** Rows from the edge of a page that running heads and feet stand in. */
const edgeRows = 3;

/** Heads stand at one height on every page; in points, for producers that round. */
const sameHeight = 4;

/** A row of a page: pieces on one base line. */
interface Row {
  readonly y: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface EdgeRow extends Row {
  readonly page: number;
  /** Words with digits made one, so that "Page 3" and "Page 4" are the same. */
  readonly shape: string;
  /** Outermost rows of the page count from 0. */
  readonly rank: number;
  readonly apart: boolean;
}

/** Pages without running heads, feet and page numbers, and what those were. */
export function withoutFurniture(pages: readonly PageText[]): {
  pages: readonly PageText[];
  aside: readonly SetAside[];
} {
  const edges = pages.map(edgesOf);
  const found = new Map<Piece, string>();
  const aside: SetAside[] = [];
  edges.forEach((sides, index) => {
    const near = edges.slice(Math.max(0, index - reach), index + reach + 1).flat(2);
    for (const rows of sides) {
      for (const row of rows) {
        const because = reasonOf(row, near, pages.length);
        // What stands further in than a row of the text belongs to the text.
        if (because === null) break;
        for (const piece of row.pieces) found.set(piece, because);
        aside.push({ what: "furniture", because, text: row.text });
      }
    }
  });
  const text = pages.some(({ pieces }) => pieces.some((piece) => !found.has(piece)));
  // Slides and forms may be alike in all they have.
  if (found.size === 0 || !text) return { pages, aside: [] };
  return {
    pages: pages.map((page) => ({ ...page, pieces: page.pieces.filter((piece) => !found.has(piece)) })),
    aside: distinct(aside),
  };
}

/** Pages before and behind on which the same head is looked for: left and right pages may have heads of their own. */
const reach = 2;

function reasonOf(row: EdgeRow, near: readonly EdgeRow[], pages: number): string | null {
  if (repeats(row, near)) return "it stands at the same place on several pages";
  if (isPageNumber(row, near, pages)) return "it is the number of the page";
  return row.apart && row.rank < 2 && isPrinterLine(row.text)
    ? "it is what a browser prints on the edge of a page"
    : null;
}

/** The rows at the top and at the bottom of a page, each from the edge inwards. */
function edgesOf(page: PageText): [EdgeRow[], EdgeRow[]] {
  const rows = rowsOf(page.pieces);
  const asEdge = (row: Row, rank: number, next: Row | undefined): EdgeRow => ({
    ...row,
    page: page.index,
    rank,
    shape: row.text.replace(/\d+/g, "0").toLowerCase(),
    apart: next === undefined || Math.abs(next.y - row.y) > row.pieces[0]!.size * 2,
  });
  const half = Math.ceil(rows.length / 2);
  const top = rows.slice(0, Math.min(edgeRows, half));
  const bottom = rows.slice(Math.max(half, rows.length - edgeRows)).reverse();
  return [
    top.map((row, rank) => asEdge(row, rank, rows[rank + 1])),
    bottom.map((row, rank) => asEdge(row, rank, rows[rows.length - 2 - rank])),
  ];
}

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { y: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((p, q) => p.y - q.y || p.x - q.x)) {
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(last.y - piece.y) < piece.size * 0.3) last.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows.map(({ y, pieces: own }) => {
    own.sort((p, q) => p.x - q.x);
    return { y, pieces: own, text: textOfRow(own) };
  });
}

/** The same words, figures aside, at the same height of another page. */
function repeats(row: EdgeRow, edges: readonly EdgeRow[]): boolean {
  return edges.some(
    (other) =>
      other.page !== row.page &&
      other.shape === row.shape &&
      Math.abs(other.y - row.y) <= sameHeight &&
      // A number alone must count: amounts in a column of a table may stand at one height too.
      (/\p{L}/u.test(row.shape) || counts(row, other)),
  );
}

function counts(row: EdgeRow, other: EdgeRow): boolean {
  const [one, two] = [row, other].map(({ text }) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN));
  return two! - one! === other.page - row.page;
}

/** "3", "- 3 -", "Page 3 of 5", "3/5", with the page's own number where only one page shows it. */
function isPageNumber(row: EdgeRow, edges: readonly EdgeRow[], pages: number): boolean {
  const numbers = row.text.match(/\d+/g) ?? [];
  if (row.rank > 0 || !row.apart || numbers.length === 0 || numbers.length > 2) return false;
  const rest = row.text.replace(/\d+/g, "").trim();
  const own = Number(numbers[0]);
  if (numbers.length === 2) return rest.length <= 12 && own === row.page + 1 && Number(numbers[1]) === pages;
  if (/^[\s\-–—|·.]*$/.test(rest))
    return (
      own === row.page + 1 ||
      edges.some((other) => other !== row && other.page !== row.page && counts(row, other))
    );
  // A running head that changes from page to page, with the number of the page in it.
  return (
    row.text.length <= 80 &&
    edges.some(
      (other) =>
        other.page !== row.page &&
        other.rank === 0 &&
        other.apart &&
        Math.abs(other.y - row.y) <= sameHeight &&
        counts(row, other),
    )
  );
}

/** A browser's own head and foot: date and time with the page's title, its address with the number of the page. */
function isPrinterLine(text: string): boolean {
  return (
    /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}\b/.test(text) ||
    /^(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/.test(text) ||
    /^\d+\/\d+ (?:https?|file):\/\/\S+$/.test(text)
  );
}

function distinct(aside: readonly SetAside[]): SetAside[] {
  const seen = new Set<string>();
  return aside.filter(({ text }) => !seen.has(text) && seen.add(text) !== null);
}
