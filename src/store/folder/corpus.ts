import type { Article, ArticleId } from "../../core/model.ts";
import type { Card, Corpus } from "../corpus.ts";
import { writeTellings } from "../export.ts";
import { closed, corpusError } from "../failure.ts";
import { findIn } from "../find.ts";
import { quoteIn } from "../quote.ts";
import { addTo } from "./add.ts";
import { articleOf, articlesAt, cardOf, currentOf, leaderOf, numberList } from "./articles.ts";
import { groundOf } from "./ground.ts";
import { exportedTellings, listStories, storyAt } from "./listing.ts";
import { match } from "./match.ts";
import { quoteGroundOf } from "./quotations.ts";
import { regroup } from "./regroup.ts";
import { type RevisionTable, revisionTable } from "./revision-table.ts";
import type { FolderState } from "./state.ts";
import { verifyCandidates } from "./verify.ts";

/** The corpus behind an open folder. `onClose` lets the next process in. */
export function folderCorpus(state: FolderState, onClose: () => void): Corpus {
  const { reader } = state;
  let table: RevisionTable | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  let open = true;

  const alive = (): void => {
    if (!open) throw corpusError(closed);
  };
  /** `add` and `stories` change the corpus: one waits for the other, whatever became of it. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = writing.then(work);
    writing = mine.catch(() => undefined);
    return mine;
  };
  const known = async (): Promise<RevisionTable> => {
    table ??= await revisionTable(state);
    return table;
  };
  const find: Corpus["find"] = async (article, options) => {
    alive();
    return findIn(groundOf(state, await known()), article, options);
  };
  const articles = async (ids: readonly ArticleId[]): Promise<readonly Article[]> => {
    const numbers = await currentOf(reader, ids);
    return articlesAt(reader, [...new Set(numbers.values())]);
  };

  return {
    add: (outcomes, onProgress = () => undefined) =>
      alone(async () => {
        alive();
        try {
          const summary = await addTo(state, outcomes, onProgress);
          table = null;
          const { length } = await known();
          await state.prints.cover(length);
          await state.quotations.cover(length);
          return summary;
        } finally {
          table = null;
        }
      }),
    find,
    quote: async (words, options = {}) => {
      alive();
      return quoteIn(quoteGroundOf(state, await known()), words, options);
    },
    stories: async function* (onProgress = () => undefined) {
      alive();
      await alone(async () => {
        await match(state);
        const revisions = await known();
        await verifyCandidates(state, revisions, onProgress);
        await regroup(state, revisions);
      });
      yield* listStories(reader);
    },
    story: async (id) => {
      alive();
      const own = await storyAt(reader, { id });
      if (own !== null) return own;
      const doc = (await currentOf(reader, [id])).get(id) ?? (await leaderOf(reader, id));
      return doc === null ? null : storyAt(reader, { doc });
    },
    article: async (id) => {
      alive();
      return (await articles([id]))[0] ?? null;
    },
    cards: async (ids) => {
      alive();
      const numbers = await currentOf(reader, ids);
      const rows = await reader.rows(
        `SELECT doc, id, outlet, title, url, published FROM article
         WHERE doc IN (${numberList(new Set(numbers.values()))})`,
      );
      const byNumber = new Map(rows.map((row): [number, Card] => [Number(row["doc"]), cardOf(row)]));
      return new Map([...numbers].map(([id, number]) => [id, byNumber.get(number)!]));
    },
    revisions: async (id) => {
      alive();
      const doc = (await currentOf(reader, [id])).get(id);
      if (doc === undefined) return [];
      const rows = await reader.rows(
        `SELECT rest, text FROM article
         WHERE NOT current AND grp IN (SELECT grp FROM article WHERE doc = $doc) ORDER BY time, doc`,
        { doc },
      );
      return rows.map(articleOf);
    },
    count: async () => {
      alive();
      const [row] = await reader.rows(
        `SELECT COUNT(*) FILTER (WHERE current) AS articles, COUNT(*) FILTER (WHERE NOT current) AS revisions,
                (SELECT COUNT(*) FROM story) AS stories FROM article`,
      );
      return {
        articles: Number(row?.["articles"]),
        revisions: Number(row?.["revisions"]),
        stories: Number(row?.["stories"]),
      };
    },
    exportStories: async (file, format) => {
      alive();
      return writeTellings(exportedTellings(reader), file, format);
    },
    close: async () => {
      if (!open) return;
      open = false;
      await writing;
      await state.jobs.close();
      state.prints.close();
      state.quotations.close();
      state.digests.close();
      reader.close();
      state.duck.close();
      onClose();
    },
  };
}
