import type { Block } from "./blocks.ts";
import { once } from "./once.ts";
import { isProse, type Outline } from "./outline.ts";
import type { PageElement } from "./tree.ts";

/** How an element is made and what holds it: paragraphs of one article are made alike, boxes between them are not. */
export function makeOf({ tag, attributes, parent }: PageElement): string {
  return `${tag}.${attributes["class"] ?? ""} ${parent?.tag ?? ""}.${parent?.attributes["class"] ?? ""}`;
}

/** How many blocks of prose in the body have each make. */
const makesOf = once(({ blocks, zones, first, end }: Outline): ReadonlyMap<string, number> => {
  const makes = new Map<string, number>();
  for (let at = first; at < end; at++) {
    const block = blocks[at]!;
    if (zones[at] !== null || block.hidden || !isProse(block)) continue;
    // Summaries below titles that lead elsewhere come in rows, and are no running text for that.
    const above = blocks[at - 1];
    if (above?.kind === "heading" && above.linked >= ALL_LINK) continue;
    const make = makeOf(block.element);
    makes.set(make, (makes.get(make) ?? 0) + 1);
  }
  return makes;
});

/** Share of the letters that stand in links. */
const ALL_LINK = 0.9;

/** Paragraphs of one make from which on it is that of the text. */
const RUNNING = 3;

/** True where a block is made as the running text of its page is. */
export function isRunning({ element }: Block, outline: Outline): boolean {
  return (makesOf(outline).get(makeOf(element)) ?? 0) >= RUNNING;
}

/** True where the page has running text, so that what is made otherwise says something. */
export function hasRunning(outline: Outline): boolean {
  return [...makesOf(outline).values()].some((count) => count >= RUNNING);
}

/** True where a block of running text stands below `index`. */
export function hasTextBelow(index: number, outline: Outline): boolean {
  return index < lastRunning(outline);
}

const lastRunning = once((outline: Outline): number => {
  const { blocks, zones, first, end } = outline;
  let at = end - 1;
  while (at >= first && (zones[at] !== null || !isRunning(blocks[at]!, outline))) at--;
  return at;
});
