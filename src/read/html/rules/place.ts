import { layoutOf } from "../../../core/read/statements.ts";
import { alikeTitles, bareLetters } from "../alike.ts";
import { type Block, endsSentence } from "../blocks.ts";
import { isProse, upwards, weight } from "../outline.ts";
import { wordsOfName } from "../zones.ts";
import type { BlockRule, PageView } from "./rule.ts";

const deckNames = new Set(
  "standfirst deck dek subhead subheadline subtitle subheading summary sommaire chapo excerpt lead lede intro strapline sell bajada entradilla sumario vorspann teaser abstract anriss untertitel".split(
    " ",
  ),
);

/** Units of text. */
const SHORTEST_DECK = 35;
const LONGEST_DECK = 700;

/** The sentence below the headline, which stands outside the body on most pages. */
export const standfirst: BlockRule = {
  name: "standfirst",
  judge: (block, index, page) => {
    const { headline, first } = page.outline;
    if (headline === null || index <= headline || index >= first) return null;
    const length = weight(block.text);
    if (length < SHORTEST_DECK || length > LONGEST_DECK || block.linked > 0.5) return null;
    const isNamed = [...upwards(block.element)]
      .slice(0, 2)
      .some(
        ({ attributes }) => namesDeck(attributes["class"] ?? "") || attributes["itemprop"] === "description",
      );
    if (isNamed || repeatsDescription(block, page)) return { what: "take", because: "it is the standfirst" };
    return null;
  },
};

function namesDeck(names: string): boolean {
  return wordsOfName(names).some((word) => deckNames.has(word));
}

function repeatsDescription(block: Block, { description }: PageView): boolean {
  if (description === null) return false;
  return (
    alikeTitles(description, block.text) ||
    bareLetters(description).startsWith(bareLetters(block.text).slice(0, 60))
  );
}

/** Date, byline, agency, running time of reading: what states things about the text. Only at its edges. */
export const statement: BlockRule = {
  name: "statement",
  judge: (block, index, { outline, language }) => {
    const { headline, first, end } = outline;
    const isHead = index < first + 4 && index > (headline ?? 0) - 4;
    const isTail = index >= end - 3 && index < end + 3;
    if (!(isHead || isTail) || weight(block.text) > 200 || block.kind === "heading") return null;
    const text = `x\n\n${block.text}`;
    const stated = layoutOf(text, language, "x").statements.find(
      ({ role, span }) => role === "dateline" && span.start <= 3 && span.end === text.length,
    );
    if (stated === undefined) return null;
    // An agency's sign-off and its lines of thanks are part of the copy, and readers of text find them there.
    if (isTail && !isHead && endsSentence(block.text)) return null;
    return { what: "furniture", because: "it states date, byline or agency, which are metadata" };
  },
};

/** Corrections stand below the text, sometimes outside its element. */
const notes =
  /^[^\p{L}]*(?:corrections?|clarifications?|editor[’']?s['’]? note|this (?:article|story|report|piece) (?:was|has been|is) (?:amended|corrected|updated|changed|edited)|an earlier version|update:|korrektur|anmerkung der redaktion|hinweis der redaktion|nota del editor|corrección|fe de errores|note de la rédaction|rectificatif|от редакции|исправление|訂正|お断り)/iu;

export const editorsNote: BlockRule = {
  name: "editors-note",
  judge: (block, index, { outline }) => {
    if (index < outline.first - 8 || index > outline.end + 8 || block.linked > 0.5) return null;
    return notes.test(block.text) && weight(block.text) >= 25
      ? { what: "take", because: "it is a correction or an editor's note" }
      : null;
  },
};

/** Outside the body's element: nothing of the article, unless both libraries hold it to be. */
export const outside: BlockRule = {
  name: "outside",
  judge: (block, index, { outline }) => {
    const { headline, first, end } = outline;
    if (index >= first && index < end) return null;
    const isBetween = headline !== null && index > headline && index < first;
    const isBehind = index >= end && index < end + 12;
    if ((isBetween || isBehind) && isProse(block)) return null;
    if (index < first) return { what: "navigation", because: "it stands above the text" };
    return { what: "furniture", because: "it stands below the text" };
  },
};

/** Prose, headings with text below and items of lists, inside the body. */
export const inBody: BlockRule = {
  name: "in-body",
  judge: (block, index, page) => {
    const { first, end } = page.outline;
    if (index < first || index >= end) return null;
    if (isProse(block)) return { what: "take", because: "it is prose inside the body" };
    if (block.kind === "heading" && headsProse(index, page))
      return { what: "take", because: "it heads text of the body" };
    if (block.kind === "item" && block.linked < 0.5 && isListOfText(index, page)) {
      return { what: "take", because: "it is an item of a list in the body" };
    }
    if (block.kind === "row" && block.linked < 0.5)
      return { what: "take", because: "it is a row of a table in the body" };
    return null;
  },
};

/** A heading above a paragraph of the body, another heading or a list in between at most. */
function headsProse(index: number, { outline }: PageView): boolean {
  for (let at = index + 1; at < Math.min(index + 3, outline.end); at++) {
    const next = outline.blocks[at]!;
    if (outline.zones[at] !== null || next.hidden) continue;
    if (isProse(next)) return true;
    if (next.kind === "item" || next.kind === "row") return next.linked < 0.5;
  }
  return false;
}

/** Neighbours in one list, some of them long enough to tell something. */
function isListOfText(index: number, { outline }: PageView): boolean {
  const list = outline.blocks[index]!.element.parent;
  const items = outline.blocks.filter(
    (block) =>
      block.kind === "item" &&
      (block.element.parent === list || block.element === outline.blocks[index]!.element),
  );
  const long = items.filter((item) => item.linked < 0.5 && weight(item.text) >= 15);
  return long.length * 2 >= items.length;
}
