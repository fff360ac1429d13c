/**
 * What a UTF-16 code unit says about the place it stands in: an upper-case letter may open a sentence, a lower-case
 * one goes on with it, a letter of a script without case may do either.
 */
export const Letter = { none: 0, upper: 1, lower: 2, uncased: 3, digit: 4 } as const;
export type Letter = (typeof Letter)[keyof typeof Letter];

const UNKNOWN = 255;

/** Filled on first sight: a full table costs milliseconds at start-up. */
const seen = new Uint8Array(0x10000).fill(UNKNOWN);

/** Surrogates count as `uncased`: what lies beyond the BMP in news is rare ideographs and pictures. */
export function letterOf(code: number): Letter {
  const known = seen[code];
  if (known === undefined) return Letter.none;
  if (known !== UNKNOWN) return known as Letter;
  const found = classify(code);
  seen[code] = found;
  return found;
}

function classify(code: number): Letter {
  if (code >= 0xd800 && code <= 0xdfff) return Letter.uncased;
  const character = String.fromCharCode(code);
  if (/\p{Lu}|\p{Lt}/u.test(character)) return Letter.upper;
  if (/\p{Ll}/u.test(character)) return Letter.lower;
  if (/\p{L}|\p{M}/u.test(character)) return Letter.uncased;
  if (/\p{N}/u.test(character)) return Letter.digit;
  return Letter.none;
}
