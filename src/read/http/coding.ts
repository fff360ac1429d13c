import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { codeOf } from "../failure.ts";

/** One is the rule and two an accident; more is an attack. */
const MOST_CODINGS = 2;

/**
 * A body without its content codings, or `"large"` where it unpacks to more than `maxLength` bytes. Servers, crawlers
 * and archives declare codings that were undone already, so a body that is not in its coding is taken as it stands.
 */
export function decodeContent(declared: string | null, body: Buffer, maxLength: number): Buffer | "large" {
  let decoded = body;
  // The coding applied last stands last.
  for (const coding of codingNames(declared).reverse().slice(0, MOST_CODINGS)) {
    const unpacked = unpackCoding(coding, decoded, maxLength);
    if (unpacked === "large") return "large";
    decoded = unpacked ?? decoded;
  }
  return decoded;
}

/** The names in a field that lists codings, in lower case. */
export function codingNames(declared: string | null): string[] {
  return (declared ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim());
}

/** The body in this coding, `null` where it is not. */
function unpackCoding(coding: string, body: Buffer, maxLength: number): Buffer | "large" | null {
  for (const unpack of decoders(coding, body)) {
    try {
      return unpack(body, { maxOutputLength: maxLength });
    } catch (error) {
      if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") return "large";
    }
  }
  return null;
}

type Unpack = (bytes: Buffer, limits: { maxOutputLength: number }) => Buffer;

function decoders(coding: string, body: Buffer): readonly Unpack[] {
  const markup = body[0] === 0x3c;
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return body[0] === 0x1f && body[1] === 0x8b ? [gunzipSync] : [];
    case "deflate":
      // Named "deflate" and meaning zlib (RFC 9110, 8.4.1.2), yet some servers send the bare data.
      return markup ? [] : [inflateSync, inflateRawSync];
    case "br":
      return markup ? [] : [brotliDecompressSync];
    default:
      return [];
  }
}
