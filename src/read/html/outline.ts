import { alikeTitles, bareLetters } from "./alike.ts";
import { type Block, endsSentence, isHidden } from "./blocks.ts";
import { formBoxes } from "./forms.ts";
import { isWithin, type PageElement, upwards, wordsOf } from "./tree.ts";
import { CONSENT, wordsOfName, type Zone, zoneOf } from "./zones.ts";

/** Where on a page its article stands: its blocks, the headline among them, the named zones, the element of the body. */
export interface Outline {
  readonly blocks: readonly Block[];
  /** Index of the headline's block; `null` where no block is one. */
  readonly headline: number | null;
  /** For each block the zone that it stands in. */
  readonly zones: readonly (Zone | null)[];
  /** The largest element that holds this article only; the root of the page where there is no other. */
  readonly article: PageElement;
  /** The element that holds the body. */
  readonly body: PageElement;
  /** Index of the first paragraph of the body below the headline. */
  readonly lead: number;
  /** Indices of the first block in the body and of the one behind the last. */
  readonly first: number;
  readonly end: number;
}

/** Letters of prose below an element, and of all text and of links, in units that make scripts comparable. */
interface Mass {
  prose: number;
  all: number;
  linked: number;
}

/** A shorter block is prose only where it ends as a sentence does. Units of `weight`. */
const PROSE = 80;
const SHORT_PROSE = 30;
/** A paragraph has links in it, a list of links is hardly anything else. */
const MOST_LINKED = 0.5;

/** Length of a text in Latin letters: a sign of Chinese or Japanese says as much as some two and a half. */
export function weight(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x3040) signs++;
  return text.length + signs * 1.5;
}

export function isProse(block: Block): boolean {
  if (block.linked > MOST_LINKED || block.kind === "heading") return false;
  const length = weight(block.text);
  return length >= PROSE || (length >= SHORT_PROSE && endsSentence(block.text));
}

/** `titles`: what the page's head calls the article. */
export function outlineOf(
  root: PageElement,
  all: readonly Block[],
  titles: readonly string[],
  marked: readonly PageElement[],
): Outline {
  let blocks = shownOf(all);
  const masses = massesOf(blocks);
  const headline = headlineAmong(blocks, titles);
  if (headline !== null)
    blocks = blocks.map((block, index) => (index === headline ? withoutKicker(block, titles) : block));
  const keeps = new Set<PageElement>();
  if (headline !== null) for (const element of upwards(blocks[headline]!.element)) keeps.add(element);
  for (const element of marked) for (const above of upwards(element)) keeps.add(above);
  const boxes = formBoxes(root, keeps, (element) => masses.get(element)?.prose ?? 0);
  let zones = zonesOf(blocks, masses, keeps, masses.get(root)?.prose ?? 0, boxes);
  let prose = massesOf(blocks, (index) => zones[index] === null && !blocks[index]!.hidden);
  // A page whose every part is named as furniture has names that mean nothing, or another sense.
  if ((prose.get(root)?.prose ?? 0) === 0) {
    zones = blocks.map(() => null);
    prose = massesOf(blocks);
  }
  const article =
    headline === null
      ? root
      : articleAround(blocks[headline]!, blocks, (element) => prose.get(element)?.prose ?? 0, root);
  const body = bodyOf(article, prose, marked);
  blocks = expandedIn(blocks, body);
  const inside = (index: number) => isWithin(blocks[index]!.element, body);
  let first = 0;
  while (first < blocks.length && !inside(first)) first++;
  let end = blocks.length;
  while (end > first && !inside(end - 1)) end--;
  const top = Math.max(first, headline === null || headline >= end ? first : headline + 1);
  let lead = top;
  while (lead < end && (zones[lead] !== null || blocks[lead]!.hidden || !isProse(blocks[lead]!))) lead++;
  return { blocks, headline, zones, article, body, lead: lead === end ? top : lead, first, end };
}

/** Units of prose. */
const SHOWN = 200;
const COLLAPSED = 250;

/** Scripts show some pages only when they are loaded: where all is hidden, nothing is. */
function shownOf(blocks: readonly Block[]): readonly Block[] {
  let shown = 0;
  let hidden = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    if (block.hidden) hidden += weight(block.text);
    else shown += weight(block.text);
  }
  return shown < SHOWN && hidden > SHOWN * 2 ? blocks.map((block) => ({ ...block, hidden: false })) : blocks;
}

