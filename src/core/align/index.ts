import type { Alignment, Reading } from "../model.ts";
import type { Options } from "../options.ts";

/** Which sentences of b stem from which of a. */
export function align(a: Reading, b: Reading, _options: Options = {}): Alignment {
  return {
    beads: [
      ...a.sentences.map((_, index) => ({
        a: [index],
        b: [],
        similarity: 0,
        relation: "deletion" as const,
        moved: false,
      })),
      ...b.sentences.map((_, index) => ({
        a: [],
        b: [index],
        similarity: 0,
        relation: "addition" as const,
        moved: false,
      })),
    ],
  };
}
