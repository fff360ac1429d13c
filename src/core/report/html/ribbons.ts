import type { Reading } from "../../model.ts";
import { sentenceAt } from "../place.ts";
import { h, type Markup } from "./markup.ts";
import { anchors, classes, isWhole, type View } from "./view.ts";

/** The picture is drawn on a field of this width, stretched to the page: only x is stretched, and no text is in it. */
const fieldWidth = 1000;
const barHeight = 16;
const ribbonHeight = 84;
/** Gap between two sentences. */
const gap = 1.2;

interface Bar {
  readonly x: number;
  readonly width: number;
}

/**
 * Both texts as bars, a piece a sentence by its length, and a ribbon for every bead: what moved crosses, what is new or
 * left out has none. Every piece leads to its row. The list of changes says the same in words.
 */
export function ribbons(view: View): Markup {
  const { a, b, alignment } = view.comparison;
  const bars = { a: barsOf(a), b: barsOf(b) };
  const bottom = barHeight + ribbonHeight;
  const linked = alignment.beads.flatMap((bead, index) => {
    const from = reach(bars.a, bead.a);
    const to = reach(bars.b, bead.b);
    if (from === null || to === null) return [];
    return [
      h`<a href="#${anchors.row(view, index)}" tabindex="-1"><path class="ribbon ${bead.relation}${bead.moved ? " moved" : ""}" d="${ribbon(from, to)}"/></a>`,
    ];
  });
  const pieces = alignment.beads.flatMap((bead, index) => [
    ...bead.a.map((at) => piece(view, index, bead.relation, bars.a[at], 0)),
    ...bead.b.map((at) => piece(view, index, bead.relation, bars.b[at], bottom)),
  ]);
  const height = bottom + barHeight;
  return h`<figure class="overview"><div class="sides" aria-hidden="true"><span class="badge">${view.letters[0]}</span><span class="badge other">${view.letters[1]}</span></div><svg viewBox="0 -6 ${fieldWidth} ${height + 12}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${linked}${pieces}${ticks(view, "a", bars.a, -6)}${ticks(view, "b", bars.b, height)}</svg></figure>`;
}

function barsOf({ sentences }: Reading): readonly Bar[] {
  const total = sentences.reduce((sum, { span }) => sum + span.end - span.start, 0);
  // Very many sentences leave no room for gaps.
  const between = Math.min(gap, fieldWidth / 3 / Math.max(1, sentences.length));
  const room = fieldWidth - between * Math.max(0, sentences.length - 1);
  let x = 0;
  return sentences.map(({ span }) => {
    const bar = { x, width: total === 0 ? 0 : ((span.end - span.start) / total) * room };
    x += bar.width + between;
    return bar;
  });
}

function reach(bars: readonly Bar[], indices: readonly number[]): Bar | null {
  const first = bars[indices[0] ?? -1];
  const last = bars[indices.at(-1) ?? -1];
  if (first === undefined || last === undefined) return null;
  return { x: first.x, width: last.x + last.width - first.x };
}

function ribbon(from: Bar, to: Bar): string {
  const top = barHeight;
  const bottom = barHeight + ribbonHeight;
  const middle = (top + bottom) / 2;
  const [x1, x2, x3, x4] = [from.x, from.x + from.width, to.x + to.width, to.x].map(round);
  return `M${x1} ${top}L${x2} ${top}C${x2} ${middle} ${x3} ${middle} ${x3} ${bottom}L${x4} ${bottom}C${x4} ${middle} ${x1} ${middle} ${x1} ${top}Z`;
}

function piece(view: View, index: number, relation: string, bar: Bar | undefined, y: number): Markup {
  if (bar === undefined) return h``;
  return h`<a href="#${anchors.row(view, index)}" tabindex="-1"><rect class="piece ${relation}" x="${round(bar.x)}" y="${y}" width="${round(bar.width)}" height="${barHeight}"/></a>`;
}

/** A tick over the words of each grave change. */
function ticks(view: View, side: "a" | "b", bars: readonly Bar[], y: number): readonly Markup[] {
  const reading = view.comparison[side];
  return view.comparison.changes
    .filter((change) => change.gravity === 4 && !isWhole(view, change))
    .flatMap((change) =>
      change[side].slice(0, 1).flatMap(({ start, end }) => {
        const at = sentenceAt(reading, start);
        const bar = bars[at];
        const sentence = reading.sentences[at]?.span;
        if (bar === undefined || sentence === undefined) return [];
        const share = ((start + end) / 2 - sentence.start) / Math.max(1, sentence.end - sentence.start);
        const x = round(bar.x + bar.width * Math.min(1, share) - 1);
        return [
          h`<a href="#${anchors.change(view, change)}" tabindex="-1"><rect class="tick ${classes(change)}" x="${x}" y="${y}" width="2" height="6"/></a>`,
        ];
      }),
    );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
