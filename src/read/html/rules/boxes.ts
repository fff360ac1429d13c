import { endsSentence } from "../blocks.ts";
import { isSummaryOfCard } from "../boxes.ts";
import { boxApart, hasTextBelow, runningMass } from "../flow.ts";
import { lengthBelow } from "../forms.ts";
import { once } from "../once.ts";
import { weight } from "../outline.ts";
import { elementsOf, foldSpace, type PageElement, upwards, wordsOf } from "../tree.ts";
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

/** Units of text of a box that asks or offers something; more tells something. */
const LONGEST_OFFER = 330;

/** Words beside a button, or above a link that stands alone, in a box between the paragraphs. */
export const offer: BlockRule = {
  name: "offer",
  judge: (block, index, { outline }) => {
    if (index <= outline.lead || block.kind === "quote") return null;
    const box = boxApart(block, outline);
    if (box === null || lengthBelow(box) > LONGEST_OFFER) return null;
    return hasButton(box)
      ? { what: "related", because: "it stands beside a button or a link, in a box of its own" }
      : null;
  },
};

const hasButton = once((box: PageElement): boolean => {
  for (const element of elementsOf(box)) {
    if (element.tag === "button" || element.tag === "form") return true;
    if (element.tag !== "a" || element.attributes["href"] === undefined || element.parent === null) continue;
    const words = wordsOf(element, LONGEST_OFFER);
    const isBesideText = element.parent.children.some(
      (child) => typeof child === "string" && foldSpace(child) !== "",
    );
    if (words !== "" && !isBesideText) return true;
  }
  return false;
});

/** Share of the running text from which on a box below it is a part of the text. */
const PART_OF_TEXT = 0.4;

/** Who wrote it, how to write to the outlet, how to print it: boxes behind the last paragraph. */
export const belowText: BlockRule = {
  name: "below-text",
  judge: (block, index, { outline }) => {
    if (index <= outline.lead || index >= outline.end || hasTextBelow(index, outline)) return null;
    const box = block.kind === "quote" ? null : boxApart(block, outline);
    if (box === null) return null;
    const most = runningMass(outline) * PART_OF_TEXT;
    return lengthBelow(box) <= most
      ? { what: "furniture", because: "it stands in a box of its own below the text" }
      : null;
  },
};

/** Days and times of day as figures write them. */
const day = /\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{4}/;
const stamps = new RegExp(`${day.source}|(?<!\\d)\\d{1,2}[:h]\\d{2}(?!\\d)`, "g");
/** UTF-16 code units of such a line, and letters beside its stamps. */
const LONGEST_STAMPED = 200;
const MOST_BESIDE = 110;

/** "News desk - XY Entered: 11.04.2023 - 16:40 Updated: ...": days and times, and hardly anything else. */
export const stampedLine: BlockRule = {
  name: "stamped-line",
  judge: (block, index, { outline }) => {
    if (index > outline.lead + NEAR_TOP || block.kind !== "text" || block.text.length > LONGEST_STAMPED)
      return null;
    const found = block.text.match(stamps)?.length ?? 0;
    if (found < 2 || !day.test(block.text) || endsSentence(block.text)) return null;
    const beside = block.text.replace(stamps, "").replace(/[^\p{L}]+/gu, "").length;
    return beside <= MOST_BESIDE / 2 || (found >= 4 && beside <= MOST_BESIDE)
      ? { what: "furniture", because: "it states days and times, which are metadata" }
      : null;
  },
};

const sources =
  /^(?:source|sources|fonte|fuente|quelle|quellen|источник|джерело|来源|來源|出典|kilde|källa|bron|zdroj|źródło|forrás|sursa|πηγή|kaynak)\s*[:：]/iu;
/** Units of text. */
const LONGEST_SOURCE = 80;

/** "Source: Ministry of Water", "SOURCE Example plc": the last line says where the text came from. */
export const sourceLine: BlockRule = {
  name: "source-line",
  judge: (block, index, { outline }) => {
    if (block.kind !== "text" || hasTextBelow(index, outline)) return null;
    if (weight(block.text) > LONGEST_SOURCE || endsSentence(block.text)) return null;
    return sources.test(block.text) || /^SOURCE\s+\p{Lu}/u.test(block.text)
      ? { what: "furniture", because: "it says where the text came from, which is metadata" }
      : null;
  },
};

const factNames = new Set(
  "infobox factbox facts faktabox faktaruta fakta encadre encadré kasten hintergrundkasten recuadro ficha keyfacts hechos".split(
    " ",
  ),
);

/** "infobox", "fact-box", "story__fact"; not "fact-check". */
function namesFacts(name: string): boolean {
  const words = wordsOfName(name);
  return (
    words[words.length - 1] === "fact" ||
    words.some((word, at) => factNames.has(word) || factNames.has(word + (words[at + 1] ?? "")))
  );
}

/** A box of facts belongs to the article, though extractors drop whatever stands aside. */
export const factBox: BlockRule = {
  name: "fact-box",
  judge: (block, index, { outline }) => {
    if (index < outline.first || index >= outline.end || block.linked > 0.5) return null;
    const isFact = [...upwards(block.element)]
      .slice(0, 5)
      .some(({ attributes }) => (attributes["class"] ?? "").split(/\s+/).slice(0, 12).some(namesFacts));
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

/** Blocks below the first paragraph, which may be the standfirst, among which such lines stand. */
const NEAR_TOP = 6;
/** Units of text. */
const LONGEST_LINE = 220;
/** Parts of a line that are looked at. */
const MOST_PARTS = 24;
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
    if (index > outline.lead + NEAR_TOP || block.kind === "heading" || weight(block.text) > LONGEST_LINE)
      return null;
    let stated = 0;
    for (const child of block.element.children.slice(0, MOST_PARTS)) {
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
