import { annotateNames } from "../../../../src/core/annotate/names/index.ts";
import { languageOf } from "../../../../src/core/language/index.ts";
import type { Article, EntityKind } from "../../../../src/core/model.ts";
import { readText } from "../../../../src/core/read/index.ts";
import { segment } from "../../../../src/core/segment/index.ts";
import { layTokens, type Segmented } from "../../../../src/core/segment/segmented.ts";
import { tokenize } from "../../../../src/core/text/token.ts";

export function segmented(text: string, language = "en"): Segmented {
  const article: Article = readText(text, { language });
  const sentences = segment(article);
  const tokens = tokenize(text);
  return {
    article,
    sentences,
    tokens,
    firstTokens: layTokens(sentences, tokens),
    language: languageOf(language),
  };
}

const letters: Readonly<Record<EntityKind, string>> = { person: "P", organization: "O", place: "L" };

/**
 * The entities of a text on one line: kind, name, `f` or `m` in brackets, other forms in braces, roles in angles:
 * `P Jane Roe (f) {Roe, Ms. Roe} <mayor of Acton>; L Acton`. A `|` in the text is the end of a paragraph.
 */
export function entitiesIn(text: string, language = "en"): string {
  const { entities, genders } = annotateNames(segmented(text.replaceAll("|", "\n\n"), language));
  return entities
    .map(({ kind, name, forms, roles }) => {
      const sex = genders.get(name);
      return [
        `${letters[kind]} ${name}`,
        sex === undefined ? "" : ` (${sex})`,
        forms.length > 1 ? ` {${forms.slice(1).join(", ")}}` : "",
        roles.length > 0 ? ` <${roles.join(", ")}>` : "",
      ].join("");
    })
    .join("; ");
}

/** The text with every mention in brackets. */
export function mentionsIn(text: string): string {
  const { mentions } = annotateNames(segmented(text));
  let out = "";
  let at = 0;
  for (const { span } of mentions) {
    out += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`;
    at = span.end;
  }
  return out + text.slice(at);
}
