/** Sets of single characters, looked up by code unit. */
function codes(characters: string): ReadonlySet<number> {
  return new Set(Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)));
}

/**
 * Marks that may end a sentence: Latin, ellipsis, full-width and half-width CJK, Arabic and Urdu, Devanagari,
 * Armenian, Ethiopic, Burmese, Khmer, Greek question mark, doubled marks.
 */
const ends = codes(".!?…。！？｡．؟۔।॥։።፧။៕\u203c\u2047\u2048\u2049\u037e");

/** End marks of scripts that set no space after them. */
const ideographic = codes("。！？｡．");

/** Marks that close whatever stands open, in every tradition. `*` and `_` close Markdown's emphasis. */
const closers = codes(")]}”’»›」』）】〉》］｝〕*_");

/** Marks that open in one tradition and close in another: “ ‘ close in German, « ‹ in Danish. */
const turning = codes("“‘«‹");

const openers = codes("([{“‘„‚«‹「『（【〈《［｛〔¿¡»›*_\"'”’");

const straight = codes("\"'");

export const isEndMark = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || (code > 0x7f && ends.has(code));
export const isIdeographicEnd = (code: number): boolean => code > 0x7f && ideographic.has(code);
export const isCloser = (code: number): boolean => closers.has(code);
export const isTurning = (code: number): boolean => turning.has(code);
export const isStraight = (code: number): boolean => straight.has(code);
/** Marks that may stand before the first word of a sentence. */
export const isOpener = (code: number): boolean => openers.has(code);
export const isDash = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2015);
