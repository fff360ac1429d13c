import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { fingerprintVersion } from "../../core/match/index.ts";

/*
 * One segment of an index that `find` and `quote` look hashes up in: (hash, article number) sorted by hash, in buckets by
 * the first bits of the hash. A look-up reads one bucket of about a hundred entries at its place. Of a hash's 63 bits
 * the bucket and 32 more are kept; two hashes that agree in these are taken for one, once in some hundred million
 * look-ups, and what that proposes is verified. All numbers little-endian.
 *
 *     header (64 bytes)  magic, versions, range of article numbers, entries, bits
 *     entries            (32 bits of the hash, article number), sorted
 *     directory          where each bucket begins, in entries; one more than there are buckets
 *     checksums          of each bucket; then one of the directory
 */

const magic = 0x74775031;
const formatVersion = 1;
const headerBytes = 64;
const entryBytes = 8;

/** Entries of a bucket, about: one page of the file system holds four. */
const bucketEntries = 128;
const mostBits = 24;

/** Where hashes lie in the numbers of an array of `BigInt64Array`. */
const lowLane = new Uint32Array(new BigInt64Array([1n]).buffer)[0] === 1 ? 0 : 1;

/** Revisions that a segment covers, by number: `from` up to `until`, excluded. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

export interface Segment extends Range {
  readonly entries: number;
  /** Tells the article numbers that have the hash, ascending, at most `most`; gives how many there are. */
  readonly holders: (hash: bigint, most: number, tell: (number: number) => void) => number;
  readonly close: () => void;
}

/** Thrown where a segment is not what was written: it is then made again from the database. */
export class DamagedIndex extends Error {}

