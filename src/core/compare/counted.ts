import type { Language } from "../language/language.ts";
import type { CompareContext } from "./rules/rule.ts";

/** True where one of two expressions says "few" or "several" and the other says less or another such word. */
export function isOtherwiseVague({ language }: CompareContext, before: string, after: string): boolean {
  const { vague } = countingWords(language);
  return picked(wordsOf(before), vague) !== picked(wordsOf(after), vague);
}

/** True for "five to seven" and "five or seven": a range and a choice of one value. A dash says what "to" says. */
export function isOtherwiseJoined({ language }: CompareContext, before: string, after: string): boolean {
  const { range } = countingWords(language);
  const [x, y] = [picked(wordsOf(before), range), picked(wordsOf(after), range)];
  return x !== "" && y !== "" && x !== y;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
}

function picked(words: readonly string[], among: ReadonlySet<string>): string {
  return words.filter((word) => among.has(word)).join(" ");
}

interface CountingWords {
  readonly vague: ReadonlySet<string>;
  readonly range: ReadonlySet<string>;
}

const known = new WeakMap<Language, CountingWords>();
const none: CountingWords = { vague: new Set(), range: new Set() };

function countingWords(language: Language | null): CountingWords {
  if (language === null) return none;
  let words = known.get(language);
  if (words === undefined) {
    words = {
      vague: new Set((language.dates?.vague ?? "").split(/\s+/)),
      range: new Set((language.quantities?.range.to ?? "").split(/\s+/)),
    };
    known.set(language, words);
  }
  return words;
}
