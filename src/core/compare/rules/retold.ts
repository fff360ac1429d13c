import type { ChangeKind, Span } from "../../model.ts";
import { slice } from "../../text/span.ts";
import { apartIn } from "../clauses.ts";
import { spansOf } from "../counterpart.ts";
import { type Kept, matterIn, shareKept } from "../kept.ts";
import { isMostlyChanged, type Phrase } from "../present.ts";
import { became, quoted } from "../says.ts";
import { type Range, type Side, spanOf, withoutMarks } from "../side.ts";
import { isQuoted } from "./near.ts";
import { isMore, isOfItsOwn, kindsIn } from "./passage.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/**
 * A sentence told in other words throughout: before and after as one change. Its many small differences are no changes
 * of their own, no reader counts them. What earlier rules have named in it stays named, words inside marks are left to
 * the rules of quotations, and a clause that only one side has to the rule of passages.
 */
export const retold: Rule = {
  name: "retold",
  find(context) {
    for (const bead of context.edited) {
      const kept = bead.kept();
      if (!isRetold(kept)) continue;
      const all = context.openPieces(bead);
      const isApart = (phrase: Phrase) => isQuoted(context, phrase) || isOfItsOwn(context, bead, phrase);
      const phrases = all.filter((phrase) => !isApart(phrase));
      const steps = bead.steps();
      const least = shareKept(kept) < A_THIRD || isMostlyChanged(steps, bead) ? 1 : MANY;
      if (phrases.filter((phrase) => hasMatter(context, phrase)).length < least) continue;
      const apart = (name: "a" | "b") => [
        ...all.filter(isApart).map((phrase) => phrase[name]),
        ...phrases.flatMap((phrase) => apartIn(context, bead, name, phrase[name])),
      ];
      report(context, bead, phrases, { a: apart("a"), b: apart("b") }, kept);
    }
  },
};

/** Share of the words of matter that is kept, below which so many pieces are confetti ... */
const HALF = 1 / 2;
const MANY = 4;

/** ... and below which there are no edits to see. */
const A_THIRD = 1 / 3;

/** Share of the lesser side from which the sentence stands and was only added to, or shortened. */
const STANDS = 2 / 3;

/** Less than half of it kept, and more than added to or shortened. */
export function isRetold(kept: Kept): boolean {
  return shareKept(kept) < HALF && kept.paired < STANDS * Math.min(kept.a, kept.b);
}

function hasMatter({ a, b }: CompareContext, phrase: Phrase): boolean {
  return matterIn(a, phrase.a) + matterIn(b, phrase.b) > 0;
}

function report(
  context: CompareContext,
  bead: BeadText,
  phrases: readonly Phrase[],
  apart: { readonly a: readonly Range[]; readonly b: readonly Range[] },
  kept: Kept,
): void {
  const a = stretches(context, "a", phrases, apart.a);
  const b = stretches(context, "b", phrases, apart.b);
  const facts = factsOf(context, phrases);
  const tellsMore = phrases.some((phrase) => isMore(context, "a", phrase) || isMore(context, "b", phrase));
  // All of one side may be told of by other changes: then the rest stands on the other side alone.
  const lone = b.length === 0 ? "deletion" : a.length === 0 ? "addition" : null;
  if (a.length + b.length === 0) return;
  context.report({
    rule: lone === null ? "wording.sentence-retold" : `${lone}.sentence-retold`,
    kind: lone ?? "wording",
    touches: facts,
    beads: [bead.index],
    a,
    b,
    meaning: "unclear",
    gravity: facts.length > 0 || tellsMore ? 3 : 2,
    says:
      lone === "deletion"
        ? `The second text leaves out ${quoted(shown(context.a, a))}`
        : lone === "addition"
          ? `Only the second text has ${quoted(shown(context.b, b))}`
          : `Told in other words: ${became(shown(context.a, a), shown(context.b, b))}`,
    witness: `of ${kept.a} and ${kept.b} words of matter the two have ${kept.paired} in common, and no rule tells whether they say the same`,
    distance: 1 - shareKept(kept),
    covers: {
      a: phrases.flatMap((phrase) =>
        without(phrase.a, apart.a).flatMap((range) => spansOf(context.a, range)),
      ),
      b: phrases.flatMap((phrase) =>
        without(phrase.b, apart.b).flatMap((range) => spansOf(context.b, range)),
      ),
    },
  });
}

function shown({ text }: Side, spans: readonly Span[]): string {
  return spans.map((span) => slice(text, span)).join(" … ");
}

/** From the first open word to the last, without what other changes show and what stands apart. */
function stretches(
  context: CompareContext,
  name: "a" | "b",
  phrases: readonly Phrase[],
  apart: readonly Range[],
): readonly Span[] {
  const side = context[name];
  const filled = phrases.map((phrase) => phrase[name]).filter(({ from, to }) => from < to);
  if (filled.length === 0) return [];
  const last = filled.at(-1)!.to;
  const isOpen = (token: number) =>
    !context.isTokenReported(name, token) && !apart.some(({ from, to }) => from <= token && token < to);
  const spans: Span[] = [];
  for (let token = filled[0]!.from; token < last; token++) {
    const from = token;
    while (token < last && isOpen(token)) token++;
    const range = withoutMarks(side, { from, to: token });
    if (matterIn(side, range) > 0) spans.push(spanOf(side, range));
  }
  return spans;
}

/** The stretches of a range that lie in none of the others. */
function without({ from, to }: Range, others: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (let token = from; token < to; token++) {
    if (others.some((other) => other.from <= token && token < other.to)) continue;
    const last = found.at(-1);
    if (last?.to === token) found[found.length - 1] = { from: last.from, to: token + 1 };
    else found.push({ from: token, to: token + 1 });
  }
  return found;
}

/** Kinds of fact among the words that changed. */
function factsOf({ a, b }: CompareContext, phrases: readonly Phrase[]): readonly ChangeKind[] {
  return [...new Set(phrases.flatMap((phrase) => [...kindsIn(a, phrase.a), ...kindsIn(b, phrase.b)]))];
}
