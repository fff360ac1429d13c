import type { DuckDBConnection } from "@duckdb/node-api";
import type { Parameters } from "./rows.ts";

/** Values of a column of `BIGINT`, `INTEGER` or `DOUBLE`. */
export type NumberColumn = BigInt64Array | Int32Array | Float64Array;

export async function* numbersOf(
  connection: DuckDBConnection,
  sql: string,
  parameters?: Parameters,
): AsyncIterable<readonly NumberColumn[]> {
  const result = await connection.stream(sql, parameters);
  for (let chunk = await result.fetchChunk(); chunk !== null; chunk = await result.fetchChunk()) {
    if (chunk.rowCount === 0) return;
    const columns: NumberColumn[] = [];
    for (let index = 0; index < chunk.columnCount; index++)
      columns.push(valuesOf(chunk.getColumnVector(index)));
    yield columns;
  }
}

/** The memory behind a vector: value by value it would cost ten times as much. */
export function valuesOf(vector: object): NumberColumn {
  const items: unknown = "items" in vector ? vector.items : null;
  if (items instanceof BigInt64Array || items instanceof Int32Array || items instanceof Float64Array)
    return items;
  throw new TypeError("a column that is not of whole numbers or doubles");
}
