import { languageOf } from "../language/index.ts";
import { neighbours } from "../language/neighbours.ts";
import { type BackgroundTable, backgroundTable, backgroundWeight } from "../text/background.ts";
import { fold, foldNumber } from "../text/fold.ts";
import { toLatin } from "../text/fold-latin.ts";
import { Letter, letterOf } from "../text/letter-case.ts";
import { stem } from "../text/stem.ts";
import { TokenKind } from "../text/token.ts";
import { crossKey } from "./cross-key.ts";
import { highOf, lowOf } from "./lanes.ts";

/** What a word of a language amounts to, worked out once; fields are parallel arrays indexed by word number. */
export interface Words {
  /** Hash of the folded word: what passages are made of. */
  readonly foldHigh: Int32Array;
  readonly foldLow: Int32Array;
  /** Hash of the romanised stem: what is left of a word when a sentence is put in other words. */
  readonly stemHigh: Int32Array;
  readonly stemLow: Int32Array;
  /** Hash of the key that the word has in any language (see `cross-key.ts`); 0 in both where it has none. */
  readonly crossHigh: Int32Array;
  readonly crossLow: Int32Array;
  /** Number of the stem: the same for all words that have it, below `mostWords`. */
  readonly roots: Int32Array;
  /** Background weight in steps of `weightStep`; 0 for words of grammar. */
  readonly weights: Uint8Array;
  readonly flags: Uint8Array;
}

export const WordFlag = { capital: 1, number: 2, sign: 4 } as const;

/** Background weights are told in this step, so that all fit a byte: rounding moves a score by about .001. */
export const weightStep = 1 / 16;

/** Words of the passage that the background asks after: about one report. */
const reportWords = 400;

/** Hash uses of words; see `lanes.ts`. Fingerprints use those from 16 on. */
const foldUse = 0;
const stemUse = 1;
const crossUse = 2;

/** No word of any language is longer; what is counts as its beginning. UTF-16 code units. */
const longestWord = 64;

/** Words of one language that are remembered before all are forgotten. Forgetting changes no result. */
export const mostWords = 1 << 16;

/**
 * The words met in one language, found again by their code units without making a string of them: that, and not the
 * hashing, is what a fast fingerprint hangs on. An open table with linear probing; what it finds it compares letter by
 * letter, so that a result never hangs on what was read before.
 */
export class WordBook implements Words {
  readonly foldHigh = new Int32Array(mostWords);
  readonly foldLow = new Int32Array(mostWords);
  readonly stemHigh = new Int32Array(mostWords);
  readonly stemLow = new Int32Array(mostWords);
  readonly crossHigh = new Int32Array(mostWords);
  readonly crossLow = new Int32Array(mostWords);
  readonly roots = new Int32Array(mostWords);
  readonly weights = new Uint8Array(mostWords);
  readonly flags = new Uint8Array(mostWords);
  readonly #slots = new Int32Array(mostWords * 2);
  readonly #written: string[] = [];
  readonly #roots = new Map<string, number>();
  readonly #language: string | null;
  readonly #table: BackgroundTable | null;
  readonly #grammar: ReadonlySet<string>;

  constructor(language: string | null) {
    this.#language = language;
    this.#table = backgroundTable(language);
    this.#grammar = grammarWords(language);
  }

  /** Forgets all where an article of `tokens` tokens might not fit; word numbers hold until the next call. */
  makeRoom(tokens: number): void {
    if (this.#written.length + tokens < mostWords) return;
    this.#written.length = 0;
    this.#roots.clear();
    this.#slots.fill(0);
  }

  /** The number of the word from `start` to `end`; -1 where the book is full. */
  numberOf(text: string, start: number, end: number, kind: number): number {
    const stop = Math.min(end, start + longestWord);
    let hash = kind;
    for (let at = start; at < stop; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let found = this.#slots[slot]!; found !== 0; found = this.#slots[slot]!) {
      if (same(this.#written[found - 1]!, text, start, stop)) return found - 1;
      slot = (slot + 1) & mask;
    }
    if (this.#written.length === mostWords) return -1;
    this.#slots[slot] = this.#written.length + 1;
    return this.#enter(copy(text, start, stop), kind);
  }

  #enter(written: string, kind: number): number {
    const number = this.#written.push(written) - 1;
    const isNumber = kind === TokenKind.number;
    const folded = isNumber ? foldNumber(written) : fold(written);
    const root = isNumber ? folded : toLatin(stem(folded, this.#language));
    this.foldHigh[number] = highOf(folded, foldUse);
    this.foldLow[number] = lowOf(folded, foldUse);
    this.stemHigh[number] = highOf(root, stemUse);
    this.stemLow[number] = lowOf(root, stemUse);
    this.roots[number] = this.#rootNumber(isNumber ? `#${root}` : root);
    this.weights[number] = isNumber ? weightOfNumber(folded) : this.#weightOf(folded, root, kind);
    const capital = letterOf(written.charCodeAt(0)) === Letter.upper;
    this.flags[number] =
      (capital ? WordFlag.capital : 0) |
      (isNumber ? WordFlag.number : 0) |
      (kind === TokenKind.sign ? WordFlag.sign : 0);
    const key = crossKey(folded, isNumber);
    this.crossHigh[number] = key === "" ? 0 : highOf(key, crossUse);
    this.crossLow[number] = key === "" ? 0 : lowOf(key, crossUse);
    return number;
  }

  #rootNumber(root: string): number {
    let number = this.#roots.get(root);
    if (number === undefined) {
      number = this.#roots.size;
      this.#roots.set(root, number);
    }
    return number;
  }

  #weightOf(folded: string, root: string, kind: number): number {
    if (kind === TokenKind.sign) return Math.round(weightOfSignPair / weightStep);
    if (this.#grammar.has(folded)) return 0;
    const weight =
      this.#table === null ? weightByLength(root) : backgroundWeight(this.#table, root, reportWords);
    return Math.min(255, Math.round(weight / weightStep));
  }
}

/** Two neighbouring signs of a script without spaces are about as rare as a common noun. */
const weightOfSignPair = 4;

/** Without a table: words of two letters say next to nothing, and each letter more makes a word rarer. */
function weightByLength(root: string): number {
  return Math.max(0, Math.min(7, root.length - 2));
}

/** Numbers of one digit are in every text, of two in most, years are few; longer ones are as rare as a name. */
function weightOfNumber(folded: string): number {
  const digits = folded.replace(/\D/g, "");
  const year = digits.length === 4 && (digits.startsWith("20") || digits.startsWith("19"));
  const weight =
    digits.length <= 1 ? 1.5 : year ? 2.5 : digits.length === 2 ? 3 : digits.length === 3 ? 5 : 7;
  return Math.round(weight / weightStep);
}

function grammarWords(language: string | null): ReadonlySet<string> {
  if (language === null) return new Set();
  const list = languageOf(language)?.functionWords ?? neighbours[language]?.split(/\s+/) ?? [];
  return new Set(list.map(fold));
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** A string of its own: a slice would keep the whole article in memory as long as the word is remembered. */
function copy(text: string, start: number, end: number): string {
  let made = "";
  for (let at = start; at < end; at++) made += String.fromCharCode(text.charCodeAt(at));
  return made;
}

const books = new Map<string | null, WordBook>();

/** The book of a language, by BCP 47 primary subtag. A book holds 2.5 MB, and few languages are met at a time. */
export function wordBook(language: string | null): WordBook {
  let book = books.get(language);
  if (book === undefined) {
    if (books.size >= mostBooks) books.clear();
    book = new WordBook(language);
    books.set(language, book);
  }
  return book;
}

const mostBooks = 24;
