import { languageOf } from "../language/index.ts";
import type { Article, Sentence } from "../model.ts";
import type { Options } from "../options.ts";
import { stretchesOf } from "../read/layout.ts";
import { roleOf } from "./roles.ts";
import { split } from "./split.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Cuts an article into sentences with roles: trimmed, in order, each inside its paragraph, together covering all of
 * the text's paragraphs that is not white space. A line break ends a sentence unless the text is hard-wrapped.
 */
export function segment(article: Article, _options: Options = {}): readonly Sentence[] {
  const words = wordsOf(languageOf(article.language)?.sentences);
  const sentences: Sentence[] = [];
  for (const { span: stretch, paragraph } of stretchesOf(article)) {
    for (const span of split(article.text, stretch, words)) {
      sentences.push({ span, paragraph, role: roleOf(article, span) });
    }
  }
  return sentences;
}
