import { visible } from "../escape/terminal.ts";
import { grouped } from "../phrase.ts";
import type { StoryRow } from "../stories.ts";
import { type Line, written } from "./layout.ts";
import { type Piece, plain, styled } from "./style.ts";
import { displayWidth } from "./width.ts";
import { cut, lineWidth, padded } from "./wrap.ts";

/** What stands where something is not known. */
const unknown = "–";
const gap = "  ";
/** Room for headline and outlets below which they have a line of their own. */
const LEAST_ROOM = 54;
/** Share of that room that headlines may take. */
const TITLE_SHARE = 0.62;

/** Stories as a table: size, texts, from and until, id, headline, outlets; in a narrow terminal two lines a story. */
export function storiesTable(
  rows: readonly StoryRow[],
  page: { readonly columns: number; readonly color: boolean },
): string {
  const heads = ["size", "texts", "when", "id"];
  const narrow = rows.map(({ story }) => [
    grouped(story.tellings.length),
    grouped(story.texts.length),
    dates(story.from, story.until),
    visible(story.id),
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...narrow.map((cells) => displayWidth(cells[column]!))),
  );
  const used = widths.reduce((sum, width) => sum + width + gap.length, 0);
  const left = (cells: readonly string[], strong: boolean): Line => [
    ...right(styled(strong ? "strong" : "faint", cells[0]!), widths[0]!),
    plain(gap),
    ...right(styled(strong ? "plain" : "faint", cells[1]!), widths[1]!),
    plain(gap),
    ...padded([styled(strong ? "plain" : "faint", cells[2]!)], widths[2]!),
    plain(gap),
    ...padded([styled("faint", cells[3]!)], widths[3]!),
  ];
  const room = page.columns - used;
  const lines: Line[] = [];
  if (room >= LEAST_ROOM) {
    const titleWidth = Math.floor((room - gap.length) * TITLE_SHARE);
    const wide = (start: Line, title: Piece, outlets: Piece): Line => [
      ...start,
      plain(gap),
      ...padded(shortened(title, titleWidth), titleWidth),
      plain(gap),
      ...shortened(outlets, room - gap.length - titleWidth),
    ];
    lines.push(wide(left(heads, false), styled("faint", "headline"), styled("faint", "outlets")));
    rows.forEach((row, index) => {
      lines.push(wide(left(narrow[index]!, true), plain(titleOf(row)), styled("faint", outletsOf(row))));
    });
  } else {
    const indent = widths[0]! + gap.length;
    lines.push(left(heads, false));
    rows.forEach((row, index) => {
      const title = shortened(plain(titleOf(row)), page.columns - indent);
      const spare = page.columns - indent - lineWidth(title) - 3;
      const outlets =
        spare < 12 ? [] : [plain(" "), ...shortened(styled("faint", `· ${outletsOf(row)}`), spare)];
      lines.push(left(narrow[index]!, true), [plain(" ".repeat(indent)), ...title, ...outlets]);
    });
  }
  return written(lines, page);
}

function titleOf({ title }: StoryRow): string {
  return visible(title ?? unknown);
}

function outletsOf({ outlets }: StoryRow): string {
  return visible(outlets.length === 0 ? unknown : outlets.join(", "));
}

/** Days are enough for a list: "2023-02-06 – 02-09", one of them where both are the same day. */
function dates(from: string | null, until: string | null): string {
  if (from === null || until === null) return visible(day(from ?? until ?? unknown));
  const [first, last] = [day(from), day(until)];
  if (first === last) return visible(first);
  const sameYear = first.length === 10 && last.length === 10 && first.slice(0, 5) === last.slice(0, 5);
  return visible(`${first} – ${sameYear ? last.slice(5) : last}`);
}

function day(iso: string): string {
  return iso.slice(0, 10);
}

function right(piece: Piece, width: number): readonly Piece[] {
  return [plain(" ".repeat(Math.max(0, width - displayWidth(piece.text)))), piece];
}

function shortened(piece: Piece, width: number): readonly Piece[] {
  if (lineWidth([piece]) <= width) return [piece];
  return [...cut([piece], Math.max(1, width - 1)), styled("faint", "…")];
}
