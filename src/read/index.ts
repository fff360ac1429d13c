import type { Article, Metadata } from "../core/model.ts";
import { fileBytes, streamBytes } from "./bytes.ts";
import { expand } from "./expand.ts";
import { failureLine } from "./failure.ts";
import { type ReadLimits, readLimits } from "./limits.ts";
import { type ReadOutcome, readSource } from "./readers.ts";

export type { ReadFailure } from "./failure.ts";
export { type ReadLimits, readLimits } from "./limits.ts";
export type { ReadOutcome } from "./readers.ts";

/** Where `-` reads from, and the limits. */
export interface ReadSettings {
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
}

/**
 * The article in a file; its bytes are decoded by byte-order mark, validity and letters, and `origin` says how.
 * Throws an `Error` with the reason and the next step where there is no article to be had; `cause` is the `ReadFailure`.
 */
export async function readFile(
  path: string,
  metadata: Metadata = {},
  settings: ReadSettings = {},
): Promise<Article> {
  const outcome = await readOne(path, metadata, settings);
  if (outcome.ok) return outcome.article;
  throw new Error(failureLine(outcome.failure), { cause: outcome.failure });
}

/** As `readFile`, with what the reader has to say of it; never throws. A folder is refused: it is not one article. */
export async function readOne(
  path: string,
  metadata: Metadata = {},
  settings: ReadSettings = {},
): Promise<ReadOutcome> {
  const [first, second] = await readAll(path, metadata, settings);
  if (first === undefined || second !== undefined) {
    return {
      ok: false,
      failure: {
        name: path,
        code: "read.not-one",
        says: "holds more than one article",
        next: "Give one article a file.",
      },
    };
  }
  return first;
}

/**
 * Articles from files, folders and globs, in order. One that cannot be read is an outcome with the reason and never
 * stops the rest. `metadata` holds for all of them, or is asked for each file by name.
 */
export async function* readMany(
  paths: readonly string[],
  metadata: Metadata | ((name: string) => Metadata) = {},
  settings: ReadSettings = {},
): AsyncGenerator<ReadOutcome> {
  const limits = { ...readLimits, ...settings.limits };
  for (const argument of paths) {
    const expanded = await expand(argument, limits);
    if (!expanded.ok) {
      yield expanded;
      continue;
    }
    for (const path of expanded.paths) {
      const given = typeof metadata === "function" ? metadata(path) : metadata;
      yield* await readAll(path, given, settings);
    }
  }
}

async function readAll(
  path: string,
  metadata: Metadata,
  settings: ReadSettings,
): Promise<readonly ReadOutcome[]> {
  const limits = { ...readLimits, ...settings.limits };
  const bytes =
    path === "-"
      ? await streamBytes("standard input", settings.stdin ?? process.stdin, limits)
      : await fileBytes(path, limits);
  return bytes.ok ? readSource(bytes.source, metadata) : [bytes];
}
