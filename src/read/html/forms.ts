import { once } from "./once.ts";
import { elementsOf, type PageElement, wordsOf } from "./tree.ts";

/** UTF-16 code units of the words below an element that are counted. */
const MOST_COUNTED = 4_000;

/** How long the words below an element are, up to a bound; reckoned once, since each block of a box asks. */
export const lengthBelow = once((box: PageElement): number => wordsOf(box, MOST_COUNTED).length);

/** Forms of a page that are looked at. */
const MOST_FORMS = 60;
/** Elements above a field that are looked at. */
const FORM_LEVELS = 12;
/** Units of prose that a box around a form may hold: more is text of the article. */
const BOX_PROSE = 330;
const BOX_TEXT = 450;

/**
 * Boxes around fields to fill in: the words beside the field belong to it. `proseOf`: units of prose below an element;
 * `keeps`: elements that hold the headline or the body.
 */
export function formBoxes(
  root: PageElement,
  keeps: ReadonlySet<PageElement>,
  proseOf: (element: PageElement) => number,
): ReadonlySet<PageElement> {
  const boxes = new Set<PageElement>();
  let seen = 0;
  for (const element of elementsOf(root)) {
    if (!asksMail(element)) continue;
    if (++seen > MOST_FORMS) break;
    let box: PageElement = element;
    for (let up = 0; up < FORM_LEVELS && box.parent !== null; up++) {
      if (!isBoxOfForm(box.parent, keeps, proseOf)) break;
      box = box.parent;
    }
    if (box !== element) boxes.add(box);
  }
  return boxes;
}

function asksMail({ tag, attributes }: PageElement): boolean {
  if (tag !== "input") return false;
  const about = `${attributes["type"] ?? ""} ${attributes["name"] ?? ""} ${attributes["placeholder"] ?? ""}`;
  return /e-?mail|correo|courriel/i.test(about.slice(0, 200));
}

const wholes = new Set(["#page", "html", "body", "main", "article", "td", "p"]);

function isBoxOfForm(
  element: PageElement,
  keeps: ReadonlySet<PageElement>,
  proseOf: (element: PageElement) => number,
): boolean {
  if (wholes.has(element.tag) || keeps.has(element) || proseOf(element) > BOX_PROSE) return false;
  return lengthBelow(element) < BOX_TEXT;
}
