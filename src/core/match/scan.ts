import type { Article } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { numberTokens } from "../text/forms.ts";
import { TokenKind, type Tokens } from "../text/token.ts";
import { type WordBook, WordKind, wordBook } from "./words.ts";

/** Words of an article, each with its number in the book and its UTF-16 offset. The arrays may be longer than they are many. */
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
  const { forms, numbers } = numberTokens(tokens);
  const book = wordBook(article.language);
  book.makeRoom(tokens.length * 2);
  const known = book.ofForms(forms);
  units.empty(tokens.length);
  names.empty(tokens.length);
  let kanaEnd = 0;
  for (let token = 0; token < tokens.length; token++) {
    const kind = tokens.kinds[token]!;
    if (kind === TokenKind.mark) continue;
    const start = tokens.starts[token]!;
    if (kind !== TokenKind.sign) {
      const form = numbers[token]!;
      let number = known[form]! - 1;
      if (number < 0) {
        number = book.numberOf(article.text, start, tokens.ends[token]!, kind);
        known[form] = number + 1;
      }
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

/** Collects the words of one article after the other, in arrays that are made once and grow. */
class Collected {
  #numbers = new Int32Array(1024);
  #starts = new Int32Array(1024);
  #length = 0;

  /** Begins an article of `most` words at most. */
  empty(most: number): void {
    this.#length = 0;
    if (most <= this.#numbers.length) return;
    this.#numbers = new Int32Array(most * 2);
    this.#starts = new Int32Array(most * 2);
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

const units = new Collected();
const names = new Collected();
