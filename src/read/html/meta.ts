import { elementsOf, foldSpace, type PageElement, rawText, wordsOf } from "./tree.ts";

/** What stands in the head of a page and in its microdata, as written. */
export interface PageMeta {
  /** Content of `meta` by `name`, `property`, `itemprop` or `http-equiv`, in lower case. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** `href` of `link` by each word of `rel`. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly language: string | null;
  readonly base: string | null;
  readonly times: readonly PageTime[];
  /** What the page calls its site: the words of its logo and of links to its front page. */
  readonly siteNames: readonly string[];
  /** Microdata (`itemprop`) in the body, the first of each kind. */
  readonly properties: ReadonlyMap<string, readonly PageElement[]>;
}

export interface PageTime {
  readonly element: PageElement;
  /** `datetime`, or the words. */
  readonly value: string;
  /** Words around it and names of its elements, in lower case: they say which of the dates it is. */
  readonly context: string;
}

/** Of one kind; hostile pages repeat without end. */
const MOST_OF_A_KIND = 50;

export function metaOf(root: PageElement): PageMeta {
  const named = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const properties = new Map<string, PageElement[]>();
  const times: PageTime[] = [];
  const siteNames: string[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let base: string | null = null;
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    if (tag === "html") {
      language = attributes["lang"] ?? attributes["xml:lang"] ?? null;
    } else if (tag === "meta") {
      const content = attributes["content"];
      if (content === undefined || content.trim() === "") continue;
      for (const kind of ["name", "property", "itemprop", "http-equiv"]) {
        const key = attributes[kind]?.trim().toLowerCase();
        if (key !== undefined && key !== "") push(named, key, foldSpace(content));
      }
    } else if (tag === "link") {
      const href = attributes["href"];
      if (href === undefined) continue;
      for (const rel of (attributes["rel"] ?? "").toLowerCase().split(/\s+/)) push(links, rel, href.trim());
    } else if (tag === "title") {
      // Pictures have titles too; theirs stand inside `svg`, which the tree leaves out.
      title ??= foldSpace(rawText(element)) || null;
    } else if (tag === "base") {
      base ??= attributes["href"] ?? null;
    } else if (tag === "time" && times.length < MOST_OF_A_KIND) {
      times.push({
        element,
        value: attributes["datetime"] ?? wordsOf(element, 200),
        context: contextOf(element),
      });
    }
    const site = siteNames.length < MOST_OF_A_KIND ? siteNameOf(element) : null;
    if (site !== null) siteNames.push(site);
    const property = attributes["itemprop"];
    if (property !== undefined && tag !== "meta") {
      for (const key of property.split(/\s+/)) push(properties, key, element);
    }
  }
  return { named, links, title, language, base, times, siteNames, properties };
}

/** UTF-16 code units. */
const LONGEST_SITE_NAME = 50;

function siteNameOf(element: PageElement): string | null {
  const { tag, attributes } = element;
  let words = "";
  if (tag === "img") {
    const about = `${attributes["src"] ?? ""} ${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.slice(
      -300,
    );
    if (/logo/i.test(about)) words = foldSpace((attributes["alt"] ?? "").slice(0, LONGEST_SITE_NAME * 2));
  } else if (tag === "a" && isFrontPage(attributes["href"] ?? "")) {
    words = wordsOf(element, LONGEST_SITE_NAME);
  } else if ((attributes["class"] ?? "").includes("reader-domain")) {
    // Reader modes of browsers keep the host and nothing else of the site.
    words = wordsOf(element, LONGEST_SITE_NAME);
  }
  const name = words.replace(/^logo (?:de|of|von) |\s*\blogo$/gi, "").trim();
  return name.length < 3 || name.length > LONGEST_SITE_NAME ? null : name;
}

function isFrontPage(href: string): boolean {
  return href === "/" || /^https?:\/\/[^/?#\s]+\/?$/i.test(href);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MOST_OF_A_KIND) list.push(value);
}

function contextOf(element: PageElement): string {
  const names: string[] = [];
  let at: PageElement | null = element;
  for (let up = 0; up < 3 && at !== null; up++, at = at.parent) {
    names.push(at.attributes["class"] ?? "", at.attributes["id"] ?? "", at.attributes["itemprop"] ?? "");
  }
  const around = element.parent === null ? "" : wordsOf(element.parent, 200).slice(0, 200);
  return `${names.join(" ")} ${around}`.toLowerCase();
}
