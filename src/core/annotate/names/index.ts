import type { Diagnostic, Entity, NameMention } from "../../model.ts";
import type { Options } from "../../options.ts";
import type { Segmented } from "../../segment/segmented.ts";

export interface Named {
  readonly entities: readonly Entity[];
  readonly mentions: readonly NameMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Persons, organisations and places, every form of one name tied to one entity. */
export function annotateNames(_text: Segmented, _options: Options = {}): Named {
  return { entities: [], mentions: [], diagnostics: [] };
}
