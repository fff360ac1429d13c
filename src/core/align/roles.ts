import type { Reading, SentenceRole } from "../model.ts";
import type { Defaults } from "../options.ts";
import { fold } from "../text/fold.ts";
import type { Block } from "./cosines.ts";

/**
 * A line that only states place, date or agency tells nothing: it meets no sentence of the body, and another such line
 * only if it states the same. Headlines stand alone: a headline and the lead are not one sentence in two halves.
 */
export function mayMeet(a: Reading, b: Reading, block: Block): boolean {
  if (!hasRole(a, block.a, block.aLength, "dateline") && !hasRole(b, block.b, block.bLength, "dateline"))
    return true;
  const alone = block.aLength === 1 && block.bLength === 1;
  return (
    alone &&
    a.sentences[block.a]!.role === b.sentences[block.b]!.role &&
    statesTheSame(a, block.a, b, block.b)
  );
}

/** A headline sums up: it is alike to many sentences and the source of few. */
export function roleCost(a: Reading, b: Reading, block: Block, options: Defaults["align"]): number {
  const { aLength, bLength } = block;
  const headlines = countRole(a, block.a, aLength, "headline") + countRole(b, block.b, bLength, "headline");
  return headlines === 0 || headlines === aLength + bLength ? 0 : options.headlineCost;
}

function hasRole(reading: Reading, from: number, count: number, role: SentenceRole): boolean {
  return countRole(reading, from, count, role) > 0;
}

function countRole(reading: Reading, from: number, count: number, role: SentenceRole): number {
  let found = 0;
  for (let index = from; index < from + count; index++) if (reading.sentences[index]!.role === role) found++;
  return found;
}

function statesTheSame(a: Reading, i: number, b: Reading, j: number): boolean {
  return wordsOf(a, i) === wordsOf(b, j);
}

function wordsOf(reading: Reading, index: number): string {
  const { start, end } = reading.sentences[index]!.span;
  return (
    fold(reading.article.text.slice(start, end))
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}
