import { fingerprintVersion, matchVersion } from "../../core/match/index.ts";
import { keptIn } from "./articles.ts";
import { putEntries } from "./commit.ts";
import { firstDigestAt } from "./digest-file.ts";
import { entriesOf } from "./entries.ts";
import { inTransaction, property, setProperty } from "./schema.ts";
import type { FolderState } from "./state.ts";

/** Revisions read at a time. */
const revisionsRead = 2000;

/**
 * Makes everything again that is derived from the articles: fingerprints, digests, keys of quotations; pairs and stories
 * follow with the next `stories`. Done where another version of the fingerprints wrote the corpus, or the file of
 * digests was lost. All in one transaction: killed, it begins anew.
 */
export async function renew(state: FolderState): Promise<void> {
  const { duck } = state;
  await inTransaction(duck, async () => {
    await forgetMatches(duck);
    for (const table of ["print", "quotation_key"]) await duck.run(`DELETE FROM ${table}`);
    await duck.run(
      `CREATE OR REPLACE TEMP TABLE renewed (
         doc INTEGER, day INTEGER, quotations INTEGER, digest_at BIGINT, digest_bytes INTEGER,
         card_bytes INTEGER, packed_bytes INTEGER)`,
    );
    let end = firstDigestAt;
    for (let from = 0; ; ) {
      const rows = await duck.rows(
        `SELECT doc, rest, text FROM article WHERE doc >= $from ORDER BY doc LIMIT ${revisionsRead}`,
        { from },
      );
      if (rows.length === 0) break;
      const numbers = rows.map(({ doc }) => Number(doc));
      const parts = await entriesOf(state, rows.map(keptIn), rows.length < revisionsRead);
      const placed = await putEntries(state, numbers, parts, end);
      await duck.append("renewed", [
        { type: "integer", values: numbers },
        { type: "integer", values: placed.days },
        { type: "integer", values: placed.quotations },
        { type: "bigint", values: placed.digestsAt },
        { type: "integer", values: placed.digestBytes },
        { type: "integer", values: placed.cardBytes },
        { type: "integer", values: placed.packedBytes },
      ]);
      end = placed.end;
      from = numbers.at(-1)! + 1;
    }
    await duck.run(
      `UPDATE article SET day = renewed.day, quotations = renewed.quotations,
         digest_at = renewed.digest_at, digest_bytes = renewed.digest_bytes,
         card_bytes = renewed.card_bytes, packed_bytes = renewed.packed_bytes
       FROM renewed WHERE article.doc = renewed.doc`,
    );
    await setProperty(duck, "fingerprints", String(fingerprintVersion));
  });
}

/** Forgets pairs and stories that another version of matching made; the next `stories` makes them anew. */
export async function renewMatches({ duck }: FolderState): Promise<void> {
  if ((await property(duck, "matching")) === String(matchVersion)) return;
  await inTransaction(duck, async () => {
    await forgetMatches(duck);
    await setProperty(duck, "matching", String(matchVersion));
  });
}

async function forgetMatches(duck: FolderState["duck"]): Promise<void> {
  for (const table of ["candidate", "pair", "dirty", "story", "telling"])
    await duck.run(`DELETE FROM ${table}`);
  await duck.run("UPDATE article SET matched = FALSE WHERE matched");
}
