import type { Reader, Source } from "../reader.ts";
import { failed, megabytes, placeIn } from "../source.ts";
import { utf8Chunks } from "../utf8.ts";
import { decodedRecord, recordOutcomes } from "./record.ts";
import { type Row, rowsOf } from "./rows.ts";
import { separatorOf } from "./separator.ts";

/** Columns under a heading line: CSV, TSV and what stands between; the separator is seen from the heading. */
export const csvReader: Pick<Reader, "read"> = {
  read: async function* (source, context) {
    const separator = separatorOf(source, context.fields) ?? ",";
    const { chunks, charset } = utf8Chunks(source);
    const extractor = `${separator === "\t" ? "tsv" : "csv"}; charset=${charset}`;
    let columns: readonly string[] | null = null;
    for await (const row of rowsOf(chunks, separator, context.limits.maxBytes)) {
      const place = placeIn(source, `line ${row.line}`);
      if (row.cells === null) {
        yield { ok: false, failure: rowFailure(source, place, row, context.limits.maxBytes) };
      } else if (columns === null) {
        // Excel's line that names the separator stands before the heading.
        if (!/^sep=.?$/.test(row.cells.join(""))) columns = row.cells.map((name) => name.trim());
      } else {
        const names = columns;
        const record = Object.fromEntries(row.cells.map((cell, at) => [names[at] ?? "", cell]));
        const decoded = decodedRecord(row.bytes);
        yield* recordOutcomes(record, { source, place, bytes: row.bytes, extractor, decoded }, context);
      }
    }
  },
};

function rowFailure(source: Source, place: string, { says }: Row, limit: number) {
  const at = { name: source.name, place };
  if (says === "long") {
    return failed(
      at,
      "read.too-large",
      `is longer than ${megabytes(limit)} MB, the limit for one record (maxBytes)`,
      "Raise the limit with --max-megabytes if it is one article.",
    );
  }
  const [found, columns] = (says ?? "").split("/");
  return failed(
    at,
    "read.bad-record",
    columns === undefined
      ? "opens quotation marks that are never closed"
      : `has ${found} cells where the heading has ${columns}`,
    "Export it again; the other records are read.",
  );
}
