import { alikeTitles, bareLetters, bareOf } from "../alike.ts";
import { type Block, endsSentence } from "../blocks.ts";
import { hasRunning, hasTextBelow, isRunning } from "../flow.ts";
import { isProse, weight } from "../outline.ts";
import { leftAs, openingOf } from "../phrases.ts";
import { foldSpace, isWithin, type PageElement, upwards, wordsOf } from "../tree.ts";
import { METADATA } from "../zones.ts";
import type { BlockRule, PageView, Verdict } from "./rule.ts";

/** Units of text; a longer block that opens with a listed phrase is a paragraph that happens to. */
const LONGEST_NOTICE = 320;
/** "Read more about the vote" is a line, not a paragraph. */
const LONGEST_LEAD = 160;

/** What style sheets or scripts hide, where the page shows the same or nothing in its place. */
export const hidden: BlockRule = {
  name: "hidden",
  judge: (block) => (block.hidden ? { what: "furniture", because: "it is hidden from the eye" } : null),
};

/** The headline stands at the top of the text already; so do its other settings in the head of the page. */
export const headlineAgain: BlockRule = {
  name: "headline-again",
  judge: (block, index, { outline, titles }) => {
    if (index === outline.headline || block.kind === "item" || block.text.length > 300) return null;
    const headline = outline.headline === null ? titles[0] : outline.blocks[outline.headline]!.text;
    if (headline === undefined) return null;
    const isSame = bareOf(block) === bareLetters(headline);
    const isHeading = block.level === 1 && titles.some((title) => alikeTitles(title, block.text));
    return isSame || isHeading ? { what: "furniture", because: "it repeats the headline" } : null;
  },
};

/** Units of text: a byline with roles and places is shorter. */
const LONGEST_STATED = 160;

function isParagraph(block: Block): boolean {
  return block.element.tag === "p" && isProse(block) && weight(block.text) >= LONGEST_STATED;
}

/** Zones that the markup names, with the exceptions that hold inside an article. */
export const zone: BlockRule = {
  name: "zone",
  judge: (block, index, { outline }) => {
    const found = outline.zones[index];
    if (found === null || found === undefined) return null;
    // "article-details" holds the date on one site and the gist on another.
    if (found.because === METADATA && isParagraph(block)) return null;
    return { what: found.what, because: found.because };
  },
};

/** Notices, buttons and lines that lead elsewhere, by how they open. */
export const opening: BlockRule = {
  name: "opening",
  judge: (block, index, page) => {
    const length = weight(block.text);
    if (length > LONGEST_NOTICE) return null;
    const found = openingOf(block.text);
    if (found === null) return null;
    const because = `it opens with "${found.phrase}"`;
    if (found.whole) return { what: leftAs[found.kind], because };
    switch (found.kind) {
      case "more":
        return null;
      case "related":
        return leadsElsewhere(block, found.phrase, length, isSetOff(block, page))
          ? { what: "related", because }
          : null;
      case "furniture":
        return isNotice(block, found.phrase, length, isBelowText(block, index, page))
          ? { what: "furniture", because }
          : null;
      case "advertising":
      case "consent":
        return { what: leftAs[found.kind], because };
      case "newsletter":
        return length > 60 && !mentions(block.text) && block.linked < 0.2 && isInFlow(block, index, page)
          ? null
          : { what: "newsletter", because };
      case "paywall":
        return { what: "paywall", because };
    }
  },
};

/** A colon behind the phrase, or a link, or the lack of a sentence's end: else "related costs rose by five percent". */
function leadsElsewhere(block: Block, phrase: string, length: number, isApart: boolean): boolean {
  if (length > LONGEST_LEAD * 1.5) return false;
  if (block.linked >= 0.4) return true;
  if (phrase.endsWith(":")) return length <= LONGEST_LEAD && block.linked > 0;
  const isLine = !endsSentence(block.text) || (isApart && block.text.endsWith(":"));
  return isLine && length <= LONGEST_LEAD && phrase.length > 5;
}

/** Not made as the running text of its page. */
function isSetOff(block: Block, { outline }: PageView): boolean {
  return hasRunning(outline) && !isRunning(block, outline);
}

