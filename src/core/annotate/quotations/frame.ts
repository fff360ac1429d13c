import type { Takes } from "../../language/quotation-table.ts";
import type { Span } from "../../model.ts";
import type { Tense } from "./lexicon.ts";
import type { Phrase } from "./noun-phrase.ts";

/** How a clause of attribution is built; also the first part of the name of the sieve that found it. */
export type Build =
  | "subject-verb"
  | "verb-subject"
  | "relative"
  | "coordinated"
  | "dependent"
  | "according-to"
  | "passive"
  | "label"
  | "noun";

/** A clause of attribution: who says, by which word, to whom, and where what is said can stand. */
export interface Frame {
  readonly build: Build;
  readonly takes: Takes;
  readonly tense: Tense;
  readonly negated: boolean;
  /** First unit of the clause (source or verb group) and the one behind its last (addressee, adverbials, "that"). */
  readonly first: number;
  readonly end: number;
  readonly cue: Span;
  /** Units of the source; `null` where it is left to another clause ("and added") or to nobody ("was told"). */
  readonly source: Phrase | null;
  readonly addressee: Phrase | null;
  /** What stands behind: how it is led in, and the unit it begins with. */
  readonly lead: Lead;
  readonly content: number;
  /** True where a comma, a dash or a passage between marks stands right before, so that the content may be there. */
  readonly fronted: boolean;
  /** First unit of the phrase that opens a subordinate clause around the frame ("after X said"), else -1. */
  readonly subordinator: number;
}

/**
 * `quote` and `colon`: marks or a colon follow. `that`, `question`, `infinitive`: the word that leads in. `bare`: a clause
 * without one. `nominal`: an object. `comma`: the rest of a clause that the frame interrupts. `none`: nothing.
 */
export type Lead =
  | "quote"
  | "colon"
  | "that"
  | "question"
  | "infinitive"
  | "bare"
  | "nominal"
  | "comma"
  | "none";

/** True where a verb governs one of the things; a loop over a letter or two, cheaper than an expression made for each. */
export function governs(takes: Takes, any: string): boolean {
  for (let at = 0; at < any.length; at++) if (takes.includes(any[at]!)) return true;
  return false;
}
