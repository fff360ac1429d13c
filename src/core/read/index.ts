import { detectLanguage } from "../language/detect.ts";
import type { Article, Known, KnownField, Metadata } from "../model.ts";
import type { Options } from "../options.ts";
import { hash64 } from "../text/hash.ts";
import { paragraphsOf } from "./layout.ts";
import { keepLayout, layoutOf } from "./statements.ts";

/**
 * A text with what it states of itself: title, byline, dates, credit. What the caller gives wins; both stand in
 * `known`, the winner first. The text itself is never altered, and every statement stays in it. Never throws.
 */
export function readText(text: string, metadata: Metadata = {}, _options: Options = {}): Article {
  const fieldFound = (field: KnownField) => metadata.found?.find((fact) => fact.field === field)?.value;
  const stated = metadata.language ?? fieldFound("language");
  const detected = stated === undefined ? detectLanguage(text) : null;
  const language = stated ?? detected;
  const layout = layoutOf(text, language, metadata.title ?? fieldFound("title") ?? null);
  const found = (metadata.found ?? []).map((fact) => ({ ...fact, span: null }));
  const known = [...given(metadata), ...found, ...layout.statements.flatMap((statement) => statement.known)];
  if (detected !== null) known.push({ field: "language", value: detected, by: "detected", span: null });
  const id = metadata.id ?? fieldFound("id");
  const hash = id ?? hash64(text);
  if (id === undefined) known.push({ field: "id", value: hash, by: "content hash", span: null });
  const value = (field: KnownField) => known.find((fact) => fact.field === field)?.value ?? null;
  const article: Article = {
    id: hash,
    outlet: value("outlet"),
    url: value("url"),
    title: value("title"),
    byline: value("byline"),
    published: value("published"),
    modified: value("modified"),
    language: value("language"),
    text,
    paragraphs: paragraphsOf(text, layout.lines, layout.wrap),
    known,
    origin: {
      name: null,
      url: null,
      sha256: null,
      captured: null,
      extractor: null,
      truncated: false,
      ...metadata.origin,
    },
    declared: { canonical: null, isBasedOn: null, ...metadata.declared, credit: value("credit") },
    revisionOf: metadata.revisionOf ?? null,
  };
  keepLayout(article, layout);
  return article;
}

const givenFields = ["id", "outlet", "url", "title", "byline", "published", "modified", "language"] as const;

function given(metadata: Metadata): Known[] {
  const known: Known[] = givenFields.flatMap((field) => {
    const value = metadata[field];
    return value === undefined ? [] : [{ field, value, by: "given", span: null }];
  });
  const credit = metadata.declared?.credit;
  if (credit !== undefined && credit !== null) {
    known.push({ field: "credit", value: credit, by: "given", span: null });
  }
  return known;
}
