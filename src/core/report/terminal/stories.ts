import { visible } from "../escape/terminal.ts";
import { grouped } from "../phrase.ts";
import type { StoryRow } from "../stories.ts";
import { datesCell, type ListColumn, listTable } from "./list-table.ts";

const columns: readonly ListColumn[] = [
  { head: "size", side: "right", style: "strong" },
  { head: "texts", side: "right", style: "plain" },
  { head: "when", side: "left", style: "plain" },
  { head: "id", side: "left", style: "faint" },
];

/** Stories as a table: size, texts, from and until, id, headline, outlets; in a narrow terminal two lines a story. */
export function storiesTable(
  rows: readonly StoryRow[],
  page: { readonly columns: number; readonly color: boolean },
): string {
  const listed = rows.map(({ story: { id, from, until, tellings, texts }, title, outlets }) => ({
    cells: [grouped(tellings.length), grouped(texts.length), datesCell(from, until), visible(id)],
    title,
    outlets,
  }));
  return listTable(columns, listed, page);
}
