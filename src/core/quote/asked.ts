import type { Span } from "../model.ts";
import { isSpace } from "../text/span.ts";

const openers = "\"'“‘„‚«‹»›「『”’";
const closers = "\"'”’“‘»›«‹」』";

/** Words as somebody pasted them, without white space and quotation marks around the whole. */
export function stripMarks(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && isSpace(words.charCodeAt(start))) start++;
  while (end > start && isSpace(words.charCodeAt(end - 1))) end--;
  const marked = end - start >= 2 && openers.includes(words[start]!) && closers.includes(words[end - 1]!);
  return marked ? words.slice(start + 1, end - 1).trim() : words.slice(start, end);
}

/** Where the asked words themselves say that something is left out: "…", "...", "[...]". */
export function omissionMarks(asked: string): readonly Span[] {
  return [...asked.matchAll(/[[(]?(?:…|\.\.\.+|\. \. \.)[\])]?/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Words in square brackets are the quoter's own: they explain, and were not said. */
export function bracketed(asked: string): readonly Span[] {
  return [...asked.matchAll(/\[[^\][]{1,200}\]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}
