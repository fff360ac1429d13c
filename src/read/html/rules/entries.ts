import { bareOf } from "../alike.ts";
import type { Block } from "../blocks.ts";
import { once } from "../once.ts";
import { type Outline, weight } from "../outline.ts";
import { isWithin, upwards } from "../tree.ts";
import { wordsOfName } from "../zones.ts";
import type { BlockRule } from "./rule.ts";

/** An entry of a live blog that JSON-LD lists among its updates. */
export const liveEntry: BlockRule = {
  name: "live-entry",
  judge: (block, _index, { liveEntries }) => {
    if (liveEntries === "" || weight(block.text) < 25) return null;
    return liveEntries.includes(bareOf(block))
      ? { what: "live entry", because: "the page's data list it as an update of the live blog" }
      : null;
  },
};

/** Blocks beyond which a page is no article, and quotations are not looked for in every other block. */
const MOST_BLOCKS = 4_000;

const pullNames = new Set("pull pullquote pulledquote pquote callout breakout blockquote quote".split(" "));

/** A quotation set large beside the text whose words stand in the text as well. */
export const pullQuote: BlockRule = {
  name: "pull-quote",
  judge: (block, _index, { outline }) => {
    if (block.kind === "heading" || weight(block.text) > 500 || outline.blocks.length > MOST_BLOCKS)
      return null;
    const box = [...upwards(block.element)]
      .slice(0, 4)
      .find(
        ({ tag, attributes }) =>
          quoteTags.has(tag) || wordsOfName(attributes["class"] ?? "").some((word) => pullNames.has(word)),
      );
    if (box === undefined) return null;
    // Who said it stands below the words, in the same box.
    const others = outline.blocks.filter((other) => other !== block && isWithin(other.element, box));
    const isMaker =
      weight(block.text) < LONGEST_MAKER && others.length === 1 && repeatsText(others[0]!, outline);
    return isMaker || repeatsText(block, outline)
      ? { what: "other", because: "it repeats words of the text as a pull quote" }
      : null;
  },
};

const quoteTags = new Set(["blockquote", "aside", "q"]);
/** "Jane Roe, harbour master"; units of text. */
const LONGEST_MAKER = 90;

/** True where a longer block outside of any box has the same words. */
function repeatsText(block: Block, outline: Outline): boolean {
  const bare = bareOf(block);
  return (
    bare.length >= 15 &&
    outline.blocks.some(
      (other, at) =>
        other !== block &&
        outline.zones[at] === null &&
        !other.hidden &&
        other.kind !== "quote" &&
        other.text.length > block.text.length &&
        bareOf(other).includes(bare),
    )
  );
}

/** A paragraph that a page gives twice. */
export const repeated: BlockRule = {
  name: "repeated",
  judge: (block, index, { outline }) => {
    if (weight(block.text) < LEAST_REPEATED) return null;
    const first = firstPlaces(outline).get(wordingOf(block));
    return first !== undefined && first < index
      ? { what: "other", because: "it repeats a paragraph of the text" }
      : null;
  },
};

/** Units of text; shorter lines may well come twice. */
const LEAST_REPEATED = 60;

/** Where each wording stands first from the start of the body on, shown and in no zone. */
const firstPlaces = once(({ blocks, zones, first }: Outline): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (let at = first; at < blocks.length; at++) {
    if (zones[at] !== null || blocks[at]!.hidden) continue;
    const wording = wordingOf(blocks[at]!);
    if (!places.has(wording)) places.set(wording, at);
  }
  return places;
});

/** Equal where two blocks have the same letters and are as long. */
function wordingOf(block: Block): string {
  return `${block.text.length} ${bareOf(block)}`;
}
