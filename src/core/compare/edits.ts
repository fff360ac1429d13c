import type { Alignment, Bead, Edit, Span } from "../model.ts";
import { diffWithin, type TokenEdit } from "../text/diff.ts";
import { type Range, rangeOf, type Side, spanOf, wordAt } from "./side.ts";

/** The tokens of one side of a bead; its sentences are consecutive, so this is one range. */
export function beadRange(side: Side, sentences: readonly number[]): Range {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return { from: 0, to: 0 };
  return { from: side.sentences[first]!, to: side.sentences[last + 1]! };
}

/** Exact edits of one bead, as token indices of the two sides. */
export function beadEdits(a: Side, b: Side, bead: Bead): readonly TokenEdit[] {
  return diffWithin(a.ids, beadRange(a, bead.a), b.ids, beadRange(b, bead.b));
}

/** Exact edits of every bead as spans of the two texts, in the order of the beads. */
export function exactEdits(
  a: Side,
  b: Side,
  alignment: Alignment,
  byBead: readonly (readonly TokenEdit[])[],
): readonly Edit[] {
  const edits: Edit[] = [];
  let placeA = 0;
  let placeB = 0;
  alignment.beads.forEach((bead, index) => {
    const inA = beadRange(a, bead.a);
    const inB = beadRange(b, bead.b);
    for (const edit of byBead[index]!) {
      edits.push({
        bead: index,
        a: spanWithin(a, { from: edit.aFrom, to: edit.aTo }, inA, placeA),
        b: spanWithin(b, { from: edit.bFrom, to: edit.bTo }, inB, placeB),
      });
    }
    if (inA.from < inA.to) placeA = a.ends[inA.to - 1]!;
    if (inB.from < inB.to) placeB = b.ends[inB.to - 1]!;
  });
  return edits;
}

/** The span of a range; for an empty one its place in the bead, or `place` where the bead has nothing on this side. */
export function spanWithin(side: Side, range: Range, bead: Range, place: number): Span {
  if (range.from < range.to) return spanOf(side, range);
  if (bead.from === bead.to) return { start: place, end: place };
  const at = range.from < bead.to ? side.starts[range.from]! : side.ends[bead.to - 1]!;
  return { start: at, end: at };
}

/**
 * Replays edits: a's tokens with every edit made, beads in the order of b. What comes out is b's tokens; a law that
 * the tests hold for any two texts and any alignment.
 */
export function applyEdits(
  a: Side,
  b: Side,
  alignment: Alignment,
  edits: readonly Edit[],
): readonly string[] {
  const byBead: Edit[][] = alignment.beads.map(() => []);
  for (const edit of edits) byBead[edit.bead]!.push(edit);
  const order = alignment.beads
    .map((bead, index) => ({ index, place: bead.b[0] }))
    .filter((entry): entry is { index: number; place: number } => entry.place !== undefined)
    .sort((x, y) => x.place - y.place);
  return order.flatMap(({ index }) => replayed(a, b, alignment.beads[index]!, byBead[index]!));
}

function replayed(a: Side, b: Side, bead: Bead, edits: readonly Edit[]): string[] {
  const { from, to } = beadRange(a, bead.a);
  const out: string[] = [];
  let at = from;
  for (const edit of edits) {
    for (; at < to && a.starts[at]! < edit.a.start; at++) out.push(wordAt(a, at).text);
    while (at < to && a.ends[at]! <= edit.a.end) at++;
    if (edit.b.start === edit.b.end) continue;
    const put = rangeOf(b, edit.b);
    for (let index = put.from; index < put.to; index++) out.push(wordAt(b, index).text);
  }
  for (; at < to; at++) out.push(wordAt(a, at).text);
  return out;
}
