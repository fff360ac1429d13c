import type { Paragraph } from "./page.ts";

/** Type of a headline, in sizes of the running text, at least. */
const headlineRatio = 1.2;

/** A newspaper's name at the head of its page is larger than any headline, and short; in words. */
const longestMasthead = 4;

/** The headline by its type: the largest above the first running text, a newspaper's own name left out. */
export function headlineOf(paragraphs: readonly Paragraph[], size: number): Paragraph | null {
  const first = paragraphs.findIndex(
    ({ lines, size: own }) => own < size * headlineRatio && own > size * 0.9 && lines.length > 1,
  );
  const above = paragraphs
    .slice(0, first === -1 ? Math.min(paragraphs.length, 8) : first)
    .filter(({ size: own }) => own >= size * headlineRatio);
  const bySize = [...above].sort((p, q) => q.size - p.size);
  const [largest, second] = bySize;
  if (largest === undefined) return null;
  const words = largest.lines.flatMap(({ text }) => text.split(" ")).length;
  return second !== undefined && largest === paragraphs[0] && words <= longestMasthead ? second : largest;
}
