import { english } from "../../../src/core/language/en/index.ts";
import type { Language } from "../../../src/core/language/language.ts";
import type { Metadata } from "../../../src/core/model.ts";
import { readText } from "../../../src/core/read/index.ts";
import { segment } from "../../../src/core/segment/index.ts";
import { layTokens, type Segmented } from "../../../src/core/segment/segmented.ts";
import { tokenize } from "../../../src/core/text/token.ts";

/** A text cut into sentences and tokens, as the annotators see it. */
export function segmented(text: string, metadata: Metadata = {}, language: Language = english): Segmented {
  const article = readText(text, { language: language.code, ...metadata });
  const sentences = segment(article);
  const tokens = tokenize(text);
  return { article, sentences, tokens, firstTokens: layTokens(sentences, tokens), language };
}
