import type { FolderState } from "./state.ts";

/**
 * What verifying and searching need of every revision, by number, in arrays that workers share: 25 bytes a revision
 * instead of a query for each.
 */
export interface RevisionTable {
  readonly length: number;
  /** Revisions that are the newest of their article. */
  readonly articles: number;
  /** Where the digest of each lies, and its length. */
  readonly at: Float64Array;
  readonly bytes: Int32Array;
  /** Length of the card behind the digest. */
  readonly cardBytes: Int32Array;
  /** Length of the packed article behind the card; 0 where only the database has it. */
  readonly packedBytes: Int32Array;
  /** Day of the publication since 1970-01-01, beyond all others where unknown. */
  readonly days: Int32Array;
  /** 1 where the revision is the newest of its article. */
  readonly current: Uint8Array;
}

/** Comes after every day. */
const lastDay = 2 ** 31 - 1;

export async function revisionTable({ reader }: FolderState): Promise<RevisionTable> {
  const [last] = await reader.rows("SELECT COALESCE(MAX(doc), -1) AS doc FROM article");
  const length = Number(last?.["doc"]) + 1;
  const at = new Float64Array(new SharedArrayBuffer(length * 8));
  const bytes = new Int32Array(new SharedArrayBuffer(length * 4));
  const cardBytes = new Int32Array(length);
  const packedBytes = new Int32Array(length);
  const days = new Int32Array(length);
  const current = new Uint8Array(length);
  let articles = 0;
  const rows = reader.numbers(
    `SELECT doc, CAST(digest_at AS DOUBLE), digest_bytes, card_bytes, packed_bytes, COALESCE(day, ${lastDay}),
       CAST(current AS INTEGER) FROM article`,
  );
  for await (const [docs, starts, lengths, cards, packed, published, newest] of rows) {
    for (let row = 0; row < docs!.length; row++) {
      const doc = Number(docs![row]);
      // Rows committed after the first query belong to the next table.
      if (doc >= length) continue;
      at[doc] = Number(starts![row]);
      bytes[doc] = Number(lengths![row]);
      cardBytes[doc] = Number(cards![row]);
      packedBytes[doc] = Number(packed![row]);
      days[doc] = Number(published![row]);
      current[doc] = Number(newest![row]);
      articles += current[doc]!;
    }
  }
  return { length, articles, at, bytes, cardBytes, packedBytes, days, current };
}
