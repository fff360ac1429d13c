import type { Reading } from "../model.ts";

/**
 * Lengths of the sentences in letters of an alphabet, so that they compare across scripts: a Han sign says as much as
 * three letters, a syllable of kana or Hangul as much as two. Never 0.
 */
export function lengthsOf(reading: Reading): Float64Array {
  return Float64Array.from(reading.sentences, ({ span }) => {
    let length = 1;
    for (let at = span.start; at < span.end; at++) length += lettersIn(reading.article.text.charCodeAt(at));
    return length;
  });
}

function lettersIn(code: number): number {
  if (code < 0x3040) return 1;
  if (code <= 0x30ff || (code >= 0xac00 && code <= 0xd7a3)) return 2;
  return code >= 0x3400 && code <= 0x9fff ? 3 : 1;
}
