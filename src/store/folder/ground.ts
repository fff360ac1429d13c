import { digestFromBytes } from "../../core/match/index.ts";
import type { FindGround } from "../find.ts";
import { DamagedIndex } from "../print-index/segment.ts";
import { cardsAt } from "./articles.ts";
import { readDigest } from "./digest-file.ts";
import type { RevisionTable } from "./revision-table.ts";
import type { FolderState } from "./state.ts";

/** What `find` searches in: the index of fingerprints and the file of digests, and the database for names alone. */
export function groundOf(state: FolderState, table: RevisionTable): FindGround {
  const { prints, digests, reader } = state;
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
        digestFromBytes(readDigest(digests.descriptor, table.at[number]!, table.bytes[number]!)),
      ),
    cards: (numbers) => cardsAt(reader, numbers),
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
