import type { Article } from "../model.ts";
import { type Line, linesOf } from "./layout.ts";
import type { Page, Statement } from "./page.ts";
import { readRules } from "./rules/index.ts";
import { readingWords } from "./words-of.ts";
import { joins, type Wrap, wrapOf } from "./wrap.ts";

/** Lines, wrapping and self-statements of a text: what reading and segmenting both rest on. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly wrap: Wrap | null;
  /** In text order, not overlapping. */
  readonly statements: readonly Statement[];
}

const made = new WeakMap<Article, Layout>();

/** The layout of an article, made once: segmenting needs what reading found. */
export function layoutOfArticle(article: Article): Layout {
  const known = made.get(article);
  if (known !== undefined) return known;
  const layout = layoutOf(article.text, article.language, article.title);
  made.set(article, layout);
  return layout;
}

export function keepLayout(article: Article, layout: Layout): void {
  made.set(article, layout);
}

/** What the text states of itself, by the rules in order. `title` is one that the caller knows. */
export function layoutOf(text: string, language: string | null, title: string | null): Layout {
  const lines = linesOf(text);
  const wrap = wrapOf(text, lines);
  const page: Page = {
    text,
    lines,
    goesOn: (index) => {
      const line = lines[index];
      const below = lines[index + 1];
      return (
        line !== undefined &&
        below !== undefined &&
        below.block === line.block &&
        joins(text, wrap, line, below)
      );
    },
    words: readingWords(language),
    title,
  };
  const statements: Statement[] = [];
  for (const rule of readRules) statements.push(...rule.find(page, statements));
  statements.sort((x, y) => x.span.start - y.span.start);
  return { lines, wrap, statements };
}
