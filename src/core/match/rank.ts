import type { ArticleId } from "../model.ts";
import type { Digest } from "./digest.ts";
import { likenessOf } from "./verify.ts";

/** One answer to a query. */
export interface Ranked {
  readonly id: ArticleId;
  /** 0 to 1, comparable over queries of any length, so that a low best score means that nothing was found. */
  readonly score: number;
  readonly containment: { readonly queryInArticle: number; readonly articleInQuery: number };
}

/** The articles that tell what the query tells, best first, ties by id. The query may be one sentence or an article. */
export function rank(
  query: Digest,
  articles: Iterable<{ readonly id: ArticleId; readonly digest: Digest }>,
): readonly Ranked[] {
  const ranked: Ranked[] = [];
  for (const { id, digest } of articles) {
    const likeness = likenessOf(query, digest);
    if (likeness.whole === 0) continue;
    ranked.push({
      id,
      score: (likeness.aToB + likeness.whole) / 2,
      containment: { queryInArticle: likeness.toldA, articleInQuery: likeness.toldB },
    });
  }
  return ranked.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
}
