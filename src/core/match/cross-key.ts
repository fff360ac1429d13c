import { toLatin } from "../text/fold-latin.ts";

/** Letters of a name that case endings and customs of romanisation leave alone. */
const stableLetters = 5;
const shortestName = 3;
/** A number of one digit is in every text. */
const shortestNumber = 2;

/**
 * What a name or number has in common in any two languages and scripts: for numbers their digits, for words the first letters in
 * Latin script, with the letters alike that romanisations exchange. `""` for what is too short to tell.
 */
export function crossKey(folded: string, isNumber: boolean): string {
  if (isNumber) {
    const digits = folded.replace(/\D+$/, "");
    return digits.length >= shortestNumber ? `#${digits}` : "";
  }
  const latin = toLatin(folded)
    .replace(/'s?$/, "")
    .replace(/[^a-z]/g, "");
  const even = latin
    .replace(/ph/g, "f")
    .replace(/kh|ch/g, "h")
    .replace(/[cq]/g, "k")
    .replace(/z/g, "s")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1+/g, "$1");
  return even.length >= shortestName ? even.slice(0, stableLetters) : "";
}
