import { startOf, startsLikeFeed, startsLikePage } from "../content.ts";
import type { Source } from "../reader.ts";

/** Closing tags within the first 4 kB from which on a fragment without a head is a page and no text with a tag in it. */
const LEAST_TAGS = 4;

/** A page by its first tag, by its media type, or a fragment of one that is saved without its head. */
export function takesPage(source: Source): boolean {
  const start = startOf(source);
  if (startsLikePage(start)) return true;
  if (startsLikeFeed(start)) return false;
  if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(source.mediaType ?? ""))
    return /<[a-z!/]/i.test(start);
  if (!/^\s*<(?:!--|[a-z])/i.test(start) || /^\s*<\?xml/i.test(start)) return false;
  const tags = start.match(
    /<\/(?:p|div|span|a|li|ul|h[1-6]|script|style|section|article|header|nav|figure|table|td)>/gi,
  );
  return tags !== null && tags.length >= LEAST_TAGS;
}
