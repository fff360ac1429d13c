import type { Language } from "../language/language.ts";
import { relationOfWords } from "../text/lexicon.ts";
import { TokenKind } from "../text/token.ts";
import type { CompareContext } from "./rules/rule.ts";

/**
 * What the lexicon says of two words, asked once: several rules ask of the same ones, and news puts the same words for
 * each other again and again. Kept as long as the words are (see `vocabularyOf`), up to a bound.
 */
export function relationsIn(language: Language | null): CompareContext["relation"] {
  const lexicon = language?.meaning ?? null;
  if (lexicon === null) return () => null;
  return (x, y) => {
    if (x.kind !== TokenKind.word || y.kind !== TokenKind.word) return null;
    let relation = x.relations.get(y.form);
    if (relation === undefined) {
      relation = relationOfWords(x.folded, y.folded, lexicon);
      if (x.relations.size >= MOST_PARTNERS) x.relations.clear();
      x.relations.set(y.form, relation);
    }
    return relation;
  };
}

/** Words that were met in the place of one before its memory starts afresh. */
const MOST_PARTNERS = 512;
