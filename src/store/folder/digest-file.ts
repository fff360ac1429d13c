import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { fingerprintVersion } from "../../core/match/index.ts";
import { fileError } from "../failure.ts";

/*
 * Digests and cards of all revisions, one behind the other: what verifying and searching read at random, which a database of
 * columns is slow at. A digest is written and on disk before the row that points to it is committed; what lies behind
 * the last committed one is rubbish of an `add` that was killed, and the next one writes over it.
 */

const magic = "twicetold digests";

function header(): Buffer {
  return Buffer.from(`${magic} ${String(fingerprintVersion).padStart(5)}\n`, "latin1");
}

/** Where the first digest lies. */
export const firstDigestAt = header().length;

export interface DigestFile {
  readonly descriptor: number;
  /** Another number for every file that this process opens. */
  readonly session: number;
  /** Bytes on disk, rubbish included. */
  readonly size: () => number;
  /** Writes digests at a place and waits until they are on disk. */
  readonly write: (at: number, bytes: Uint8Array) => void;
  readonly close: () => void;
}

let sessions = 0;

/** Opens the file, or makes it. `null` where what is there is of another version or no such file. */
export function openDigests(path: string, folder: string): DigestFile | null {
  try {
    const descriptor = openSync(path, "a+", 0o600);
    closeSync(descriptor);
    const file = openSync(path, "r+");
    const expected = header();
    if (fstatSync(file).size === 0) writeSync(file, expected, 0, expected.length, 0);
    const found = Buffer.alloc(expected.length);
    readSync(file, found, 0, found.length, 0);
    if (!found.equals(expected)) {
      closeSync(file);
      return null;
    }
    return {
      descriptor: file,
      session: sessions++,
      size: () => fstatSync(file).size,
      write: (at, bytes) => {
        try {
          writeAll(file, at, bytes);
          fdatasyncSync(file);
        } catch (error) {
          throw fileError(folder, error);
        }
      },
      close: () => closeSync(file),
    };
  } catch (error) {
    throw fileError(folder, error);
  }
}

function writeAll(file: number, at: number, bytes: Uint8Array): void {
  ftruncateSync(file, at);
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at + done);
}

let page = Buffer.allocUnsafe(1 << 14);

/** Reads the bytes of a digest or card, which hold until the next call; fewer than asked where the file ends. */
export function readRecord(descriptor: number, at: number, length: number): Uint8Array {
  if (page.length < length) page = Buffer.allocUnsafe(length * 2);
  const bytes = page;
  let done = 0;
  while (done < length) {
    const count = readSync(descriptor, bytes, done, length - done, at + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
