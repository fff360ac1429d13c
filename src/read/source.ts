import { type FileHandle, open } from "node:fs/promises";
import { failureOf, folderFailure, type ReadFailure, systemFailure } from "./failure.ts";
import type { ReadLimits } from "./limits.ts";
import type { Opened, Source } from "./reader.ts";

/** Bytes looked at before reading: what the content is shows in the first few, a page's first tag behind a comment or two. */
export const headLength = 65_536;

/** Bytes a read: larger ones gained nothing on files in the system's cache. */
const chunkLength = 262_144;

/** A file, a pipe or a device: `<(command)` works, and `/dev/zero` ends at the limits. */
export async function fileSource(path: string): Promise<Opened> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path);
    const stats = await handle.stat();
    if (stats.isDirectory()) {
      await handle.close();
      return { ok: false, failure: folderFailure(path) };
    }
    const file = handle;
    const opened = await flowing(path, handleChunks(file));
    const source = {
      ...opened,
      path: stats.isFile() ? path : null,
      size: stats.isFile() ? stats.size : opened.size,
    };
    return { ok: true, source, close: () => file.close() };
  } catch (error) {
    await handle?.close().catch(() => undefined);
    return { ok: false, failure: systemFailure(path, error) };
  }
}

/** Bytes that flow in from elsewhere: standard input, an answer, an unpacked stream. */
export async function streamSource(
  name: string,
  stream: AsyncIterable<Uint8Array | string>,
  about: SourceFacts = {},
): Promise<Opened> {
  const bytes = asBytes(stream);
  try {
    const source = { ...(await flowing(name, bytes)), ...about };
    return { ok: true, source, close: async () => void (await bytes.return(undefined)) };
  } catch (error) {
    return { ok: false, failure: failureOf({ name, place: about.place ?? null }, error) };
  }
}

/** Bytes that are there already. */
export function bytesSource(name: string, bytes: Uint8Array, about: SourceFacts = {}): Source {
  return {
    ...nowhere,
    name,
    size: bytes.length,
    head: bytes.subarray(0, headLength),
    chunks: async function* () {
      if (bytes.length > 0) yield bytes;
    },
    ...about,
  };
}

/** What stands outside the bytes of a source. */
export type SourceFacts = Partial<Pick<Source, "place" | "url" | "captured" | "mediaType" | "size">>;

const nowhere = { place: null, path: null, url: null, captured: null, mediaType: null } as const;

/** All bytes of a source in one piece, or the failure where there are more than `limit`. Throws as `Source.chunks` does. */
export async function wholeOf(
  source: Source,
  limit: number,
  name: SizeLimit = "maxBytes",
): Promise<
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly failure: ReadFailure }
> {
  if (source.size !== null && source.size > limit)
    return { ok: false, failure: tooLarge(source, limit, name) };
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    length += chunk.length;
    if (length > limit) return { ok: false, failure: tooLarge(source, limit, name) };
    chunks.push(chunk);
  }
  return { ok: true, bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) };
}

type SizeLimit = keyof Pick<ReadLimits, "maxBytes" | "maxDocumentBytes">;

export function tooLarge(
  source: Pick<Source, "name" | "place">,
  limit: number,
  name: SizeLimit = "maxBytes",
): ReadFailure {
  const isArticle = name === "maxBytes";
  return failed(
    source,
    "read.too-large",
    `is larger than ${megabytes(limit)} MB, the limit for one ${isArticle ? "article" : "document"} (${name})`,
    isArticle
      ? "Cut it into its articles, or raise the limit with --max-megabytes."
      : "Cut it into its parts.",
  );
}

/** A failure of this source or of a place in it. */
export function failed(
  source: Pick<Source, "name" | "place">,
  code: string,
  says: string,
  next: string,
): ReadFailure {
  return { name: source.name, place: source.place, code, says, next };
}

/** The place `inner` inside a source that may be a place itself: `"record 4, line 2"`. */
export function placeIn(source: Pick<Source, "place">, inner: string): string {
  return source.place === null ? inner : `${source.place}, ${inner}`;
}

/** Megabytes with one decimal at most, for people. */
export function megabytes(bytes: number): string {
  return String(Math.round((bytes / (1024 * 1024)) * 10) / 10);
}

/**
 * A source over chunks whose head has been read, and whose size is known where the head is all. Where reading breaks off
 * inside the head, what came before is the head and the error comes behind it.
 */
async function flowing(name: string, chunks: AsyncGenerator<Uint8Array>): Promise<Source> {
  const first: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  let error: unknown = null;
  while (length < headLength && !ended) {
    try {
      const next = await chunks.next();
      if (next.done === true) ended = true;
      else {
        first.push(next.value);
        length += next.value.length;
      }
    } catch (thrown) {
      if (length === 0) throw thrown;
      error = thrown;
      ended = true;
    }
  }
  const start = first.length === 1 ? first[0]! : Buffer.concat(first);
  return {
    ...nowhere,
    name,
    size: ended && error === null ? length : null,
    head: start.subarray(0, headLength),
    chunks: async function* () {
      if (length > 0) yield start;
      if (error !== null) throw error;
      if (!ended) yield* chunks;
    },
  };
}

async function* handleChunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  // The first read takes the head of a large file and the whole of nearly every article.
  for (let want = headLength; ; want = chunkLength) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafeSlow(want), 0, want, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    if (bytes.length > 0) yield bytes;
  }
}