/** The rest of a text that a button unfolds is hidden inside the body, several paragraphs at once. */
function expandedIn(blocks: readonly Block[], body: PageElement): readonly Block[] {
  const folded = new Map<PageElement, number>();
  const folds = blocks.map((block) => {
    if (!block.hidden || !isWithin(block.element, body)) return null;
    const fold = [...upwards(block.element)]
      .filter((element) => isHidden(element) && element !== body)
      .at(-1);
    if (fold === undefined || !isWithin(fold, body)) return null;
    folded.set(fold, (folded.get(fold) ?? 0) + (isProse(block) ? weight(block.text) : 0));
    return fold;
  });
  return blocks.map((block, index) => {
    const fold = folds[index];
    const isText = fold !== null && fold !== undefined && (folded.get(fold) ?? 0) >= COLLAPSED;
    return isText ? { ...block, hidden: false } : block;
  });
}

function massesOf(
  blocks: readonly Block[],
  counts: (index: number) => boolean = () => true,
): Map<PageElement, Mass> {
  const masses = new Map<PageElement, Mass>();
  blocks.forEach((block, index) => {
    if (!counts(index)) return;
    const all = weight(block.text);
    const prose = isProse(block) ? all * (1 - block.linked) : 0;
    for (const element of upwards(block.element)) {
      const mass = masses.get(element) ?? { prose: 0, all: 0, linked: 0 };
      mass.prose += prose;
      mass.all += all;
      mass.linked += all * block.linked;
      masses.set(element, mass);
    }
  });
  return masses;
}

// Headline

/** Headlines of the press run to some 20 words; a longer block is none. UTF-16 code units. */
const LONGEST_HEADLINE = 300;
const SHORTEST_HEADLINE = 6;

const headlineNames = new Set("headline title heading hed titulo titre titel überschrift".split(" "));

function headlineAmong(blocks: readonly Block[], titles: readonly string[]): number | null {
  const candidates = blocks.flatMap((block, index) => {
    const { text } = block;
    const fits = text.length <= LONGEST_HEADLINE && text.length >= SHORTEST_HEADLINE && !block.hidden;
    return fits ? [index] : [];
  });
  const isTitle = (index: number) => titles.some((title) => alikeTitles(title, blocks[index]!.text));
  const level = (index: number) => blocks[index]!.level;
  const named = (index: number) => level(index) > 0 && namesHeadline(blocks[index]!.element);
  const rules: readonly ((index: number) => boolean)[] = [
    (index) => level(index) === 1 && isTitle(index),
    (index) => propertiesOf(blocks[index]!.element).includes("headline"),
    (index) => level(index) === 1 && named(index) && blocks[index]!.linked < 0.9,
    (index) => level(index) > 1 && isTitle(index) && blocks[index]!.linked < 0.9,
    (index) => level(index) === 1 && blocks[index]!.linked < 0.9,
    (index) =>
      blocks[index]!.kind === "text" &&
      blocks[index]!.linked < 0.9 &&
      !endsSentence(blocks[index]!.text) &&
      isTitle(index),
  ];
  for (const rule of rules) {
    const found = candidates.find((index) => rule(index) && !isFurniture(blocks[index]!));
    if (found !== undefined) return found;
  }
  return null;
}

/** Units of text above a headline, in the same element. */
const LONGEST_KICKER = 60;

/** "Springfield" and "Bridge reopens" in one heading: the part that the page's head calls the article is the headline. */
function withoutKicker(block: Block, titles: readonly string[]): Block {
  const whole = bareLetters(block.text);
  for (const child of block.element.children.slice(0, 8)) {
    if (typeof child === "string") continue;
    const text = wordsOf(child, LONGEST_HEADLINE);
    const bare = bareLetters(text);
    const isTitle = bare.length >= SHORTEST_HEADLINE && titles.some((title) => bareLetters(title) === bare);
    if (isTitle && whole.endsWith(bare) && whole.length - bare.length <= LONGEST_KICKER)
      return { ...block, text };
  }
  return block;
}

function namesHeadline(element: PageElement): boolean {
  for (const [index, above] of [...upwards(element)].slice(0, 2).entries()) {
    if (index > 0 && above.tag === "body") break;
    const words = wordsOfName(above.attributes["class"] ?? "");
    if (words.some((word) => headlineNames.has(word))) return true;
  }
  return false;
}

function propertiesOf(element: PageElement): readonly string[] {
  return (element.attributes["itemprop"] ?? "").split(/\s+/);
}

/** A heading of a menu or of a box of other articles is not the page's. */
function isFurniture(block: Block): boolean {
  for (const element of upwards(block.element)) {
    const zone = zoneOf(element);
    if (element.tag === "nav" || element.tag === "footer" || element.tag === "aside") return true;
    if (zone === null || zone.weak) continue;
    if (zone.what === "related" || zone.what === "comments" || zone.what === "newsletter") return true;
  }
  return false;
}

// Zones

/** Share of links above which a weakly named part of a page is taken for what its name says. */
const MOSTLY_LINKS = 0.4;
/** Units of prose: an article's least before something behind it may be larger. */
const LEAST_ARTICLE = 300;

