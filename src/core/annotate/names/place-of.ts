import type { Language } from "../../language/language.ts";
import { firstToken, type Known, lexisOf } from "./lexis.ts";

/**
 * The place or body that a word or short form belongs to, by the language's tables: "Russia" for "Russia", "Russian"
 * and "Russian Federation", "United States" for "U.S."; `null` for what they do not list. So that two readings, each
 * of which calls an entity by its own fullest form, can be held against each other.
 */
export function placeOf(form: string, language: Language | null): string | null {
  return knownForm(form, language)?.name ?? null;
}

/** False where no form that begins with the word is listed, by far the most of them. */
export function mayBeginPlace(word: string, language: Language | null): boolean {
  const table = language?.names ?? null;
  if (table === null) return false;
  const { known } = lexisOf(table);
  return known.has(firstToken(word)) || word.endsWith("s") || word === "The" || word === "the";
}

/** True for a form that only says where something belongs: "Russian", "Danes". */
export function isDemonym(form: string, language: Language | null): boolean {
  return knownForm(form, language)?.kind === "demonym";
}

function knownForm(form: string, language: Language | null): Known | null {
  const table = language?.names ?? null;
  if (table === null) return null;
  const bare = form.replace(/^[Tt]he /, "").replace(/['’]s$/, "");
  const { known } = lexisOf(table);
  return known.get(firstToken(bare))?.find((entry) => entry.form === bare) ?? null;
}
