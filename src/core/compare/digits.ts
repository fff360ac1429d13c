/**
 * True where two figures are one but for the signs between groups of three digits: "1.000" is "1000" in one custom
 * and 1 in another, so values read by a single custom would call them different numbers.
 */
export function haveSameDigits(x: string, y: string): boolean {
  const [before, after] = [ungrouped(x), ungrouped(y)];
  return before !== "" && before === after;
}

/** The one figure of the words without signs of grouping; empty where there are none or several. */
function ungrouped(words: string): string {
  const figure = /^\D*(\d[\d.,\u00a0\u202f]*)\D*$/.exec(words)?.[1] ?? "";
  return figure.replace(/[.,\u00a0\u202f](?=\d{3}(?!\d))/g, "").replace(/\D+$/, "");
}
