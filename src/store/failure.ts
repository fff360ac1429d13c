import { type DuckFailure, duckFailureOf } from "../duck/failure.ts";

/** Why a corpus could not do what it was asked: for people, with what to do next. */
export interface CorpusFailure {
  readonly code:
    | "corpus.missing"
    | "corpus.in-use"
    | "corpus.not-a-corpus"
    | "corpus.newer"
    | "corpus.full"
    | "corpus.read-only"
    | "corpus.closed"
    | "corpus.worker"
    | "corpus.damaged";
  /** One clause without a full stop. */
  readonly says: string;
  /** What to do next, one sentence. */
  readonly next: string;
}

/** The error that carries a failure in its `cause`. */
export function corpusError(failure: CorpusFailure, cause?: unknown): Error {
  return new Error(`${failure.says}. ${failure.next}`, { cause: { ...failure, cause } });
}

export const closed: CorpusFailure = {
  code: "corpus.closed",
  says: "the corpus was closed",
  next: "Open it again.",
};

/** The failure that an error of a corpus carries, DuckDB's among them; `null` for any other error. */
export function corpusFailureOf(error: unknown): CorpusFailure | DuckFailure | null {
  const duck = duckFailureOf(error);
  if (duck !== null) return duck;
  if (!(error instanceof Error) || typeof error.cause !== "object" || error.cause === null) return null;
  const { cause } = error;
  return "code" in cause && typeof cause.code === "string" && cause.code.startsWith("corpus.")
    ? (cause as CorpusFailure)
    : null;
}

/** An error of the file system as a failure that people understand; any other error as it is. */
export function fileError(folder: string, error: unknown): unknown {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return corpusError(
        {
          code: "corpus.full",
          says: `the disk of ${folder} is full, or its quota used up`,
          next: "Free some space and do the same again; what was added before stands.",
        },
        error,
      );
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return corpusError(
        {
          code: "corpus.read-only",
          says: `${folder} may not be written`,
          next: "Check its permissions, or give another folder.",
        },
        error,
      );
    default:
      return error;
  }
}
