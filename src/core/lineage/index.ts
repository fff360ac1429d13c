import type { Compared } from "../compare/index.ts";
import type { Alignment, Direction, Evidence, Reading, Span } from "../model.ts";
import type { Options } from "../options.ts";
import { waysOf } from "./channels.ts";
import { rules } from "./rules/index.ts";
import { combine, joined } from "./support.ts";
import type { Rule, Testimony } from "./testimony.ts";
import { turned, type View, viewOf } from "./view.ts";

const silent: Direction = {
  order: { a: 0, b: 0, unknown: 1 },
  descent: { bFromA: 0, aFromB: 0, common: 0, unknown: 1 },
  because: [],
  channel: [],
};

/**
 * Which of two readings is the earlier state of the report, and by which way one came from the other. Degrees of belief,
 * each set summing to 1; where nothing speaks, all of it is "unknown". Never from likeness alone: two texts of one wording,
 * and two that share no report, have no direction. `directionOf(b, a)` mirrors `directionOf(a, b)`.
 */
export function directionOf(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  compared: Compared,
  _options: Options = {},
): Direction {
  const { relation } = compared;
  if (a.article.text === b.article.text) return copied(compared);
  if (relation === "unrelated" || relation === "same event") return silent;
  const fromA = viewOf(a, b, alignment, compared);
  const fromB = turned(fromA);
  const statements: Statement[] = [];
  // Most rules have nothing to say of most pairs.
  const enter = (said: Statement | null) => {
    if (said !== null) statements.push(said);
  };
  for (const rule of rules) {
    if (rule.ifLater === true) continue;
    enter(statement(rule, fromA, false));
    if (rule.mutual !== true) enter(statement(rule, fromB, true));
  }
  const [aLater, bLater] = joinedBy(statements, "later");
  for (const rule of rules) {
    if (rule.ifLater !== true) continue;
    if (aLater >= HELD_LATER) enter(weighed(statement(rule, fromA, false), aLater));
    if (bLater >= HELD_LATER) enter(weighed(statement(rule, fromB, true), bLater));
  }
  const [aFromB, bFromA] = joinedBy(statements, "fromOther");
  const common = joined(statements.map((said) => said.common));
  // The earlier state is the one of which the other is the later.
  const order = combine([bLater, aLater]);
  const descent = combine([bFromA, aFromB, common]);
  const laterIsA = order.answers[1]! > order.answers[0]!;
  const ways = waysOf(laterIsA ? fromA : fromB);
  return {
    order: { a: order.answers[0]!, b: order.answers[1]!, unknown: order.open },
    descent: {
      bFromA: descent.answers[0]!,
      aFromB: descent.answers[1]!,
      common: descent.answers[2]!,
      unknown: descent.open,
    },
    because: statements.flatMap((said) => said.evidence),
    channel: ways.map(({ name, because }) => ({
      name,
      because: because.map((reason) => evidence(reason.rule, reason, !laterIsA)),
    })),
  };
}

/** Two texts of the very same words: copied, and nothing says which way. */
function copied({ relation }: Compared): Direction {
  const says = "the two texts are the same to the last character";
  if (relation === "unrelated") return silent;
  return {
    ...silent,
    channel: [
      { name: "copied", because: [{ rule: "lineage.copied", says, a: null, b: null, weight: null }] },
    ],
  };
}

interface Statement {
  readonly side: "a" | "b" | null;
  readonly later: number;
  readonly fromOther: number;
  readonly common: number;
  readonly evidence: readonly Evidence[];
}

/** All that one rule says from one side; `null` where it keeps silent. */
function statement(rule: Rule, view: View, turnedRound: boolean): Statement | null {
  const said = rule.speak(view);
  if (said.length === 0) return null;
  const degree = (of: (testimony: Testimony) => number | undefined) =>
    Math.min(rule.most, joined(said.map((testimony) => of(testimony) ?? 0)));
  return {
    side: rule.mutual === true ? null : turnedRound ? "b" : "a",
    later: degree(({ later }) => later),
    fromOther: degree(({ fromOther }) => fromOther),
    common: degree(({ common }) => common),
    evidence: said.map((testimony) => evidence(rule.name, testimony, turnedRound)),
  };
}

/** Belief below which a side is not held to be the later one. */
const HELD_LATER = 0.3;

/** What holds only if the side is the later one, as far as it is believed to be. */
function weighed(said: Statement | null, later: number): Statement | null {
  if (said === null) return null;
  return {
    ...said,
    later: said.later * later,
    fromOther: said.fromOther * later,
    common: said.common * later,
  };
}

/** The joined degrees with which the rules say it of a, and of b. */
function joinedBy(statements: readonly Statement[], claim: "later" | "fromOther"): readonly [number, number] {
  const of = (side: "a" | "b") =>
    joined(statements.filter((said) => said.side === side).map((said) => said[claim]));
  return [of("a"), of("b")];
}

function evidence(
  rule: string,
  { says, x, y }: { readonly says: string; readonly x: Span | null; readonly y: Span | null },
  turnedRound: boolean,
): Evidence {
  return { rule, says: capital(says), a: turnedRound ? y : x, b: turnedRound ? x : y, weight: null };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
