import type { Sentence } from "../model.ts";
import type { Units } from "./scan.ts";

/** Words of a stretch: a text without stops has no sentences, and must not go by with the prints of one. */
const longest = 40;

/**
 * Where the stretches of an article begin, by unit, and behind the last the number of units: its sentences, the
 * longest of them cut. What is chosen stretch by stretch is chosen alike in every telling that has the sentence.
 */
export function stretchesOf(units: Units, sentences: readonly Sentence[]): Int32Array {
  const bounds = new Int32Array(units.length + 2);
  let count = 1;
  let sentence = 0;
  for (let unit = 1; unit < units.length; unit++) {
    let crossed = false;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.span.start <= units.starts[unit]!) {
      sentence++;
      crossed = true;
    }
    if (crossed || unit - bounds[count - 1]! === longest) bounds[count++] = unit;
  }
  bounds[count++] = units.length;
  return bounds.subarray(0, count);
}
