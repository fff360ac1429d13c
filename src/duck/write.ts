import type { Duck } from "./open.ts";

export type TableFormat = "parquet" | "csv";

const copies: Readonly<Record<TableFormat, string>> = {
  parquet: "FORMAT parquet, COMPRESSION zstd",
  csv: "FORMAT csv, HEADER",
};

/**
 * Writes the rows of a query to a file that the database was opened with (`DuckOptions.files`). `query` is SQL of this
 * program, never a user's.
 */
export async function writeTable(
  duck: Duck,
  query: string,
  file: string,
  format: TableFormat,
): Promise<void> {
  await duck.run(`COPY (${query}) TO '${file.replaceAll("'", "''")}' (${copies[format]})`);
}
