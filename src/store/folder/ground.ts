import { digestFromBytes } from "../../core/match/index.ts";
import { cardFromBytes } from "../card.ts";
import type { FindGround } from "../find.ts";
import type { PrintIndex } from "../print-index/index.ts";
import { DamagedIndex } from "../print-index/segment.ts";
import { readRecord } from "./digest-file.ts";
import type { RevisionTable } from "./revision-table.ts";
import type { FolderState } from "./state.ts";

/** What `find` searches in: the index of fingerprints and the file of digests and cards; the database is not asked. */
export function groundOf(state: FolderState, table: RevisionTable): FindGround {
  const { prints, digests } = state;
  return {
    size: async () => ({ articles: table.articles, numbers: table.length }),
    holders: lookUp(prints, table),
    digests: async (numbers) =>
      numbers.map((number) =>
        digestFromBytes(readRecord(digests.descriptor, table.at[number]!, table.bytes[number]!)),
      ),
    cards: async (numbers) =>
      numbers.map((number) => {
        const at = table.at[number]! + table.bytes[number]!;
        return cardFromBytes(readRecord(digests.descriptor, at, table.cardBytes[number]!));
      }),
  };
}

/** Look-ups in an index of what stands, brought up to date first. */
export function lookUp(index: PrintIndex, table: RevisionTable): FindGround["holders"] {
  const stands = (number: number) => table.current[number] === 1;
  return async (hashes, most) => {
    await index.cover(table.length);
    return unlessDamaged(
      () => index.holders(hashes, most, stands),
      () => index.cover(table.length),
    );
  };
}

/** An index that is found damaged is made again from the database, once. */
async function unlessDamaged<T>(read: () => T, repair: () => Promise<void>): Promise<T> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error;
    await repair();
    return read();
  }
}
