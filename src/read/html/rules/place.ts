import { layoutOf } from "../../../core/read/statements.ts";
import { alikeTitles, bareLetters, bareOf } from "../alike.ts";
import { type Block, endsSentence } from "../blocks.ts";
import { isRunning } from "../flow.ts";
import { once } from "../once.ts";
import { isProse, type Outline, weight } from "../outline.ts";
import { isWithin, type PageElement, upwards } from "../tree.ts";
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
/** Of one that is set as a heading. */
const LONGEST_HEADING = 350;

/** The sentence below the headline, which stands outside the body on most pages. */
export const standfirst: BlockRule = {
  name: "standfirst",
  judge: (block, index, page) => {
    const { headline, lead } = page.outline;
    if (headline === null || index <= headline || index >= lead) return null;
    const zone = page.outline.zones[index];
    if (zone !== null && zone !== undefined && zone.what !== "navigation" && !zone.weak) return null;
    const length = weight(block.text);
    if (length < SHORTEST_DECK || length > LONGEST_DECK || block.linked > 0.5) return null;
    const isNamed = [...upwards(block.element)]
      .slice(0, 2)
      .some(
        ({ attributes }) => namesDeck(attributes["class"] ?? "") || attributes["itemprop"] === "description",
      );
    const isBelow = block.kind === "heading" && index <= headline + 2 && length <= LONGEST_HEADING;
    if (isNamed || isBelow || repeatsDescription(block, page))
      return { what: "take", because: "it is the standfirst" };
    return null;
  },
};

function namesDeck(names: string): boolean {
  return wordsOfName(names).some((word) => deckNames.has(word));
}

function repeatsDescription(block: Block, { description }: PageView): boolean {
  if (description === null) return false;
  return (
    alikeTitles(description, block.text) || bareLetters(description).startsWith(bareOf(block).slice(0, 60))
  );
}

/** Date, byline, agency, running time of reading: what states things about the text. Only at its edges. */
export const statement: BlockRule = {
  name: "statement",
  judge: (block, index, { outline, language }) => {
    const { headline, lead, end } = outline;
    const isHead = index < lead + 4 && index > (headline ?? lead) - 4;
    const isTail = index >= end - 3 && index < end + 3;
    if (!(isHead || isTail) || weight(block.text) > 200 || block.kind === "heading") return null;
    const isLeadIn = index < lead && /[—–-]$/.test(block.text) && weight(block.text) <= LONGEST_LEAD_IN;
    if (isLeadIn) return { what: "furniture", because: "it is a dateline set on a line of its own" };
    const lines = block.text.split("\n");
    const text = ["x", ...lines].join("\n\n");
    const stated = layoutOf(text, language, "x").statements.filter(
      ({ role, span }) => role === "dateline" && span.start >= 3 && isWholeLine(text, span),
    );
    if (stated.length < lines.length) return null;
    // An agency's sign-off and its lines of thanks are part of the copy, and readers of text find them there.
    if (isTail && !isHead && endsSentence(block.text)) return null;
    return { what: "furniture", because: "it states date, byline or agency, which are metadata" };
  },
};

/** "Springfield | Example News —"; units of text. */
const LONGEST_LEAD_IN = 60;

function isWholeLine(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return text.charAt(start - 1) === "\n" && (end === text.length || text.charAt(end) === "\n");
}

/** Corrections stand below the text, sometimes outside its element. */
const notes =
  /^[^\p{L}]*(?:corrections?|a correction was made|clarifications?|editor[’']?s['’]? note|this (?:article|story|report|piece) (?:was|has been|is) (?:amended|corrected|updated|changed|edited)|an earlier version|update:|korrektur|anmerkung der redaktion|hinweis der redaktion|nota del editor|corrección|fe de errores|note de la rédaction|rectificatif|от редакции|исправление|訂正|お断り)/iu;

/** "A correction was made on"; units of text. */
const SHORTEST_NOTE = 22;

export const editorsNote: BlockRule = {
  name: "editors-note",
  judge: (block, index, { outline }) => {
    if (index < outline.first - 8 || index > outline.end + 8 || block.linked > 0.5) return null;
    return notes.test(block.text) && weight(block.text) >= SHORTEST_NOTE
      ? { what: "take", because: "it is a correction or an editor's note" }
      : null;
  },
};

