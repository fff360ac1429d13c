import type { Mention } from "../model.ts";
import { counterpartInA, counterpartInB, isUnanswered } from "./counterpart.ts";
import type { Sureness } from "./lexis.ts";
import type { BeadText, CompareContext } from "./rules/rule.ts";
import { mentionsTouching, type Range, rangeOf, spanOf } from "./side.ts";

/** Which way a bound points, and whether the number itself is held. */
const edges: Readonly<Record<string, readonly [way: "up" | "down", holds: boolean]>> = {
  atLeast: ["up", true],
  moreThan: ["up", false],
  atMost: ["down", true],
  lessThan: ["down", false],
};

type Level = Sureness["level"] | undefined;

/** "More than" for "fewer than": not less exact but the other way about. */
export function isReversed(x: Level, y: Level): boolean {
  const [one, other] = [edges[String(x)], edges[String(y)]];
  return one !== undefined && other !== undefined && one[0] !== other[0];
}

/** "At least" for "more than": the same way, and only one of the two holds the number itself. */
export function isOtherEdge(x: Level, y: Level): boolean {
  const [one, other] = [edges[String(x)], edges[String(y)]];
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] !== other[1];
}

/** The number or length of time that the bound holds. */
export function boundedBy(context: CompareContext, name: "a" | "b", { from, to }: Range): Mention | null {
  const side = context[name];
  const around = spanOf(side, { from: Math.max(0, from - 1), to: Math.min(side.length, to + 1) });
  return (
    mentionsTouching(side, around).find(
      (mention) => mention.kind === "quantity" || (mention.kind === "date" && mention.type === "duration"),
    ) ?? null
  );
}

/** True where the bound came or went with a number that is not the other text's. */
export function boundsOther(
  context: CompareContext,
  bead: BeadText,
  x: Range | null,
  y: Range | null,
): boolean {
  const name = x !== null ? "a" : "b";
  const bound = (x ?? y)!;
  const own = boundedBy(context, name, bound);
  // "Almost a third" for "28 percent": what nobody read as a number may stand for one.
  const held = own === null ? { from: bound.to, to: bound.to + 1 } : rangeOf(context[name], own.span);
  if (own === null && !isUnanswered(bead, name, bound.to)) return false;
  const place = x !== null ? counterpartInB(bead, held) : counterpartInA(bead, held);
  // Of a number that only this text has, nothing is held otherwise.
  if (place.from === place.to) return own !== null;
  const other = context[x !== null ? "b" : "a"];
  const theirs = mentionsTouching(other, spanOf(other, place)).find(
    ({ kind }) => kind === (own?.kind ?? "quantity"),
  );
  return theirs !== undefined && (own === null || statedBy(theirs) !== statedBy(own));
}

function statedBy(mention: Mention): string {
  if (mention.kind === "quantity") return `${mention.low ?? mention.high}`;
  return mention.kind === "date" ? `${mention.value}` : "";
}
