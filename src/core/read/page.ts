import type { Known, SentenceRole, Span } from "../model.ts";
import { overlaps } from "../text/span.ts";
import type { Line } from "./layout.ts";
import type { ReadingWords } from "./words-of.ts";

/** A text laid out in lines, as every reading rule sees it. */
export interface Page {
  readonly text: string;
  /** Every line that is not blank, in order. */
  readonly lines: readonly Line[];
  /** True where the line at this index is only the first piece of wrapped text, so that it is no line of its own. */
  readonly goesOn: (index: number) => boolean;
  readonly words: ReadingWords;
  /** Title that the caller gave, to be found again in the text. */
  readonly title: string | null;
}

/** Words in which the text speaks of itself. They stay in the text; sentences end at their edges. */
export interface Statement {
  readonly span: Span;
  /** Role of the whole span; `null` for a lead-in that stays part of its sentence. */
  readonly role: Exclude<SentenceRole, "body"> | null;
  readonly known: readonly Known[];
}

export interface ReadRule {
  readonly name: string;
  /** What the text states by this rule, in text order; `found` is what the rules before it have found. */
  readonly find: (page: Page, found: readonly Statement[]) => readonly Statement[];
}

/** A report states itself in its first lines; below them a date is part of the story. */
const HEAD_LINES = 10;

/** Credits and "Published ..." also stand below the story. */
const TAIL_LINES = 4;

/** A line that states only place, date, byline or agency is short; UTF-16 code units. */
export const LONGEST_STATEMENT = 200;

/** Indices of the lines in which a text speaks of itself: its head and its tail. */
export function edgeLines({ lines }: Page): number[] {
  const edges: number[] = [];
  for (let index = 0; index < Math.min(HEAD_LINES, lines.length); index++) edges.push(index);
  for (let index = Math.max(HEAD_LINES, lines.length - TAIL_LINES); index < lines.length; index++) {
    edges.push(index);
  }
  return edges;
}

/** True where an earlier rule has read some of these words. */
export function isTaken(found: readonly Statement[], span: Span): boolean {
  return found.some((statement) => overlaps(statement.span, span));
}
