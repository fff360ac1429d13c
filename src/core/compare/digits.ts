/**
 * True where two wordings of a number are one but for the signs between groups of three digits: "1.000" is "1000" in
 * one custom and 1 in another, so values read by a single custom would call them different numbers.
 */
export function haveSameDigits(x: string, y: string): boolean {
  return ungrouped(x) === ungrouped(y);
}

function ungrouped(words: string): string {
  return words.toLowerCase().replace(/(?<=\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/g, "");
}
