import { TokenKind } from "../../text/token.ts";
import { partnerIn } from "../counterpart.ts";
import type { CompareContext } from "../rules/rule.ts";
import { type Range, type Side, wordAt, wordsOf } from "../side.ts";
import type { Matched } from "./matched.ts";
import { wordsIn } from "./utterances.ts";

/** Words in a row from which a loss is a cut and not a slip. */
const CUT_FROM = 4;

/** Runs of words that one side's quotation has and the other's lacks, without anything in their place. */
export function cutsOf(context: CompareContext, said: Matched, name: "a" | "b"): readonly Range[] {
  return said.pair[name].flatMap(({ pieces }) =>
    pieces.flatMap((piece) => missingRuns(context, said, name, piece)),
  );
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
    const bead = context.beadOf(name, token);
    const isMark = wordAt(side, token).kind === TokenKind.mark;
    const missing =
      said.partner(name, token) < 0 &&
      isLinked(context, bead) &&
      !context.isTokenClaimed(name, token) &&
      (isMark || !isAnsweredBeside(context, said, name, bead, token));
    if (!missing || bead !== fromBead) close(token);
    if (missing && from < 0 && !isMark) from = token;
    fromBead = bead;
  }
  close(piece.to);
  return runs;
}

/** Both texts have the bead. */
export function isLinked(context: CompareContext, index: number): boolean {
  const bead = context.alignment.beads[index];
  return bead !== undefined && bead.a.length > 0 && bead.b.length > 0;
}

/** The other text has the word in the linked sentence, though not as one of these words that were said. */
function isAnsweredBeside(
  context: CompareContext,
  said: Matched,
  name: "a" | "b",
  index: number,
  token: number,
): boolean {
  const answer = partnerIn(context.beads[index]!, name, token);
  return answer >= 0 && said.partner(name === "a" ? "b" : "a", answer) < 0;
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

/** Something on the other side shows that words are missing: dots or brackets. */
export function hasEllipsis(context: CompareContext, said: Matched, name: "a" | "b", run: Range): boolean {
  const other = context[name === "a" ? "b" : "a"];
  const place = placeOf(said, name, run);
  return /…|\.\s?\.\s?\.|\[/.test(
    wordsOf(other, { from: Math.max(0, place.from - 1), to: Math.min(other.length, place.to + 1) }),
  );
}
