import type { Article } from "../../core/model.ts";
import { rankedIn } from "../find.ts";
import { keyHash } from "../jobs/entries.ts";
import { articleOf, keptFromBytes } from "../kept.ts";
import type { QuoteGround } from "../quote.ts";
import { articlesAt } from "./articles.ts";
import { type DigestFile, readRecord } from "./digest-file.ts";
import { groundOf, lookUp } from "./ground.ts";
import type { RevisionTable } from "./revision-table.ts";
import type { FolderState } from "./state.ts";

/** Keys of quotations as an index has them: a hash of 32 bits stands first of the 63 by which an index divides. */
const keyShift = 31;

/** The rows of the index of quotations (see `openPrintIndex`). */
export const quotationRows = `(
  SELECT DISTINCT ((CAST(word AS BIGINT) & 4294967295) << ${keyShift}) AS h, doc FROM quotation_key)`;

/** What `quote` searches in: the indexes, and the file of digests with the articles behind them. */
export function quoteGroundOf(state: FolderState, table: RevisionTable): QuoteGround {
  const find = groundOf(state, table);
  const holders = lookUp(state.quotations, table);
  return {
    size: find.size,
    quoting: (keys, most) => {
      const hashes = keys.map((key) => BigInt(keyHash(key) >>> 0) << BigInt(keyShift));
      return holders(BigInt64Array.from(hashes), most);
    },
    tellings: (article, limit) => rankedIn(find, article, limit),
    articles: (numbers) => articlesBeside(state, table, numbers),
    dayOf: (number) => table.days[number]!,
  };
}

/** Articles by number, in the order asked for, from behind their digests; those that are not there from the database. */
async function articlesBeside(
  { reader, digests }: FolderState,
  table: RevisionTable,
  numbers: readonly number[],
): Promise<readonly Article[]> {
  const packed = new Map(numbers.map((number) => [number, packedAt(digests, table, number)]));
  const missing = numbers.filter((number) => packed.get(number) === null);
  const others = missing.length === 0 ? [] : await articlesAt(reader, missing);
  const inDatabase = new Map(missing.map((number, index) => [number, others[index]!]));
  return numbers.map((number) => packed.get(number) ?? inDatabase.get(number)!);
}

function packedAt({ descriptor }: DigestFile, table: RevisionTable, number: number): Article | null {
  const length = table.packedBytes[number]!;
  if (length === 0) return null;
  const at = table.at[number]! + table.bytes[number]! + table.cardBytes[number]!;
  const kept = keptFromBytes(readRecord(descriptor, at, length));
  return kept === null ? null : articleOf(kept);
}
