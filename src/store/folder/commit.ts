import { type Entries, noDay } from "../jobs/entries.ts";
import type { Incoming } from "./add.ts";
import { inTransaction } from "./schema.ts";
import type { FolderState } from "./state.ts";

/**
 * Puts the revisions of one batch and their entries into the corpus, all or none. Gives where the file of digests ends
 * now.
 */
export async function commit(
  state: FolderState,
  revisions: readonly Incoming[],
  parts: readonly Entries[],
  digestsEnd: number,
): Promise<number> {
  const { duck } = state;
  return inTransaction(duck, async () => {
    const numbers = revisions.map(({ number }) => number);
    const placed = await putEntries(state, numbers, parts, digestsEnd);
    await appendArticles(duck, revisions, placed);
    await chooseCurrent(duck, revisions);
    return placed.end;
  });
}

/** What the rows of articles say of their entries, a value an article. */
export interface Placed {
  readonly days: readonly (number | null)[];
  readonly quotations: readonly number[];
  readonly digestsAt: readonly bigint[];
  readonly digestBytes: readonly number[];
  readonly cardBytes: readonly number[];
  readonly packedBytes: readonly number[];
  /** Where the file of digests ends. */
  readonly end: number;
}

/**
 * Puts entries of revisions in their tables, inside the caller's transaction, and their digests on disk, before the rows
 * that point to them are committed.
 */
export async function putEntries(
  { duck, digests }: FolderState,
  numbers: readonly number[],
  parts: readonly Entries[],
  digestsEnd: number,
): Promise<Placed> {
  digests.write(digestsEnd, Buffer.concat(parts.map((part) => part.records)));
  let first = 0;
  for (const part of parts) {
    const count = part.printCounts.length;
    const own = numbers.slice(first, first + count);
    await appendPrints(duck, own, part);
    await appendKeys(duck, own, part);
    first += count;
  }
  const digestBytes = parts.flatMap(({ digestLengths }) => [...digestLengths]);
  const cardBytes = parts.flatMap(({ cardLengths }) => [...cardLengths]);
  const packedBytes = parts.flatMap(({ packedLengths }) => [...packedLengths]);
  const digestsAt: bigint[] = [];
  let end = digestsEnd;
  for (let article = 0; article < digestBytes.length; article++) {
    digestsAt.push(BigInt(end));
    end += digestBytes[article]! + cardBytes[article]! + packedBytes[article]!;
  }
  const days = parts.flatMap((part) => Array.from(part.days, (day) => (day === noDay ? null : day)));
  const quotations = parts.flatMap((part) => [...part.quotations]);
  return { days, quotations, digestsAt, digestBytes, cardBytes, packedBytes, end };
}

type Duck = FolderState["duck"];

async function appendPrints(
  duck: Duck,
  numbers: readonly number[],
  { printCounts, kinds, hashes }: Entries,
): Promise<void> {
  const docs = new Int32Array(hashes.length);
  let at = 0;
  for (let article = 0; article < printCounts.length; article++) {
    docs.fill(numbers[article]!, at, at + printCounts[article]!);
    at += printCounts[article]!;
  }
  await duck.append("print", [
    { type: "integer", values: docs },
    { type: "integer", values: Int32Array.from(kinds) },
    { type: "bigint", values: hashes },
  ]);
}

async function appendKeys(
  duck: Duck,
  numbers: readonly number[],
  { keyArticles, keyQuotations, keys }: Entries,
): Promise<void> {
  await duck.append("quotation_key", [
    { type: "integer", values: keyArticles.map((article) => numbers[article]!) },
    { type: "integer", values: keyQuotations },
    { type: "integer", values: keys },
  ]);
}

async function appendArticles(
  duck: Duck,
  revisions: readonly Incoming[],
  { days, quotations, digestsAt, digestBytes, cardBytes, packedBytes }: Placed,
): Promise<void> {
  const text = (of: (revision: Incoming) => string | null) =>
    ({ type: "text", values: revisions.map(of) }) as const;
  await duck.append("article", [
    { type: "integer", values: revisions.map(({ number }) => number) },
    { type: "integer", values: revisions.map(({ group }) => group) },
    { type: "boolean", values: revisions.map(() => true) },
    { type: "boolean", values: revisions.map(() => false) },
    text(({ id }) => id),
    { type: "bigint", values: revisions.map(({ idKey }) => idKey) },
    { type: "bigint", values: revisions.map(({ addressKey }) => addressKey) },
    text(({ address }) => address),
    text(({ words }) => words),
    text(({ time }) => time),
    text(({ article }) => article.outlet),
    text(({ article }) => article.title),
    text(({ article }) => article.url),
    text(({ article }) => article.published),
    { type: "integer", values: days },
    text(({ article }) => article.language ?? ""),
    { type: "integer", values: quotations },
    { type: "bigint", values: digestsAt },
    { type: "integer", values: digestBytes },
    { type: "integer", values: cardBytes },
    text(({ kept }) => kept.rest),
    text(({ kept }) => kept.text),
    { type: "integer", values: packedBytes },
  ]);
}

/** Of the articles that were revised, the newest revision is the current one. */
async function chooseCurrent(duck: Duck, revisions: readonly Incoming[]): Promise<void> {
  const groups = [...new Set(revisions.filter(({ revises }) => revises).map(({ group }) => group))];
  if (groups.length === 0) return;
  await duck.run("CREATE OR REPLACE TEMP TABLE revised (grp INTEGER)");
  await duck.append("revised", [{ type: "integer", values: groups }]);
  await duck.run(
    `UPDATE article SET current = doc IN (
       SELECT doc FROM (
         SELECT doc, ROW_NUMBER() OVER (PARTITION BY grp ORDER BY time DESC, doc DESC) AS place
         FROM article WHERE grp IN (SELECT grp FROM revised)) AS ranked
       WHERE place = 1)
     WHERE grp IN (SELECT grp FROM revised)`,
  );
}
