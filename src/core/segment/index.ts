import type { Article, Sentence } from "../model.ts";
import type { Options } from "../options.ts";

/** Cuts an article into sentences with roles. */
export function segment(article: Article, _options: Options = {}): readonly Sentence[] {
  return article.paragraphs.map((span, paragraph) => ({ span, paragraph, role: "body" }));
}