function isBelowText(block: Block, index: number, page: PageView): boolean {
  return isSetOff(block, page) && !hasTextBelow(index, page.outline);
}

function isNotice(block: Block, phrase: string, length: number, isBelow: boolean): boolean {
  if (phrase === "©" || phrase === "copyright") return length <= LONGEST_NOTICE;
  if (phrase.length >= 10 || isBelow) return true;
  return (
    length <= 40 ||
    (!endsSentence(block.text) && length <= 90) ||
    (phrase.endsWith(":") && block.linked > 0.2)
  );
}

const newsletterWords =
  /newsletter|inbox|e-?mail|subscri|sign(?:ing)? up|whatsapp|telegram|app\b|briefing|podcast|abonn|suscr|boletín|рассылк|подпи|メルマガ|ニュースレター|اشترك|הירשמ/i;

function mentions(text: string): boolean {
  return newsletterWords.test(text);
}

/** Between two paragraphs of the article and set as they are. */
function isInFlow(block: Block, index: number, { outline }: PageView): boolean {
  const before = outline.blocks[index - 1];
  return (
    before !== undefined &&
    before.element.tag === block.element.tag &&
    before.element.parent === block.element.parent
  );
}

/** Share of the letters that stand in links. */
const ALL_LINK = 0.9;

/** A line that is one link, between paragraphs: it leads to another article. */
export const wholeLink: BlockRule = {
  name: "whole-link",
  judge: (block, index, page) => {
    if (block.linked < ALL_LINK || weight(block.text) > LONGEST_NOTICE) return null;
    if (block.kind === "heading" && headsText(index, page)) return null;
    return { what: "related", because: "it is nothing but a link" };
  },
};

/** A linked heading of a listicle stands above text of the article. */
function headsText(index: number, { outline }: PageView): boolean {
  const next = outline.blocks[index + 1];
  const { parent } = outline.blocks[index]!.element;
  return (
    index >= outline.first &&
    next !== undefined &&
    index + 1 < outline.end &&
    parent !== null &&
    isWithin(next.element, parent) &&
    next.linked < 0.5 &&
    weight(next.text) > 80
  );
}

/** "JOBS REPORT: Hiring slows in March": capitals and a colon, then a link to the end. */
export const inlineLead: BlockRule = {
  name: "inline-lead",
  judge: (block) => {
    if (block.linked < 0.5 || block.kind === "heading" || endsSentence(block.text)) return null;
    if (weight(block.text) > LONGEST_LEAD * 1.25) return null;
    return /^[^:：|]{2,40}[:：|»>→]/u.test(block.text)
      ? { what: "related", because: "a short label and a link behind it lead to another article" }
      : null;
  },
};

const credits =
  /(?:\bphoto(?:graph(?:er|y)?)?s?\b|\bfotos?\b|\bimages?\b|\bpictures?\b|\billustration\b|\bcourtesy of\b|\bhandout\b|getty|shutterstock|istock|alamy|\bAFP\b|\bEPA\b|REUTERS|\bAP\b|\bdpa\b|写真|撮影|提供|фото|صورة|צילום|摄(?:影)?[）)]?$|供图|[圖图][／/]|攝[）)]?$|图\/|bild:|bildquelle)/iu;

/** Captions are short. Units of text. */
const LONGEST_CAPTION = 350;

/** A line below a picture that names its maker. */
export const pictureLine: BlockRule = {
  name: "picture-line",
  judge: (block) => {
    if (!block.afterPicture || block.kind === "heading" || weight(block.text) > LONGEST_CAPTION) return null;
    const tail = block.text.slice(-70);
    const isCredit =
      credits.test(tail) ||
      /^[▲▼△▽↑↓◀▶]/u.test(block.text) ||
      /^(?:photo|image|foto|picture|file)\b/i.test(block.text);
    const namesMaker = /\p{Lu}\p{L}+\s\p{Lu}[\p{L}.]+\s?\/\s?\p{Lu}[^/.!?]{2,50}$/u.test(tail);
    const endsInCredit =
      isCredit &&
      (!endsSentence(block.text) || /[([|/—–-]\s*[^()[\]|/]{2,60}[)\].]*$|:[^:]{2,50}$/u.test(tail));
    const isBriefLine =
      weight(block.text) < 90 && !endsSentence(block.text) && block.element.tag !== "p" && block.linked < 0.5;
    const isSmall = weight(block.text) < LONGEST_SMALL && isSmallPrint(block.element, block.text);
    return namesMaker || endsInCredit || isSmall || (isBriefLine && isCredit)
      ? { what: "caption", because: "it stands below a picture and names its maker" }
      : null;
  },
};

