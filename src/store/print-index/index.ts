import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Duck } from "../../duck/open.ts";
import { fileError } from "../failure.ts";
import type { Holders } from "../find.ts";
import { hashRanges } from "./hash-ranges.ts";
import {
  DamagedIndex,
  openSegment,
  type Range,
  removeSegment,
  type Segment,
  writeSegment,
} from "./segment.ts";

/**
 * An index of hashes that revisions have, of fingerprints for `find` and of words of quotations for `quote`: segments in
 * one folder, each over a range of revisions by number, made from the database and made again from it whenever they are
 * missing, damaged or of another version.
 */
export interface PrintIndex {
  /** Brings the index up to revisions below `until`. */
  readonly cover: (until: number) => Promise<void>;
  /** For each hash how many revisions have it, and of the first `most` those that stand. */
  readonly holders: (
    hashes: BigInt64Array,
    most: number,
    stands: (number: number) => boolean,
  ) => readonly Holders[];
  readonly close: () => void;
}

/** A segment is joined with those before it that are no larger than this many times its size. */
const mergeRatio = 2;

/** Rows that are sorted at a time: some 100 MB in the database. */
const rowsSorted = 4_000_000;

const nameOf = ({ from, until }: Range) => `${from}-${until}.index`;

/** `rows`: what stands in it, as SQL behind FROM that gives `h`, a hash of 63 bits, and `doc`, the revision's number. */
export function openPrintIndex(duck: Duck, folder: string, rows: string): PrintIndex {
  let segments = existsSync(folder) ? openAll(folder) : [];

  const drop = (segment: Segment): void => {
    segment.close();
    removeSegment(join(folder, nameOf(segment)));
  };

  const extend = async (until: number): Promise<void> => {
    const covered = segments.at(-1)?.until ?? 0;
    if (covered >= until) return;
    let from = covered;
    let kept = segments.length;
    while (kept > 0) {
      const { from: start, until: end } = segments[kept - 1]!;
      if (end - start > mergeRatio * (until - from)) break;
      from = start;
      kept--;
    }
    const range = { from, until };
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      await build(duck, folder, range, rows);
    } catch (error) {
      throw fileError(folder, error);
    }
    const joined = segments.slice(kept);
    segments = [...segments.slice(0, kept), openSegment(join(folder, nameOf(range)))];
    joined.forEach(drop);
  };

  // Two that ask at once wait for one and the same.
  let building: Promise<void> = Promise.resolve();
  return {
    cover: (until) => {
      building = building.catch(() => undefined).then(() => extend(until));
      return building;
    },
    holders: (hashes, most, stands) => {
      try {
        return Array.from(hashes, (hash) => holdersIn(segments, hash, most, stands));
      } catch (error) {
        // What is damaged is dropped with all behind it, and covered again when asked.
        if (error instanceof DamagedIndex) for (const segment of segments.splice(0)) drop(segment);
        throw error;
      }
    },
    close: () => {
      for (const segment of segments.splice(0)) segment.close();
    },
  };
}

function holdersIn(
  segments: readonly Segment[],
  hash: bigint,
  most: number,
  stands: (number: number) => boolean,
): Holders {
  let count = 0;
  const numbers: number[] = [];
  for (const segment of segments)
    count += segment.holders(hash, Math.max(0, most - count), (number) => {
      if (stands(number)) numbers.push(number);
    });
  return { count, numbers };
}

/** The segments that follow one another from the first revision on; others are left from a kill, and removed. */
function openAll(folder: string): Segment[] {
  const found: Segment[] = [];
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    try {
      found.push(openSegment(path));
    } catch {
      // Half written, damaged or of another version: it is made again when it is missed.
      removeSegment(path);
    }
  }
  found.sort((x, y) => x.from - y.from || y.until - x.until);
  const chain: Segment[] = [];
  for (const segment of found) {
    if (segment.from === (chain.at(-1)?.until ?? 0)) chain.push(segment);
    else {
      segment.close();
      removeSegment(join(folder, nameOf(segment)));
    }
  }
  return chain;
}

async function build(duck: Duck, folder: string, range: Range, rows: string): Promise<void> {
  const { from, until } = range;
  const [row] = await duck.rows(
    `SELECT COUNT(*) AS entries FROM ${rows} WHERE doc >= $from AND doc < $until`,
    { from, until },
  );
  const entries = Number(row?.["entries"]);
  await writeSegment(join(folder, nameOf(range)), range, entries, sortedRows(duck, rows, range, entries));
}

/** All hashes of a range of revisions by hash: sorted part by part of the range of hashes, so memory is bounded. */
async function* sortedRows(
  duck: Duck,
  rows: string,
  { from, until }: Range,
  entries: number,
): AsyncIterable<{ hashes: BigInt64Array; numbers: Int32Array }> {
  for (const { low, high } of hashRanges(Math.max(1, Math.ceil(entries / rowsSorted)))) {
    const sorted = duck.numbers(
      `SELECT h, doc FROM ${rows} WHERE doc >= $from AND doc < $until AND h BETWEEN $low AND $high
       ORDER BY h, doc`,
      { from, until, low, high },
    );
    for await (const [hashes, numbers] of sorted)
      if (hashes instanceof BigInt64Array && numbers instanceof Int32Array) yield { hashes, numbers };
  }
}
