import type { Article } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { TokenKind } from "../text/token.ts";
import { type WordBook, wordBook } from "./words.ts";

/**
 * The units of an article that matching counts: words, numbers, and in scripts without spaces every two neighbouring
 * signs. Marks are none.
 */
export interface Scanned {
  readonly length: number;
  /** Number of each unit in `book`; holds until the book is asked to make room for another article. */
  readonly numbers: Int32Array;
  /** UTF-16 offset of each unit. */
  readonly starts: Int32Array;
  readonly book: WordBook;
}

export function scan(article: Article): Scanned {
  const tokens = tokensOf(article);
  const book = wordBook(article.language);
  book.makeRoom(tokens.length);
  const numbers = new Int32Array(tokens.length);
  const starts = new Int32Array(tokens.length);
  let length = 0;
  for (let token = 0; token < tokens.length; token++) {
    const kind = tokens.kinds[token]!;
    if (kind === TokenKind.mark) continue;
    const start = tokens.starts[token]!;
    let end = tokens.ends[token]!;
    if (kind === TokenKind.sign) {
      const paired = tokens.kinds[token + 1] === TokenKind.sign && tokens.starts[token + 1] === end;
      if (!paired) continue;
      end = tokens.ends[token + 1]!;
    }
    const number = book.numberOf(article.text, start, end, kind);
    if (number < 0) continue;
    numbers[length] = number;
    starts[length] = start;
    length++;
  }
  return { length, numbers, starts, book };
}
