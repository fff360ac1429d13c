import { Tokenizer } from "htmlparser2";
import {
  blockTags,
  endsBefore,
  endsParagraph,
  formattingTags,
  mayStayOpen,
  silentTags,
  voidTags,
} from "./tags.ts";

/**
 * A page as a tree of elements, made in one linear pass over the tokens of htmlparser2. Its own parser is not used,
 * because it searches its whole stack at each closing tag, which is quadratic in a page nested 100,000 deep, and
 * because what follows wants a tree whose depth and size are bounded.
 */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  /** Strings are text, with character references decoded. */
  readonly children: (PageElement | string)[];
  /** Place in document order, from 0. */
  readonly order: number;
}

export interface PageTree {
  readonly root: PageElement;
  /** Elements beyond the depth that is kept; their text stands in the deepest one that is. */
  readonly flattened: number;
  /** The bytes end inside a tag, a script or an element that has to be closed. */
  readonly cut: boolean;
  /** The page has more elements or text than are kept, and its rest was not read. */
  readonly full: boolean;
  readonly nuls: number;
}

export const treeLimits = {
  /** Real pages nest 20 to 60 deep; what goes beyond is flattened, so that every walk may recurse. */
  depth: 200,
  /** The heaviest live blogs have some 30,000 elements. */
  elements: 200_000,
  /** UTF-16 code units of text that are kept, scripts of data included. */
  text: 16_000_000,
  /** Attributes an element; templates of page builders have up to some 40. */
  attributes: 64,
  /** UTF-16 code units of one attribute: descriptions are long, pictures as data are not wanted. */
  attribute: 20_000,
} as const;

/** Tokens are asked for in pieces of this many UTF-16 code units, so that a full tree stops the work. */
const PIECE = 1 << 18;

export function parsePage(html: string): PageTree {
  const builder = treeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder.callbacks);
  for (let at = 0; at < html.length && !builder.isFull(); at += PIECE)
    tokenizer.write(html.slice(at, at + PIECE));
  tokenizer.end();
  return builder.finish();
}

type MutableElement = PageElement & { readonly attributes: Record<string, string> };

function treeBuilder(html: string) {
  const root = make("#page", null, 0);
  const stack: MutableElement[] = [root];
  /** How many of a tag are open, so that a closing tag without its opening one costs nothing. */
  const openTags = new Map<string, number>();
  let elements = 1;
  let textLength = 0;
  let flattened = 0;
  /** Elements that are open beyond the depth that is kept. */
  let beyond = 0;
  let full = false;
  let nuls = 0;
  let sawEnd = false;
  let name = "";
  let attributes: Record<string, string> = {};
  let attributeCount = 0;
  let attributeName = "";
  let attributeValue = "";
  let inTag = false;
  /** Depth of nested `svg` and `math` whose content is passed over. */
  let foreign = 0;

  const top = () => stack[stack.length - 1]!;

  function addText(text: string): void {
    if (full || foreign > 0 || text === "") return;
    const parent = top();
    if (parent.tag === "style" || (parent.tag === "script" && !holdsData(parent))) return;
    textLength += text.length;
    if (textLength > treeLimits.text) {
      full = true;
      return;
    }
    const { children } = parent;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + text;
    else children.push(text);
  }

  function clean(text: string): string {
    if (!text.includes("\0")) return text;
    const kept = text.replaceAll("\0", "");
    nuls += text.length - kept.length;
    return kept;
  }

  function open(tag: string): void {
    if (full) return;
    if (foreign > 0) {
      if (tag === "svg" || tag === "math") foreign++;
      if (!blockTags.has(tag)) return;
      // Blocks break out of pictures that were left open (13.2.6.5).
      foreign = 0;
    }
    if (endsParagraph.has(tag)) closeUpTo(isParagraph, isParagraphScope);
    const rule = endsBefore[tag];
    if (rule !== undefined)
      while (
        closeUpTo(
          (other) => rule.ends.has(other),
          (other) => rule.within.has(other),
        )
      );
    if (tag === "a")
      closeUpTo(
        (other) => other === "a",
        (other) => blockTags.has(other),
      );
    if (
      (tag === "html" || tag === "body" || tag === "head") &&
      stack.some((element) => element.tag === tag)
    ) {
      mergeAttributes(tag);
      return;
    }
    if (tag === "body")
      closeUpTo(
        (other) => other === "head",
        () => false,
      );
    if (++elements > treeLimits.elements) {
      full = true;
      return;
    }
    const parent = top();
    if (stack.length >= treeLimits.depth && !voidTags.has(tag)) {
      flattened++;
      beyond++;
      if (blockTags.has(tag)) breakParagraph(parent);
      return;
    }
    const element = make(tag, parent, elements, attributes);
    parent.children.push(element);
    if (tag === "svg" || tag === "math") foreign = 1;
    else if (!voidTags.has(tag)) {
      stack.push(element);
      openTags.set(tag, (openTags.get(tag) ?? 0) + 1);
    }
  }

  function cutStack(at: number): void {
    while (stack.length > at) {
      const { tag } = stack.pop()!;
      openTags.set(tag, (openTags.get(tag) ?? 1) - 1);
    }
  }

  function breakParagraph(parent: MutableElement): void {
    const last = parent.children[parent.children.length - 1];
    if (last !== undefined && typeof last !== "string" && last.tag === "hr") return;
    parent.children.push(make("hr", parent, elements));
  }

  /** The first `html` and `body` stand; what later ones say beside is added, as browsers do. */
  function mergeAttributes(tag: string): void {
    const element = stack.find((other) => other.tag === tag)!;
    for (const key of Object.keys(attributes)) element.attributes[key] ??= attributes[key]!;
  }

  function close(tag: string): void {
    if (full) return;
    if (foreign > 0) {
      if (tag === "svg" || tag === "math") foreign--;
      else if (blockTags.has(tag)) foreign = 0;
      if (foreign > 0 || tag === "svg" || tag === "math") return;
    }
    if (tag === "html" || tag === "body") {
      sawEnd = true;
      return;
    }
    if (tag === "br") {
      open("br");
      return;
    }
    if (beyond > 0) {
      beyond--;
      if (blockTags.has(tag)) breakParagraph(top());
      return;
    }
    if ((openTags.get(tag) ?? 0) === 0) return;
    const isCell = tag === "table" || tag in endsBefore;
    closeUpTo(
      (other) => other === tag,
      (other) =>
        (formattingTags.has(tag) && blockTags.has(other)) || (!isCell && (other === "td" || other === "th")),
    );
  }

  /** Closes up to the nearest element that is wanted, where none that bars the way stands before it. */
  function closeUpTo(isWanted: (tag: string) => boolean, bars: (tag: string) => boolean): boolean {
    for (let at = stack.length - 1; at > 0; at--) {
      const { tag } = stack[at]!;
      if (isWanted(tag)) {
        cutStack(at);
        return true;
      }
      if (bars(tag)) return false;
    }
    return false;
  }

  const callbacks = {
    ontext: (start: number, end: number) => addText(clean(html.slice(start, end))),
    ontextentity: (code: number) => addText(String.fromCodePoint(code)),
    onopentagname: (start: number, end: number) => {
      name = html.slice(start, end).toLowerCase();
      attributes = {};
      attributeCount = 0;
      inTag = true;
    },
    onattribname: (start: number, end: number) => {
      attributeName = html.slice(start, Math.min(end, start + 100)).toLowerCase();
      attributeValue = "";
    },
    onattribdata: (start: number, end: number) => {
      const room = treeLimits.attribute - attributeValue.length;
      if (room > 0) attributeValue += clean(html.slice(start, Math.min(end, start + room)));
    },
    onattribentity: (code: number) => {
      if (attributeValue.length < treeLimits.attribute) attributeValue += String.fromCodePoint(code);
    },
    onattribend: () => {
      if (attributeCount >= treeLimits.attributes || Object.hasOwn(attributes, attributeName)) return;
      attributeCount++;
      attributes[attributeName] = attributeValue;
    },
    onopentagend: () => {
      inTag = false;
      open(name);
    },
    onselfclosingtag: () => {
      inTag = false;
      const isForeign = foreign > 0 || name === "svg" || name === "math";
      if (!isForeign) open(name);
    },
    onclosetag: (start: number, end: number) => close(html.slice(start, end).toLowerCase()),
    oncdata: () => undefined,
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
  };

  return {
    callbacks,
    isFull: () => full,
    finish: (): PageTree => {
      const open = stack.slice(1).some(({ tag }) => !mayStayOpen.has(tag));
      return { root, flattened, cut: !full && !sawEnd && (inTag || open), full, nuls };
    },
  };
}

