import type { DuckDBConnection, DuckDBResult } from "@duckdb/node-api";

type Api = typeof import("@duckdb/node-api");

/** One value of a row. Lists and structs come back as JSON-shaped values. */
export type Value = string | number | bigint | boolean | null | Uint8Array | readonly Value[] | Fields;

interface Fields {
  readonly [name: string]: Value;
}

export type Row = Readonly<Record<string, Value>>;

/** Values for `$name` in the SQL. A `number` that is whole is sent as an `INTEGER`, any other as a `DOUBLE`. */
export type Parameters = Record<string, string | number | bigint | boolean | null>;

export async function rowsOf(
  api: Api,
  connection: DuckDBConnection,
  sql: string,
  parameters?: Parameters,
): Promise<readonly Row[]> {
  const result = await connection.run(sql, parameters);
  const rows: Row[] = [];
  for await (const part of result.yieldConvertedRowObjects(converterOf(api))) rows.push(...(part as Row[]));
  return rows;
}

export async function* streamOf(
  api: Api,
  connection: DuckDBConnection,
  sql: string,
  parameters?: Parameters,
): AsyncIterable<readonly Row[]> {
  const result: DuckDBResult = await connection.stream(sql, parameters);
  for await (const part of result.yieldConvertedRowObjects(converterOf(api))) yield part as Row[];
}

type Converter = (value: unknown, type: { readonly typeId: number }, converter: Converter) => Value;

/** DuckDB's own conversion to plain JavaScript values, with days and times as ISO 8601 and not as `Date`. */
function converterOf(api: Api): never {
  const { DuckDBTypeId: Id, JSDuckDBValueConverter: plain, JsonDuckDBValueConverter: json } = api;
  const written = new Set<number>([
    Id.DATE,
    Id.TIME,
    Id.TIME_TZ,
    Id.TIMESTAMP,
    Id.TIMESTAMP_S,
    Id.TIMESTAMP_MS,
    Id.TIMESTAMP_NS,
    Id.TIMESTAMP_TZ,
    Id.INTERVAL,
    Id.BIT,
    Id.UUID,
  ]);
  const convert: Converter = (value, type, converter) => {
    if (!written.has(type.typeId)) return (plain as unknown as Converter)(value, type, converter);
    const text = (json as unknown as Converter)(value, type, converter);
    return typeof text === "string" ? isoTime(text) : text;
  };
  return convert as never;
}

/** `2021-06-11 08:00:00+00` as `2021-06-11T08:00:00Z`; what is no time of a day stays. */
function isoTime(text: string): string {
  const found = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?([+-]\d\d(?::\d\d)?)?$/.exec(text);
  if (found === null) return text;
  const [, day, time, fraction = "", zone = ""] = found;
  return `${day}T${time}${fraction}${zone === "+00" ? "Z" : zone.length === 3 ? `${zone}:00` : zone}`;
}
