import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Article, Diagnostic, Metadata } from "../core/model.ts";
import { inOrder } from "./ahead.ts";
import { choiceInAddress, choiceOf, picked, pickedOfSeveral, pickOf } from "./choice.ts";
import { expand } from "./expand.ts";
import { failureLine, isAddress, type ReadFailure } from "./failure.ts";
import { readSource } from "./frame.ts";
import { type ReadLimits, readLimits } from "./limits.ts";
import type { FieldNames, Note, Opened, ReadOutcome, SourceNote } from "./reader.ts";
import { fileSource, streamSource } from "./source.ts";

export type { ReadFailure } from "./failure.ts";
export { type ReadLimits, readLimits } from "./limits.ts";
export type { FieldNames, LeftOut, ReadOutcome, SourceNote } from "./reader.ts";

/** Where `-` reads from, the limits, and the names of fields where records have unusual ones. */
export interface ReadSettings {
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
  readonly fields?: FieldNames | undefined;
  /** Hears what is to be said of a file as a whole: what was passed over in it. */
  readonly tell?: ((note: SourceNote) => void) | undefined;
  /** Addresses on this machine and in private networks may be asked. */
  readonly allowPrivate?: boolean | undefined;
  /**
   * Records' fields are taken as they stand: nothing is worked out from the text of a record (language, dates, byline,
   * checksum), for whoever needs only the words of a great many. Other kinds of files are read as ever.
   */
  readonly plain?: boolean | undefined;
  /** File that keeps the bytes of the page that an address gives. */
  readonly save?: string | undefined;
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

/**
 * As `readFile`, with what the reader has to say of it; never throws. A folder is refused: it is not one article. Of a
 * file with several, `FILE#ID` or `FILE#12` chooses one.
 */
export async function readOne(
  path: string,
  metadata: Metadata = {},
  settings: ReadSettings = {},
): Promise<ReadOutcome> {
  let only: Read | null = null;
  const failures: ReadFailure[] = [];
  for await (const outcome of readPath(path, metadata, settings)) {
    if (!outcome.ok) failures.push(outcome.failure);
    else if (only === null) only = outcome;
    else return { ok: false, failure: notOne(path, [only, outcome]) };
  }
  if (only === null) return { ok: false, failure: failures[0]! };
  return { ...only, diagnostics: [...failures.map(asDiagnostic), ...only.diagnostics] };
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
    yield* readPaths(expanded.paths, (path) =>
      readPath(path, typeof metadata === "function" ? metadata(path) : metadata, settings),
    );
  }
}

/** A file below this is read ahead, its articles kept until their turn; packed, it cannot hold too many of them. Bytes. */
const smallFile = 1024 * 1024;

/**
 * Files in order, small ones several at a time: a folder of pages keeps every worker busy. Large ones, standard input and
 * addresses flow alone.
 */
async function* readPaths(
  paths: readonly string[],
  read: (path: string) => AsyncIterable<ReadOutcome>,
): AsyncGenerator<ReadOutcome> {
  let at = 0;
  let large: string | null = null;
  const small = async function* () {
    for (; large === null && at < paths.length; at++) {
      const path = paths[at]!;
      if (await isSmall(path)) yield () => read(path);
      else large = path;
    }
  };
  while (at < paths.length) {
    large = null;
    yield* inOrder(small(), 2 * availableParallelism());
    if (large !== null) yield* read(large);
  }
}

async function isSmall(path: string): Promise<boolean> {
  if (path === "-" || isAddress(path)) return false;
  try {
    const found = await stat(path);
    return found.isFile() && found.size <= smallFile;
  } catch {
    return false;
  }
}

async function* readPath(
  argument: string,
  metadata: Metadata,
  settings: ReadSettings,
): AsyncGenerator<ReadOutcome> {
  const isWeb = isAddress(argument);
  const { path, pick } = isWeb ? choiceInAddress(argument) : await choiceOf(argument);
  const outcomes = readWhole(path, metadata, settings);
  if (pick === null) yield* outcomes;
  else yield* (isWeb ? pickedOfSeveral : picked)(outcomes, { path, pick });
}

async function* readWhole(
  path: string,
  metadata: Metadata,
  settings: ReadSettings,
): AsyncGenerator<ReadOutcome> {
  const opened = await openPath(path, settings);
  if (!opened.ok) {
    yield opened;
    return;
  }
  const frame = {
    limits: { ...readLimits, ...settings.limits },
    fields: settings.fields ?? {},
    tell: settings.tell,
    plain: settings.plain ?? false,
  };
  try {
    for await (const outcome of readSource(opened.source, metadata, frame)) {
      yield outcome.ok ? withNotes(outcome, opened.notes ?? []) : outcome;
    }
  } finally {
    // Whoever stops early leaves no open file behind.
    await opened.close();
  }
}

async function openPath(path: string, settings: ReadSettings): Promise<Opened> {
  if (path === "-") return streamSource("standard input", settings.stdin ?? process.stdin);
  if (isAddress(path)) {
    const { addressSource } = await import("./http/address.ts");
    return addressSource(path, { ...settings, limits: { ...readLimits, ...settings.limits } });
  }
  return fileSource(path);
}

function notOne(path: string, [first, second]: readonly [Read, Read]): ReadFailure {
  return {
    name: path,
    code: "read.not-one",
    says: "holds more than one article",
    next: `Choose one by its id or number, as ${path}#${pickOf(first)} or ${path}#${pickOf(second)}.`,
  };
}

type Read = Extract<ReadOutcome, { ok: true }>;

function withNotes(outcome: Read, notes: readonly Note[]): Read {
  if (notes.length === 0) return outcome;
  const said = notes.map((note) => ({ ...note, article: outcome.article.id, span: null }));
  return { ...outcome, diagnostics: [...said, ...outcome.diagnostics] };
}

function asDiagnostic(failure: ReadFailure): Diagnostic {
  return { code: failure.code, says: failureLine(failure), article: null, span: null };
}