/** Units of text set small below a picture. */
const LONGEST_SMALL = 200;

const smallStyle = /font-size\s*:\s*(?:x*-?small|smaller|[0-9](?:\.\d+)?pt|(?:[0-9]|1[0-2])(?:\.\d+)?px)/i;

/** All of it in one element that makes letters small, as pages are written that have no figures. */
function isSmallPrint(block: PageElement, text: string): boolean {
  let at: PageElement | undefined = block;
  for (let depth = 0; at !== undefined && depth < 5; depth++) {
    const { tag, attributes } = at;
    if (tag === "small" || smallStyle.test(attributes["style"] ?? "")) return true;
    if (tag === "font" && /^(?:-[12]|1)$/.test(attributes["size"] ?? "")) return true;
    at = at.children.find(
      (child): child is PageElement => typeof child !== "string" && wordsOf(child, 400) === foldSpace(text),
    );
  }
  return false;
}

const pictureBoxes = new Set(["figure", "amp-carousel", "amp-image-lightbox"]);

/** What stands in a figure belongs to it; tables and quotations are only set in one. */
export const inFigure: BlockRule = {
  name: "in-figure",
  judge: (block) => {
    if (block.kind !== "text" || weight(block.text) > LONGEST_CAPTION) return null;
    const isInside = [...upwards(block.element)].slice(0, 6).some(({ tag }) => pictureBoxes.has(tag));
    return isInside ? { what: "caption", because: "it stands in the figure of a picture" } : null;
  },
};

/** Units of text. */
const LONGEST_CONTACT = 260;

const contacts =
  /\b(?:reach|contact|email|e-mail|follow) (?:her|him|them|the (?:author|writer|reporter)|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:at|on|via)\b|\bcan be reached (?:at|by)\b|\bon (?:twitter|x|instagram|threads|bluesky|facebook)(?: at|:)? ?@/iu;

/** How to reach the author: below the text. */
export const contact: BlockRule = {
  name: "contact",
  judge: (block, index, { outline }) => {
    if (index < outline.end - 5 || weight(block.text) > LONGEST_CONTACT) return null;
    const hasAddress = /@|\S+\.\S+\/|\d{3}-\d{4}/.test(block.text);
    return contacts.test(block.text) && hasAddress
      ? { what: "furniture", because: "it tells how to reach the author" }
      : null;
  },
};

/** "Jane Roe reported from Springfield" above the text; units of text. */
const LONGEST_PLACING = 140;

/** "Jane Roe is a reporter for ...": below the text, about the author and not by them. */
export const authorNote: BlockRule = {
  name: "author-note",
  judge: (block, index, { outline, authors }): Verdict | null => {
    const length = weight(block.text);
    const isBelow = index >= outline.end - 6;
    const isAbove = index < outline.lead + 1 && length < LONGEST_PLACING;
    if (length > 500 || !(isBelow || isAbove) || block.kind === "heading") return null;
    const opens = authors.some((name) => block.text.startsWith(name));
    if (!opens) return null;
    const rest = block.text.slice(authors.find((name) => block.text.startsWith(name))!.length);
    return /^[,\s]+(?:\(?@|is\b|was\b|has been\b|covers\b|reports\b|writes\b|joined\b|works\b|reported\b|ist\b|schreibt\b|es\b|est\b|è\b|é\b)/u.test(
      rest,
    ) || rest.trim() === ""
      ? { what: "furniture", because: "it tells who the author is" }
      : null;
  },
};
