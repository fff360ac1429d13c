import { languageOf } from "../language/index.ts";
import { neighbours } from "../language/neighbours.ts";
import { type BackgroundTable, backgroundTable, backgroundWeight } from "../text/background.ts";
import { fold, foldNumber } from "../text/fold.ts";
import { toLatin } from "../text/fold-latin.ts";
import { type Forms, widened } from "../text/forms.ts";
import { Letter, letterOf } from "../text/letter-case.ts";
import { stem } from "../text/stem.ts";
import { numberKey, soundKey } from "./cross-key.ts";
import { highOf, lowOf } from "./lanes.ts";

/** What a word of a language amounts to, worked out once; fields are parallel arrays indexed by word number. */
export interface Words {
  /** Hash of the folded word: what passages are made of. */
  readonly foldHigh: Int32Array;
  readonly foldLow: Int32Array;
  /** Hash of the romanised stem: what is left of a word when a sentence is put in other words. */
  readonly stemHigh: Int32Array;
  readonly stemLow: Int32Array;
  /** Hash of the key that the word has in any language (see `cross-key.ts`); of no use where `keyWeights` is 0. */
  readonly crossHigh: Int32Array;
  readonly crossLow: Int32Array;
  /** Number of the stem: the same for all words that have it, below `mostWords`. */
  readonly roots: Int32Array;
  /** Background weight in steps of `weightStep`; 0 for words of grammar. */
  readonly weights: Uint8Array;
  /** What the key weighs, in the same steps; 0 where the word is no name or number. */
  readonly keyWeights: Uint8Array;
  /** 1 where the word begins with a capital. */
  readonly capitals: Uint8Array;
}

/** What a word is made of: the kinds of tokens, two signs, or a run of katakana. */
export const WordKind = { word: 1, number: 2, signs: 3, kana: 4 } as const;

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
 * The words met in one language, found again by the number of their form (`text/forms.ts`), and what is no token by its
 * code units without making a string of them: that, and not the hashing, is what a fast fingerprint hangs on. An open
 * table with linear probing; what it finds it compares letter by letter, so that a result never hangs on what was read
 * before.
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
  readonly keyWeights = new Uint8Array(mostWords);
  readonly capitals = new Uint8Array(mostWords);
  readonly #kinds = new Uint8Array(mostWords);
  readonly #slots = new Int32Array(mostWords * 2);
  readonly #written: string[] = [];
  readonly #roots = new Map<string, number>();
  readonly #language: string | null;
  readonly #table: BackgroundTable | null;
  readonly #grammar: ReadonlySet<string>;
  #forms: Forms | null = null;
  #ofForms = new Int32Array(0);

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
    this.#forms = null;
  }

  /** By number of a form: 1 and the number of the word in this book, 0 where it was not looked up yet. */
  ofForms(forms: Forms): Int32Array {
    const size = forms.texts.length;
    if (this.#forms !== forms) {
      this.#forms = forms;
      this.#ofForms = new Int32Array(size * 2);
    } else if (this.#ofForms.length < size) this.#ofForms = widened(this.#ofForms, size - 1);
    return this.#ofForms;
  }

  /** The number of the word from `start` to `end`; -1 where the book is full. */
  numberOf(text: string, start: number, end: number, kind: number): number {
    const stop = Math.min(end, start + longestWord);
    let hash = kind;
    for (let at = start; at < stop; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let found = this.#slots[slot]!; found !== 0; found = this.#slots[slot]!) {
      if (this.#kinds[found - 1] === kind && same(this.#written[found - 1]!, text, start, stop))
        return found - 1;
      slot = (slot + 1) & mask;
    }
    if (this.#written.length === mostWords) return -1;
    this.#slots[slot] = this.#written.length + 1;
    return this.#enter(copy(text, start, stop), kind);
  }

  #enter(written: string, kind: number): number {
    const number = this.#written.push(written) - 1;
    const isNumber = kind === WordKind.number;
    const folded = isNumber ? foldNumber(written) : fold(written);
    const root = isNumber ? folded : toLatin(stem(folded, this.#language));
    const weight = isNumber ? weightOfNumber(folded) : this.#weightOf(folded, root, kind);
    const capital = letterOf(written.charCodeAt(0)) === Letter.upper;
    const key = isNumber
      ? numberKey(folded)
      : weight > 0 && mayBeName(kind, capital, written)
        ? soundKey(folded)
        : "";
    this.#kinds[number] = kind;
    this.foldHigh[number] = highOf(folded, foldUse);
    this.foldLow[number] = lowOf(folded, foldUse);
    this.stemHigh[number] = highOf(root, stemUse);
    this.stemLow[number] = lowOf(root, stemUse);
    this.roots[number] = this.#rootNumber(isNumber ? `#${root}` : root);
    this.weights[number] = stepped(weight);
    this.capitals[number] = capital ? 1 : 0;
    this.crossHigh[number] = highOf(key, crossUse);
    this.crossLow[number] = lowOf(key, crossUse);
    this.keyWeights[number] = key === "" || weight === 0 ? 0 : stepped(keyWeight(weight, key, kind, capital));
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
    if (kind === WordKind.signs) return weightOfSigns;
    if (kind === WordKind.kana) return weightOfKana;
    if (this.#grammar.has(folded)) return 0;
    return this.#table === null ? weightByLength(root) : backgroundWeight(this.#table, root, reportWords);
  }
}

function stepped(weight: number): number {
  return Math.min(255, Math.round(weight / weightStep));
}

/** Two neighbouring signs of a script without spaces are about as rare as a common noun. */
const weightOfSigns = 4;
/** A word in katakana is foreign, and mostly a name. */
const weightOfKana = 6;

/** Without a table: words of two letters say next to nothing, and each letter more makes a word rarer. */
function weightByLength(root: string): number {
  return Math.max(0, Math.min(6, root.length - 2));
}

/** Numbers of one digit are in every text, of two in most, years are few; longer ones are as rare as a name. */
function weightOfNumber(folded: string): number {
  const digits = folded.replace(/\D/g, "");
  if (digits.length <= 1) return 1.5;
  if (digits.length === 2) return 2.5;
  if (digits.length === 3) return 4.5;
  return digits.length === 4 && /^(19|20)/.test(digits) ? 2.5 : 6;
}

/** Numbers are written alike where names are not: between languages they weigh more than within one. */
const numberShare = 1.5;
/** In a script without capitals any word may be a name, and few are: long ones count, and little. */
const uncasedWeight = 0.7;
const uncasedSounds = 4;

/** Few words are, and the key of a name is what costs most of all that is worked out for a word. */
function mayBeName(kind: number, capital: boolean, written: string): boolean {
  if (kind === WordKind.kana || capital) return true;
  return kind === WordKind.word && letterOf(written.charCodeAt(0)) === Letter.uncased;
}

/** Of a number, or of a word that may be a name: what is neither katakana nor a capital has no case. */
function keyWeight(weight: number, key: string, kind: number, capital: boolean): number {
  if (kind === WordKind.number) return weight * numberShare;
  if (kind === WordKind.kana || capital) return weight;
  return key.length >= uncasedSounds ? uncasedWeight : 0;
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
