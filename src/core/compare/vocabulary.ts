import { numeralsOf } from "../annotate/numeral.ts";
import type { Language } from "../language/language.ts";
import { fold } from "../text/fold.ts";
import { type Column, type Forms, lengthened, numberOf, widened } from "../text/forms.ts";
import type { relationOfWords } from "../text/lexicon.ts";
import { stem } from "../text/stem.ts";
import { TokenKind } from "../text/token.ts";
import {
  changeLexis,
  functionWordsOf,
  isNegation,
  type SurenessEntry,
  surenessOf,
  writtenOut,
} from "./lexis.ts";

/** What comparing needs to know of one written form in a language. */
export interface Word {
  /** Its number in `Forms`: equal texts have equal numbers, and nothing else does. Not to order by. */
  readonly form: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Without regard to case, style of marks, soft hyphens and digit grouping: equal where only form differs. */
  readonly folded: string;
  readonly kind: TokenKind;
  /** Carries grammar and no matter ("the", "of"), punctuation included. */
  readonly empty: boolean;
  /** A mark that is not read aloud, as "%" and "$" are. */
  readonly punctuation: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** By which two forms of one word are known; empty where there is none (marks, numbers). */
  readonly stem: string;
  /** By `ChangeLexis`: may come or go ("the"), alone beside another change is part of it. */
  readonly light: boolean;
  readonly grammar: boolean;
  /** Says no, says so without negating ("failed"), may turn an opposite round ("been"), says that there were some. */
  readonly negates: boolean;
  readonly implies: boolean;
  readonly passive: boolean;
  readonly vague: boolean;
  /** What it multiplies by ("doubled": 2). */
  readonly multiple: number | null;
  /** A number may begin with it. */
  readonly counts: boolean;
  /** The lists of words that stand for one another in which it stands; `null` for most. */
  readonly interchangeable: ReadonlySet<number> | null;
  /** The ways in which it is written out, if it is a contraction. */
  readonly writtenOut: readonly (readonly string[])[];
  /** A phrase begins with it that is listed with its opposite, with another spelling, with one that stands for it. */
  readonly opensOpposed: boolean;
  readonly opensSpelling: boolean;
  readonly opensInterchangeable: boolean;
  /** What begins with it and makes a statement more or less sure, longest first. */
  readonly sureness: readonly SurenessEntry[];
  /** Equal for equal `folded`, and for nothing else: for tight loops. */
  readonly foldedNumber: number;
  /** The same of `stem`; 0 where there is none. */
  readonly stemNumber: number;
  /** What the lexicon says of it and others, by their forms, as far as it was asked. */
  readonly relations: Map<number, ReturnType<typeof relationOfWords>>;
}

/** The distinct words of two texts, numbered densely from 0 in the order in which they are met. */
export interface Vocabulary {
  readonly words: readonly Word[];
  /** Id of a form, new or known: of one that was numbered before the vocabulary was made, and before the next is made. */
  idOf(form: number): number;
}

interface Known {
  /** By form. */
  readonly words: Column<Word>;
  /** By form, side by side: the vocabulary that it was last met in, and its id there. */
  met: Int32Array;
  /** Vocabularies made so far. */
  vocabularies: number;
  /** Numbers of the folded forms and stems, from 1. */
  readonly numbers: Map<string, number>;
}

/** Words of each language, kept as long as the forms are; texts in no common language go by no language. */
const kept = new WeakMap<Forms, Map<Language | null, Known>>();

export function vocabularyOf(forms: Forms, language: Language | null): Vocabulary {
  const known = wordsOf(forms, language);
  const { met } = known;
  const own = ++known.vocabularies;
  const words: Word[] = [];
  return {
    words,
    idOf(form) {
      if (met[2 * form] === own) return met[2 * form + 1]!;
      let word = known.words[form];
      if (word === undefined) {
        word = wordOf(forms, form, language, known.numbers);
        known.words[form] = word;
      }
      const id = words.push(word) - 1;
      met[2 * form] = own;
      met[2 * form + 1] = id;
      return id;
    },
  };
}

function wordsOf(forms: Forms, language: Language | null): Known {
  let byLanguage = kept.get(forms);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    kept.set(forms, byLanguage);
  }
  let known = byLanguage.get(language);
  if (known === undefined) {
    known = { words: [], met: new Int32Array(0), vocabularies: 0, numbers: new Map() };
    byLanguage.set(language, known);
  }
  lengthened(known.words, forms);
  const room = 2 * forms.texts.length;
  if (known.met.length < room) known.met = widened(known.met, room - 1);
  return known;
}

function wordOf(forms: Forms, form: number, language: Language | null, numbers: Map<string, number>): Word {
  const text = forms.texts[form]!;
  const kind = forms.kinds[form]!;
  const folded = plain(text, kind);
  const isWord = kind === TokenKind.word;
  const lexis = changeLexis(language);
  const stemmed = isWord ? stem(folded.replace(/'s?$/, ""), language?.code ?? null) : "";
  return {
    form,
    text,
    folded,
    kind,
    empty: kind === TokenKind.mark || functionWordsOf(language).has(folded),
    punctuation: kind === TokenKind.mark && !/[%&$€£¥+@#§°]/.test(folded),
    capital: isWord && text.charAt(0) !== text.charAt(0).toLowerCase(),
    stem: stemmed,
    light: lexis?.light.has(folded) === true,
    grammar: lexis?.grammar.has(folded) === true,
    negates: lexis !== null && isNegation(lexis, folded),
    implies: lexis?.implicit.has(folded) === true,
    passive: lexis?.passive.has(folded) === true,
    vague: lexis?.vague.has(folded) === true,
    multiple: lexis?.multiples.get(folded) ?? null,
    counts: kind === TokenKind.number || isNumberWord(text, language),
    interchangeable: lexis?.interchangeable.get(folded) ?? null,
    writtenOut: lexis === null ? [] : writtenOut(lexis, folded),
    opensOpposed: lexis?.opposedOpeners.has(text.toLowerCase()) === true,
    opensSpelling: lexis?.spellingOpeners.has(folded) === true,
    opensInterchangeable: lexis?.interchangeableOpeners.has(folded) === true,
    sureness: lexis === null ? [] : surenessOf(lexis, folded),
    foldedNumber: numberOf(folded, numbers),
    stemNumber: stemmed === "" ? 0 : numberOf(stemmed, numbers),
    relations: new Map(),
  };
}

function isNumberWord(text: string, language: Language | null): boolean {
  const table = language?.quantities?.numerals;
  return table !== undefined && numeralsOf(table).words.has(text.toLowerCase());
}

/** One form for what differs in writing only. */
export function plain(text: string, kind: TokenKind): string {
  if (kind === TokenKind.number) return text.toLowerCase().replace(/[,\u202f](?=\d{3}(?!\d))/g, "");
  if (kind === TokenKind.mark) return markForms.get(text) ?? text;
  return fold(text);
}

/** Marks that say the same: double marks of any style, single ones, dashes, the ellipsis. */
const markForms = new Map<string, string>([
  ...[..."“”„‟«»″＂"].map((mark): [string, string] => [mark, '"']),
  ...[..."‘’‚‛‹›′`´＇"].map((mark): [string, string] => [mark, "'"]),
  ...[..."‐‑‒–—―−"].map((mark): [string, string] => [mark, "-"]),
]);
