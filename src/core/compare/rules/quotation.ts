import { cutsOf, hasEllipsis, isLinked } from "../quotations/cuts.ts";
import { isAtEdge, type Matched, matchedUtterances } from "../quotations/matched.ts";
import { reportSeams } from "../quotations/seams.ts";
import { sense, wordsIn } from "../quotations/utterances.ts";
import { reportWords, settleElsewhere } from "../quotations/words.ts";
import { became, quoted } from "../says.ts";
import { type Range, type Side, spanOf, wordsOf } from "../side.ts";
import { toldIn } from "./quotation-form.ts";
import type { CompareContext, Rule } from "./rule.ts";

/**
 * What became of a quotation as a whole: two run into one, one cut or made longer, one told elsewhere. Comes before all
 * that works sentence by sentence, because a quotation keeps its words together across sentences; the words inside are
 * compared later, when numbers, names and dates have had their turn.
 */
export const quotation: Rule = {
  name: "quotation",
  find(context) {
    const settled = new Set<Range>();
    for (const said of matchedUtterances(context)) {
      const { pair } = said;
      if (!said.isSame()) {
        reportOther(context, said);
        continue;
      }
      settleElsewhere(context, said);
      const cut = cutsOf(context, said, "a");
      const put = cutsOf(context, said, "b");
      for (const run of cut) {
        const same = put.find((other) => !settled.has(other) && isSameRun(context, run, other));
        if (same === undefined) reportCut(context, said, "a", run);
        else {
          settled.add(same);
          reportTurned(context, said, run, same);
        }
      }
      for (const run of put) if (!settled.has(run)) reportCut(context, said, "b", run);
      if (pair.a.length > 1 && pair.b.length === 1) reportSeams(context, said, "a");
      if (pair.b.length > 1 && pair.a.length === 1) reportSeams(context, said, "b");
      if (!said.inPlace) reportElsewhere(context, said);
    }
  },
};

/** In the place of a quotation stands another. Not called altered: nobody says that they are the same words. */
function reportOther(context: CompareContext, said: Matched): void {
  // A piece in a sentence that only one text has is told of with its sentence.
  const spans = (name: "a" | "b") =>
    said.pair[name]
      .flatMap(({ pieces }) => pieces.map((piece) => spanOf(context[name], piece)))
      .filter((span) => isLinked(context, context.beadAt(name, span.start)));
  const [a, b] = [spans("a"), spans("b")];
  if (a.length === 0 || b.length === 0) return;
  if (a.some((span) => context.isTouched("a", span)) || b.some((span) => context.isTouched("b", span)))
    return;
  context.report({
    rule: "quotation.another",
    kind: "quotation",
    touches: ["wording"],
    beads: said.beads,
    a,
    b,
    meaning: "unclear",
    gravity: 3,
    says: `Another quotation stands in its place: ${became(wordsOf(context.a, said.pair.a[0]!.hull), wordsOf(context.b, said.pair.b[0]!.hull))}`,
    witness: "the two have few words in common, so they may be two things that were said",
    distance: 1,
  });
}

function isSameRun(context: CompareContext, inA: Range, inB: Range): boolean {
  const senses = (side: Side, range: Range) =>
    wordsIn(side, range)
      .map((token) => sense(side, token))
      .join(" ");
  return senses(context.a, inA) === senses(context.b, inB);
}

/** The same words earlier or later in the quotation. */
function reportTurned(context: CompareContext, said: Matched, inA: Range, inB: Range): void {
  context.report({
    rule: "quotation.reordered",
    kind: "quotation",
    touches: ["move"],
    beads: said.beads,
    a: [spanOf(context.a, inA)],
    b: [spanOf(context.b, inB)],
    meaning: "unclear",
    gravity: 2,
    says: `The quotation is told in another order: ${quoted(wordsOf(context.a, inA))} stands elsewhere in it`,
    witness: "the words are the same",
  });
}

function reportCut(context: CompareContext, said: Matched, name: "a" | "b", run: Range): void {
  const side = context[name];
  const atEdge = isAtEdge(said, name, run);
  const marked = !atEdge && hasEllipsis(context, said, name, run);
  const span = spanOf(side, run);
  const bead = context.beadAt(name, span.start);
  const told = toldIn(context, name, { hull: run, words: wordsIn(side, run), beads: [bead] });
  if (told !== null) {
    reportTold(context, name, bead, run, told.range);
    return;
  }
  context.report({
    rule: name === "a" ? "quotation.cut" : "quotation.extended",
    kind: "quotation",
    touches: [name === "a" ? "deletion" : "addition"],
    beads: bead < 0 ? said.beads : [bead],
    a: name === "a" ? [span] : [],
    b: name === "b" ? [span] : [],
    // Shortened at an end, what is left was said so; words that were apart and now follow each other were not.
    meaning: atEdge || marked ? "unclear" : "altered",
    gravity: atEdge || marked ? 3 : 4,
    says:
      name === "a"
        ? `The quotation was cut: ${quoted(wordsOf(side, run))} was left out`
        : `The quotation is longer: ${quoted(wordsOf(side, run))} was put in`,
    witness: atEdge
      ? "the rest of the quotation stands in both texts"
      : marked
        ? "a mark of omission stands in its place"
        : "inside one pair of marks nothing shows that words are missing",
  });
}

/** A part of a quotation that the other text tells in its own voice. */
function reportTold(context: CompareContext, name: "a" | "b", bead: number, run: Range, place: Range): void {
  const [inA, inB] = name === "a" ? [run, place] : [place, run];
  const words = became(wordsOf(context.a, inA), wordsOf(context.b, inB));
  context.report({
    rule: name === "a" ? "quotation.part-made-indirect" : "quotation.part-put-in-marks",
    kind: "quotation",
    touches: ["wording"],
    beads: [bead],
    a: [spanOf(context.a, inA)],
    b: [spanOf(context.b, inB)],
    meaning: "unclear",
    gravity: name === "a" ? 2 : 3,
    says:
      name === "a"
        ? `A part of the quotation is told without quotation marks: ${words}`
        : `What was told stands inside the quotation: ${words}`,
    witness: "the other text has these words outside quotation marks",
  });
}

/** The same words in sentences that are not linked: compared here, since no rule that goes by sentences sees both. */
function reportElsewhere(context: CompareContext, said: Matched): void {
  reportWords(context, said);
  const spans = (name: "a" | "b") =>
    said.pair[name].flatMap(({ pieces }) => pieces.map((piece) => spanOf(context[name], piece)));
  const [inA, inB] = [spans("a"), spans("b")];
  context.report({
    rule: "quotation.moved",
    kind: "move",
    touches: ["quotation"],
    beads: said.beads,
    a: inA,
    b: inB,
    meaning: "unclear",
    gravity: 3,
    says: `The quotation stands elsewhere: ${quoted(wordsOf(context.a, said.pair.a[0]!.pieces[0]!))}`,
    witness: "the sentences around the quotation do not answer each other",
  });
}
