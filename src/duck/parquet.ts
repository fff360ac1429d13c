import { resolve } from "node:path";
import type { DuckLimits } from "./limits.ts";
import { openDuck } from "./open.ts";
import type { Row, Value } from "./rows.ts";

/** Memory and threads for reading one file: row by row in order, so one thread. */
const readingLimits: DuckLimits = { threads: 1, memoryMegabytes: 500 };

/**
 * The rows of one Parquet file in order, as records: numbers as numbers (whole ones beyond 2^53 as text), days and
 * times as ISO 8601, lists and structs as JSON has them, bytes as text where they are UTF-8, since older writers do not
 * mark text as such. Memory stays bounded by one row group. Rejects with an error that carries a `DuckFailure`.
 */
export async function* parquetRows(
  path: string,
  limits: Partial<DuckLimits> = {},
): AsyncIterable<Readonly<Record<string, unknown>>> {
  const file = resolve(path);
  const duck = await openDuck({ database: null, files: [file], limits: { ...readingLimits, ...limits } });
  try {
    for await (const rows of duck.stream("SELECT * FROM read_parquet($file)", {
      file,
    }))
      for (const row of rows) yield record(row);
  } finally {
    duck.close();
  }
}

function record(row: Row): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, safe(value)]));
}

/** A whole number as a number where none of it is lost. */
function safe(value: Value): unknown {
  if (typeof value === "bigint")
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (Array.isArray(value)) return value.map(safe);
  if (value instanceof Uint8Array) return textOf(value);
  if (value === null || typeof value !== "object") return value;
  return record(value as Row);
}

function textOf(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
