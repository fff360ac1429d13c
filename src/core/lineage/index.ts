import type { Compared } from "../compare/index.ts";
import type { Direction, Reading } from "../model.ts";
import type { Options } from "../options.ts";

/** Which of two readings is the earlier state, and by which way one came from the other. */
export function directionOf(
  _a: Reading,
  _b: Reading,
  _compared: Compared,
  _options: Options = {},
): Direction {
  return {
    order: { a: 0, b: 0, unknown: 1 },
    descent: { bFromA: 0, aFromB: 0, common: 0, unknown: 1 },
    because: [],
    channel: [],
  };
}
