import type { Reading } from "../model.ts";
import type { Defaults } from "../options.ts";
import { fold } from "../text/fold.ts";
import type { Block } from "./cosines.ts";

/** The two readings with the roles of their sentences laid out to be asked often. */
export interface Roles {
  readonly a: Reading;
  readonly b: Reading;
  readonly rolesA: Uint8Array;
  readonly rolesB: Uint8Array;
}

const OTHER = 0;
const HEADLINE = 1;
const DATELINE = 2;

export function rolesOf(a: Reading, b: Reading): Roles {
  return { a, b, rolesA: numbered(a), rolesB: numbered(b) };
}

function numbered({ sentences }: Reading): Uint8Array {
  const roles = new Uint8Array(sentences.length);
  for (let index = 0; index < roles.length; index++) {
    const { role } = sentences[index]!;
    roles[index] = role === "headline" ? HEADLINE : role === "dateline" ? DATELINE : OTHER;
  }
  return roles;
}

/**
 * A line that only states place, date or agency tells nothing: it meets no sentence of the body, and another such line
 * only if it states the same. Headlines stand alone: a headline and the lead are not one sentence in two halves.
 */
export function mayMeet({ a, b, rolesA, rolesB }: Roles, block: Block): boolean {
  if (count(DATELINE, rolesA, block.a, block.aLength) + count(DATELINE, rolesB, block.b, block.bLength) === 0)
    return true;
  const alone = block.aLength === 1 && block.bLength === 1;
  return alone && rolesA[block.a] === rolesB[block.b] && statesTheSame(a, block.a, b, block.b);
}

/** A headline sums up: it is alike to many sentences and the source of few. */
export function roleCost({ rolesA, rolesB }: Roles, block: Block, options: Defaults["align"]): number {
  const { aLength, bLength } = block;
  const headlines = count(HEADLINE, rolesA, block.a, aLength) + count(HEADLINE, rolesB, block.b, bLength);
  return headlines === 0 || headlines === aLength + bLength ? 0 : options.headlineCost;
}

function count(role: number, roles: Uint8Array, from: number, length: number): number {
  let found = 0;
  for (let index = from; index < from + length; index++) if (roles[index] === role) found++;
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
