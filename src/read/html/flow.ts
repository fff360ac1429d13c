import type { Block } from "./blocks.ts";
import { once } from "./once.ts";
import { isProse, type Outline, weight } from "./outline.ts";
import { type PageElement, upwards } from "./tree.ts";
import { wordsOfName } from "./zones.ts";

/** How an element is made and what holds it: paragraphs of one article are made alike, boxes between them are not. */
export function makeOf({ tag, attributes, parent }: PageElement): string {
  const names = `${tag}.${attributes["class"] ?? ""} ${parent?.tag ?? ""}.${parent?.attributes["class"] ?? ""}`;
  // "part-1", "part-2": pieces of one text are counted.
  return names.replace(/\d+/g, "");
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
export const hasRunning = once((outline: Outline): boolean =>
  [...makesOf(outline).values()].some((count) => count >= RUNNING),
);

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

/** Every element that holds running text. */
const holders = once((outline: Outline): ReadonlySet<PageElement> => {
  const { blocks, zones, first, end } = outline;
  const found = new Set<PageElement>();
  for (let at = first; at < end; at++) {
    if (zones[at] !== null || !isRunning(blocks[at]!, outline)) continue;
    for (const element of upwards(blocks[at]!.element)) {
      if (found.has(element)) break;
      found.add(element);
    }
  }
  return found;
});

/** What is part of a text though it is no paragraph. */
const textTags = new Set("ul ol dl table blockquote details pre figure".split(" "));

/** Names of boxes that unfold a part of the text, and of notes to it. */
const textNames = new Set(
  "toggle accordion faq collapsible expandable footnote footnotes endnotes fussnoten".split(" "),
);

/**
 * The largest element around a block that holds no running text, where it is more than the block's own: a box beside or
 * between the paragraphs. `null` for what stands among them, and for lists, tables and quotations.
 */
export function boxApart(block: Block, outline: Outline): PageElement | null {
  const inside = holders(outline);
  if (inside.size === 0 || inside.has(block.element)) return null;
  let box = block.element;
  while (box.parent !== null && !inside.has(box.parent)) box = box.parent;
  const isText =
    textTags.has(box.tag) || wordsOfName(box.attributes["class"] ?? "").some((word) => textNames.has(word));
  return box === block.element || box.parent === null || isText ? null : box;
}

/** Units of running text. */
export const runningMass = once((outline: Outline): number => {
  const { blocks, zones, first, end } = outline;
  let mass = 0;
  for (let at = first; at < end; at++) {
    if (zones[at] === null && isRunning(blocks[at]!, outline)) mass += weight(blocks[at]!.text);
  }
  return mass;
});
