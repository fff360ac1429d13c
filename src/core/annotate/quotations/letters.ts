/** True for a capital letter; other scripts have none. Latin, Greek and Cyrillic news use these ranges. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** Letters and digits of a stretch, which is what the share of marked words is counted in. */
export function countLetters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) count++;
    else if (code >= 0x30 && code <= 0x39) count++;
    else if (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f)) count++;
  }
  return count;
}

/**
 * True for an owner's form: apostrophe and s, or a bare apostrophe. The ending is written so in English and where others
 * borrow it; a language without it has no such words, so that this asks no table.
 */
export function isOwnerForm(lower: string): boolean {
  return /['’]s?$/.test(lower);
}
