import type { ChangeLexis } from "./lexis.ts";
import type { CompareContext } from "./rules/rule.ts";
import type { Word } from "./vocabulary.ts";

/** True where the lexicon, or a negating prefix, makes the two opposites of each other. */
export function areOpposites(context: CompareContext, lexis: ChangeLexis, x: Word, y: Word): boolean {
  if (x.foldedNumber === y.foldedNumber) return false;
  const [longer, shorter] = x.folded.length > y.folded.length ? [x.folded, y.folded] : [y.folded, x.folded];
  if (isPrefixed(longer, shorter, lexis)) return true;
  return context.relation(x, y) === "antonym";
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
export function areSynonyms(context: CompareContext, x: Word, y: Word): boolean {
  return context.relation(x, y) === "synonym";
}

/** True where the two are forms of one word. */
export function areForms(context: CompareContext, x: Word, y: Word): boolean {
  return (x.stem !== "" && x.stem === y.stem) || context.relation(x, y) === "inflection";
}
