import type { Article, Metadata } from "../model.ts";
import type { Options } from "../options.ts";
import { hash64 } from "../text/hash.ts";

/** A text with what it states of itself. */
export function readText(text: string, metadata: Metadata = {}, _options: Options = {}): Article {
  const paragraphs = [...text.matchAll(/\S[^\n]*/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].trimEnd().length,
  }));
  return {
    id: metadata.id ?? hash64(text),
    outlet: null,
    url: null,
    title: null,
    byline: null,
    published: metadata.published ?? null,
    modified: null,
    language: metadata.language ?? "en",
    text,
    paragraphs,
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
    declared: { canonical: null, isBasedOn: null, credit: null },
    revisionOf: null,
  };
}
