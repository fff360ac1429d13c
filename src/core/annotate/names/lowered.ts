import type { Candidate } from "./collect.ts";
import { Shape, type Sheet } from "./sheet.ts";

/**
 * Which words of the candidates the text also writes without a capital: those owe theirs to the beginning of a
 * sentence. Only words of a first letter and a length that are asked for are looked at, so that most of the text is
 * passed over.
 */
export function loweredWords(sheet: Sheet, candidates: readonly Candidate[]): ReadonlySet<string> {
  const asked = new Set<string>();
  const marks = new Set<number>();
  for (const { part, words } of candidates) {
    if (part.filed !== null) continue;
    for (const word of words) {
      const lower = word.toLowerCase();
      if (!asked.has(lower)) {
        asked.add(lower);
        marks.add(markOf(lower.charCodeAt(0), lower.length));
      }
    }
  }
  const found = new Set<string>();
  const { text, starts, ends, length } = sheet.tokens;
  for (let at = 0; at < length; at++) {
    if (sheet.shapes[at] !== Shape.lower) continue;
    const start = starts[at]!;
    if (!marks.has(markOf(text.charCodeAt(start), ends[at]! - start))) continue;
    const word = text.slice(start, ends[at]);
    if (asked.has(word)) found.add(word);
  }
  return found;
}

function markOf(first: number, length: number): number {
  return first * 64 + Math.min(length, 63);
}
