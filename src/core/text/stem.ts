import { stemEnglish } from "./stem-english.ts";
import { lightStemmers, stemLight } from "./stem-light.ts";

/**
 * The stem of a folded word (see `fold`) in a language, by its BCP 47 primary subtag. Words of languages without a
 * stemmer stay as they are.
 */
export function stem(folded: string, language: string | null): string {
  if (language === "en") return stemEnglish(folded);
  const light = language === null ? undefined : lightStemmers[language];
  return light === undefined ? folded : stemLight(folded, light);
}