function make(
  tag: string,
  parent: PageElement | null,
  order: number,
  attributes: Record<string, string> = {},
): MutableElement {
  return { tag, attributes, parent, children: [], order };
}

function isParagraph(tag: string): boolean {
  return tag === "p";
}

function isParagraphScope(tag: string): boolean {
  return (
    tag === "td" || tag === "th" || tag === "table" || tag === "caption" || tag === "button" || tag === "li"
  );
}

/** Scripts of data are kept, scripts of code are not. */
function holdsData({ attributes }: PageElement): boolean {
  return /json/i.test(attributes["type"] ?? "");
}

/** Every element below `from`, itself included, in document order. */
export function* elementsOf(from: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [from];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]!;
      if (typeof child !== "string") stack.push(child);
    }
  }
}

/** An element and all around it, from the inside out. */
export function* upwards(from: PageElement): Generator<PageElement> {
  for (let element: PageElement | null = from; element !== null; element = element.parent) yield element;
}

export function isWithin(element: PageElement, outer: PageElement): boolean {
  for (const above of upwards(element)) if (above === outer) return true;
  return false;
}

/** The words below an element, white space folded; silent elements have none. `most`: UTF-16 code units. */
export function wordsOf(element: PageElement, most = 10_000): string {
  const pieces: string[] = [];
  let length = 0;
  const walk = (from: PageElement) => {
    for (const child of from.children) {
      if (length > most) return;
      if (typeof child === "string") {
        pieces.push(child);
        length += child.length;
      } else if (child.tag === "br") {
        pieces.push(" ");
      } else if (!silentTags.has(child.tag)) {
        const isBlock = blockTags.has(child.tag);
        if (isBlock) pieces.push(" ");
        walk(child);
        if (isBlock) pieces.push(" ");
      }
    }
  };
  walk(element);
  return foldSpace(pieces.join(""));
}

/** The raw text of a `script` or `title`. */
export function rawText(element: PageElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

/** HTML's white space folded to one space; soft hyphens and zero-width spaces, which only lay out, are dropped. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/[ \t\n\r\f\u2028\u2029]+/g, " ")
    .trim();
}
