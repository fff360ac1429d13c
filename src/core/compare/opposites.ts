import { TokenKind } from "../text/token.ts";
import type { ChangeLexis } from "./lexis.ts";
import { areOpposites } from "./meaning.ts";
import type { Phrase } from "./present.ts";
import type { BeadText, CompareContext } from "./rules/rule.ts";
import { type Range, type Side, wordAt, wordsOf } from "./side.ts";

/** Two words, or two phrases, of which one says the opposite of the other. */
export interface Opposed {
  readonly a: Range;
  readonly b: Range;
  /** Nothing else that tells differs in the gap. */
  readonly alone: boolean;
}

/**
 * Words of one gap of which one says the opposite of the other, where the gap's words answer each other one to one:
 * "come away from" and "exit" hold opposites too, and mean the same.
 */
export function opposites(context: CompareContext, lexis: ChangeLexis, bead: BeadText): readonly Opposed[] {
  const found: Opposed[] = [];
  for (const step of bead.steps()) {
    if (step.same || step.a.from === step.a.to || step.b.from === step.b.to) continue;
    if (areOpposedPhrases(context, lexis, step)) {
      found.push({ a: step.a, b: step.b, alone: true });
      continue;
    }
    const inA = tellingWords(context, "a", step.a);
    const inB = tellingWords(context, "b", step.b);
    if (inA.length !== inB.length) continue;
    const alone = isTenseOnly(context.a, step.a, inA) && isTenseOnly(context.b, step.b, inB);
    for (let index = 0; index < inA.length; index++) {
      const [a, b] = [inA[index]!, inB[index]!];
      if (areOpposites(context, lexis, wordAt(context.a, a), wordAt(context.b, b)))
        found.push({ a: { from: a, to: a + 1 }, b: { from: b, to: b + 1 }, alone });
    }
  }
  return found;
}

/** "In favour of" and "against": the whole gap on both sides, and one of them more than a word. */
function areOpposedPhrases(context: CompareContext, lexis: ChangeLexis, { a, b }: Phrase): boolean {
  if (!wordAt(context.a, a.from).opensOpposed || !wordAt(context.b, b.from).opensOpposed) return false;
  if (a.to - a.from > LONGEST_LISTED || b.to - b.from > LONGEST_LISTED) return false;
  const inB = wordsOf(context.b, b).toLowerCase();
  if (lexis.opposed.get(wordsOf(context.a, a).toLowerCase())?.has(inB) !== true) return false;
  return !isAnyClaimed(context, "a", a) && !isAnyClaimed(context, "b", b);
}

/** Tokens of a phrase that a list may have, with room to spare. */
const LONGEST_LISTED = 12;

function isAnyClaimed(context: CompareContext, name: "a" | "b", { from, to }: Range): boolean {
  for (let token = from; token < to; token++) if (context.isTokenClaimed(name, token)) return true;
  return false;
}

/**
 * True where the other words of the gap only say when: "had denied" and "admitted". A passive may turn an opposite round:
 * "received" and "been sent" are opposites and one event.
 */
function isTenseOnly(side: Side, range: Range, telling: readonly number[]): boolean {
  for (let token = range.from; token < range.to; token++) {
    const { grammar, passive } = wordAt(side, token);
    if ((!grammar || passive) && !telling.includes(token)) return false;
  }
  return true;
}

/** Unclaimed words of a range; function words only where the range has no others ("after", "before"). */
function tellingWords(context: CompareContext, name: "a" | "b", range: Range): readonly number[] {
  const telling = openWords(context, name, range, false);
  return telling.length > 0 ? telling : openWords(context, name, range, true);
}

function openWords(
  context: CompareContext,
  name: "a" | "b",
  range: Range,
  withGrammar: boolean,
): readonly number[] {
  const side = context[name];
  const words: number[] = [];
  for (let token = range.from; token < range.to; token++) {
    const { kind, grammar } = wordAt(side, token);
    if (kind !== TokenKind.word || (grammar && !withGrammar)) continue;
    if (!context.isTokenClaimed(name, token)) words.push(token);
  }
  return words;
}
