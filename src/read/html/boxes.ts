import type { Block } from "./blocks.ts";
import { hasRunning, isRunning } from "./flow.ts";
import { isProse, type Outline, weight } from "./outline.ts";
import type { Verdict } from "./rules/rule.ts";
import { isWithin, upwards } from "./tree.ts";

/** Blocks of a box that are looked at. */
const LONGEST_BOX = 30;

/** Headings that head nothing but what is left out: "External content" above a notice of consent. */
export function withoutIdleHeadings(
  { blocks, lead }: Outline,
  verdicts: readonly (Verdict | null)[],
): (Verdict | null)[] {
  return verdicts.map((verdict, index) => {
    const heading = blocks[index]!;
    if (verdict?.what !== "take" || heading.kind !== "heading" || index <= lead) return verdict;
    const box = heading.element.parent;
    let left = 0;
    for (let at = index + 1; at < blocks.length && at <= index + LONGEST_BOX; at++) {
      const below = blocks[at]!;
      if (box === null || !isWithin(below.element, box)) break;
      const found = verdicts[at];
      if (below.kind === "heading" && found?.what === "take") break;
      if (found === null || found === undefined || found.what === "take") return verdict;
      left++;
    }
    return left === 0
      ? verdict
      : { what: "furniture", because: "all that stands below it in its box is left out" };
  });
}

/** Elements above a block in which its card is looked for. */
const CARD_LEVELS = 5;
/** Blocks and units of text of a card: a picture's line, a title that is a link, a summary, a date. */
const MOST_IN_CARD = 5;
const LONGEST_SUMMARY = 320;

/**
 * True for the words below a title that is all link, in a box of their own with nothing else: they tell of the article
 * that the title leads to.
 */
export function isSummaryOfCard(block: Block, index: number, outline: Outline): boolean {
  const { blocks, body } = outline;
  if (block.linked > 0.5 || weight(block.text) > LONGEST_SUMMARY || !hasRunning(outline)) return false;
  if (isRunning(block, outline)) return false;
  const title = [blocks[index - 1], blocks[index - 2]].find(
    (other) => other !== undefined && other.linked >= 0.9 && weight(other.text) >= 15,
  );
  // A line of links above a paragraph made as it is belongs to the text around.
  if (title === undefined || (title.kind !== "heading" && title.element.tag === block.element.tag))
    return false;
  const box = [...upwards(block.element)]
    .slice(1, CARD_LEVELS)
    .find((element) => isWithin(title.element, element));
  if (box === undefined || box === body || isWithin(body, box)) return false;
  let inside = 0;
  for (let at = Math.max(0, index - MOST_IN_CARD); at < blocks.length && at <= index + MOST_IN_CARD; at++) {
    const other = blocks[at]!;
    if (!isWithin(other.element, box)) continue;
    inside++;
    if (other !== block && isProse(other)) return false;
  }
  return inside <= MOST_IN_CARD;
}
