import type { Article, SentenceRole, Span } from "../model.ts";
import type { Line } from "../read/layout.ts";
import type { Layout } from "../read/statements.ts";
import { joins } from "../read/wrap.ts";
import { trim } from "../text/span.ts";

/** Text inside one paragraph that no sentence crosses the edges of. */
export interface Stretch {
  readonly span: Span;
  /** 0-based index into `Article.paragraphs`. */
  readonly paragraph: number;
  readonly role: SentenceRole;
  /** A statement of the text about itself is one sentence, whatever marks it holds. */
  readonly whole: boolean;
}

/** The paragraphs of an article, cut at every line break that counts and around every statement. */
export function stretchesOf(article: Article, layout: Layout): Stretch[] {
  const stretches: Stretch[] = [];
  let line = 0;
  let statement = 0;
  article.paragraphs.forEach((paragraph, index) => {
    while (line < layout.lines.length && layout.lines[line]!.end <= paragraph.start) line++;
    let open: { start: number; end: number } | null = null;
    let before: Line | null = null;
    const close = () => {
      if (open === null) return;
      while (statement < layout.statements.length && layout.statements[statement]!.span.end <= open.start) {
        statement++;
      }
      statement = cut(article, layout, open, index, statement, stretches);
    };
    for (; line < layout.lines.length && layout.lines[line]!.start < paragraph.end; line++) {
      const own = layout.lines[line]!;
      const span = { start: Math.max(own.start, paragraph.start), end: Math.min(own.end, paragraph.end) };
      if (open !== null && before !== null && joins(article.text, layout.wrap, before, own)) {
        open = { start: open.start, end: span.end };
      } else {
        close();
        open = span;
      }
      before = own;
      // A line may hold several paragraphs where a caller laid them out: it is looked at again.
      if (own.end > paragraph.end) break;
    }
    close();
  });
  return stretches;
}

/** Cuts one stretch around the statements in it; returns the index of the first statement not used up. */
function cut(
  { text }: Article,
  { statements }: Layout,
  stretch: Span,
  paragraph: number,
  first: number,
  into: Stretch[],
): number {
  let from = stretch.start;
  let index = first;
  const push = (start: number, end: number, role: SentenceRole, whole: boolean) => {
    const span = trim(text, { start, end });
    if (span.end > span.start) into.push({ span, paragraph, role, whole });
  };
  for (; index < statements.length && statements[index]!.span.start < stretch.end; index++) {
    const { span, role } = statements[index]!;
    if (role === null) continue;
    const start = Math.max(span.start, from);
    const end = Math.min(span.end, stretch.end);
    push(from, start, "body", false);
    push(start, end, role, true);
    from = Math.max(from, end);
    // The statement goes on in the next line, as a setext heading does.
    if (span.end > stretch.end) break;
  }
  push(from, stretch.end, "body", false);
  return index;
}
