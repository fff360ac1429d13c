import type { DateMention, Diagnostic, Marked, Quotation } from "../../model.ts";
import type { Options } from "../../options.ts";
import type { Segmented } from "../../segment/segmented.ts";
import { readQuotations } from "./read.ts";
import type { NamesRead } from "./scene.ts";

export { type QuotedWords, readQuotedWords } from "./read.ts";

export interface Quoted {
  readonly quotations: readonly Quotation[];
  readonly marked: readonly Marked[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Who said what: quotations with speaker and cue, and every passage inside marks.
 *
 *     marks -> pairs -> stretches -> frames (who says) -> contents -> speech without a clause -> speakers -> uses
 */
export function annotateQuotations(
  text: Segmented,
  names: NamesRead,
  dates: readonly DateMention[],
  options: Options = {},
): Quoted {
  const { quotations, marked, diagnostics } = readQuotations(text, names, dates, options);
  return { quotations, marked, diagnostics };
}