/** Outside the body's element: nothing of the article, unless both libraries hold it to be. */
export const outside: BlockRule = {
  name: "outside",
  judge: (block, index, { outline }) => {
    const { headline, first, end, article } = outline;
    if (article.parent !== null && !isWithin(block.element, article) && index > first) {
      return { what: "related", because: "it stands in another article of the page" };
    }
    if (headline !== null && index < headline && !isLateHeadline(outline)) {
      return { what: "navigation", because: "it stands above the headline" };
    }
    if (index >= first && index < end) return null;
    const isBetween = headline !== null && index > headline && index < first;
    const isBehind = index >= end && index < end + 12;
    if (isBetween && hasLabel(index, outline))
      return { what: "furniture", because: "it stands below a label of its own, above the text" };
    if ((isBetween || isBehind) && isProse(block)) return null;
    if (index < first) return { what: "navigation", because: "it stands above the text" };
    return { what: "furniture", because: "it stands below the text" };
  },
};

/** Units of text: a longer heading above the text is a standfirst. */
const LONGEST_LABEL = 40;

/** "Partners", "Disclosure statement": a heading between the headline and the text. */
function hasLabel(index: number, { blocks, headline }: Outline): boolean {
  const above = blocks[index - 1];
  return above?.kind === "heading" && index - 1 !== headline && weight(above.text) < LONGEST_LABEL;
}

/** Share of the body's blocks of prose above the headline from which on it is not the headline of all. */
const LATE = 0.3;

function isLateHeadline({ blocks, headline, first, end }: PageView["outline"]): boolean {
  if (headline === null || headline <= first) return false;
  const prose = (from: number, to: number) => blocks.slice(from, to).filter(isProse).length;
  return prose(first, headline) > prose(first, end) * LATE;
}

/** The verdict of a paragraph that nothing speaks for but its place. */
export const IN_BODY = "it is prose inside the body";

/** Prose, headings with text below and items of lists, inside the body. */
export const inBody: BlockRule = {
  name: "in-body",
  judge: (block, index, page) => {
    const { first, end } = page.outline;
    if (index < first || index >= end) return null;
    if (isProse(block)) return { what: "take", because: IN_BODY };
    if (block.kind === "heading" && headsProse(index, page))
      return { what: "take", because: "it heads text of the body" };
    if (block.kind === "item" && block.linked < 0.5 && isListOfText(block, page)) {
      return { what: "take", because: "it is an item of a list in the body" };
    }
    if (block.kind === "row" && block.linked < 0.5)
      return { what: "take", because: "it is a row of a table in the body" };
    return null;
  },
};

/** A heading, or a short line in bold, with nothing of the article below it: the title of a box. */
export const headsNothing: BlockRule = {
  name: "heads-nothing",
  judge: (block, index, page) => {
    const isHeading = block.kind === "heading" || (block.bold && !isProse(block) && block.kind === "text");
    if (!isHeading || (block.kind !== "heading" && headsProse(index, page))) return null;
    return { what: "furniture", because: "it is a heading with no text of the article below it" };
  },
};

/** A heading above a paragraph of the body, another heading or a list in between at most. */
function headsProse(index: number, { outline }: PageView): boolean {
  for (let at = index + 1; at < Math.min(index + 3, outline.end); at++) {
    const next = outline.blocks[at]!;
    if (outline.zones[at] !== null || next.hidden) continue;
    if (isProse(next) || (next.kind === "text" && endsSentence(next.text) && isRunning(next, outline)))
      return true;
    if (next.kind === "item" || next.kind === "row") return next.linked < 0.5;
  }
  return false;
}

/** In one list with others, half of them long enough to tell something. */
function isListOfText({ element }: Block, { outline }: PageView): boolean {
  const { items, long } = listsOf(outline).get(element.parent)!;
  return long * 2 >= items;
}

/** How many items each list has, and how many of them are long and no links. */
const listsOf = once(({ blocks }: Outline) => {
  const lists = new Map<PageElement | null, { items: number; long: number }>();
  for (const { kind, element, linked, text } of blocks) {
    if (kind !== "item") continue;
    const list = lists.get(element.parent) ?? { items: 0, long: 0 };
    list.items++;
    if (linked < 0.5 && weight(text) >= 15) list.long++;
    lists.set(element.parent, list);
  }
  return lists;
});