const formBox: Zone = {
  what: "newsletter",
  because: "it stands in a box with a field for an address",
  weak: false,
};

/** `total`: the page's prose; `boxes`: those around fields to fill in. */
function zonesOf(
  blocks: readonly Block[],
  masses: ReadonlyMap<PageElement, Mass>,
  keeps: ReadonlySet<PageElement>,
  total: number,
  boxes: ReadonlySet<PageElement>,
): (Zone | null)[] {
  const known = new Map<PageElement, Zone | null>();
  let before = 0;
  const decide = (element: PageElement): Zone | null => {
    const zone = zoneOf(element);
    if (zone === null || keeps.has(element) || element.tag === "html" || element.tag === "body") return null;
    const mass = masses.get(element);
    if (mass === undefined) return zone;
    // Most of the page's prose, and nothing before it: the name means something else.
    const isClear = zone.what === "comments" || zone.because === CONSENT;
    if (mass.prose > total / 2 && before < LEAST_ARTICLE && !isClear) return null;
    if (zone.weak && mass.linked < mass.all * MOSTLY_LINKS) return null;
    return zone;
  };
  const zoneAt = (element: PageElement): Zone | null => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const outer = element.parent === null ? null : zoneAt(element.parent);
    const zone = outer ?? decide(element) ?? (boxes.has(element) ? formBox : null);
    known.set(element, zone);
    return zone;
  };
  return blocks.map((block) => {
    const zone = zoneAt(block.element);
    if (zone === null && isProse(block)) before += weight(block.text);
    return zone;
  });
}

// Body

/** Share of the prose that one child must hold for the search to go down into it. */
const NEARLY_ALL = 0.8;
/** The same where what stands beside is named as a side of the page. */
const MOST = 0.55;

function bodyOf(
  whole: PageElement,
  masses: ReadonlyMap<PageElement, Mass>,
  marked: readonly PageElement[],
): PageElement {
  const prose = (element: PageElement) => masses.get(element)?.prose ?? 0;
  const inside = marked.filter((element) => isWithin(element, whole) && prose(element) > 0);
  const named = inside.find((element) => prose(element) >= prose(whole) / 2);
  let at = named ?? whole;
  for (;;) {
    const children = at.children.filter((child): child is PageElement => typeof child !== "string");
    let heaviest: PageElement | null = null;
    for (const child of children) if (heaviest === null || prose(child) > prose(heaviest)) heaviest = child;
    if (heaviest === null || prose(heaviest) === 0 || heaviest.children.length === 0) return at;
    const isSection =
      heaviest.tag !== "p" &&
      heaviest.tag !== "ul" &&
      heaviest.tag !== "ol" &&
      heaviest.tag !== "blockquote" &&
      heaviest.tag !== "li";
    const share = prose(heaviest) / prose(at);
    const others = children.filter((child) => child !== heaviest && prose(child) > 0);
    const besides = others.every((child) => zoneOf(child) !== null || isNarrow(child, masses));
    // Advertisements cut a body into pieces of one make; they belong together.
    const make = makeOf(heaviest);
    const isPiece = others.some((child) => child.tag === heaviest.tag && makeOf(child) === make);
    if (!isSection || isPiece || !(share >= NEARLY_ALL || (share >= MOST && besides))) return at;
    at = heaviest;
  }
}

function isNarrow(element: PageElement, masses: ReadonlyMap<PageElement, Mass>): boolean {
  const mass = masses.get(element);
  return mass === undefined || mass.linked > mass.all * MOSTLY_LINKS;
}

/** Units of prose that make an article of its own. */
const ARTICLE = 250;

/**
 * The largest element around the headline that holds one article only. Pages that go on for ever put the next one below;
 * it stands in a sibling of the same make with a headline of its own.
 */
function articleAround(
  block: Block,
  blocks: readonly Block[],
  prose: (element: PageElement) => number,
  root: PageElement,
): PageElement {
  const level = block.level === 0 ? 1 : block.level;
  const headed = new Set<PageElement>();
  for (const other of blocks) {
    if (other === block || other.level === 0 || other.level > level) continue;
    for (const element of upwards(other.element)) headed.add(element);
  }
  for (const element of upwards(block.element)) {
    if (element.parent === null) break;
    if (prose(element) < ARTICLE) continue;
    const isRepeated = element.parent.children.some(
      (other) =>
        typeof other !== "string" &&
        other !== element &&
        other.tag === element.tag &&
        makeOf(other) === makeOf(element) &&
        headed.has(other) &&
        prose(other) >= ARTICLE,
    );
    if (isRepeated) return element;
  }
  for (const element of upwards(block.element)) {
    if (element.tag === "article" && prose(element) >= ARTICLE) return element;
  }
  return root;
}

function makeOf(element: PageElement): string {
  return wordsOfName(element.attributes["class"] ?? "").join(" ");
}
