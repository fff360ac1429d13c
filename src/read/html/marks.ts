import { headingTags } from "./tags.ts";
import { type PageElement, wordsOf } from "./tree.ts";

const kickers =
  /(?:^|[\s_-])(?:topline|kicker|eyebrow|overline|roofline|dachzeile|spitzmarke|surtitre|occhiello|antetitulo|volanta)(?:$|[\s_-])/i;

/** What a widespread style sheet calls an element that is set as a block. */
const setAsBlock = /(?:^|\s)block(?:$|\s)/;

/** What stands above a headline and is set inside its element. */
export function isKicker({ tag, attributes, parent }: PageElement): boolean {
  if (tag !== "span" || parent === null || !headingTags.has(parent.tag)) return false;
  const names = (attributes["class"] ?? "").slice(0, 300);
  return setAsBlock.test(names) || kickers.test(names);
}

/** The figure that leads to a note below the text: nobody reads it as one of the text's. */
export function isNoteMark(element: PageElement): boolean {
  const { tag, attributes } = element;
  if (tag !== "a" && tag !== "sup") return false;
  const names = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""} ${attributes["href"] ?? ""}`;
  const isOfNote = /foot-?note|endnote|fnref|noteref|cite_note|#_?(?:fn|ftn|note)/i.test(names.slice(0, 300));
  return (
    (isOfNote || tag === "sup") &&
    /^\[?\d{1,3}\]?$/.test(wordsOf(element, 8)) &&
    (isOfNote || hasLink(element))
  );
}

function hasLink(element: PageElement): boolean {
  return element.children.some(
    (child) =>
      typeof child !== "string" && child.tag === "a" && (child.attributes["href"] ?? "").startsWith("#"),
  );
}
