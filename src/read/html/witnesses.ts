import { bareLetters, bareOf } from "./alike.ts";
import { type Block, isHidden } from "./blocks.ts";
import { isNoteMark } from "./marks.ts";
import { isProse, type Outline } from "./outline.ts";
import { silentTags, voidTags } from "./tags.ts";
import { type PageElement, upwards } from "./tree.ts";

/** Whether a library holds a block to be of the article; `null` where it could not be asked. */
export interface Testimony {
  readonly defuddle: readonly boolean[] | null;
  readonly readability: readonly boolean[] | null;
}

export interface Witnesses {
  readonly ask: (outline: Outline, title: string | null) => Testimony;
}

/** An address that no rule for a single site fits, so that pages are judged by what they are. */
const NOWHERE = "https://page.invalid/";

/** The libraries take more than linear time: a page of more words than any article is not shown to them. */
const MOST_ELEMENTS = 6_000;
const MOST_TEXT = 600_000;

/** Loads both libraries; once a process, since they take a quarter of a second. */
export async function loadWitnesses(): Promise<Witnesses> {
  const [{ DefuddleClass }, { Readability }, { parseHTML }] = await Promise.all([
    import("defuddle/node"),
    import("@mozilla/readability"),
    import("linkedom"),
  ]);

  const documentOf = (html: string) => {
    const { document } = parseHTML(html);
    // Defuddle reads the style sheets of a browser; linkedom has none.
    Object.defineProperty(document, "styleSheets", { value: [], configurable: true });
    return document;
  };

  const byDefuddle = (html: string) =>
    quietly(() => {
      // `parse` and not `parseAsync`: the latter asks servers on the network.
      const found = new DefuddleClass(documentOf(html), {
        url: NOWHERE,
        removeImages: true,
        removeSmallImages: false,
        standardize: false,
      }).parse();
      return textOf(found.content, parseHTML);
    });

  const byReadability = (html: string) =>
    quietly(() => {
      const found = new Readability(documentOf(html), { disableJSONLD: true, charThreshold: 200 }).parse();
      return found === null ? null : (found.textContent ?? null);
    });

  return {
    ask: (outline, title) => {
      const html = pageFor(outline, title);
      if (html === null) return { defuddle: null, readability: null };
      return {
        defuddle: heard(byDefuddle(html), outline.blocks),
        readability: heard(byReadability(html), outline.blocks),
      };
    },
  };
}

/** A library that fails on a page says nothing of it; what it prints is not for the user. */
function quietly(ask: () => string | null): string | null {
  const { error, log, warn } = console;
  const silent = () => undefined;
  Object.assign(console, { error: silent, log: silent, warn: silent });
  try {
    return ask();
  } catch {
    return null;
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

function textOf(
  html: string,
  parse: (html: string) => {
    document: {
      body?: { textContent: string | null } | null;
      documentElement: { textContent: string | null } | null;
    };
  },
): string | null {
  if (html.trim() === "") return null;
  const { document } = parse(`<!doctype html><html><body>${html}</body></html>`);
  return document.documentElement?.textContent ?? null;
}

function heard(text: string | null, blocks: readonly Block[]): boolean[] | null {
  if (text === null) return null;
  const bare = bareLetters(text);
  if (bare === "") return null;
  return blocks.map((block) => {
    const words = bareOf(block);
    return words !== "" && bare.includes(words);
  });
}

const keptAttributes = ["class", "id", "role", "itemprop", "lang"] as const;

/**
 * The page as the libraries see it: what is not shown, and parts of it that hold neither prose nor the headline, are
 * gone, which makes both five times as fast and takes away nothing that a vote is needed on. `null` where it is too large.
 */
function pageFor(outline: Outline, title: string | null): string | null {
  const kept = keptElements(outline);
  const out: string[] = [`<!doctype html><html><head><title>${escaped(title ?? "")}</title></head>`];
  let elements = 0;
  let length = 0;
  const write = (element: PageElement) => {
    if (elements > MOST_ELEMENTS || length > MOST_TEXT) return;
    const { tag } = element;
    const isBare = isTransparent(element);
    if (!isBare) {
      elements++;
      out.push(openTag(element));
    }
    for (const child of element.children) {
      if (typeof child === "string") {
        out.push(escaped(child));
        length += child.length;
      } else if (!silentTags.has(child.tag) && (kept.has(child) || isSetInLine(child))) {
        write(child);
      }
    }
    if (!isBare && !voidTags.has(tag)) out.push(`</${nameOf(tag)}>`);
  };
  write(rootOf(outline.body));
  out.push("</html>");
  return elements > MOST_ELEMENTS || length > MOST_TEXT ? null : out.join("");
}

function keptElements({ blocks, zones, headline, first, end, body }: Outline): ReadonlySet<PageElement> {
  const kept = new Set<PageElement>([body]);
  blocks.forEach((block, index) => {
    if (block.hidden || (zones[index] !== null && zones[index] !== undefined)) return;
    const isNear = index >= first - 4 && index < end + 4;
    if (!(isNear || index === headline || isProse(block))) return;
    for (const element of upwards(block.element)) kept.add(element);
  });
  return kept;
}

/** Neither library asks how words are set, nor for an element that does nothing but hold another. */
function isTransparent({ tag, children, attributes }: PageElement): boolean {
  if (tag === "#page" || tag === "html" || tag === "head") return true;
  if (inlineTags.has(tag)) return tag !== "a" && tag !== "br";
  const isNamed = keptAttributes.some((name) => attributes[name] !== undefined);
  return tag === "div" && !isNamed && children.length === 1 && typeof children[0] !== "string";
}

/** Set in the line: they belong to the block around them. */
const inlineTags = new Set(
  "a abbr b bdi bdo br cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** What is hidden in a line, and the mark of a note, are not in the text of its block either. */
function isSetInLine(element: PageElement): boolean {
  return inlineTags.has(element.tag) && !isHidden(element) && !isNoteMark(element);
}

function openTag({ tag, attributes }: PageElement): string {
  let html = `<${nameOf(tag)}`;
  for (const name of keptAttributes) {
    const value = attributes[name];
    if (value !== undefined && value.length < 300) html += ` ${name}="${escaped(value)}"`;
  }
  if (tag === "a") html += ' href="#"';
  return `${html}>`;
}

/** Names that serve as markup of any kind: hostile ones become a plain element. */
function nameOf(tag: string): string {
  return /^[a-z][a-z0-9-]{0,30}$/.test(tag) ? tag : "span";
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function rootOf(element: PageElement): PageElement {
  let at = element;
  while (at.parent !== null) at = at.parent;
  return at;
}
