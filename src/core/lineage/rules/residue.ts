import { residueIn } from "../residue/index.ts";
import type { Rule } from "../testimony.ts";

/**
 * x carries traces of another language, y has none of them: x went through a translation, and y, which reads as first
 * written, is nearer to the beginning. Nearer, not the source: y may be another child of it, which is why the belief
 * that x comes from y is the smaller one.
 */
export const residue: Rule = {
  name: "lineage.residue-of-translation",
  most: 0.85,
  speak(view) {
    return residueIn(view).map((trace) => ({
      says: trace.says,
      x: trace.x,
      y: trace.y,
      later: 0.75 * trace.strength,
      fromOther: 0.3 * trace.strength,
    }));
  },
};
