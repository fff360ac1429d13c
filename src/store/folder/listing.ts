import type { Story } from "../../core/model.ts";
import type { Duck } from "../../duck/open.ts";
import type { Row } from "../../duck/rows.ts";
import type { ExportedTelling } from "../export.ts";
import { cardOf } from "./articles.ts";

/** One row a telling, the largest story first. */
const storyRows = (columns: string, where = "") => `
  SELECT story.id AS story, telling.text, telling.reuse, article.id, ${columns}
  FROM story
  JOIN telling ON story.id = telling.story
  JOIN article ON telling.doc = article.doc
  ${where}
  ORDER BY story.size DESC, story.id, telling.place`;

const span = "story.since, story.until";

/** All stories, the largest first, some thousands of rows in memory at a time. */
export async function* listStories(duck: Duck): AsyncIterable<Story> {
  let rows: Row[] = [];
  for await (const part of duck.stream(storyRows(span))) {
    for (const row of part) {
      if (rows.length > 0 && rows[0]!["story"] !== row["story"]) {
        yield storyFrom(rows);
        rows = [];
      }
      rows.push(row);
    }
  }
  if (rows.length > 0) yield storyFrom(rows);
}

/** The story of that id, or the one that a revision is in; `null` where there is none. */
export async function storyAt(duck: Duck, by: { id: string } | { doc: number }): Promise<Story | null> {
  const where =
    "id" in by ? "WHERE story.id = $id" : "WHERE story.id IN (SELECT story FROM telling WHERE doc = $doc)";
  const rows = await duck.rows(storyRows(span, where), { ...by });
  return rows.length === 0 ? null : storyFrom(rows);
}

/** One story of its rows, in the order of tellings. */
function storyFrom(rows: readonly Row[]): Story {
  const [first] = rows;
  const texts = new Map<unknown, string[]>();
  for (const { text, id } of rows) {
    const own = texts.get(text);
    if (own === undefined) texts.set(text, [String(id)]);
    else own.push(String(id));
  }
  const date = (name: string) => (typeof first?.[name] === "string" ? first[name] : null);
  return {
    id: String(first?.["story"]),
    tellings: rows.map(({ id, reuse }) => ({ article: String(id), reuse: Number(reuse) })),
    texts: [...texts.values()],
    from: date("since"),
    until: date("until"),
  };
}

/** The rows of `Corpus.exportStories`. */
export async function* exportedTellings(duck: Duck): AsyncIterable<readonly ExportedTelling[]> {
  const rows = duck.stream(storyRows("article.outlet, article.title, article.url, article.published"));
  for await (const part of rows)
    yield part.map((row) => ({
      ...cardOf(row),
      story: String(row["story"]),
      text: Number(row["text"]),
      article: String(row["id"]),
      reuse: Number(row["reuse"]),
    }));
}
