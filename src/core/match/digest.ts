import type { Article, Sentence } from "../model.ts";
import { segment } from "../segment/index.ts";
import { scan } from "./scan.ts";
import { WordFlag } from "./words.ts";

/**
 * One article in hashes: what verifying a pair needs, so that no text is read again. Words of grammar are left out;
 * the others stand in text order, sentence after sentence.
 */
export interface Digest {
  /** BCP 47 primary subtag; `null` where unknown. */
  readonly language: string | null;
  /** Hash of the romanised stem of each word. */
  readonly stems: Int32Array;
  /** Background weight of each word, in steps of `weightStep`. */
  readonly weights: Uint8Array;
  /** For names and numbers the hash of their key in any language, 0 for other words. */
  readonly keys: Int32Array;
  /** Words of sentence s: from `firsts[s]` up to `firsts[s + 1]`; one longer than there are sentences. */
  readonly firsts: Uint32Array;
  /** UTF-16 offsets of each sentence in `Article.text`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The digest of an article. Pure; sentences are made where the caller has none. */
export function digest(article: Article, sentences: readonly Sentence[] = segment(article)): Digest {
  const { length, numbers, starts, book } = scan(article);
  const stems = new Int32Array(length);
  const weights = new Uint8Array(length);
  const keys = new Int32Array(length);
  const firsts = new Uint32Array(sentences.length + 1);
  let kept = 0;
  let sentence = 0;
  for (let unit = 0; unit < length; unit++) {
    while (sentence < sentences.length && sentences[sentence]!.span.end <= starts[unit]!)
      firsts[++sentence] = kept;
    const number = numbers[unit]!;
    if (book.weights[number] === 0) continue;
    const named = (book.flags[number]! & (WordFlag.capital | WordFlag.number)) !== 0;
    stems[kept] = book.stemLow[number]!;
    weights[kept] = book.weights[number]!;
    keys[kept] = named ? book.crossLow[number]! : 0;
    kept++;
  }
  while (sentence < sentences.length) firsts[++sentence] = kept;
  return {
    language: article.language,
    stems: stems.slice(0, kept),
    weights: weights.slice(0, kept),
    keys: keys.slice(0, kept),
    firsts,
    starts: Uint32Array.from(sentences, ({ span }) => span.start),
    ends: Uint32Array.from(sentences, ({ span }) => span.end),
  };
}
