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

/** Plain English is told by arithmetic, because compiling the Unicode classes takes longer than reading a page. */
function classify(code: number): Letter {
  if (code < 0x80) return ofAscii(code);
  if (code >= 0xd800 && code <= 0xdfff) return Letter.uncased;
  // Spaces, dashes, quotation marks and the like.
  if (code >= 0x2000 && code <= 0x206f) return Letter.none;
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  if (lower === character && lower === character.toUpperCase()) return ofUncased(character);
  if (!/\p{L}/u.test(character)) return ofUncased(character);
  return lower === character ? Letter.lower : Letter.upper;
}

function ofAscii(code: number): Letter {
  if (code >= 0x61 && code <= 0x7a) return Letter.lower;
  if (code >= 0x41 && code <= 0x5a) return Letter.upper;
  return code >= 0x30 && code <= 0x39 ? Letter.digit : Letter.none;
}

function ofUncased(character: string): Letter {
  if (/[\p{L}\p{M}]/u.test(character)) return Letter.uncased;
  return /\p{N}/u.test(character) ? Letter.digit : Letter.none;
}
