import type { Reading } from "../model.ts";

/**
 * Lengths of the sentences in letters of an alphabet, so that they compare across scripts: a Han sign says as much as
 * three letters, a syllable of kana or Hangul as much as two. Never 0.
 */
export function lengthsOf(reading: Reading): Float64Array {
  const { sentences, article } = reading;
  const lengths = new Float64Array(sentences.length);
  for (let index = 0; index < sentences.length; index++) {
    const { start, end } = sentences[index]!.span;
    let letters = 1;
    for (let at = start; at < end; at++) letters += lettersIn(article.text.charCodeAt(at));
    lengths[index] = letters;
  }
  return lengths;
}

function lettersIn(code: number): number {
  if (code < 0x3040) return 1;
  if (code <= 0x30ff || (code >= 0xac00 && code <= 0xd7a3)) return 2;
  return code >= 0x3400 && code <= 0x9fff ? 3 : 1;
}
