import type { Quotation, Span, Stance } from "../../model.ts";
import { compareSpeakers } from "../quotations/speakers.ts";
import { became } from "../says.ts";
import { rangeOf, type Side, spanOf, wordAt } from "../side.ts";
import { ONE_STATEMENT, standingOf } from "../standing.ts";
import { pairedQuotations, sharedContent } from "./attribution.ts";
import { foldedWords } from "./form.ts";
import { sameEntities } from "./name.ts";
import type { CompareContext, Found, Rule } from "./rule.ts";

/**
 * What somebody says in one text and denies, doubts or asks in the other: "the army said that the bridge had fallen", "the army
 * denied that the bridge had fallen". Before negations, since "denied that it had" is "said that it had not".
 */
export const stance: Rule = {
  name: "stance",
  find(context) {
    const sameEntity = sameEntities(context);
    for (const [x, y] of pairedQuotations(context)) {
      if (x.stance === y.stance || x.kind === "direct" || y.kind === "direct") continue;
      if (x.cue === null || y.cue === null || isSameCue(context, x.cue, y.cue)) continue;
      if (context.isTouched("a", x.cue) || context.isTouched("b", y.cue)) continue;
      if (asksForAct(context, context.a, x) || asksForAct(context, context.b, y)) continue;
      const isOther = compareSpeakers(context.a, x, context.b, y, sameEntity) === "differ";
      compare(context, { ...x, cue: x.cue }, { ...y, cue: y.cue }, isOther);
    }
  },
};

/** "Asked them to leave", "asked why": only "asked whether" leaves open what others say is so. */
function asksForAct({ language }: CompareContext, side: Side, { stance, contents }: Quotation): boolean {
  const [first] = contents;
  if (stance !== "asks" || first === undefined) return false;
  const leads = language?.quotations?.whether.split(/\s+/) ?? [];
  return !leads.includes(wordAt(side, rangeOf(side, first).from).folded);
}

type Cued = Quotation & { readonly cue: Span };

/** "Confirmed" and "would not confirm": the negation tells what changed, and has its own rule. */
function isSameCue({ a, b }: CompareContext, x: Span, y: Span): boolean {
  const stems = (side: Side, span: Span) => {
    const { from, to } = rangeOf(side, span);
    return Array.from({ length: to - from }, (_, index) => wordAt(side, from + index).stem).join(" ");
  };
  return stems(a, x) === stems(b, y);
}

function compare(context: CompareContext, x: Cued, y: Cued, isOther: boolean): void {
  const [inA, inB] = [negationsIn(context.a, x), negationsIn(context.b, y)];
  const isTurned = isDenial(x.stance, y.stance) && inA.length % 2 !== inB.length % 2;
  if (isTurned) {
    // Both negations are explained: no other rule is to find one of them left out.
    context.settle(inA, inB);
    report(context, x, y, "wording", {
      rule: "stance.denial-reworded",
      meaning: "kept",
      gravity: 1,
      says: "The denial is worded another way",
      witness: "one text has it denied, the other has it said that it is not so",
    });
    return;
  }
  const bead = context.beads[context.beadAt("a", x.cue.start)];
  if (bead === undefined || context.beadAt("b", y.cue.start) !== bead.index) return;
  // The clause of saying may stand before the statement in one text and behind it in the other.
  const isOneStatement = sharedContent(context, bead, x, y) >= ONE_STATEMENT;
  const standing = standingOf(context, bead, rangeOf(context.a, x.cue), rangeOf(context.b, y.cue));
  if (standing === "chance" && !isOneStatement) return;
  const isFirm = standing === "firm" && isOneStatement && !isOther;
  report(context, x, y, isDenial(x.stance, y.stance) ? "polarity" : "certainty", {
    rule: isFirm ? "stance.differs" : "stance.differs-loosely",
    meaning: isFirm ? "altered" : "unclear",
    gravity: isFirm ? 4 : 3,
    says: `What the one text ${does[x.stance]}, the other ${does[y.stance]}`,
    witness: isFirm
      ? "the words of saying take another stance to the same statement"
      : isOther
        ? "the words of saying take another stance, and another speaker is named"
        : "the words of saying take another stance, and the statements differ too",
  });
}

function isDenial(x: Stance, y: Stance): boolean {
  return (x === "denies" && y === "asserts") || (x === "asserts" && y === "denies");
}

/** Where the statement itself negates. */
function negationsIn(side: Side, { contents }: Quotation): readonly Span[] {
  return contents.flatMap((span) => {
    const { from, to } = rangeOf(side, span);
    const found: Span[] = [];
    for (let token = from; token < to; token++)
      if (wordAt(side, token).negates) found.push(spanOf(side, { from: token, to: token + 1 }));
    return found;
  });
}

const does: Readonly<Record<Stance, string>> = {
  asserts: "has somebody say",
  denies: "has somebody deny",
  doubts: "has somebody doubt",
  asks: "has somebody ask",
};

function report(
  context: CompareContext,
  x: Cued,
  y: Cued,
  kind: "polarity" | "certainty" | "wording",
  said: Pick<Found, "rule" | "meaning" | "gravity" | "says" | "witness">,
): void {
  const [a, b] = [shownOf(context.a, x), shownOf(context.b, y)];
  const words = (side: Side, span: Span) => foldedWords(side, rangeOf(side, span)).join(" ");
  context.report({
    ...said,
    kind,
    touches: kind === "wording" ? ["polarity"] : ["attribution"],
    beads: [context.beadAt("a", x.cue.start)],
    a: [a],
    b: [b],
    says: `${said.says}: ${became(words(context.a, a), words(context.b, b))}`,
  });
}

/** The words of saying, with the "whether" that makes a question of them. */
function shownOf(side: Side, { cue, stance, contents }: Cued): Span {
  const [first] = contents;
  if (stance !== "asks" || first === undefined) return cue;
  const { from } = rangeOf(side, first);
  const lead = spanOf(side, { from, to: from + 1 });
  return lead.start > cue.end && lead.start - cue.end <= 1 ? { start: cue.start, end: lead.end } : cue;
}
