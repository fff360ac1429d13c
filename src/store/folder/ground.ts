import { digestFromBytes } from "../../core/match/index.ts";
import { cardFromBytes } from "../card.ts";
import type { FindGround } from "../find.ts";
import { DamagedIndex } from "../print-index/segment.ts";
import { readRecord } from "./digest-file.ts";
import type { RevisionTable } from "./revision-table.ts";
import type { FolderState } from "./state.ts";

/** What `find` searches in: the index of fingerprints and the file of digests and cards; the database is not asked. */
export function groundOf(state: FolderState, table: RevisionTable): FindGround {
  const { prints, digests } = state;
  const stands = (number: number) => table.current[number] === 1;
  return {
    size: async () => ({ articles: table.articles, numbers: table.length }),
    holders: async (hashes, most) => {
      await prints.cover(table.length);
      return unlessDamaged(
        () => prints.holders(hashes, most, stands),
        () => prints.cover(table.length),
      );
    },
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
