import { resolve } from "node:path";
import type { Story } from "../core/model.ts";
import { openDuck } from "../duck/open.ts";
import { type TableFormat, writeTable } from "../duck/write.ts";
import type { Corpus } from "./corpus.ts";

/** Writes stories as one row a telling; see `Corpus.exportStories`. */
export async function writeStories(
  corpus: Pick<Corpus, "cards">,
  stories: readonly Story[],
  file: string,
  format: TableFormat,
): Promise<number> {
  const target = resolve(file);
  const duck = await openDuck({ database: null, files: [target] });
  try {
    await duck.run(
      `CREATE TABLE telling (place INTEGER, story VARCHAR, text INTEGER, article VARCHAR, reuse DOUBLE,
        outlet VARCHAR, title VARCHAR, url VARCHAR, published VARCHAR)`,
    );
    const rows = stories.flatMap((story) => {
      const textOf = new Map(story.texts.flatMap((text, index) => text.map((id) => [id, index + 1])));
      return story.tellings.map(({ article, reuse }) => ({
        story: story.id,
        text: textOf.get(article) ?? 0,
        article,
        reuse,
      }));
    });
    const cards = await corpus.cards(rows.map(({ article }) => article));
    const card = (field: "outlet" | "title" | "url" | "published") =>
      rows.map(({ article }) => cards.get(article)?.[field] ?? null);
    await duck.append("telling", [
      { type: "integer", values: rows.map((_, index) => index) },
      { type: "text", values: rows.map(({ story }) => story) },
      { type: "integer", values: rows.map(({ text }) => text) },
      { type: "text", values: rows.map(({ article }) => article) },
      { type: "double", values: rows.map(({ reuse }) => reuse) },
      { type: "text", values: card("outlet") },
      { type: "text", values: card("title") },
      { type: "text", values: card("url") },
      { type: "text", values: card("published") },
    ]);
    await writeTable(duck, "SELECT * EXCLUDE (place) FROM telling ORDER BY place", target, format);
    return rows.length;
  } finally {
    duck.close();
  }
}
