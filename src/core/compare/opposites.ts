import { TokenKind } from "../text/token.ts";
import type { ChangeLexis } from "./lexis.ts";
import { areOpposites } from "./meaning.ts";
import { stepsOf } from "./present.ts";
import type { BeadText, CompareContext } from "./rules/rule.ts";
import { type Range, wordAt } from "./side.ts";

/** Two tokens of which one says the opposite of the other. */
export interface Opposed {
  readonly a: number;
  readonly b: number;
  /** Nothing else differs in the gap. */
  readonly alone: boolean;
}

/**
 * Words of one gap of which one says the opposite of the other, where the gap's words answer each other one to one:
 * "come away from" and "exit" hold opposites too, and mean the same.
 */
export function opposites(context: CompareContext, lexis: ChangeLexis, bead: BeadText): readonly Opposed[] {
  const found: Opposed[] = [];
  for (const step of stepsOf(context.a, context.b, bead)) {
    if (step.same || step.a.from === step.a.to || step.b.from === step.b.to) continue;
    const inA = tellingWords(context, "a", step.a);
    const inB = tellingWords(context, "b", step.b);
    if (inA.length !== inB.length) continue;
    // "Received" and "been sent" are opposites and one event: the words around the two must not differ.
    const alone = step.a.to - step.a.from === inA.length && step.b.to - step.b.from === inB.length;
    for (let index = 0; index < inA.length; index++) {
      const [a, b] = [inA[index]!, inB[index]!];
      if (areOpposites(context, lexis, wordAt(context.a, a), wordAt(context.b, b)))
        found.push({ a, b, alone });
    }
  }
  return found;
}

/** Unclaimed words of a range; function words only where the range has no others ("after", "before"). */
function tellingWords(context: CompareContext, name: "a" | "b", range: Range): readonly number[] {
  const side = context[name];
  const words: number[] = [];
  const telling: number[] = [];
  for (let token = range.from; token < range.to; token++) {
    const { kind, grammar } = wordAt(side, token);
    if (kind !== TokenKind.word || context.isTokenClaimed(name, token)) continue;
    words.push(token);
    if (!grammar) telling.push(token);
  }
  return telling.length > 0 ? telling : words;
}
