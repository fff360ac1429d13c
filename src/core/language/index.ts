import { english } from "./en/index.ts";
import type { Language } from "./language.ts";

/** Every supported language. Order does not matter. */
export const languages: readonly Language[] = [english];

/** The language of a BCP 47 tag (`"en"`, `"en-GB"`), or `null` where it is not supported. */
export function languageOf(tag: string | null): Language | null {
  if (tag === null) return null;
  const code = tag.toLowerCase().split("-")[0];
  return languages.find((language) => language.code === code) ?? null;
}
