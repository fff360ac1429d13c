import type { Span } from "../../model.ts";

/** One trace that another language left in a text. */
export interface Trace {
  readonly says: string;
  readonly x: Span;
  /** What the other telling has in its place, where that is known. */
  readonly y: Span | null;
  /** Degree of belief (0 to 1) that this is no slip of a writer in the text's own language. */
  readonly strength: number;
}
