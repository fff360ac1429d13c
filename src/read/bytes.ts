import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { addressFailure, folderFailure, isAddress, type ReadFailure, systemFailure } from "./failure.ts";
import type { ReadLimits } from "./limits.ts";
import type { Source } from "./readers.ts";

export type Bytes =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly failure: ReadFailure };

/** A file's bytes up to the limit. Pipes and devices are read like files, so `<(command)` works and `/dev/zero` ends. */
export async function fileBytes(path: string, limits: ReadLimits): Promise<Bytes> {
  if (isAddress(path)) return { ok: false, failure: addressFailure(path) };
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { ok: false, failure: folderFailure(path) };
    if (found.size > limits.maxBytes) return { ok: false, failure: tooLarge(path, limits) };
    return await streamBytes(path, createReadStream(path), limits);
  } catch (error) {
    return { ok: false, failure: systemFailure(path, error) };
  }
}

/** All bytes of a stream up to the limit. */
export async function streamBytes(
  name: string,
  stream: AsyncIterable<Uint8Array | string>,
  limits: ReadLimits,
): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      length += bytes.length;
      if (length > limits.maxBytes) return { ok: false, failure: tooLarge(name, limits) };
      chunks.push(bytes);
    }
  } catch (error) {
    return { ok: false, failure: systemFailure(name, error) };
  }
  return { ok: true, source: { name, bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) } };
}

function tooLarge(name: string, { maxBytes }: ReadLimits): ReadFailure {
  return {
    name,
    code: "read.too-large",
    says: `is larger than ${megabytes(maxBytes)} MB, the limit for one article (maxBytes)`,
    next: "Cut it into its articles, or raise the limit with --max-megabytes.",
  };
}

function megabytes(bytes: number): string {
  return String(Math.round((bytes / (1024 * 1024)) * 10) / 10);
}
