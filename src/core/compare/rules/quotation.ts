import type { Span } from "../../model.ts";
import { TokenKind } from "../../text/token.ts";
import { isAtEdge, type Matched, matched } from "../quotations/matched.ts";
import { pairedUtterances } from "../quotations/pairs.ts";
import { wordsIn } from "../quotations/utterances.ts";
import { reportWords, settleElsewhere } from "../quotations/words.ts";
import { quoted } from "../says.ts";
import { type Range, type Side, spanOf, wordAt, wordsOf } from "../side.ts";
import type { CompareContext, Rule } from "./rule.ts";

/**
 * What became of a quotation as a whole: two run into one, one cut or made longer, one told elsewhere. Comes before all
 * that works sentence by sentence, because a quotation keeps its words together across sentences; the words inside are
 * compared later, when numbers, names and dates have had their turn.
 */
export const quotation: Rule = {
  name: "quotation",
  find(context) {
    for (const pair of pairedUtterances(context).pairs) {
      const said = matched(context, pair);
      settleElsewhere(context, said);
      reportCuts(context, said, "a");
      reportCuts(context, said, "b");
      if (pair.a.length > 1 && pair.b.length === 1) reportSeams(context, said, "a");
      if (pair.b.length > 1 && pair.a.length === 1) reportSeams(context, said, "b");
      if (!said.inPlace) reportElsewhere(context, said);
    }
  },
};

/** Words in a row from which a loss is a cut and not a slip. */
const CUT_FROM = 4;

