import type { Article, ArticleId, Span } from "../model.ts";
import { fold } from "../text/fold.ts";
import { slice } from "../text/span.ts";
import { version } from "./version.ts";

/** A telling that was found, with its article. */
export interface Found {
  readonly article: Article;
  /** 0 to 1; comparable within one version only. */
  readonly score: number;
  /** Share (0 to 1) of the weight of either text that the other has. */
  readonly containment: { readonly queryInArticle: number; readonly articleInQuery: number };
  /** Longest first. */
  readonly passages: readonly { readonly query: Span; readonly article: Span }[];
}

/** Name and version of the layout; the schema is schema/find.schema.json. */
export const findFormat = "twicetold-find/1";

/** One query and its hits; passages carry the words of both sides, so that nobody needs the corpus to read them. */
export function foundAsJson(query: Article, found: readonly Found[]): string {
  const hits = found.map(({ article, score, containment, passages }) => ({
    article: article.id,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    published: article.published,
    score,
    containment,
    passages: passages.map((passage) => ({
      query: { ...passage.query, words: slice(query.text, passage.query) },
      article: { ...passage.article, words: slice(article.text, passage.article) },
    })),
  }));
  return `${JSON.stringify({ format: findFormat, version, query, hits })}\n`;
}

/** One line an answer, for many queries: ids and numbers only. */
export function hitsAsJsonLine(
  query: string,
  hits: readonly (Pick<Found, "score" | "containment"> & { readonly article: ArticleId })[],
): string {
  const short = hits.map(({ article, score, containment }) => ({ article, score, containment }));
  return `${JSON.stringify({ query, hits: short })}\n`;
}

/** True where two passages differ in nothing but case, accents, typographic marks and space. */
export function sameWords(x: string, y: string): boolean {
  return bareWords(x) === bareWords(y);
}

/** Words without case, accents and marks, one space between two. */
export function bareWords(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
