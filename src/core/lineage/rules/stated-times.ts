import type { Article, Known, Span } from "../../model.ts";
import type { Rule } from "../testimony.ts";

/**
 * Stated times of publication. They say when a page was put out and not when its words were written, so alone they never
 * outweigh "cannot tell"; that one was *changed* at a stated time says a little more of its state.
 */
export const statedTimes: Rule = {
  name: "lineage.stated-time",
  most: 0.55,
  speak({ x, y }) {
    const mine = stated(x.reading.article);
    const other = stated(y.reading.article);
    if (mine === null || other === null || !isLater(mine.value, other.value)) return [];
    const changed = mine.field === "modified" && other.field === "modified";
    return [
      {
        says: `${x.called} states ${mine.value}, ${y.called} ${other.value}; ${
          changed
            ? "both say when they were last changed"
            : "weak, as a page may be put out long after its words were written"
        }`,
        x: mine.span,
        y: other.span,
        later: changed ? CHANGED : PUBLISHED,
      },
    ];
  },
};

/** Just past one half: when a text was last changed is a statement on its state, though clocks and zones err. */
const CHANGED = 0.55;
/** Well below one half: alone it leaves "cannot tell" the likeliest. */
const PUBLISHED = 0.25;

interface Stated {
  readonly field: "modified" | "published";
  readonly value: string;
  readonly span: Span | null;
}

function stated(article: Article): Stated | null {
  for (const field of ["modified", "published"] as const) {
    const value = article[field];
    if (value === null) continue;
    const known: Known | undefined = article.known.find((entry) => entry.field === field);
    return { field, value, span: known?.span ?? null };
  }
  return null;
}

/** Days are compared as days; times of one day only where both are stated in the same way, zone included. */
function isLater(one: string, other: string): boolean {
  const day = (iso: string) => iso.slice(0, 10);
  if (one.length < 10 || other.length < 10) return false;
  if (day(one) !== day(other)) return day(one) > day(other);
  const time = /T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(.*)$/;
  const mine = time.exec(one);
  const theirs = time.exec(other);
  return mine !== null && theirs !== null && mine[2] === theirs[2] && mine[1]! > theirs[1]!;
}
