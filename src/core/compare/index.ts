import type { Alignment, Change, Diagnostic, Edit, Reading, Relation } from "../model.ts";
import { type Options, settle } from "../options.ts";
import { openContext } from "./context.ts";
import { exactEdits } from "./edits.ts";
import { rules } from "./rules/index.ts";

export interface Compared {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
  readonly reuse: { readonly aInB: number; readonly bInA: number };
  readonly relation: Relation;
  readonly diagnostics: readonly Diagnostic[];
}

/** What differs between two aligned readings: exact edits, then typed changes by the ordered rules. */
export function compareAligned(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  options: Options = {},
): Compared {
  const { context, changes, reuse, relation } = openContext(a, b, alignment, settle("compare", options));
  for (const rule of rules) rule.find(context);
  return {
    edits: exactEdits(
      context.a,
      context.b,
      alignment,
      context.beads.map((bead) => bead.edits),
    ),
    changes: changes(),
    reuse,
    relation,
    diagnostics: [],
  };
}
