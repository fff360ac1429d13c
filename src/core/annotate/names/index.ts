import type { Diagnostic, Entity, NameMention } from "../../model.ts";
import type { Options } from "../../options.ts";
import type { Segmented } from "../../segment/segmented.ts";
import { collect } from "./collect.ts";
import { entitiesOf } from "./entities.ts";
import { lexisOf } from "./lexis.ts";
import { loweredWords } from "./lowered.ts";
import { resolve } from "./resolve.ts";
import { sheetOf } from "./sheet.ts";

export interface Named {
  readonly entities: readonly Entity[];
  /** In text order, not overlapping: the name without form of address, title and owner's ending. */
  readonly mentions: readonly NameMention[];
  /** By `Entity.name`: which pronoun will stand for a person, where address, role or given name tell. */
  readonly genders: ReadonlyMap<string, "f" | "m">;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Persons, organisations and places, every form of one name tied to one entity.
 *
 * Runs of capitals are cut into parts (`parts.ts`), the parts gathered with what stands around them (`collect.ts`) and
 * put together over the whole text (`resolve.ts`); sentences set like titles are read last, by the names known then.
 * Demonyms ("Russian") are no mentions, because they rarely mean the place itself; `placeOf` gives the place that
 * they belong to.
 */
export function annotateNames(text: Segmented, _options: Options = {}): Named {
  const table = text.language?.names ?? null;
  if (table === null)
    return { entities: [], mentions: [], genders: new Map(), diagnostics: [unsupported(text)] };
  const lexis = lexisOf(table);
  const sheet = sheetOf(text.tokens, lexis);
  const { candidates, titles } = collect(sheet, text);
  const lower = loweredWords(sheet, candidates);
  const clusters = resolve(candidates, lower, lexis);
  return { ...entitiesOf(sheet, text, clusters, titles), diagnostics: [] };
}

function unsupported(text: Segmented): Diagnostic {
  return {
    code: "names.language-unsupported",
    says: "Names were not looked for, because this language has no name table yet.",
    article: text.article.id,
    span: null,
  };
}
