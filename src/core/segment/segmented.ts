import type { Language } from "../language/language.ts";
import type { Article, Sentence } from "../model.ts";
import { firstTokenAt, type Tokens, tokenize } from "../text/token.ts";

/**
 * What every annotator works on: an article cut into sentences and tokens, once. Internal: a `Reading` stays plain
 * JSON, and tokens can always be made again from the text.
 */
export interface Segmented {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** For sentence s: tokens `firstTokens[s]` up to `firstTokens[s + 1]`, excluded; one longer than `sentences`. */
  readonly firstTokens: Int32Array;
  /** `null` where the article's language is unknown or not supported. */
  readonly language: Language | null;
}

/** Lays the tokens of the text out by sentence. */
export function layTokens(sentences: readonly Sentence[], tokens: Tokens): Int32Array {
  const firsts = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, index) => {
    firsts[index] = firstTokenAt(tokens, sentence.span.start);
  });
  firsts[sentences.length] = tokens.length;
  return firsts;
}

/** Tokens of articles seen before, kept as long as the article is: segmenting, aligning, comparing all walk them. */
const tokenized = new WeakMap<Article, Tokens>();

/** All tokens of an article, made once. */
export function tokensOf(article: Article): Tokens {
  let tokens = tokenized.get(article);
  if (tokens === undefined) {
    tokens = tokenize(article.text);
    tokenized.set(article, tokens);
  }
  return tokens;
}
