import { detectLanguage } from "../language/detect.ts";
import type { Article, Known, KnownField, Metadata, Span } from "../model.ts";
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
  const known = [
    ...knownOutside(metadata),
    ...layout.statements.flatMap((statement) => statement.known),
    ...(detected === null
      ? []
      : [{ field: "language", value: detected, by: "detected", span: null } as const]),
  ];
  const article = articleOf(text, metadata, known, paragraphsOf(text, layout.lines, layout.wrap));
  keepLayout(article, layout);
  return article;
}

/**
 * A text with what is known of it from elsewhere, and nothing that its words would tell: language, dates, byline and
 * paragraphs are not looked for. For whoever needs the bare words of a great many. Never throws.
 */
export function takeText(text: string, metadata: Metadata = {}): Article {
  return articleOf(text, metadata, knownOutside(metadata), [{ start: 0, end: text.length }]);
}

function knownOutside(metadata: Metadata): readonly Known[] {
  return [...given(metadata), ...(metadata.found ?? []).map((fact) => ({ ...fact, span: null }))];
}

function articleOf(
  text: string,
  metadata: Metadata,
  facts: readonly Known[],
  paragraphs: readonly Span[],
): Article {
  const known = facts.some(({ field }) => field === "id")
    ? facts
    : [...facts, { field: "id", value: hash64(text), by: "content hash", span: null } as const];
  const values: Partial<Record<KnownField, string>> = {};
  for (const { field, value } of known) values[field] ??= value;
  const value = (field: KnownField) => values[field] ?? null;
  return {
    id: value("id")!,
    outlet: value("outlet"),
    url: value("url"),
    title: value("title"),
    byline: value("byline"),
    published: value("published"),
    modified: value("modified"),
    language: value("language"),
    text,
    paragraphs,
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
