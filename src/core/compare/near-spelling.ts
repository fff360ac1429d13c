/**
 * True where the letters of two folded names are mostly the same, as they are in names carried over from another
 * script by two hands: then they may be one name, which no rule can tell.
 */
export function isNearSpelling(x: string, y: string, mostOther = MOST_OTHER_LETTERS): boolean {
  const longer = Math.max(x.length, y.length);
  return longer <= LONGEST_NAME && distance(x, y) <= mostOther * longer;
}

/** Share of letters that two spellings of one name differ in at most; two unlike names differ in three of four. */
const MOST_OTHER_LETTERS = 0.4;

/** Characters up to which names are compared letter by letter. */
const LONGEST_NAME = 60;

/** Edits between two words (V. Levenshtein, 1966), one row at a time. */
function distance(x: string, y: string): number {
  let row = Array.from({ length: y.length + 1 }, (_, index) => index);
  for (let i = 0; i < x.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < y.length; j++) {
      const change = row[j]! + (x[i] === y[j] ? 0 : 1);
      next.push(Math.min(change, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[y.length]!;
}
