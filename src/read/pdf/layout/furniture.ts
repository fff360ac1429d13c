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
  const edges = pages.flatMap(edgesOf);
  const found = new Map<Piece, string>();
  const take = (row: EdgeRow, because: string) => {
    for (const piece of row.pieces) if (!found.has(piece)) found.set(piece, because);
  };
  for (const row of edges) {
    if (repeats(row, edges)) take(row, "it stands at the same place on several pages");
    else if (isPageNumber(row, edges, pages.length)) take(row, "it is the number of the page");
    else if (row.apart && row.rank < 2 && isPrinterLine(row.text)) {
      take(row, "it is what a browser prints on the edge of a page");
    }
  }
  if (found.size === 0) return { pages, aside: [] };
  const aside = edges
    .filter((row) => found.has(row.pieces[0]!))
    .map((row): SetAside => ({ what: "furniture", because: found.get(row.pieces[0]!)!, text: row.text }));
  return {
    pages: pages.map((page) => ({ ...page, pieces: page.pieces.filter((piece) => !found.has(piece)) })),
    aside: distinct(aside),
  };
}

function edgesOf(page: PageText): EdgeRow[] {
  const rows = rowsOf(page.pieces);
  return rows.flatMap((row, index) => {
    const fromTop = index;
    const fromBottom = rows.length - 1 - index;
    const rank = Math.min(fromTop, fromBottom);
    if (rank >= edgeRows) return [];
    const next = fromTop <= fromBottom ? rows[index + 1] : rows[index - 1];
    const size = row.pieces[0]!.size;
    return [
      {
        ...row,
        page: page.index,
        rank,
        shape: row.text.replace(/\d+/g, "0").toLowerCase(),
        apart: next === undefined || Math.abs(next.y - row.y) > size * 2,
      },
    ];
  });
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
    return { y, pieces: own, text: own.map(({ text }) => text).join(" ") };
  });
}

/**
 * On the next page or the one behind it, since left and right pages may have heads of their own. A row of letters only
 * must be short: at the same place of two pages a sentence of the text does not stand twice, but a table's head may.
 */
function repeats(row: EdgeRow, edges: readonly EdgeRow[]): boolean {
  return edges.some(
    (other) =>
      other.page !== row.page &&
      Math.abs(other.page - row.page) <= 2 &&
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
