import { readFile as readBytes } from "node:fs/promises";
import type { Article, Metadata } from "../core/model.ts";
import { readText } from "../core/read/index.ts";

/** One article from a file. */
export async function readFile(path: string, metadata: Metadata = {}): Promise<Article> {
  return readText(await readBytes(path, "utf8"), metadata);
}

/** Articles from several files, in order. */
export async function* readMany(paths: readonly string[]): AsyncGenerator<Article> {
  for (const path of paths) yield await readFile(path);
}
