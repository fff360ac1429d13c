/**
 * Folding: what two words are compared by when case, accents and typographic variants should not count. For
 * comparing only; a folded word has no offsets and is never shown.
 */

/** Letters that Unicode does not decompose but that readers write without their stroke or ligature. */
const unfoldable: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  // Arabic and Persian spell these by habit, not by sense.
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
};

// biome-ignore format: ranges side by side are easier to check than a column.
/** Accents, Hebrew points, Arabic vowel signs and stretcher, soft hyphen, joiners: spelling that may be left out. */
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0670\u0640\u00ad\u200b-\u200d\ufeff]/g;
const needsTable = /[ßæœøđðþłħıŋ’‘ʼىیکة]/g;
const onlyAscii = /^[\x20-\x7e]*$/;

/** Lower case, no accents, plain apostrophes, compatibility forms undone. Linear time. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (onlyAscii.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .toLowerCase()
    .replace(needsTable, (letter) => unfoldable[letter] ?? letter)
    .replace(optionalMarks, "")
    .normalize("NFC");
}

/**
 * A number written the same whatever the custom: digits of any script become ASCII, and separators between groups of three
 * go ("1,000", "1.000" and "1 000" are one number; "3.5" and "3,5" too).
 */
export function foldNumber(written: string): string {
  const plain = asciiDigits(fold(written));
  return plain.replace(/[.,\s](?=\d{3}(?:\D|$))/g, "").replace(/,/g, ".");
}

function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return code < 0x80 ? digit : String(digitValue(code));
  });
}

/** Unicode lays the ten digits of a script side by side and starts each run at a multiple of 16 or 6 past one. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
