import { fold, foldNumber } from "../text/fold.ts";
import { toLatin } from "../text/fold-latin.ts";
import { TokenKind } from "../text/token.ts";
import type { Side } from "./side.ts";

/**
 * Names and numbers that two texts of any two languages have in common: what is left of a report when every word is
 * translated. Names are told by their capital and held together by their first letters in Latin script, since endings change
 * with the case; of scripts without capitals only numbers and Latin words are left.
 */
export interface CommonNames {
  readonly count: number;
  /** Share (0 to 1) of those of the text that has fewer. */
  readonly share: number;
}

export function commonNames(a: Side, b: Side): CommonNames {
  const [x, y] = [keysOf(a), keysOf(b)];
  let count = 0;
  for (const key of x) if (y.has(key)) count++;
  return { count, share: count / Math.max(FEWEST, Math.min(x.size, y.size)) };
}

/** Below it a share says little: two of three are chance. */
const FEWEST = 4;
/** Letters of a name that case endings leave alone. */
const STABLE = 5;
const SHORTEST_NAME = 4;
/** A single digit is in every text. */
const SHORTEST_NUMBER = 2;

function keysOf(side: Side): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const id of new Set(side.ids)) {
    const { text, kind, capital } = side.words[id]!;
    if (kind === TokenKind.number) {
      const digits = foldNumber(text).replace(/\D+$/, "");
      if (digits.length >= SHORTEST_NUMBER) keys.add(`#${digits}`);
    } else if (kind === TokenKind.word && capital && text.length >= SHORTEST_NAME) {
      keys.add(toLatin(fold(text)).slice(0, STABLE));
    }
  }
  return keys;
}
