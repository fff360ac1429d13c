import { candidates, type Digest, type Printed, verify } from "../core/match/index.ts";
import type { Article, ArticleId, Story } from "../core/model.ts";
import { cardOf } from "./card.ts";
import type { Corpus } from "./corpus.ts";
import { dayOf, type Matter, matterOf, quotationsOf } from "./entry.ts";
import { type ExportedTelling, writeTellings } from "./export.ts";
import { closed, corpusError } from "./failure.ts";
import { type FindGround, findIn, rankedIn } from "./find.ts";
import { type Held, HeldShelf, identified, identityOf, revisionTime } from "./identity.ts";
import { KeyIndex } from "./key-index.ts";
import { quoteIn } from "./quote.ts";
import { storiesOf, storyIdOf } from "./stories.ts";
import { type Tally, tally } from "./tally.ts";

/** One revision as it is held in memory. */
interface Revision extends Held {
  readonly number: number;
  readonly article: Article;
  readonly entry: Matter;
  readonly time: string;
}

/**
 * A corpus in memory, gone when closed: for tests, for a few thousand articles, and as the measure of the one in a
 * folder, since it matches by the reference that the SQL is held against.
 */
export function memoryCorpus(): Corpus {
  const revisions: Revision[] = [];
  const shelf = new HeldShelf();
  const groups = new Map<number, Revision[]>();
  const holders = new Map<bigint, number[]>();
  let held = 0;
  const quotations = new KeyIndex();
  let quoted = 0;
  let stories: readonly Story[] = [];
  let open = true;

  const newest = (group: number): Revision => groups.get(group)!.at(-1)!;
  const current = (): Revision[] => [...groups.values()].map((group) => group.at(-1)!);
  const isCurrent = (number: number) => newest(revisions[number]!.group).number === number;

  const put = (given: Article, counts: Tally): void => {
    const article = identified(given);
    const identity = identityOf(article);
    const standing = shelf.standing(identity);
    counts.count(standing.kind);
    if (standing.kind === "unchanged") return;
    const number = revisions.length;
    const group = standing.kind === "revised" ? standing.group : number;
    const entry = matterOf(article);
    const time = revisionTime(article);
    const revision = { ...identity, group, number, article, entry, time };
    revisions.push(revision);
    shelf.put(revision);
    const list = listed(groups, group);
    list.push(revision);
    list.sort((x, y) => (x.time < y.time ? -1 : x.time > y.time ? 1 : x.number - y.number));
  };

  /** What only questions need is made when one is asked: a corpus that is sorted into stories and let go asks none. */
  const holdersNow = (): ReadonlyMap<bigint, readonly number[]> => {
    for (; held < revisions.length; held++)
      for (const hash of revisions[held]!.entry.prints.hashes) listed(holders, hash).push(held);
    return holders;
  };
  const quotationsNow = (): KeyIndex => {
    for (; quoted < revisions.length; quoted++)
      quotations.add(quoted, quotationsOf(revisions[quoted]!.article));
    return quotations;
  };

  const ground: FindGround = {
    size: async () => ({ articles: groups.size, numbers: revisions.length }),
    holders: async (hashes, most) => {
      const all = holdersNow();
      return [...hashes].map((hash) => {
        const numbers = (all.get(hash) ?? []).filter(isCurrent);
        return { count: numbers.length, numbers: numbers.slice(0, most) };
      });
    },
    digests: async (numbers) => numbers.map((number) => revisions[number]!.entry.digest),
    cards: async (numbers) => numbers.map((number) => cardOf(revisions[number]!.article)),
  };

  const match = (onProgress: (done: number, of: number) => void): void => {
    const all = current();
    const printed: Printed[] = all.map(({ article, entry }) => ({
      id: article.id,
      day: dayOf(article),
      language: article.language,
      prints: entry.prints,
    }));
    const digests = new Map<string, Digest>(all.map(({ article, entry }) => [article.id, entry.digest]));
    const wanted = candidates(printed);
    const pairs = wanted.map(({ a, b, starred }, index) => {
      const pair = { a, b, starred, verified: verify(digests.get(a)!, digests.get(b)!) };
      onProgress(index + 1, wanted.length);
      return pair;
    });
    stories = storiesOf(
      all.map(({ article }) => article),
      pairs,
    );
  };

  const alive = (): void => {
    if (!open) throw corpusError(closed);
  };

  return {
    add: async (outcomes, onProgress = () => undefined) => {
      alive();
      const counts = tally();
      for await (const outcome of outcomes) {
        if (outcome.ok) put(outcome.article, counts);
        else counts.fail(outcome.failure.code);
        onProgress(counts.progress());
      }
      return counts.summary();
    },
    find: async (article, options) => {
      alive();
      return findIn(ground, article, options);
    },
    quote: async (words, options = {}) => {
      alive();
      return quoteIn(
        {
          size: ground.size,
          quoting: async (keys, most) => quotationsNow().holders(keys, most, isCurrent),
          tellings: (article, limit) => rankedIn(ground, article, limit),
          articles: async (numbers) => numbers.map((number) => revisions[number]!.article),
          dayOf: (number) => dayOf(revisions[number]!.article) ?? Number.POSITIVE_INFINITY,
        },
        words,
        options,
      );
    },
    stories: async function* (onProgress = () => undefined) {
      alive();
      match(onProgress);
      yield* stories;
    },
    story: async (id) => {
      alive();
      const group = shelf.groupOf(id) ?? revisions.find((one) => storyIdOf(one.id) === id)?.group;
      const article = group === undefined ? null : newest(group).id;
      const has = ({ tellings }: Story) => tellings.some((telling) => telling.article === article);
      return stories.find((story) => story.id === id) ?? stories.find(has) ?? null;
    },
    article: async (id) => {
      alive();
      return articleOf(id);
    },
    cards: async (ids) => {
      alive();
      return new Map(
        ids.flatMap((id) => {
          const article = articleOf(id);
          return article === null ? [] : [[id, cardOf(article)] as const];
        }),
      );
    },
    revisions: async (id) => {
      alive();
      const group = shelf.groupOf(id);
      return group === undefined
        ? []
        : groups
            .get(group)!
            .slice(0, -1)
            .map(({ article }) => article);
    },
    count: async () => {
      alive();
      return { articles: groups.size, revisions: revisions.length - groups.size, stories: stories.length };
    },
    exportStories: async (file, format) => {
      alive();
      return writeTellings(exported(), file, format);
    },
    close: async () => {
      open = false;
    },
  };

  async function* exported(): AsyncIterable<readonly ExportedTelling[]> {
    for (const { id: story, tellings, texts } of stories)
      yield tellings.map(({ article, reuse }) => ({
        ...cardOf(articleOf(article)!),
        story,
        text: texts.findIndex((text) => text.includes(article)) + 1,
        article,
        reuse,
      }));
  }

  function articleOf(id: ArticleId): Article | null {
    const group = shelf.groupOf(id);
    return group === undefined ? null : newest(group).article;
  }
}

function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
