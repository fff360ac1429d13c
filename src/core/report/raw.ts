import type { Article, Diagnostic, KnownField } from "../model.ts";
import { version } from "./version.ts";

/** An article as a reader took it out of its source, with what was left out: `read --raw`. */
export interface RawArticle {
  /** File, and behind a number sign what chooses the article in it where it holds several. */
  readonly name: string;
  readonly place: string | null;
  readonly article: Article;
  readonly left: readonly { readonly what: string; readonly because: string; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Name and version of the layout; the schema is schema/raw.schema.json. */
export const rawFormat = "twicetold-raw/1";

/** One article on one line. */
export function rawAsJson({ name, place, article, left, diagnostics }: RawArticle): string {
  return `${JSON.stringify({ format: rawFormat, version, name, place, article, left, diagnostics })}\n`;
}

/** Every value that is known of each field, the one that stands first; the others are what somebody else says of it. */
export function knownByField(article: Article): ReadonlyMap<KnownField, Article["known"]> {
  const fields = new Map<KnownField, Article["known"][number][]>();
  for (const fact of article.known) {
    const facts = fields.get(fact.field);
    if (facts === undefined) fields.set(fact.field, [fact]);
    else facts.push(fact);
  }
  return fields;
}
