import type { Article, SentenceRole, Span } from "../model.ts";
import { overlaps } from "../text/span.ts";

/** What a sentence is for. What the text states of itself was found by reading; captions are told here. */
export function roleOf(article: Article, span: Span): SentenceRole {
  for (const known of article.known) {
    if (known.span === null || !overlaps(known.span, span)) continue;
    const covers = known.span.start <= span.start && known.span.end >= span.end;
    if (known.by === "headline" && covers) return "headline";
    if (covers) return "dateline";
  }
  return "body";
}
