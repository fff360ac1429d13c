import type { Reading, SentenceRole } from "../model.ts";
import type { Defaults } from "../options.ts";
import { fold } from "../text/fold.ts";
import type { Block } from "./cosines.ts";

/**
 * A line that only states place, date or agency tells nothing: it meets no sentence of the body, and another such line
 * only if it states the same. Headlines stand alone: a headline and the lead are not one sentence in two halves.
 */
export function mayMeet(a: Reading, b: Reading, block: Block): boolean {
  const left = rolesOf(a, block.a, block.aLength);
  const right = rolesOf(b, block.b, block.bLength);
  const roles = [...left, ...right];
  if (!roles.includes("dateline")) return true;
  return (
    roles.every((role) => role === "dateline") && roles.length === 2 && statesTheSame(a, block.a, b, block.b)
  );
}

/** A headline sums up: it is alike to many sentences and the source of few. */
export function roleCost(a: Reading, b: Reading, block: Block, options: Defaults["align"]): number {
  const roles = [...rolesOf(a, block.a, block.aLength), ...rolesOf(b, block.b, block.bLength)];
  const headlines = roles.filter((role) => role === "headline").length;
  return headlines === 0 || headlines === roles.length ? 0 : options.headlineCost;
}

function rolesOf(reading: Reading, from: number, count: number): SentenceRole[] {
  return reading.sentences.slice(from, from + count).map(({ role }) => role);
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
