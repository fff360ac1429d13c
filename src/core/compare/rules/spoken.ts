import type { Span } from "../../model.ts";
import type { CompareContext } from "./rule.ts";

/** The beads that the two spans stand in, each once. */
export function beadsOf(context: CompareContext, a: Span | null, b: Span | null): readonly number[] {
  const beads = [
    a === null ? -1 : context.beadAt("a", a.start),
    b === null ? -1 : context.beadAt("b", b.start),
  ];
  return [...new Set(beads.filter((bead) => bead >= 0))].sort((x, y) => x - y);
}
