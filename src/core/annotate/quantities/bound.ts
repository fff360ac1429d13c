import { type Bound, type BoundPhrase, type Ground, isWordToken, wordAt } from "./prepared.ts";

export interface BoundFound {
  readonly bound: Bound;
  /** In front: the first token of the phrase; behind: the first token after it. */
  readonly at: number;
}

/** "nearly", "at least", "no more than" in front of token `from`. */
export function boundBefore(ground: Ground, from: number): BoundFound | null {
  if (!isWordToken(ground, from - 1)) return null;
  for (const phrase of ground.prepared.before.get(wordAt(ground, from - 1)) ?? []) {
    const at = from - phrase.words.length;
    if (at >= ground.first && stands(ground, phrase, at)) return { bound: phrase.bound, at };
  }
  return null;
}

/** "or more", "or so" behind. */
export function boundAfter(ground: Ground, to: number): BoundFound | null {
  if (!isWordToken(ground, to)) return null;
  for (const phrase of ground.prepared.after.get(wordAt(ground, to)) ?? []) {
    if (stands(ground, phrase, to)) return { bound: phrase.bound, at: to + phrase.words.length };
  }
  return null;
}

function stands(ground: Ground, { words }: BoundPhrase, at: number): boolean {
  return words.every((word, index) => wordAt(ground, at + index) === word);
}
