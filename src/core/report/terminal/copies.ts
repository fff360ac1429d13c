import { type CopyGroupRow, type CopyRow, copySummary } from "../copies.ts";
import { visible } from "../escape/terminal.ts";
import { grouped, percent } from "../phrase.ts";
import { datesCell, type ListColumn, listTable } from "./list-table.ts";

const columns: readonly ListColumn[] = [
  { head: "size", side: "right", style: "strong" },
  { head: "alike", side: "right", style: "plain" },
  { head: "when", side: "left", style: "plain" },
  { head: "kept", side: "left", style: "faint" },
];

/** Groups of copies as a table: size, how alike, when, where the kept one stands, its headline, outlets of all. */
export function copiesTable(
  groups: readonly CopyGroupRow[],
  page: { readonly columns: number; readonly color: boolean },
): string {
  const rows = groups.map((group) => {
    const { size, alike, from, until, outlets } = copySummary(group);
    const { least, most } = alike;
    const range = percent(least) === percent(most) ? percent(most) : `${percent(least)}–${percent(most)}`;
    return {
      cells: [grouped(size), range, datesCell(from, until), placeOf(group.kept)],
      title: group.kept.title,
      outlets,
    };
  });
  return listTable(columns, rows, page);
}

/** Room for where an article stands: the end of a path tells it from others. */
const MOST_PLACE = 28;

function placeOf({ name, place }: CopyRow): string {
  const whole = visible(place === null ? name : `${name}, ${place}`);
  return whole.length <= MOST_PLACE ? whole : `…${whole.slice(1 - MOST_PLACE)}`;
}
