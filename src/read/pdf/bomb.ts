import { inflateSync } from "node:zlib";
import { asBuffer } from "../bytes.ts";
import { codeOf } from "../failure.ts";

/** Bytes that one stream may unpack to: the content of a page is text and lines, and the largest seen have a few megabytes. */
const mostInStream = 96 * 1024 * 1024;

/** Bytes that all streams together may unpack to, pictures left out. */
const mostInAll = 512 * 1024 * 1024;

/** Packed bytes below which no stream can reach the limit: deflate packs 1,032 times at most. */
const fewest = Math.floor(mostInStream / 1032);

/** How far before its data the dictionary of a stream is looked for. */
const dictionaryLength = 2048;

/**
 * True where packed streams swell beyond all measure. Asked before pdf.js, which unpacks into memory that the limits of a
 * worker's heap do not count. Pictures are passed over: nothing draws them here.
 */
export function isBomb(bytes: Uint8Array): boolean {
  const file = asBuffer(bytes);
  let total = 0;
  for (let at = file.indexOf("stream"); at !== -1; at = file.indexOf("stream", at + 6)) {
    if (file.subarray(at - 3, at).toString("latin1") === "end") continue;
    const dictionary = dictionaryBefore(file, at);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (filters === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    const end = file.indexOf("endstream", start);
    let data: Uint8Array = file.subarray(start, end === -1 ? file.length : end);
    if (data.length < fewest && filters === 1) {
      total += data.length * 4;
      continue;
    }
    for (let filter = 0; filter < filters; filter++) {
      const unpacked = inflated(data);
      if (unpacked === "too much") return true;
      if (unpacked === null) break;
      data = unpacked;
    }
    total += data.length;
    if (total > mostInAll) return true;
  }
  return false;
}

function dictionaryBefore(file: Buffer, at: number): string {
  const text = file.subarray(Math.max(0, at - dictionaryLength), at).toString("latin1");
  const object = text.lastIndexOf(" obj");
  return object === -1 ? text : text.slice(object);
}

function inflated(data: Uint8Array): Uint8Array | "too much" | null {
  try {
    return inflateSync(data, { maxOutputLength: mostInStream });
  } catch (error) {
    // Anything else is damaged or encrypted, and pdf.js's matter.
    return codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? "too much" : null;
  }
}
