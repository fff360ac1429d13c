import { fold } from "../text/fold.ts";
import type { QuoteDifference } from "./differences.ts";

/** What became of words that somebody is said to have said; the better borne out stands before the worse. */
export const quoteVerdicts = [
  "verbatim",
  "shortened",
  "joined",
  "altered",
  "another speaker",
  "paraphrase in marks",
  "cannot check",
  "not in these texts",
] as const;
export type QuoteVerdict = (typeof quoteVerdicts)[number];

/** All that the verdict rests on. */
export interface QuoteFacts {
  /** The words stand inside quotation marks. */
  readonly quoted: boolean;
  readonly differences: readonly QuoteDifference[];
  /** How many quotations (or passages in marks) they come from. */
  readonly sources: number;
  /** What was left out between them, and whether the asked words mark the place with an ellipsis. */
  readonly omitted: readonly { readonly words: string; readonly marked: boolean }[];
  /** Words of the language whose loss turns a sentence round. */
  readonly negators: readonly string[];
}

export interface QuoteJudgement {
  readonly verdict: QuoteVerdict;
  readonly says: string;
}

type Rule = (facts: QuoteFacts) => QuoteJudgement | null;

/** The first rule that speaks decides: what was done to the words weighs more than what was merely left out. */
const rules: readonly Rule[] = [
  function onlyTold({ quoted, differences }) {
    if (quoted) return null;
    const says =
      differences.length === 0
        ? "The words stand in the article, but as its own: it does not put them in quotation marks."
        : "The article tells this in its own words: it has no such quotation.";
    return { verdict: "paraphrase in marks", says };
  },
  function wordsChanged({ differences }) {
    const changed = differences.filter((difference) => difference.kind !== "left out").length;
    if (changed === 0) return null;
    return {
      verdict: "altered",
      says: `The quotation stands there with ${places(changed)} where the words differ.`,
    };
  },
  function negationLost({ omitted, negators }) {
    const lost = omitted.find(({ words }) =>
      fold(words)
        .split(/[^\p{L}']+/u)
        .some((word) => negators.includes(word)),
    );
    if (lost === undefined) return null;
    return { verdict: "altered", says: "A negation was left out of the quotation." };
  },
  function fromSeveral({ sources }) {
    if (sources < 2) return null;
    return {
      verdict: "joined",
      says: `The words stand there, but in ${sources} quotations that were made one.`,
    };
  },
  function wordsLeftOut({ omitted }) {
    if (omitted.length === 0) return null;
    const silent = omitted.filter(({ marked }) => !marked).length;
    const says =
      silent === 0
        ? "The quotation stands there in full; the ellipses mark what was left out."
        : `The quotation stands there with ${places(silent)} where words were left out and no ellipsis says so.`;
    return { verdict: "shortened", says };
  },
  function wordForWord() {
    return { verdict: "verbatim", says: "The quotation stands there word for word." };
  },
];

function places(count: number): string {
  return count === 1 ? "one place" : `${count} places`;
}

/** What the facts say. */
export function verdictOf(facts: QuoteFacts): QuoteJudgement {
  for (const rule of rules) {
    const judgement = rule(facts);
    if (judgement !== null) return judgement;
  }
  throw new Error("the last rule always speaks");
}
