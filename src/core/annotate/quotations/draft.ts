import type { QuotationKind, Span } from "../../model.ts";
import type { Frame } from "./frame.ts";
import type { SieveName } from "./sieves.ts";

/** A quotation while it is being put together. */
export interface Draft {
  kind: QuotationKind;
  contents: Span[];
  cue: Span | null;
  source: Span | null;
  addressee: Span | null;
  frame: Frame | null;
  sieve: SieveName;
  /** Index of the stretch it begins in and of the one it ends in. */
  stretch: number;
  lastStretch: number;
  /** Index of the draft whose speaker this one takes over, or -1. */
  takesFrom: number;
  /** Index of the draft it stands inside, or -1. */
  within: number;
  /** True where it stands between the marks of another one. */
  inner: boolean;
}
