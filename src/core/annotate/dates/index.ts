import type { DateMention, Diagnostic } from "../../model.ts";
import type { Options } from "../../options.ts";
import type { Segmented } from "../../segment/segmented.ts";

export interface Dated {
  readonly mentions: readonly DateMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Dates, times, durations and sets with TIMEX3 values, and whether they agree with the stated publication date. */
export function annotateDates(_text: Segmented, _options: Options = {}): Dated {
  return { mentions: [], diagnostics: [] };
}
