import { visible } from "../escape/terminal.ts";
import { type Line, written } from "./layout.ts";
import { type Piece, plain, type Style, styled } from "./style.ts";
import { displayWidth } from "./width.ts";
import { cut, lineWidth, padded } from "./wrap.ts";

/** What stands where something is not known. */
export const unknown = "–";

/** A column of short cells; headline and outlets come behind all of them. */
export interface ListColumn {
  readonly head: string;
  readonly side: "left" | "right";
  readonly style: Style;
}

export interface ListRow {
  /** One a column, ready to be shown. */
  readonly cells: readonly string[];
  /** As articles have them. */
  readonly title: string | null;
  readonly outlets: readonly string[];
}

const gap = "  ";
/** Room for headline and outlets below which they have a line of their own. */
const LEAST_ROOM = 54;
/** Share of that room that headlines may take. */
const TITLE_SHARE = 0.62;

/** A list of what was told: short cells, headline, outlets; in a narrow terminal two lines a row. */
export function listTable(
  columns: readonly ListColumn[],
  rows: readonly ListRow[],
  page: { readonly columns: number; readonly color: boolean },
): string {
  const widths = columns.map(({ head }, column) =>
    Math.max(head.length, ...rows.map(({ cells }) => displayWidth(cells[column]!))),
  );
  const used = widths.reduce((sum, width) => sum + width + gap.length, 0);
  const left = (cells: readonly string[], style: (column: ListColumn) => Style): Line =>
    columns.flatMap((column, index) => {
      const cell = styled(style(column), cells[index]!);
      const width = widths[index]!;
      const set = column.side === "right" ? right(cell, width) : padded([cell], width);
      return index === 0 ? set : [plain(gap), ...set];
    });
  const head = left(
    columns.map((column) => column.head),
    () => "faint",
  );
  const start = ({ cells }: ListRow) => left(cells, ({ style }) => style);
  const room = page.columns - used;
  const lines: Line[] = [];
  if (room >= LEAST_ROOM) {
    const titleWidth = Math.floor((room - gap.length) * TITLE_SHARE);
    const wide = (cells: Line, title: Piece, outlets: Piece): Line => [
      ...cells,
      plain(gap),
      ...padded(shortened(title, titleWidth), titleWidth),
      plain(gap),
      ...shortened(outlets, room - gap.length - titleWidth),
    ];
    lines.push(wide(head, styled("faint", "headline"), styled("faint", "outlets")));
    for (const row of rows)
      lines.push(wide(start(row), plain(titleOf(row)), styled("faint", outletsOf(row))));
  } else {
    const indent = widths[0]! + gap.length;
    lines.push(head);
    for (const row of rows) {
      const title = shortened(plain(titleOf(row)), page.columns - indent);
      const spare = page.columns - indent - lineWidth(title) - 3;
      const outlets =
        spare < 12 ? [] : [plain(" "), ...shortened(styled("faint", `· ${outletsOf(row)}`), spare)];
      lines.push(start(row), [plain(" ".repeat(indent)), ...title, ...outlets]);
    }
  }
  return written(lines, page);
}

/** Days are enough for a list: "2023-02-06 – 02-09", one of them where both are the same day. */
export function datesCell(from: string | null, until: string | null): string {
  if (from === null || until === null) return visible(day(from ?? until ?? unknown));
  const [first, last] = [day(from), day(until)];
  if (first === last) return visible(first);
  const sameYear = first.length === 10 && last.length === 10 && first.slice(0, 5) === last.slice(0, 5);
  return visible(`${first} – ${sameYear ? last.slice(5) : last}`);
}

function day(iso: string): string {
  return iso.slice(0, 10);
}

function titleOf({ title }: ListRow): string {
  return visible(title ?? unknown);
}

function outletsOf({ outlets }: ListRow): string {
  return visible(outlets.length === 0 ? unknown : outlets.join(", "));
}

function right(piece: Piece, width: number): readonly Piece[] {
  return [plain(" ".repeat(Math.max(0, width - displayWidth(piece.text)))), piece];
}

function shortened(piece: Piece, width: number): readonly Piece[] {
  if (lineWidth([piece]) <= width) return [piece];
  return [...cut([piece], Math.max(1, width - 1)), styled("faint", "…")];
}
