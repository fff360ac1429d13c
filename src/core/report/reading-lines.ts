import type { Mention, Reading, Span } from "../model.ts";
import { slice } from "../text/span.ts";
import { sentenceAt } from "./place.ts";

/** What `read --only` can give. */
export const parts = ["quotations", "dates", "names", "quantities"] as const;
export type Part = (typeof parts)[number];

/**
 * One part of a reading as JSON lines for pipes: each line stands for itself, with the article's id and file, the
 * sentence (0-based), the words and their spans.
 */
export function partAsJsonLines(reading: Reading, part: Part): string {
  const { article } = reading;
  const head = { article: article.id, file: article.origin.name };
  return records(reading, part)
    .map((record) => `${JSON.stringify({ ...head, ...record })}\n`)
    .join("");
}

function records(reading: Reading, part: Part): readonly object[] {
  switch (part) {
    case "quotations":
      return quotations(reading);
    case "dates":
      return mentions(reading, "date");
    case "quantities":
      return mentions(reading, "quantity");
    case "names":
      return names(reading);
  }
}

function quotations(reading: Reading): readonly object[] {
  const { text } = reading.article;
  const words = (span: Span | null) => (span === null ? null : slice(text, span));
  return reading.quotations.map(({ contents, cue, source, because: _because, ...rest }) => ({
    sentence: Math.max(0, sentenceAt(reading, contents[0]?.start ?? 0)),
    words: contents.map((span) => slice(text, span)).join(" … "),
    cue: words(cue),
    source: words(source),
    ...rest,
    spans: contents,
  }));
}

function mentions(reading: Reading, kind: "date" | "quantity"): readonly object[] {
  const isOf = (mention: Mention) => mention.kind === kind;
  return reading.mentions.filter(isOf).map(({ span, kind: _kind, ...rest }) => ({
    sentence: Math.max(0, sentenceAt(reading, span.start)),
    words: slice(reading.article.text, span),
    ...rest,
    span,
  }));
}

function names(reading: Reading): readonly object[] {
  return reading.entities.map((entity) => ({
    ...entity,
    mentions: reading.mentions.flatMap((mention) =>
      "entity" in mention && mention.entity === entity.name ? [mention.span] : [],
    ),
  }));
}
