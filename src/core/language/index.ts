import { arabic } from "./ar/index.ts";
import { german } from "./de/index.ts";
import { english } from "./en/index.ts";
import { spanish } from "./es/index.ts";
import { persian } from "./fa/index.ts";
import { french } from "./fr/index.ts";
import { hindi } from "./hi/index.ts";
import { italian } from "./it/index.ts";
import { japanese } from "./ja/index.ts";
import type { Language } from "./language.ts";
import { polish } from "./pl/index.ts";
import { portuguese } from "./pt/index.ts";
import { russian } from "./ru/index.ts";
import { thai } from "./th/index.ts";
import { turkish } from "./tr/index.ts";
import { ukrainian } from "./uk/index.ts";
import { chinese } from "./zh/index.ts";

/** Every supported language. Order does not matter. */
export const languages: readonly Language[] = [
  arabic,
  german,
  english,
  spanish,
  persian,
  french,
  hindi,
  italian,
  japanese,
  polish,
  portuguese,
  russian,
  thai,
  turkish,
  ukrainian,
  chinese,
];

/** The language of a BCP 47 tag (`"en"`, `"en-GB"`), or `null` where it is not supported. */
export function languageOf(tag: string | null): Language | null {
  if (tag === null) return null;
  const code = tag.toLowerCase().split("-")[0];
  return languages.find((language) => language.code === code) ?? null;
}
