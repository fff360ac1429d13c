import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { broken, codeOf } from "./failure.ts";
import type { ReadLimits } from "./limits.ts";
import type { Reader, Source } from "./reader.ts";
import { failed, streamSource } from "./source.ts";
import { holdsArchive } from "./warc/member.ts";

/** Bytes unpacked at a time. */
const pieceLength = 262_144;

/** What is packed with gzip, read by what is in it. Members one behind the other are one stream, as gzip has it. */
export const gzipReader: Pick<Reader, "read"> = {
  read: async function* (source, context) {
    if (holdsArchive(source.head)) {
      // Member by member, so that a broken one costs itself only.
      const { warcReader } = await import("./warc/reader.ts");
      yield* warcReader.read(source, context);
      return;
    }
    const { name, place, url, captured } = source;
    const mediaType = /gzip/i.test(source.mediaType ?? "") ? null : source.mediaType;
    const bytes = unpacked(source, context.limits);
    const opened = await streamSource(name, bytes, { place, url, captured, mediaType });
    if (!opened.ok) {
      yield opened;
      return;
    }
    try {
      yield* context.open(opened.source);
    } finally {
      await opened.close();
    }
  },
};

async function* unpacked(source: Source, limits: ReadLimits): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: pieceLength });
  // Errors of both come out of the loop below; whoever stops the loop ends both.
  pipeline(Readable.from(source.chunks(), { objectMode: false }), gunzip, () => undefined);
  let length = 0;
  try {
    for await (const piece of gunzip) {
      length += piece.length;
      if (length > limits.maxBytes && length > gunzip.bytesWritten * limits.maxUnpackingRatio) {
        throw broken(bomb(source, limits));
      }
      if (length > limits.maxUnpackedBytes) throw broken(tooMuch(source, limits));
      yield piece;
    }
  } catch (error) {
    throw damage(source, error);
  }
}

function bomb(source: Source, { maxUnpackingRatio }: ReadLimits) {
  return failed(
    source,
    "read.bomb",
    `unpacks to more than ${maxUnpackingRatio} times its size, which no text does (maxUnpackingRatio)`,
    "Unpack it yourself if you trust it.",
  );
}

function tooMuch(source: Source, { maxUnpackedBytes }: ReadLimits) {
  return failed(
    source,
    "read.too-large",
    `unpacks to more than ${Math.round(maxUnpackedBytes / 2 ** 30)} GB (maxUnpackedBytes)`,
    "Cut it into several files.",
  );
}

/** What zlib's errors mean for the person who has the file; any other error as it is. */
function damage(source: Source, error: unknown): unknown {
  const code = codeOf(error);
  if (!code?.startsWith("Z_")) return error;
  const says =
    code === "Z_BUF_ERROR" ? "its gzip data are cut off: the end is missing" : "its gzip data are damaged";
  return broken(
    failed(source, "read.damaged", says, "Get the file again; what stands before the damage was read."),
  );
}
