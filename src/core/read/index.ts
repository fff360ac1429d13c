import type { Article, Metadata } from "../model.ts";
import type { Options } from "../options.ts";
import { hash64 } from "../text/hash.ts";
import { linesOf, paragraphsOf } from "./layout.ts";

/** A text with what it states of itself. */
export function readText(text: string, metadata: Metadata = {}, _options: Options = {}): Article {
  const lines = linesOf(text);
  return {
    id: metadata.id ?? hash64(text),
    outlet: metadata.outlet ?? null,
    url: metadata.url ?? null,
    title: metadata.title ?? null,
    byline: metadata.byline ?? null,
    published: metadata.published ?? null,
    modified: metadata.modified ?? null,
    language: metadata.language ?? "en",
    text,
    paragraphs: paragraphsOf(text, lines),
    known: [],
    origin: {
      name: null,
      url: null,
      sha256: null,
      captured: null,
      extractor: null,
      truncated: false,
      ...metadata.origin,
    },
    declared: { canonical: null, isBasedOn: null, credit: null, ...metadata.declared },
    revisionOf: metadata.revisionOf ?? null,
  };
}
