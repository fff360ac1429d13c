/** Control characters but tab and line ends, and what hides or reverses text. */
export const hidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A character by its code in angle quotation marks: `‹200B›`. */
export function byCode(code: number): string {
  return `‹${code.toString(16).toUpperCase().padStart(2, "0")}›`;
}

/** A control character as its picture (U+2400), any other by its code. */
export function shown(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : byCode(code);
}
