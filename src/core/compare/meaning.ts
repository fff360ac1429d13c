import type { Language } from "../language/language.ts";
import { relationOfWords } from "../text/lexicon.ts";
import type { ChangeLexis } from "./lexis.ts";
import type { Word } from "./vocabulary.ts";

/** True where the lexicon, or a negating prefix, makes the two opposites of each other. */
export function areOpposites(x: Word, y: Word, lexis: ChangeLexis, language: Language | null): boolean {
  if (x.folded === y.folded) return false;
  if (isPrefixed(x.folded, y.folded, lexis) || isPrefixed(y.folded, x.folded, lexis)) return true;
  return relationOf(x, y, language) === "antonym";
}

/** Shortest word that a negating prefix may stand before: below it chance likeness rules ("in" + "to"). */
const SHORTEST_STEM = 4;

/** `longer` is a negating prefix and `shorter`: "illegal" and "legal". */
function isPrefixed(longer: string, shorter: string, lexis: ChangeLexis): boolean {
  if (shorter.length < SHORTEST_STEM || !longer.endsWith(shorter) || lexis.falsePrefixes.has(longer)) {
    return false;
  }
  return lexis.prefixes.includes(longer.slice(0, longer.length - shorter.length));
}

/** True where the lexicon lists the two as saying the same. */
export function areSynonyms(x: Word, y: Word, language: Language | null): boolean {
  return relationOf(x, y, language) === "synonym";
}

/** True where the two are forms of one word. */
export function areForms(x: Word, y: Word, language: Language | null): boolean {
  return (x.stem !== "" && x.stem === y.stem) || relationOf(x, y, language) === "inflection";
}

function relationOf(x: Word, y: Word, language: Language | null): ReturnType<typeof relationOfWords> {
  const lexicon = language?.meaning ?? null;
  return lexicon === null ? null : relationOfWords(x.folded, y.folded, lexicon);
}
