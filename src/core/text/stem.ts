import { stemEnglish } from "./stem-english.ts";
import { lightStemmers, stemLight } from "./stem-light.ts";

/** Words remembered for one language before all are forgotten: a corpus meets the same few thousand over and over. */
const mostRemembered = 1 << 16;

/** Stems worked out before, by language: aligning, comparing and tracing ask for the same words again. */
const remembered = new Map<string, Map<string, string>>();

/**
 * The stem of a folded word (see `fold`) in a language, by its BCP 47 primary subtag. Words of languages without a
 * stemmer stay as they are.
 */
export function stem(folded: string, language: string | null): string {
  if (language === null) return folded;
  let known = remembered.get(language);
  if (known === undefined) {
    known = new Map();
    remembered.set(language, known);
  }
  let found = known.get(folded);
  if (found === undefined) {
    found = workedOut(folded, language);
    if (known.size >= mostRemembered) known.clear();
    known.set(folded, found);
  }
  return found;
}

function workedOut(folded: string, language: string): string {
  if (language === "en") return stemEnglish(folded);
  const light = lightStemmers[language];
  return light === undefined ? folded : stemLight(folded, light);
}
