import { constants, crc32, inflateRawSync } from "node:zlib";
import { asBuffer } from "../bytes.ts";
import { codeOf } from "../failure.ts";

/**
 * gzip members (RFC 1952) one by one. Node's own gunzip reads them as one stream and gives no place where one ends
 * or breaks, so heads and trailers are read here and zlib unpacks the deflate data between them.
 */
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

/** Bytes of the checksum and the length behind a member's data. */
export const TRAILER_LENGTH = 8;

/** Length in bytes of the member's head at `at`; `"cut"` where more bytes are wanted, `null` where there is none. */
export function memberHead(bytes: Buffer, at: number): number | "cut" | null {
  if (bytes.length - at < 10) return startsMagic(bytes, at) ? "cut" : null;
  const flags = bytes[at + 3]!;
  if (!startsMagic(bytes, at) || (flags & 0xe0) !== 0) return null;
  let end = at + 10;
  if (flags & 0x04) {
    if (end + 2 > bytes.length) return "cut";
    end += 2 + bytes.readUInt16LE(end);
  }
  for (const flag of [0x08, 0x10]) {
    if (!(flags & flag)) continue;
    const zero = bytes.subarray(end, end + LONGEST_NAME).indexOf(0);
    if (zero === -1) return bytes.length < end + LONGEST_NAME ? "cut" : null;
    end += zero + 1;
  }
  if (flags & 0x02) end += 2;
  return end > bytes.length ? "cut" : end - at;
}

/** Bytes of the name or comment of a packed file. */
const LONGEST_NAME = 1024;

function startsMagic(bytes: Buffer, at: number): boolean {
  for (let index = 0; index < MAGIC.length && at + index < bytes.length; index++)
    if (bytes[at + index] !== MAGIC[index]) return false;
  return at < bytes.length;
}

export type Unpacked =
  /** `length`: packed bytes of the whole member, head and trailer included. */
  | { readonly kind: "whole"; readonly bytes: Buffer; readonly length: number }
  /** The member goes on behind these bytes. */
  | { readonly kind: "cut" }
  /** It unpacks to more than asked. */
  | { readonly kind: "large" }
  | { readonly kind: "broken"; readonly says: string };

/** The member at `at`, unpacked in one call; `maxLength` in unpacked bytes. */
export function unpackMember(bytes: Buffer, at: number, maxLength: number): Unpacked {
  const head = memberHead(bytes, at);
  if (head === null) return { kind: "broken", says: "is no gzip data" };
  if (head === "cut") return { kind: "cut" };
  const packed = bytes.subarray(at + head);
  const inflated = inflate(packed, maxLength, PIECE);
  if (inflated.kind !== "some") return inflated;
  const { taken, data } = inflated;
  // All bytes taken may mean that more are wanted; behind a whole member its trailer stands at least.
  if (packed.length - taken < TRAILER_LENGTH) return { kind: "cut" };
  if (packed.readUInt32LE(taken) !== crc32(data)) {
    return { kind: "broken", says: "its checksum does not fit its content" };
  }
  return { kind: "whole", bytes: data, length: head + taken + TRAILER_LENGTH };
}

type Inflated =
  | { readonly kind: "some"; readonly data: Buffer; readonly taken: number }
  | { readonly kind: "large" }
  | { readonly kind: "broken"; readonly says: string };

/** Unpacked bytes are gathered in pieces of this many; pages have 10 to 200 kB. */
const PIECE = 64 * 1024;

function inflate(packed: Buffer, maxLength: number, chunkSize: number): Inflated {
  try {
    // With `info` zlib tells how many bytes it took; the type declarations know nothing of it.
    const answer: unknown = inflateRawSync(packed, {
      info: true,
      chunkSize,
      maxOutputLength: maxLength,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    const { buffer, taken } = readInfo(answer);
    return { kind: "some", data: buffer, taken };
  } catch (error) {
    if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") return { kind: "large" };
    return { kind: "broken", says: "its packed data is damaged" };
  }
}

function readInfo(answer: unknown): { buffer: Buffer; taken: number } {
  if (typeof answer === "object" && answer !== null && "buffer" in answer && "engine" in answer) {
    const { buffer, engine } = answer;
    if (
      Buffer.isBuffer(buffer) &&
      typeof engine === "object" &&
      engine !== null &&
      "bytesWritten" in engine
    ) {
      if (typeof engine.bytesWritten === "number") return { buffer, taken: engine.bytesWritten };
    }
  }
  throw new Error("zlib gives no information on what it took");
}

/** Packed bytes that are unpacked to see how a member begins; deflate data makes at most 1,032 of each. */
const PEEK = 512;

/** The first bytes of the member at `at`; empty where it is none or broken from the start. */
function peekMember(bytes: Buffer, at: number): Buffer {
  const head = memberHead(bytes, at);
  if (typeof head !== "number") return Buffer.alloc(0);
  const inflated = inflate(bytes.subarray(at + head, at + head + PEEK), PEEK * 1100, PEEK);
  return inflated.kind === "some" ? inflated.data : Buffer.alloc(0);
}

/** Places still tried for the start of a member: a file of nothing but such marks would keep a machine busy for hours. */
export interface Tries {
  left: number;
}

/** Where the next member that holds the start of a record begins, at or behind `from`; -1 where none is found. */
export function findMember(bytes: Buffer, from: number, tries: Tries): number {
  for (let at = bytes.indexOf(MAGIC, from); at !== -1; at = bytes.indexOf(MAGIC, at + 1)) {
    if (tries.left-- <= 0) return -1;
    if (peekMember(bytes, at).subarray(0, 5).toString("latin1") === "WARC/") return at;
  }
  return -1;
}

/** True where the start of a file is that of a packed web archive, its first record damaged or not. */
export function holdsArchive(head: Uint8Array): boolean {
  return findMember(asBuffer(head), 0, { left: 1000 }) !== -1;
}