/** Writes a segment from hashes and numbers that come sorted by both; `entries` is an upper bound of how many. */
export async function writeSegment(
  path: string,
  range: Range,
  entries: number,
  sorted: AsyncIterable<{ readonly hashes: BigInt64Array; readonly numbers: Int32Array }>,
): Promise<void> {
  const bits = Math.max(0, Math.min(mostBits, Math.ceil(Math.log2(Math.max(1, entries / bucketEntries)))));
  const buckets = 2 ** bits;
  const starts = new Uint32Array(buckets + 1);
  const sums = new Uint32Array(buckets + 1);
  const partial = `${path}.partial`;
  const file = openSync(partial, "w", 0o600);
  try {
    let written = 0;
    let bucket = 0;
    for await (const { hashes, numbers } of sorted) {
      const lanes = new Uint32Array(hashes.buffer, hashes.byteOffset, hashes.length * 2);
      const out = new Uint32Array(hashes.length * 2);
      for (let at = 0; at < hashes.length; at++) {
        const high = lanes[at * 2 + 1 - lowLane]!;
        const low = lanes[at * 2 + lowLane]!;
        const own = bucketOf(high, bits);
        while (bucket < own) starts[++bucket] = written;
        out[at * 2] = restOf(high, low, bits);
        out[at * 2 + 1] = numbers[at]!;
        sums[own] = checksum(sums[own]!, out[at * 2]!, out[at * 2 + 1]!);
        written++;
      }
      writeAll(file, out, headerBytes + (written - hashes.length) * entryBytes);
    }
    while (bucket < buckets) starts[++bucket] = written;
    let whole = 0;
    for (let at = 0; at < buckets; at++) whole = checksum(whole, starts[at]!, sums[at]!);
    sums[buckets] = checksum(whole, starts[buckets]!, written);
    const end = headerBytes + written * entryBytes;
    writeAll(file, starts, end);
    writeAll(file, sums, end + starts.byteLength);
    const header = new Uint32Array(headerBytes / 4);
    header.set([magic, formatVersion, fingerprintVersion, range.from, range.until, written, bits]);
    writeAll(file, header, 0);
  } catch (error) {
    // On a full disk half an index would only be in the way.
    rmSync(partial, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
}

/** Opens a segment. Throws `DamagedIndex` where it is not whole, or of another version. */
export function openSegment(path: string): Segment {
  const file = openSync(path, "r");
  try {
    const header = readNumbers(file, 0, headerBytes / 4);
    const [mark, version, prints, from, until, entries, bits] = header as unknown as number[];
    if (mark !== magic || version !== formatVersion || prints !== fingerprintVersion)
      throw new DamagedIndex(`${path} is of another version`);
    if (bits! > mostBits) throw new DamagedIndex(`${path} is damaged`);
    const buckets = 2 ** bits!;
    const end = headerBytes + entries! * entryBytes;
    if (fstatSync(file).size !== end + (buckets + 1) * 8) throw new DamagedIndex(`${path} is not whole`);
    const starts = readNumbers(file, end, buckets + 1);
    const sums = readNumbers(file, end + starts.byteLength, buckets + 1);
    let whole = 0;
    for (let at = 0; at < buckets; at++) whole = checksum(whole, starts[at]!, sums[at]!);
    if (checksum(whole, starts[buckets]!, entries!) !== sums[buckets])
      throw new DamagedIndex(`${path} is damaged`);
    return {
      from: from!,
      until: until!,
      entries: entries!,
      holders: (hash, most, tell) => {
        const high = Number(hash >> 32n);
        const low = Number(hash & 0xffffffffn);
        const bucket = bucketOf(high, bits!);
        const [start, stop] = [starts[bucket]!, starts[bucket + 1]!];
        const rest = restOf(high, low, bits!);
        if (stop - start > largestRead) return withinLarge(file, start, stop, rest, most, tell);
        const length = (stop - start) * 2;
        readInto(file, headerBytes + start * entryBytes, page, length);
        let sum = 0;
        for (let at = 0; at < length; at += 2) sum = checksum(sum, page[at]!, page[at + 1]!);
        if (sum !== sums[bucket]) throw new DamagedIndex(`${path} is damaged`);
        return within(page, length / 2, rest, most, tell);
      },
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

export function removeSegment(path: string): void {
  rmSync(path, { force: true });
}

/**
 * Entries of a bucket that is read whole. One that has a hash of thousands of articles is searched where it lies, without
 * its checksum: an entry that is wrong proposes an article, which is then held against the query.
 */
const largestRead = 2048;

/** Where buckets are read into: a query reads a thousand, one after the other. */
const page = new Uint32Array(largestRead * 2);

/** Tells the entries of one bucket that have the rest of a hash, at most `most`; gives how many there are. */
function within(
  found: Uint32Array,
  entries: number,
  rest: number,
  most: number,
  tell: (number: number) => void,
): number {
  const first = lowerBound(0, entries, (at) => found[at * 2]! < rest);
  const last = lowerBound(first, entries, (at) => found[at * 2]! === rest);
  const told = Math.min(last, first + most);
  for (let at = first; at < told; at++) tell(found[at * 2 + 1]!);
  return last - first;
}

/** The same of a large bucket, whose entries stay on disk. */
function withinLarge(
  file: number,
  start: number,
  stop: number,
  rest: number,
  most: number,
  tell: (number: number) => void,
): number {
  const hashAt = (entry: number): number => {
    readInto(file, headerBytes + entry * entryBytes, page, 1);
    return page[0]!;
  };
  const first = lowerBound(start, stop, (entry) => hashAt(entry) < rest);
  const last = lowerBound(first, stop, (entry) => hashAt(entry) === rest);
  const told = first + Math.min(last - first, most);
  for (let from = first; from < told; from += largestRead) {
    const entries = Math.min(told - from, largestRead);
    readInto(file, headerBytes + from * entryBytes, page, entries * 2);
    for (let entry = 0; entry < entries; entry++) tell(page[entry * 2 + 1]!);
  }
  return last - first;
}

/** The first place from `low` up to `high` where `before` no longer holds. */
function lowerBound(low: number, high: number, before: (at: number) => boolean): number {
  let [from, until] = [low, high];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    if (before(middle)) from = middle + 1;
    else until = middle;
  }
  return from;
}

/** The first `bits` of the 63: hashes are never negative, so the top bit says nothing. */
function bucketOf(high: number, bits: number): number {
  return bits === 0 ? 0 : (high << 1) >>> (32 - bits);
}

/** The 32 bits behind those. */
function restOf(high: number, low: number, bits: number): number {
  const shift = bits + 1;
  return ((high << shift) | (low >>> (32 - shift))) >>> 0;
}

function checksum(sum: number, x: number, y: number): number {
  const mixed = Math.imul(sum ^ x, 0x9e3779b1) ^ y;
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
}

function readNumbers(file: number, at: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  readInto(file, at, numbers, count);
  return numbers;
}

function readInto(file: number, at: number, numbers: Uint32Array, count: number): void {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, count * 4);
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(file, bytes, done, bytes.length - done, at + done);
    if (read === 0) throw new DamagedIndex("an index that ends too soon");
    done += read;
  }
}

function writeAll(file: number, numbers: Uint32Array, at: number): void {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at + done);
}
