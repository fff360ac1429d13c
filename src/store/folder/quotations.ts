import type { Duck } from "../../duck/open.ts";
import { keyHash } from "../jobs/entries.ts";
import type { QuotationIndex } from "../quotation-index.ts";

/** The index of quotations in the database: keys by their hashes, newest revisions only. */
export function quotationIndexOf(duck: Duck): QuotationIndex {
  return {
    keyCounts: async (keys) => {
      const hashes = new Map(keys.map((key) => [key, keyHash(key)]));
      const [all] = await duck.rows(
        "SELECT COALESCE(SUM(quotations), 0) AS quotations FROM article WHERE current",
      );
      const rows = await duck.rows(
        `SELECT quotation_key.word, COUNT(*) AS quotations
         FROM quotation_key JOIN article ON quotation_key.doc = article.doc
         WHERE article.current AND quotation_key.word IN (${hashList(hashes.values())})
         GROUP BY quotation_key.word`,
      );
      const counts = new Map(rows.map(({ word, quotations }) => [Number(word), Number(quotations)]));
      return {
        quotations: Number(all?.["quotations"]),
        having: new Map([...hashes].map(([key, hash]) => [key, counts.get(hash) ?? 0])),
      };
    },
    heaviest: async (weights, least, limit) => {
      if (weights.size === 0) return [];
      const values = [...weights].map(([key, weight]) => `(${keyHash(key)}, ${Number(weight)})`);
      const rows = await duck.rows(
        `SELECT article.id FROM (
           SELECT doc, MAX(weight) AS weight FROM (
             SELECT quotation_key.doc, quotation_key.quotation, SUM(asked.weight) AS weight
             FROM quotation_key
             JOIN (VALUES ${values.join(", ")}) AS asked (word, weight) ON quotation_key.word = asked.word
             GROUP BY quotation_key.doc, quotation_key.quotation) AS quotations
           WHERE weight >= $least
           GROUP BY doc) AS found
         JOIN article ON found.doc = article.doc
         WHERE article.current
         ORDER BY found.weight DESC, article.id
         LIMIT $limit`,
        { least: Number(least), limit },
      );
      return rows.map(({ id }) => String(id));
    },
  };
}

/** Hashes as SQL: they are numbers of our own and no text. */
function hashList(hashes: Iterable<number>): string {
  return [...hashes].join(", ") || "NULL";
}
