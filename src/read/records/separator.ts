import { startOf } from "../content.ts";
import type { FieldNames, Source } from "../reader.ts";
import { looksLikeColumns } from "./names.ts";

const separators = [",", "\t", ";", "|"] as const;

/** Headings are short: no sentence with commas is one. UTF-16 code units. */
const longestName = 60;

/**
 * What parts the columns, seen from the first line: it is a heading where, cut so, some names are those of an article's
 * fields. A name that ends in `.csv` or `.tsv` is believed where the first line can be cut at all.
 */
export function separatorOf(source: Source, fields: FieldNames): string | null {
  const line = firstLine(startOf(source));
  if (line === null) return null;
  let best: string | null = null;
  let most = 1;
  for (const separator of separators) {
    const columns = line.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
    if (columns.length <= most || columns.some(({ length }) => length > longestName)) continue;
    if (!looksLikeColumns(columns, fields) && !/\.(?:csv|tsv)(?:\.gz)?$/i.test(source.name)) continue;
    best = separator;
    most = columns.length;
  }
  return best;
}

/** The heading line, behind one that names the separator (`sep=;`). */
function firstLine(start: string): string | null {
  const body = start.replace(/^sep=.\r?\n/, "");
  const end = body.indexOf("\n");
  return end <= 0 ? null : body.slice(0, end).replace(/\r$/, "");
}
