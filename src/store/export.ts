import { resolve } from "node:path";
import { openDuck } from "../duck/open.ts";
import { type TableFormat, writeTable } from "../duck/write.ts";
import type { Card } from "./corpus.ts";

/** One telling as it is exported; see `Corpus.exportStories`. */
export interface ExportedTelling extends Omit<Card, "id"> {
  readonly story: string;
  readonly text: number;
  readonly article: string;
  readonly reuse: number;
}

/**
 * Writes tellings to a file, in the order given, through a database of its own: that of a corpus may write no file but
 * its own.
 */
export async function writeTellings(
  parts: AsyncIterable<readonly ExportedTelling[]>,
  file: string,
  format: TableFormat,
): Promise<number> {
  const target = resolve(file);
  const duck = await openDuck({ database: null, files: [target] });
  try {
    await duck.run(
      `CREATE TABLE telling (story VARCHAR, text INTEGER, article VARCHAR, reuse DOUBLE,
        outlet VARCHAR, title VARCHAR, url VARCHAR, published VARCHAR)`,
    );
    let rows = 0;
    for await (const part of parts) {
      rows += part.length;
      await duck.append("telling", [
        { type: "text", values: part.map(({ story }) => story) },
        { type: "integer", values: part.map(({ text }) => text) },
        { type: "text", values: part.map(({ article }) => article) },
        { type: "double", values: part.map(({ reuse }) => reuse) },
        { type: "text", values: part.map(({ outlet }) => outlet) },
        { type: "text", values: part.map(({ title }) => title) },
        { type: "text", values: part.map(({ url }) => url) },
        { type: "text", values: part.map(({ published }) => published) },
      ]);
    }
    await writeTable(duck, "SELECT * FROM telling", target, format);
    return rows;
  } finally {
    duck.close();
  }
}
