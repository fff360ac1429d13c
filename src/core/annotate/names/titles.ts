import type { Entity, NameMention } from "../../model.ts";
import type { Segmented } from "../../segment/segmented.ts";
import { TokenKind } from "../../text/token.ts";
import { baseEnd, isName, type Sheet, wordAt } from "./sheet.ts";

/** Most words of a form that is looked for in a title. */
const longestForm = 6;

/**
 * Names in sentences set like titles, where capitals say nothing: only forms that the rest of the text uses, in
 * their own capitals or all in capitals, the longest first.
 */
export function titleMentions(
  sheet: Sheet,
  text: Segmented,
  titles: readonly number[],
  entities: readonly Entity[],
): NameMention[] {
  if (titles.length === 0) return [];
  const forms = new Map<string, Entity>();
  for (const entity of entities) {
    const surname = entity.kind === "person" ? /[^\s-]{3,}$/.exec(entity.name)?.[0] : undefined;
    for (const form of surname === undefined ? entity.forms : [...entity.forms, surname]) {
      if (!forms.has(form)) forms.set(form, entity);
      const loud = form.toUpperCase();
      if (!forms.has(loud)) forms.set(loud, entity);
    }
  }
  const mentions: NameMention[] = [];
  for (const index of titles) {
    const to = text.firstTokens[index + 1]!;
    let at = text.firstTokens[index]!;
    while (at < to) at = takeForm(sheet, at, to, forms, mentions);
  }
  return mentions;
}

function takeForm(
  sheet: Sheet,
  at: number,
  to: number,
  forms: ReadonlyMap<string, Entity>,
  mentions: NameMention[],
): number {
  if (sheet.tokens.kinds[at] !== TokenKind.word || !isName(sheet, at)) return at + 1;
  const start = sheet.tokens.starts[at]!;
  for (let last = Math.min(to, at + longestForm) - 1; last >= at; last--) {
    const end = last === at ? start + wordAt(sheet, at).length : baseEnd(sheet, last);
    const entity = forms.get(sheet.tokens.text.slice(start, end));
    if (entity === undefined) continue;
    mentions.push({ kind: entity.kind, span: { start, end }, entity: entity.name });
    return last + 1;
  }
  return at + 1;
}
