import type { Change, Span } from "../../model.ts";
import { h, type Markup } from "./markup.ts";
import { anchors, classes, isMarked, type View } from "./view.ts";

interface Mark {
  readonly span: Span;
  readonly change: Change;
}

/** The marks inside one side's text, gravest first where they overlap. */
export function marksOf(view: View, side: "a" | "b"): readonly Mark[] {
  return view.comparison.changes
    .filter((change) => isMarked(view, change))
    .flatMap((change) =>
      change[side].filter(({ start, end }) => end > start).map((span) => ({ span, change })),
    )
    .sort((x, y) => x.span.start - y.span.start || y.change.gravity - x.change.gravity);
}

/** The marks of one side, and which changes have their anchor in the page already. */
export interface Marking {
  readonly marks: readonly Mark[];
  /** `null` where the page has the text a second time and gives it no anchors. */
  readonly anchored: Set<Change> | null;
}

/** The text of a span with its changed words marked and numbered; the first words of each change are its anchor. */
export function markedText(
  view: View,
  side: "a" | "b",
  span: Span,
  { marks, anchored }: Marking,
): readonly Markup[] {
  const { text } = view.comparison[side].article;
  const inside = marks.filter((mark) => mark.span.start < span.end && mark.span.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside) {
    cuts.add(Math.max(span.start, mark.span.start));
    cuts.add(Math.min(span.end, mark.span.end));
  }
  const ordered = [...cuts].sort((x, y) => x - y);
  const parts: Markup[] = [];
  for (let index = 0; index + 1 < ordered.length; index++) {
    const start = ordered[index]!;
    const end = ordered[index + 1]!;
    const covering = inside.filter((mark) => mark.span.start <= start && mark.span.end >= end);
    const words = text.slice(start, end);
    const mark = gravest(covering);
    if (mark === null) parts.push(h`${words}`);
    else parts.push(marked(view, side, words, mark, mark.span.end === end || end === span.end, anchored));
  }
  return parts;
}

function gravest(marks: readonly Mark[]): Mark | null {
  return marks.reduce<Mark | null>(
    (best, mark) => (best === null || mark.change.gravity > best.change.gravity ? mark : best),
    null,
  );
}

function marked(
  view: View,
  side: "a" | "b",
  words: string,
  { change }: Mark,
  last: boolean,
  anchored: Set<Change> | null,
): Markup {
  const id = anchored === null || anchored.has(change) ? null : h` id="${anchors.words(view, change, side)}"`;
  anchored?.add(change);
  const number = last && change.gravity > 1 ? h`<sup>${view.numbers.get(change) ?? 0}</sup>` : null;
  const link = h`<a${id} class="mark ${classes(change)}" href="#${anchors.change(view, change)}">${words}${number}</a>`;
  return side === "a" ? h`<del>${link}</del>` : h`<ins>${link}</ins>`;
}
