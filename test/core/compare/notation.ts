import type { Alignment, Reading, Span } from "../../../src/core/model.ts";

/**
 * Notation for edits: `"A man [was/were] killed"` is a's "A man was killed" and b's "A man were killed"; `[/new ]`
 * is put in, `[old /]` left out. Written once, it gives both texts and the spans that are to be found.
 */
export function sides(notation: string): {
  readonly a: string;
  readonly b: string;
  readonly edits: readonly { readonly a: Span; readonly b: Span }[];
} {
  let a = "";
  let b = "";
  const edits: { a: Span; b: Span }[] = [];
  for (const part of notation.split(/(\[[^\]]*\])/)) {
    if (!part.startsWith("[")) {
      a += part;
      b += part;
      continue;
    }
    const slash = part.indexOf("/");
    const before = part.slice(1, slash);
    const after = part.slice(slash + 1, -1);
    edits.push({ a: spanAt(a.length, before), b: spanAt(b.length, after) });
    a += before;
    b += after;
  }
  return { a, b, edits };
}

function spanAt(at: number, words: string): Span {
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? { start: at, end: at } : { start: at + lead, end: at + lead + length };
}

/** The notation of two texts and the edits between them, the inverse of `sides` where white space is alike. */
export function written(
  a: string,
  b: string,
  edits: readonly { readonly a: Span; readonly b: Span }[],
): string {
  let out = "";
  let at = 0;
  for (const edit of edits) {
    out += `${a.slice(at, edit.a.start)}[${a.slice(edit.a.start, edit.a.end)}/${b.slice(edit.b.start, edit.b.end)}]`;
    at = edit.a.end;
  }
  return out + a.slice(at);
}

/** A reading of bare sentences, one a line, with nothing annotated: what the exact edits need. */
export function bare(text: string, id = "x"): Reading {
  const sentences: Reading["sentences"][number][] = [];
  const paragraphs: Span[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      const span = { start: at, end: at + line.length };
      sentences.push({ span, paragraph: paragraphs.length, role: "body" });
      paragraphs.push(span);
    }
    at += line.length + 1;
  }
  return {
    article: {
      id,
      outlet: null,
      url: null,
      title: null,
      byline: null,
      published: null,
      modified: null,
      language: "en",
      text,
      paragraphs,
      known: [],
      origin: { name: null, url: null, sha256: null, captured: null, extractor: null, truncated: false },
      declared: { canonical: null, isBasedOn: null, credit: null },
      revisionOf: null,
    },
    sentences,
    quotations: [],
    marked: [],
    entities: [],
    mentions: [],
    diagnostics: [],
  };
}

/** Sentence n of a with sentence n of b; what one has more is an addition or deletion. */
export function inStep(a: Reading, b: Reading): Alignment {
  const length = Math.max(a.sentences.length, b.sentences.length);
  return {
    beads: Array.from({ length }, (_, index) => ({
      a: index < a.sentences.length ? [index] : [],
      b: index < b.sentences.length ? [index] : [],
      similarity: index < a.sentences.length && index < b.sentences.length ? 1 : 0,
      relation:
        index >= a.sentences.length
          ? ("addition" as const)
          : index >= b.sentences.length
            ? ("deletion" as const)
            : ("edited" as const),
      moved: false,
    })),
  };
}
