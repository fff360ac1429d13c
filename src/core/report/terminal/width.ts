/**
 * Columns that a text takes in a terminal: 2 for East Asian wide and full-width characters and emoji, 0 for
 * combining marks and joiners, 1 otherwise (UAX #11; ambiguous ones count 1, as terminals do by default).
 */
export function displayWidth(text: string): number {
  if (isSimple(text)) return text.length;
  let width = 0;
  for (const cluster of clusters(text)) width += cluster.width;
  return width;
}

/** Latin letters and the punctuation of news: a column a code unit. Nearly every word of most texts, and quick to see. */
export function isSimple(text: string): boolean {
  return /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027]*$/.test(text);
}

/** A base character with what combines with it: never to be torn apart. */
export interface Cluster {
  readonly text: string;
  readonly width: number;
}

export function clusters(text: string): readonly Cluster[] {
  const found: { text: string; width: number }[] = [];
  let joined = false;
  for (const character of text) {
    const width = characterWidth(character);
    const last = found.at(-1);
    if (last !== undefined && (width === 0 || joined)) last.text += character;
    else found.push({ text: character, width });
    joined = character === "\u200d";
  }
  return found;
}

const zero = /^[\p{Mn}\p{Me}\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]$/u;

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (zero.test(character)) return 0;
  return isWide(code) ? 2 : 1;
}

/** Ranges of East_Asian_Width W and F (EastAsianWidth.txt), joined where only unassigned ones lie between. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b55],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return wide.some(([from, to]) => code >= from && code <= to);
}