/** Runs of words that one side's quotation has and the other's lacks, without anything in their place. */
function reportCuts(context: CompareContext, said: Matched, name: "a" | "b"): void {
  const side = context[name];
  for (const utterance of said.pair[name]) {
    for (const piece of utterance.pieces) {
      for (const run of missingRuns(context, said, name, piece)) {
        const atEdge = isAtEdge(said, name, run);
        const marked = !atEdge && hasEllipsis(context, said, name, run);
        const span = spanOf(side, run);
        const bead = context.beadAt(name, span.start);
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
    }
  }
}

/** Runs of tokens of the piece that nothing answers, in linked sentences; a sentence of its own is an addition or a deletion. */
function missingRuns(context: CompareContext, said: Matched, name: "a" | "b", piece: Range): Range[] {
  const side = context[name];
  const runs: Range[] = [];
  let from = -1;
  let fromBead = -1;
  const close = (to: number) => {
    if (from < 0) return;
    const run = { from, to: withoutMarksAtEnd(side, { from, to }) };
    if (wordsIn(side, run).length >= CUT_FROM && !hasReplacement(context, said, name, run)) runs.push(run);
    from = -1;
  };
  for (let token = piece.from; token < piece.to; token++) {
    const bead = context.beadAt(name, side.starts[token]!);
    const isMark = wordAt(side, token).kind === TokenKind.mark;
    const missing =
      said.partner(name, token) < 0 &&
      isLinked(context, bead) &&
      !context.isTokenClaimed(name, token) &&
      (isMark || !isAnsweredInBead(context, name, bead, token));
    if (!missing || bead !== fromBead) close(token);
    if (missing && from < 0 && !isMark) from = token;
    fromBead = bead;
  }
  close(piece.to);
  return runs;
}

function isLinked(context: CompareContext, index: number): boolean {
  const bead = context.alignment.beads[index];
  return bead !== undefined && bead.a.length > 0 && bead.b.length > 0;
}

/** The other text has the word in the linked sentence, though not inside these marks. */
function isAnsweredInBead(context: CompareContext, name: "a" | "b", index: number, token: number): boolean {
  const bead = context.beads[index]!;
  const { toA, toB } = bead.pairing();
  return (name === "a" ? toB[token - bead.a.from] : toA[token - bead.b.from])! >= 0;
}

function withoutMarksAtEnd(side: Side, { from, to }: Range): number {
  let end = to;
  while (end > from && wordAt(side, end - 1).kind === TokenKind.mark) end--;
  return end;
}

/** True where the other side has words of its own at the place of the run: then it is reworded. */
function hasReplacement(context: CompareContext, said: Matched, name: "a" | "b", run: Range): boolean {
  const other = name === "a" ? "b" : "a";
  return wordsIn(context[other], placeOf(said, name, run)).some((token) => said.isSpoken(other, token));
}

/** What stands on the other side between the partners of the run's neighbours. */
function placeOf(said: Matched, name: "a" | "b", run: Range): Range {
  const other = name === "a" ? said.text.b : said.text.a;
  const whole = name === "a" ? said.text.a : said.text.b;
  let before = other.from - 1;
  for (let token = run.from - 1; token >= whole.from; token--) {
    const partner = said.partner(name, token);
    if (partner >= 0) {
      before = partner;
      break;
    }
  }
  let after = other.to;
  for (let token = run.to; token < whole.to; token++) {
    const partner = said.partner(name, token);
    if (partner >= 0) {
      after = partner;
      break;
    }
  }
  return { from: before + 1, to: Math.max(before + 1, after) };
}

function hasEllipsis(context: CompareContext, said: Matched, name: "a" | "b", run: Range): boolean {
  const other = context[name === "a" ? "b" : "a"];
  const place = placeOf(said, name, run);
  return /…|\.\s?\.\s?\.|\[/.test(
    wordsOf(other, { from: Math.max(0, place.from - 1), to: Math.min(other.length, place.to + 1) }),
  );
}

/** Where quotations that stand apart on side `name` meet inside one pair of marks on the other. */
function reportSeams(context: CompareContext, said: Matched, name: "a" | "b"): void {
  const other = name === "a" ? "b" : "a";
  const parts = said.pair[name];
  for (let index = 1; index < parts.length; index++) {
    const [left, right] = [parts[index - 1]!, parts[index]!];
    const end = lastPartner(context, said, name, left.hull);
    const start = firstPartner(context, said, name, right.hull);
    if (end < 0 || start < 0 || start <= end) continue;
    const seam = { from: end + 1, to: start };
    // Marks that part one quotation by its clause are its own business.
    if (!isInOnePiece(said.pair[other][0]!.pieces, end, start)) continue;
    const between = wordsIn(context[other], seam).filter((token) => !context.isTokenClaimed(other, token));
    const apart: readonly Span[] = [seamEnd(context[name], left.hull), seamStart(context[name], right.hull)];
    const one: readonly Span[] = [spanOf(context[other], { from: end, to: start + 1 })];
    const words = between.length > 0 ? quoted(wordsOf(context[other], seam)) : "";
    const joins = name === "a";
    context.report({
      rule: joins ? "quotation.joined" : "quotation.parted",
      kind: "quotation",
      touches: [joins ? "merge" : "split"],
      beads: said.beads,
      a: joins ? apart : one,
      b: joins ? one : apart,
      meaning: between.length > 0 ? "altered" : "unclear",
      gravity: between.length > 0 ? 4 : 2,
      says: joins
        ? `Two quotations were run into one${words === "" ? "" : `, with ${words} between them`}`
        : `One quotation was parted in two${words === "" ? "" : `, without ${words}`}`,
      witness:
        between.length > 0
          ? "inside the marks stand words that neither of the two has"
          : "what stood in two pairs of marks stands in one",
    });
  }
}

function isInOnePiece(pieces: readonly Range[], from: number, to: number): boolean {
  return pieces.some((piece) => piece.from <= from && to < piece.to);
}

/** What answers the last word of the quotation that is answered at all, or -1. */
function lastPartner(context: CompareContext, said: Matched, name: "a" | "b", hull: Range): number {
  return answers(context, said, name, hull).at(-1) ?? -1;
}

function firstPartner(context: CompareContext, said: Matched, name: "a" | "b", hull: Range): number {
  return answers(context, said, name, hull)[0] ?? -1;
}

function answers(context: CompareContext, said: Matched, name: "a" | "b", hull: Range): readonly number[] {
  return wordsIn(context[name], hull).flatMap((token) => {
    const partner = said.isSpoken(name, token) ? said.partner(name, token) : -1;
    return partner < 0 ? [] : [partner];
  });
}

/** The last word with what closes the marks behind it. */
function seamEnd(side: Side, hull: Range): Span {
  const word = wordsIn(side, hull).at(-1) ?? hull.to - 1;
  return spanOf(side, { from: word, to: Math.min(side.length, hull.to + 1) });
}

/** The opening mark with the first word. */
function seamStart(side: Side, hull: Range): Span {
  const word = wordsIn(side, hull)[0] ?? hull.from;
  return spanOf(side, { from: Math.max(0, hull.from - 1), to: word + 1 });
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
