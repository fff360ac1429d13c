import { languageOf } from "../language/index.ts";
import type { Article, Sentence } from "../model.ts";
import type { Options } from "../options.ts";
import { layoutOfArticle } from "../read/statements.ts";
import { split } from "./split.ts";
import { stretchesOf } from "./stretches.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Cuts an article into sentences with roles: trimmed, in order, each inside its paragraph, together covering all of
 * the paragraphs that is not white space. A line break ends a sentence unless the text is hard-wrapped; what the
 * text states of itself in a line (headline, date line, byline, credit, caption) is a sentence of its own.
 */
export function segment(article: Article, _options: Options = {}): readonly Sentence[] {
  const words = wordsOf(languageOf(article.language)?.sentences);
  const layout = layoutOfArticle(article);
  const lowered = hasNoCapitals(article.text);
  const sentences: Sentence[] = [];
  for (const { span, paragraph, role, whole } of stretchesOf(article, layout)) {
    if (whole) {
      sentences.push({ span, paragraph, role });
    } else {
      for (const sentence of split(article.text, span, words, lowered))
        sentences.push({ span: sentence, paragraph, role });
    }
  }
  return sentences;
}

/** A text with capitals has one in its first paragraph; UTF-16 code units. */
const SAMPLE = 3_000;

function hasNoCapitals(text: string): boolean {
  return !/\p{Lu}/u.test(text.slice(0, SAMPLE));
}
