import { isSummaryOfCard } from "../boxes.ts";
import { weight } from "../outline.ts";
import { type PageElement, upwards, wordsOf } from "../tree.ts";
import { wordsOfName } from "../zones.ts";
import type { BlockRule } from "./rule.ts";

/** Words below a linked title, in a box between the paragraphs. */
export const cardOfOther: BlockRule = {
  name: "card",
  judge: (block, index, { outline }) =>
    index > outline.lead && block.kind !== "heading" && isSummaryOfCard(block, index, outline)
      ? { what: "related", because: "it stands in a card whose title leads elsewhere" }
      : null,
};

const factNames = new Set(
  "infobox factbox faktabox faktaruta fakta encadre encadré kasten hintergrundkasten recuadro ficha keyfacts hechos".split(
    " ",
  ),
);

/** A box of facts belongs to the article, though extractors drop whatever stands aside. */
export const factBox: BlockRule = {
  name: "fact-box",
  judge: (block, index, { outline }) => {
    if (index < outline.first || index >= outline.end || block.linked > 0.5) return null;
    const isFact = [...upwards(block.element)]
      .slice(0, 5)
      .some(({ attributes }) =>
        wordsOfName(attributes["class"] ?? "").some(
          (word, at, words) => factNames.has(word) || factNames.has(word + (words[at + 1] ?? "")),
        ),
      );
    return isFact ? { what: "take", because: "its class names a box of facts" } : null;
  },
};

/** "[Video]": a content system's mark for what stood there. */
export const placeholder: BlockRule = {
  name: "placeholder",
  judge: ({ text }) =>
    /^\[[^[\]]{2,60}\]$/.test(text) && /[\p{L}]/u.test(text) && !/\s\S+\s\S+\s\S+\s/u.test(text)
      ? { what: "furniture", because: "it is the mark of something that a page embeds" }
      : null,
};

/** Units of text. */
const LONGEST_LINE = 220;
/** Share of a line's letters that stand in elements named as author, date or time of reading. */
const STATED = 0.6;

const statedNames = new Set(
  "author authors autor auteur byline date datum fecha time published publish publication updated update modified lecture reading lesezeit timestamp".split(
    " ",
  ),
);

/** A line above the text whose parts are named as author, date and the like. */
export const statedLine: BlockRule = {
  name: "stated-line",
  judge: (block, index, { outline }) => {
    if (index > outline.lead + 1 || block.kind === "heading" || weight(block.text) > LONGEST_LINE)
      return null;
    let stated = 0;
    for (const child of block.element.children) {
      if (typeof child !== "string" && isStated(child)) stated += wordsOf(child, LONGEST_LINE).length;
    }
    return stated >= block.text.length * STATED
      ? { what: "furniture", because: "its parts are named as author and date, which are metadata" }
      : null;
  },
};

function isStated({ tag, attributes }: PageElement): boolean {
  return tag === "time" || wordsOfName(attributes["class"] ?? "").some((word) => statedNames.has(word));
}
