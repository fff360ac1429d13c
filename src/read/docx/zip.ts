import { crc32, inflateRawSync } from "node:zlib";
import { asBuffer } from "../bytes.ts";
import { codeOf } from "../failure.ts";

/** A file inside a ZIP archive, as the archive's own list has it. */
export interface Entry {
  readonly name: string;
  /** 0: as it is; 8: deflate. */
  readonly method: number;
  readonly packed: number;
  /** Bytes unpacked, as the archive claims. */
  readonly claimed: number;
  /** Where its local header stands. */
  readonly offset: number;
  readonly encrypted: boolean;
}

export type Listed =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly ok: false; readonly why: "damaged" | "bomb"; readonly says: string };

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: "damaged" | "bomb" };

/** Files in one document: Word writes some twenty, and a picture book has a few hundred. */
const mostEntries = 10_000;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** The list of a ZIP archive (APPNOTE 6.3.3), which stands at its end. Nothing is unpacked. */
export function listEntries(bytes: Uint8Array): Listed {
  const file = asBuffer(bytes);
  const end = endRecord(file);
  if (end === -1) return damaged("the list at the end of its ZIP archive is missing");
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) {
    return { ok: false, why: "bomb", says: `it holds ${count} files, more than any document` };
  }
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + 16);
  for (let number = 0; number < count; number++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) {
      return damaged("the list of its ZIP archive breaks off");
    }
    const [name, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const entry: Entry = {
      name: file.toString("utf8", at + 46, at + 46 + name!),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      claimed: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    };
    // Two files of one name are a trick: readers differ in which they take.
    if (entries.has(entry.name)) return damaged(`its ZIP archive holds ${entry.name} twice`);
    entries.set(entry.name, entry);
    at += 46 + name! + extra! + comment!;
  }
  return { ok: true, entries };
}

/** The record stands in the last 22 bytes, with a comment of up to 64 kB behind it. */
function endRecord(file: Buffer): number {
  const least = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= least; at--) {
    if (file.readUInt32LE(at) === endSignature) return at;
  }
  return -1;
}

/** The bytes of one file, never more than `most`, whatever the archive claims. */
export function unpack(bytes: Uint8Array, entry: Entry, most: number): Unpacked {
  const file = asBuffer(bytes);
  if (entry.claimed > most && entry.claimed !== 0xffffffff) return { ok: false, why: "bomb" };
  const { offset } = entry;
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localSignature) {
    return { ok: false, why: "damaged" };
  }
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const data = file.subarray(start, start + entry.packed);
  if (data.length < entry.packed) return { ok: false, why: "damaged" };
  if (entry.method === 0) {
    return data.length > most ? { ok: false, why: "bomb" } : { ok: true, bytes: data };
  }
  if (entry.method !== 8) return { ok: false, why: "damaged" };
  try {
    return { ok: true, bytes: inflateRawSync(data, { maxOutputLength: Math.max(1, most) }) };
  } catch (error) {
    return { ok: false, why: codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? "bomb" : "damaged" };
  }
}

/** An archive of these files, unpacked: what was checked is handed on, and nothing else. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    parts.push(signature(localSignature), common, title, Buffer.from(bytes));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    list.push(signature(entrySignature), Buffer.from([20, 0]), common, tail, title);
    offset += 30 + title.length + bytes.length;
  }
  const length = list.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...list, signature(endSignature), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function damaged(says: string): Listed {
  return { ok: false, why: "damaged", says };
}
