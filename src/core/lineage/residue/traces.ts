import type { Span } from "../../model.ts";

/** One trace that another language left in a text. */
export interface Trace {
  readonly says: string;
  readonly span: Span;
  /** The words of the other telling at the same place, where it has them. */
  readonly other: Span | null;
  /** Degree of belief (0 to 1) that this is no slip of a writer in the text's own language. */
  readonly strength: number;
}
