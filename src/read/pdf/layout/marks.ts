import { Letter, letterOf } from "../../../core/text/letter-case.ts";

/** True where the last letter is followed by an end mark, closing marks left out. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && "\"'”’»)]*¹²³".includes(text.charAt(at))) at--;
  return ".!?…:。！？؟۔।".includes(text.charAt(at));
}

/** True where the last sign is a hyphen, a soft one too. */
export function endsHyphened(text: string): boolean {
  return /[-\u00ad\u2010]$/.test(text);
}

/** True where the first letter, opening marks left out, is lower-case. */
export function startsLower(text: string): boolean {
  let at = 0;
  while (at < text.length && "\"'“„«‘([".includes(text.charAt(at))) at++;
  return letterOf(text.charCodeAt(at)) === Letter.lower;
}
