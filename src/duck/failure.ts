/** Why DuckDB could not do what it was asked: for people, with what to do next. */
export interface DuckFailure {
  readonly code:
    | "duck.missing"
    | "duck.locked"
    | "duck.full"
    | "duck.read-only"
    | "duck.memory"
    | "duck.damaged"
    | "duck.refused"
    | "duck.failed";
  /** One clause without a full stop. */
  readonly says: string;
  /** What to do next, one sentence. */
  readonly next: string;
}

/** The error that carries a failure in its `cause`; what DuckDB said itself stands in `cause.cause`. */
export function duckError(failure: DuckFailure, cause?: unknown): Error {
  return new Error(`${failure.says}. ${failure.next}`, { cause: { ...failure, cause } });
}

/** The failure that an error carries; `null` for any other error. */
export function duckFailureOf(error: unknown): DuckFailure | null {
  if (!(error instanceof Error) || typeof error.cause !== "object" || error.cause === null) return null;
  const { cause } = error;
  return "code" in cause && typeof cause.code === "string" && cause.code.startsWith("duck.")
    ? (cause as DuckFailure)
    : null;
}

export const missing: DuckFailure = {
  code: "duck.missing",
  says: "DuckDB is not installed, and corpora and Parquet files rest on it",
  next: "Install it beside Twicetold: npm install @duckdb/node-api.",
};

/** What DuckDB's messages mean, the most telling first: its error codes do not tell these apart. */
const meanings: readonly { readonly seen: RegExp; readonly failure: DuckFailure }[] = [
  {
    seen: /could not set lock|conflicting lock/i,
    failure: {
      code: "duck.locked",
      says: "another process has the corpus open",
      next: "Wait until it is done, or give another folder.",
    },
  },
  {
    seen: /no space left|not enough disk|max_temp_directory_size|disk quota|file too large/i,
    failure: {
      code: "duck.full",
      says: "the disk is full",
      next: "Free some space and do the same again; what was written before stands.",
    },
  },
  {
    seen: /read-only|read only|permission denied|not permitted/i,
    failure: {
      code: "duck.read-only",
      says: "the folder may not be written",
      next: "Check the permissions of the folder and the files in it.",
    },
  },
  {
    seen: /out of memory|failed to allocate|could not allocate|memory limit/i,
    failure: {
      code: "duck.memory",
      says: "the memory that DuckDB was given does not suffice",
      next: "Give it more, or split the work.",
    },
  },
  {
    seen: /not a valid duckdb|corrupt|checksum|serialization error|no magic bytes|invalid parquet|too small to be a parquet|footer length|magic bytes/i,
    failure: {
      code: "duck.damaged",
      says: "the file is damaged or of another kind",
      next: "Take it from a copy, or make it again.",
    },
  },
  {
    seen: /disabled by configuration|disabled through configuration|has been locked/i,
    failure: {
      code: "duck.refused",
      says: "DuckDB was asked for a file that it was not given",
      next: "Please report this.",
    },
  },
];

/** DuckDB's error as ours, with the first line of its own words where none of the meanings fits. */
export function explained(error: unknown): Error {
  if (duckFailureOf(error) !== null) return error as Error;
  const message = error instanceof Error ? error.message : String(error);
  const meaning = meanings.find(({ seen }) => seen.test(message));
  if (meaning !== undefined) return duckError(meaning.failure, error);
  const [line = ""] = message.split("\n");
  return duckError(
    { code: "duck.failed", says: `DuckDB failed: ${line}`, next: "Please report this." },
    error,
  );
}
