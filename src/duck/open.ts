/**
 * The only door to DuckDB. A database opened here is locked down before the first query: it loads and installs no
 * extension, reads and writes no file but its own and those named, and its configuration cannot be changed.
 */
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { appendTo, type Column } from "./append.ts";
import { duckError, explained, missing } from "./failure.ts";
import { type DuckLimits, duckLimits } from "./limits.ts";
import { type NumberColumn, numbersOf } from "./numbers.ts";
import { type Parameters, type Row, rowsOf, streamOf } from "./rows.ts";

export interface DuckOptions {
  /** The database's file; `null`: one in memory, gone when closed. */
  readonly database: string | null;
  /** Folder for what does not fit in memory; `null`: nothing is spilled, and too large a query fails. */
  readonly temporary?: string | null;
  /** Files beside the database that may be read and written; everything else is refused. */
  readonly files?: readonly string[];
  readonly limits?: Partial<DuckLimits>;
}

/** One connection to an open database. Calls follow one another: a second query waits for the first. */
export interface Duck {
  /** Runs one statement, or several without parameters; the number of rows it changed. */
  readonly run: (sql: string, parameters?: Parameters) => Promise<number>;
  /** All rows of a query. `BIGINT` is a `bigint`, `INTEGER` and `DOUBLE` a number, `BLOB` bytes. */
  readonly rows: (sql: string, parameters?: Parameters) => Promise<readonly Row[]>;
  /**
   * The rows of a query in order, some thousands at a time; memory stays bounded. Runs on a connection of its own: other
   * calls may come in between, and what is not yet committed is not seen.
   */
  readonly stream: (sql: string, parameters?: Parameters) => AsyncIterable<readonly Row[]>;
  /**
   * As `stream`, for columns of numbers without `NULL`: some thousands of values of each column at a time, as typed
   * arrays that hold until the next ones are asked for. For queries of millions of rows.
   */
  readonly numbers: (sql: string, parameters?: Parameters) => AsyncIterable<readonly NumberColumn[]>;
  /** Appends rows given as columns, in the table's order of columns. Inside a transaction they are part of it. */
  readonly append: (table: string, columns: readonly Column[]) => Promise<void>;
  /** Another connection to the same database, with temporary tables of its own. */
  readonly another: () => Promise<Duck>;
  /** Closes this connection; the first one closes the database with it. */
  readonly close: () => void;
}

/** Opens a database. Rejects with an error that carries a `DuckFailure`. */
export async function openDuck(options: DuckOptions): Promise<Duck> {
  const api = await loadDuck();
  const limits = { ...duckLimits, ...options.limits };
  let instance: DuckDBInstance | null = null;
  try {
    instance = await api.DuckDBInstance.create(
      options.database ?? ":memory:",
      settingsOf(options.database, limits),
    );
    const connection = await instance.connect();
    await lockDown(connection, options);
    return duckOf(api, instance, connection);
  } catch (error) {
    instance?.closeSync();
    throw explained(error);
  }
}

/** Loads the optional dependency, or says that it is missing. */
async function loadDuck(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    throw duckError(missing, error);
  }
}

function settingsOf(
  database: string | null,
  { threads, memoryMegabytes }: DuckLimits,
): Record<string, string> {
  return {
    threads: String(threads),
    memory_limit: `${memoryMegabytes}MB`,
    autoload_known_extensions: "false",
    autoinstall_known_extensions: "false",
    allow_community_extensions: "false",
    // In a database of our own nothing relies on the order of insertion, which costs memory to keep.
    preserve_insertion_order: String(database === null),
    // A checkpoint writes whole groups of rows: the fewer, the less is written twice.
    checkpoint_threshold: "256MB",
    // Of the formats that this version reads the newest, which compresses text best.
    storage_compatibility_version: "latest",
    // Filters pushed from a join into the scans below it have lost rows (duckdb#22075, duckdb#25702).
    disabled_optimizers: "join_filter_pushdown",
  };
}

/** Order matters: the files are named first, then the outside is shut, then the key is turned. */
async function lockDown(connection: DuckDBConnection, options: DuckOptions): Promise<void> {
  const { temporary = null, files = [] } = options;
  const statements = [
    `SET temp_directory = ${literal(temporary ?? "")}`,
    `SET allowed_paths = [${files.map(literal).join(", ")}]`,
    "SET enable_external_access = false",
    "SET lock_configuration = true",
  ];
  for (const statement of statements) await connection.run(statement);
}

/** A file name as SQL text: settings take no parameters. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

type Api = typeof import("@duckdb/node-api");

function duckOf(api: Api, instance: DuckDBInstance, connection: DuckDBConnection, first = true): Duck {
  let last: Promise<unknown> = Promise.resolve();
  /** Runs after all calls before it, whatever became of them. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(() => guarded(work));
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    run: (sql, parameters) =>
      inTurn(async () => {
        const result = await connection.run(sql, parameters);
        return result.rowsChanged;
      }),
    rows: (sql, parameters) => inTurn(() => rowsOf(api, connection, sql, parameters)),
    stream: (sql, parameters) => apart(instance, (own) => streamOf(api, own, sql, parameters)),
    numbers: (sql, parameters) => apart(instance, (own) => numbersOf(own, sql, parameters)),
    append: (table, columns) => inTurn(() => appendTo(api, connection, table, columns)),
    another: () => guarded(async () => duckOf(api, instance, await instance.connect(), false)),
    close: () => {
      connection.closeSync();
      if (first) instance.closeSync();
    },
  };
}

/** A stream on a connection that is closed with it. */
async function* apart<T>(
  instance: DuckDBInstance,
  stream: (connection: DuckDBConnection) => AsyncIterable<T>,
): AsyncIterable<T> {
  const connection = await instance.connect();
  try {
    yield* stream(connection);
  } catch (error) {
    throw explained(error);
  } finally {
    connection.closeSync();
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explained(error);
  }
}
