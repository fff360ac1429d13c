import type { Article, ArticleId } from "../../core/model.ts";
import type { Duck } from "../../duck/open.ts";
import type { Row } from "../../duck/rows.ts";
import type { Card } from "../corpus.ts";
import { articleOf as articleOfKept, type Kept } from "../kept.ts";
import { storyIdOf } from "../stories.ts";
import { keyOf } from "./keys.ts";

/** What a row with `rest` and `text` keeps of an article. */
export function keptIn(row: Row): Kept {
  return { rest: String(row["rest"]), text: String(row["text"]) };
}

/** The article of a row with `rest` and `text`. */
export function articleOf(row: Row): Article {
  return articleOfKept(keptIn(row));
}

export function cardOf(row: Row): Card {
  const text = (name: string) => (typeof row[name] === "string" ? row[name] : null);
  return {
    id: String(row["id"]),
    outlet: text("outlet"),
    title: text("title"),
    url: text("url"),
    published: text("published"),
  };
}

/** Numbers of a list as SQL: they are numbers of our own and no text. */
export function numberList(numbers: Iterable<number>): string {
  return [...numbers].map((number) => String(Math.trunc(number))).join(", ") || "NULL";
}

/** For each id that the corpus knows, of whatever revision, the number of the newest one. */
export async function currentOf(
  duck: Duck,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, number>> {
  if (ids.length === 0) return new Map();
  const keys = [...new Set(ids.map(keyOf))].join(", ");
  const rows = await duck.rows(
    `SELECT own.id AS id, newest.doc AS doc FROM article AS own
     JOIN article AS newest ON own.grp = newest.grp AND newest.current
     WHERE own.id_key IN (${keys})`,
  );
  const asked = new Set(ids);
  return new Map(
    rows.filter(({ id }) => asked.has(String(id))).map(({ id, doc }) => [String(id), Number(doc)]),
  );
}

/** The article of which some revision has the story id as its own (see `storyIdOf`); `null` where there is none. */
export async function leaderOf(duck: Duck, storyId: string): Promise<number | null> {
  if (!/^s[0-9a-f]{16}$/.test(storyId)) return null;
  const key = BigInt.asIntN(64, BigInt(`0x${storyId.slice(1)}`));
  const rows = await duck.rows(
    `SELECT own.id AS id, newest.doc AS doc FROM article AS own
     JOIN article AS newest ON own.grp = newest.grp AND newest.current
     WHERE own.id_key = $key`,
    { key },
  );
  const row = rows.find(({ id }) => storyIdOf(String(id)) === storyId);
  return row === undefined ? null : Number(row["doc"]);
}

/** Articles by number, in the order asked for. */
export async function articlesAt(duck: Duck, numbers: readonly number[]): Promise<readonly Article[]> {
  const rows = await duck.rows(`SELECT doc, rest, text FROM article WHERE doc IN (${numberList(numbers)})`);
  const byNumber = new Map(rows.map((row) => [Number(row["doc"]), row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    return row === undefined ? [] : [articleOf(row)];
  });
}
