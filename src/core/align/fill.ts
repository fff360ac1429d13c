import { chainsOf } from "./chains.ts";
import { type Block, endA, endB } from "./cosines.ts";
import { fillingLink, type Link, type Scale } from "./links.ts";

/**
 * What texts in two languages need beyond shared names and numbers: between two links that follow one another on both
 * sides, what stands on the one side most likely tells what stands on the other, though they share no word. Lengths
 * decide (Gale and Church, "A program for aligning sentences in bilingual corpora", Computational Linguistics 19, 1993),
 * whatever is alike helps. Where too little is linked to hold anything in between, weak links are chance and go.
 */
export function filled(links: readonly Link[], scale: Scale): Link[] {
  const { a, b, options } = scale;
  const covered = links.reduce((sum, link) => sum + link.aLength + link.bLength, 0);
  if (covered < options.fillFrom * (a.sentences.length + b.sentences.length)) {
    return links.filter(({ gain }) => gain >= options.loneGain);
  }
  const ordered = [...links].sort((x, y) => x.a - y.a);
  return [...ordered, ...gapsAmong(ordered, scale).flatMap((gap) => linksWithin(gap, scale))];
}

/** Stretches without a link on either side between links that follow one another on both, and at the ends of the texts. */
function gapsAmong(ordered: readonly Link[], { a, b, options }: Scale): Block[] {
  const linkedB = new Uint8Array(b.sentences.length);
  for (const link of ordered) linkedB.fill(1, link.b, endB(link));
  const start: Block = { a: 0, aLength: 0, b: 0, bLength: 0 };
  const end: Block = { a: a.sentences.length, aLength: 0, b: b.sentences.length, bLength: 0 };
  const stops = [...ordered, end];
  return stops
    .map((after, index) => gapBetween(ordered[index - 1] ?? start, after))
    .filter(({ aLength, bLength }) => aLength > 0 && bLength > 0 && aLength * bLength <= options.fillCells)
    .filter((gap) => !linkedB.subarray(gap.b, endB(gap)).includes(1));
}

function gapBetween(before: Block, after: Block): Block {
  const a = endA(before);
  const b = endB(before);
  return { a, aLength: after.a - a, b, bLength: after.b - b };
}

/** The heaviest chain inside the gap; nothing is moved there. */
function linksWithin(gap: Block, scale: Scale): Link[] {
  const links = blocksIn(gap)
    .map((block) => fillingLink(block, scale))
    .filter((link) => link !== null);
  return chainsOf(links, scale.b.sentences.length, { ...scale.options, moveCost: Infinity });
}

const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
];

function blocksIn(gap: Block): Block[] {
  const blocks: Block[] = [];
  for (let a = gap.a; a < endA(gap); a++) {
    for (let b = gap.b; b < endB(gap); b++) {
      for (const [aLength, bLength] of shapes) {
        if (a + aLength <= endA(gap) && b + bLength <= endB(gap)) blocks.push({ a, aLength, b, bLength });
      }
    }
  }
  return blocks;
}
