import type { Alignment, Change, Diagnostic, Edit, Reading, Relation } from "../model.ts";
import type { Options } from "../options.ts";

export interface Compared {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
  readonly reuse: { readonly aInB: number; readonly bInA: number };
  readonly relation: Relation;
  readonly diagnostics: readonly Diagnostic[];
}

/** What differs between two aligned readings: exact edits, then typed changes. */
export function compareAligned(
  _a: Reading,
  _b: Reading,
  _alignment: Alignment,
  _options: Options = {},
): Compared {
  return { edits: [], changes: [], reuse: { aInB: 0, bInA: 0 }, relation: "unrelated", diagnostics: [] };
}
