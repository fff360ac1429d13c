import type { Span } from "../model.ts";

/** The words of a span. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where the two share at least one code unit. */
export function overlaps(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}

/** Shared code units of two spans; 0 where they do not meet. */
export function overlapLength(x: Span, y: Span): number {
  return Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
}

/** True where `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of them; `null` for none. */
export function hull(spans: readonly Span[]): Span | null {
  const first = spans[0];
  if (first === undefined) return null;
  let { start, end } = first;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** The span without white space at either end; an all-white span shrinks to its start. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The words with one plain space for each run of white space; most have that already and are returned as they are. */
export function singleSpaced(words: string): string {
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, " ") : words;
}

/** Unicode white space, with the zero-width and byte-order marks that pages leave behind. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
