import type { DateMention, Diagnostic, Entity, Marked, NameMention, Quotation } from "../../model.ts";
import type { Options } from "../../options.ts";
import type { Segmented } from "../../segment/segmented.ts";

export interface Quoted {
  readonly quotations: readonly Quotation[];
  readonly marked: readonly Marked[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Who said what: quotations with speaker and cue, and every passage inside marks. */
export function annotateQuotations(
  _text: Segmented,
  _names: { readonly entities: readonly Entity[]; readonly mentions: readonly NameMention[] },
  _dates: readonly DateMention[],
  _options: Options = {},
): Quoted {
  return { quotations: [], marked: [], diagnostics: [] };
}
