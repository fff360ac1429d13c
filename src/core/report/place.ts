import type { Change, Comparison, Reading, Span } from "../model.ts";

/** Letter of a telling: the base is A, the others follow; after Z comes AA. */
export function letter(index: number): string {
  let name = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

/** 0-based index of the sentence that a place stands in, the one before where it stands between; -1 before the first. */
export function sentenceAt(reading: Reading, at: number): number {
  const { sentences } = reading;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Sentences of one side that a change touches: those of its spans, else those of its beads. 0-based, ascending. */
export function sentencesOf(comparison: Comparison, change: Change, side: "a" | "b"): readonly number[] {
  const found = new Set<number>();
  const reading = comparison[side];
  for (const span of change[side]) for (const index of sentencesIn(reading, span)) found.add(index);
  if (found.size === 0)
    for (const bead of change.beads)
      for (const index of comparison.alignment.beads[bead]?.[side] ?? []) found.add(index);
  return [...found].sort((x, y) => x - y);
}

/** 0-based indices of the sentences that a span runs over. */
export function sentencesIn(reading: Reading, span: Span): readonly number[] {
  const found: number[] = [];
  const first = Math.max(0, sentenceAt(reading, span.start));
  for (let index = first; index < reading.sentences.length; index++) {
    const sentence = reading.sentences[index]!.span;
    if (sentence.start >= Math.max(span.end, span.start + 1)) break;
    if (sentence.end > span.start) found.push(index);
  }
  return found;
}

/** Sentence numbers for people, from 1, runs joined: `3`, `3–5`, `3, 7`. */
export function numbers(indices: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < indices.length; ) {
    let end = at;
    while (end + 1 < indices.length && indices[end + 1] === indices[end]! + 1) end++;
    const first = indices[at]! + 1;
    parts.push(end === at ? String(first) : `${first}–${indices[end]! + 1}`);
    at = end + 1;
  }
  return parts.join(", ");
}

/** Where changes stand: `A 3 → B 5`, or one side alone; empty for metadata. */
export function placeOf(
  comparison: Comparison,
  changes: readonly Change[],
  letters: readonly [string, string],
): string {
  const on = (side: "a" | "b") => {
    const all = new Set(changes.flatMap((change) => sentencesOf(comparison, change, side)));
    return numbers([...all].sort((x, y) => x - y));
  };
  const places = [on("a"), on("b")].map((found, index) => (found === "" ? "" : `${letters[index]} ${found}`));
  return places.filter((place) => place !== "").join(" → ");
}
