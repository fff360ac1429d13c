import type { Article } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { TokenKind, type Tokens } from "../text/token.ts";
import { type WordBook, WordKind, wordBook } from "./words.ts";

/** Words of an article, each with its number in the book and its UTF-16 offset. */
export interface Units {
  readonly length: number;
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
}

/** An article as matching sees it. Numbers hold until the book is asked to make room for another article. */
export interface Scanned {
  /** What the book calls words: words, numbers, and in scripts without spaces every two neighbouring signs. No marks. */
  readonly units: Units;
  /** Those that may be written alike in any language: names, numbers, runs of katakana. */
  readonly names: Units;
  readonly book: WordBook;
}

/** What was scanned last: fingerprints and digest of an article are asked for one after the other. */
let last: { readonly article: Article; readonly scanned: Scanned } | null = null;

/** The words of an article. Holds until another article is scanned. */
export function scan(article: Article): Scanned {
  if (last?.article !== article) last = { article, scanned: scanned(article) };
  return last.scanned;
}

function scanned(article: Article): Scanned {
  const tokens = tokensOf(article);
  const book = wordBook(article.language);
  book.makeRoom(tokens.length * 2);
  const units = new Collected(tokens.length);
  const names = new Collected(tokens.length);
  let kanaEnd = 0;
  for (let token = 0; token < tokens.length; token++) {
    const kind = tokens.kinds[token]!;
    if (kind === TokenKind.mark) continue;
    const start = tokens.starts[token]!;
    if (kind !== TokenKind.sign) {
      const number = book.numberOf(article.text, start, tokens.ends[token]!, kind);
      units.add(number, start);
      if (number >= 0 && book.keyWeights[number] !== 0) names.add(number, start);
      continue;
    }
    if (signFollows(tokens, token))
      units.add(book.numberOf(article.text, start, tokens.ends[token + 1]!, WordKind.signs), start);
    if (start < kanaEnd || !isKatakana(article.text.charCodeAt(start))) continue;
    kanaEnd = endOfKatakana(article.text, start);
    if (kanaEnd - start >= shortestKana)
      names.add(book.numberOf(article.text, start, kanaEnd, WordKind.kana), start);
  }
  return { units: units.taken(), names: names.taken(), book };
}

/** Signs of a name in katakana; two are a syllable and a half. */
const shortestKana = 3;

function signFollows(tokens: Tokens, token: number): boolean {
  return tokens.kinds[token + 1] === TokenKind.sign && tokens.starts[token + 1] === tokens.ends[token];
}

/** With the mark of length, without the middle dot, which parts the words of a name. */
function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

function endOfKatakana(text: string, from: number): number {
  let end = from;
  while (end < text.length && isKatakana(text.charCodeAt(end))) end++;
  return end;
}

class Collected {
  readonly #numbers: Int32Array;
  readonly #starts: Int32Array;
  #length = 0;

  constructor(most: number) {
    this.#numbers = new Int32Array(most);
    this.#starts = new Int32Array(most);
  }

  /** Words that found no room in the book are left out: only an article of more than 65,000 different ones has such. */
  add(number: number, start: number): void {
    if (number < 0) return;
    this.#numbers[this.#length] = number;
    this.#starts[this.#length++] = start;
  }

  taken(): Units {
    return { length: this.#length, numbers: this.#numbers, starts: this.#starts };
  }
}
