import type { DateMention, Diagnostic, QuantityMention } from "../../model.ts";
import type { Options } from "../../options.ts";
import type { Segmented } from "../../segment/segmented.ts";

export interface Quantified {
  readonly mentions: readonly QuantityMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Numbers with unit and bound; what a date mention covers is left to it. */
export function annotateQuantities(
  _text: Segmented,
  _dates: readonly DateMention[],
  _options: Options = {},
): Quantified {
  return { mentions: [], diagnostics: [] };
}
