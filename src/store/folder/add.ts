import type { Article } from "../../core/model.ts";
import type { ReadOutcome } from "../../read/reader.ts";
import type { AddProgress, AddSummary } from "../corpus.ts";
import { type Held, HeldShelf, identified, identityOf, revisionTime } from "../identity.ts";
import { type Kept, keptOf } from "../kept.ts";
import { type Tally, tally } from "../tally.ts";
import { commit } from "./commit.ts";
import { firstDigestAt } from "./digest-file.ts";
import { entriesOf } from "./entries.ts";
import { keyOf } from "./keys.ts";
import type { FolderState } from "./state.ts";

/** A revision that goes into the corpus, before its entry is made. */
export interface Incoming extends Held {
  readonly number: number;
  readonly article: Article;
  readonly kept: Kept;
  readonly idKey: bigint;
  readonly addressKey: bigint | null;
  readonly time: string;
  /** True where another revision of the same article is there already. */
  readonly revises: boolean;
}

/** A batch is sent when it is full or this old: what a kill can cost, and how long a slow source shows no progress. */
const oldestBatch = 3000;

/** Articles of the first batch; each one after it is twice as large, so that the workers do not wait for a whole one. */
const firstBatch = 250;

/** Batches that may be under way beside the one that is being read: enough to keep the workers busy, and no more. */
const mostUnderWay = 2;

/**
 * Adds what it is handed in batches: while one is read, the workers make the entries of those before it, and each is
 * committed when its turn has come. What an article is to the corpus is decided in the order of reading.
 */
export async function addTo(
  state: FolderState,
  outcomes: AsyncIterable<ReadOutcome>,
  onProgress: (progress: AddProgress) => void,
): Promise<AddSummary> {
  const counts = tally();
  const desk = await openDesk(state);
  let batch: Article[] = [];
  let sent = Date.now();
  let most = Math.min(state.batch, firstBatch);
  const send = async () => {
    if (batch.length === 0) return;
    const full = batch;
    batch = [];
    await desk.take(full, counts);
    sent = Date.now();
    most = Math.min(state.batch, most * 2);
  };
  try {
    for await (const outcome of outcomes) {
      if (outcome.ok) batch.push(identified(outcome.article));
      else counts.fail(outcome.failure.code);
      if (batch.length < most && Date.now() - sent < oldestBatch) continue;
      await send();
      onProgress(counts.progress());
    }
    await send();
  } finally {
    await desk.finish();
  }
  onProgress(counts.progress());
  return counts.summary();
}

interface Desk {
  readonly take: (articles: readonly Article[], counts: Tally) => Promise<void>;
  /** Waits until all that was taken is committed; rejects with the first error. */
  readonly finish: () => Promise<void>;
}

async function openDesk(state: FolderState): Promise<Desk> {
  const [last] = await state.duck.rows(
    "SELECT COALESCE(MAX(doc), -1) AS doc, COALESCE(MAX(digest_at + digest_bytes + card_bytes + packed_bytes), 0) AS digests FROM article",
  );
  let number = Number(last?.["doc"]) + 1;
  let digestsEnd = Math.max(firstDigestAt, Number(last?.["digests"]));
  /** Taken and not yet committed, batch by batch. */
  const underWay: { readonly revisions: readonly Incoming[]; readonly done: Promise<void> }[] = [];
  let failed: { readonly error: unknown } | null = null;
  let committed: Promise<void> = Promise.resolve();

  const settle = async (): Promise<void> => {
    const first = underWay[0];
    if (first === undefined) return;
    await first.done;
    underWay.shift();
    if (failed !== null) throw failed.error;
  };

  return {
    take: async (articles, counts) => {
      while (underWay.length >= mostUnderWay) await settle();
      const waiting = underWay.flatMap(({ revisions }) => revisions);
      const revisions = await sorted(state, articles, waiting, counts, () => number++);
      if (revisions.length === 0) return;
      const entries = entriesOf(
        state,
        revisions.map(({ kept }) => kept),
        articles.length < firstBatch && underWay.length === 0,
      );
      const before = committed;
      committed = (async () => {
        try {
          const parts = await entries;
          await before;
          if (failed === null) digestsEnd = await commit(state, revisions, parts, digestsEnd);
        } catch (error) {
          failed ??= { error };
        }
      })();
      underWay.push({ revisions, done: committed });
    },
    finish: async () => {
      while (underWay.length > 0) await settle();
    },
  };
}

/** The articles of a batch that are new to the corpus or revise what it has. */
async function sorted(
  state: FolderState,
  articles: readonly Article[],
  waiting: readonly Incoming[],
  counts: Tally,
  nextNumber: () => number,
): Promise<readonly Incoming[]> {
  const asked = articles.map((article) => {
    const identity = identityOf(article);
    const { id, address } = identity;
    return {
      ...identity,
      article,
      idKey: keyOf(id),
      addressKey: address === null ? null : keyOf(address),
      time: revisionTime(article),
    };
  });
  const shelf = new HeldShelf();
  for (const revision of await heldFor(state, asked)) shelf.put(revision);
  for (const revision of waiting) shelf.put(revision);
  return asked.flatMap((one) => {
    const standing = shelf.standing(one);
    counts.count(standing.kind);
    if (standing.kind === "unchanged") return [];
    const number = nextNumber();
    const revises = standing.kind === "revised";
    const kept = keptOf(one.article);
    const revision = { ...one, kept, number, group: revises ? standing.group : number, revises };
    shelf.put(revision);
    return [revision];
  });
}

async function heldFor(
  { duck }: FolderState,
  asked: readonly { readonly idKey: bigint; readonly addressKey: bigint | null }[],
): Promise<readonly Held[]> {
  await duck.run("CREATE OR REPLACE TEMP TABLE asked_key (id BIGINT, address BIGINT)");
  await duck.append("asked_key", [
    { type: "bigint", values: asked.map(({ idKey }) => idKey) },
    { type: "bigint", values: asked.map(({ addressKey }) => addressKey) },
  ]);
  const rows = await duck.rows(
    `SELECT doc, grp, id, address, words FROM article WHERE grp IN (
       SELECT grp FROM article WHERE id_key IN (SELECT id FROM asked_key)
       UNION ALL
       SELECT grp FROM article WHERE address_key IN (SELECT address FROM asked_key)) ORDER BY doc`,
  );
  return rows.map(({ grp, id, address, words }) => ({
    group: Number(grp),
    id: String(id),
    address: typeof address === "string" ? address : null,
    words: String(words),
  }));
}
