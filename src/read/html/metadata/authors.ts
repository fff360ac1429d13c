import { isAgency } from "../../../core/read/agencies.ts";
import { agencyOfLine } from "../agency-line.ts";
import { followed, isList, isObject, type Json, type LinkedData, stringOf, typesOf } from "../json-ld.ts";
import type { PageMeta } from "../meta.ts";
import { type Authors, authorsOf, isSame } from "../names.ts";
import type { Outline } from "../outline.ts";
import { type PageElement, upwards, wordsOf } from "../tree.ts";
import { wordsOfName, zoneOf } from "../zones.ts";
import { type Fact, names, type PageSources, plainText, sourceOf } from "./sources.ts";

export interface AuthorsBy extends Authors {
  readonly by: string;
}

export function authorsKnown(
  { meta, linked, outline, language, root }: PageSources,
  outlet: string | null,
): AuthorsBy[] {
  const known: AuthorsBy[] = [];
  const add = (list: readonly string[], by: string) => {
    const authors = list.map((written) => authorsOf(plainText(written), language, outlet));
    const all = authors.flatMap(({ names: found }) => found);
    const agencies = authors.flatMap(({ agencies: found }) => found);
    if (all.length + agencies.length > 0)
      known.push({ names: [...new Set(all)], agencies: [...new Set(agencies)], by });
  };
  add(authorStrings(linked.article?.["author"] ?? linked.article?.["creator"], linked), "json-ld");
  for (const name of names.author) {
    const values = (meta.named.get(name) ?? []).filter((value) => !/^https?:|^\/|^www\./.test(value));
    if (values.length > 0) add(values, sourceOf(name));
  }
  add(propertyNames(meta, outline), "microdata");
  add(shownAuthors(root, outline), "page");
  return known;
}

/** Names of an `author`: a string, an object, a reference, or a list of any of these. */
function authorStrings(author: Json | undefined, linked: LinkedData): string[] {
  const list = author === undefined ? [] : isList(author) ? author : [author];
  return list.slice(0, 30).flatMap((one) => {
    const node = followed(one, linked);
    if (typeof node === "string") return /^https?:/.test(node) ? [] : [node];
    if (!isObject(node) || isOffice(node)) return [];
    const name = node["name"];
    return isList(name)
      ? name.flatMap((each) => (typeof each === "string" ? [each] : []))
      : stringOf(name) === null
        ? []
        : [stringOf(name)!];
  });
}

/** A department or an outlet among the authors; agencies are told as credits. */
function isOffice(node: Readonly<Record<string, Json>>): boolean {
  const name = stringOf(node["name"]);
  const isNamedSo = typesOf(node).some((type) => /Organi[sz]ation$/.test(type));
  return isNamedSo && (name === null || (!isAgency(name) && !/agenc|agentur|press/i.test(name)));
}

function propertyNames(meta: PageMeta, outline: Outline): string[] {
  return (meta.properties.get("author") ?? [])
    .filter((element) => isNearText(element, outline))
    .slice(0, 6)
    .map((element) => {
      const name = childWith(element, "name");
      return wordsOf(name ?? element, 200);
    });
}

function childWith(element: PageElement, property: string): PageElement | null {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if ((child.attributes["itemprop"] ?? "").split(/\s+/).includes(property)) return child;
    const inner = childWith(child, property);
    if (inner !== null) return inner;
  }
  return null;
}

/** Elements named as the byline by class, `rel` or test id, around the headline or the text; the first of them. */
function shownAuthors(root: PageElement, outline: Outline): string[] {
  const found: string[] = [];
  const walk = (element: PageElement): boolean => {
    if (found.length >= 6) return true;
    const isNamed = namesAuthor(element);
    if (isNamed && isNearText(element, outline)) {
      const words = wordsOf(element, 300);
      if (words !== "" && words.length <= 160) {
        found.push(words);
        return true;
      }
    }
    for (const child of element.children) if (typeof child !== "string") walk(child);
    return false;
  };
  walk(root);
  return found
    .slice(0, 1)
    .concat(found.slice(1).filter((words) => words.length < 60 && !found[0]!.includes(words)))
    .slice(0, 4);
}

function namesAuthor({ attributes, tag }: PageElement): boolean {
  if ((attributes["rel"] ?? "").split(/\s+/).includes("author")) return tag !== "link";
  return ["class", "data-testid", "data-component"].some((name) => {
    const value = attributes[name];
    return value !== undefined && authorHint.test(value) && value.split(/\s+/).some(isAuthorName);
  });
}

/** A quick look before the names are taken apart. */
const authorHint = /byline|auth?or|auteur|verfasser|writer|reporter|credits/i;

function isAuthorName(name: string): boolean {
  const words = wordsOfName(name).join("-");
  return /(?:^|-)(?:bylines?|byline-names?|author-names?|author-mail|authors?|autor|autore|auteur|verfasser|writer|reporter|reader-credits)$/.test(
    words,
  );
}

/** Not in a box of related articles, in comments or below everything. */
export function isNearText(element: PageElement, outline: Outline): boolean {
  for (const above of upwards(element)) {
    if (above.tag === "blockquote") return false;
    const zone = zoneOf(above);
    if (zone === null || zone.weak) continue;
    if (
      zone.what === "comments" ||
      zone.what === "related" ||
      zone.what === "newsletter" ||
      zone.what === "live entry"
    )
      return false;
  }
  const { blocks, headline, first, end } = outline;
  const from = blocks[Math.max(0, Math.min(headline ?? first, first) - 6)]?.element.order ?? 0;
  const to = blocks[Math.min(blocks.length - 1, end + 8)]?.element.order ?? Number.POSITIVE_INFINITY;
  return element.order >= from - 12 && element.order <= to + 12;
}

export function creditsOf({ meta, linked, lines }: PageSources, outlet: string | null): Fact[] {
  const facts: Fact[] = [];
  const add = (value: string | null, by: string) => {
    const name = value === null ? "" : plainText(value).replace(/^\(|\)$/g, "");
    if (isAgency(name) && !isSame(name, outlet)) facts.push({ field: "credit", value: name, by });
  };
  for (const key of [
    "sourceOrganization",
    "provider",
    "creditText",
    "copyrightHolder",
    "contributor",
    "isBasedOn",
  ]) {
    const node = followed(linked.article?.[key], linked);
    add(isObject(node) ? stringOf(node["name"]) : stringOf(node), "json-ld");
  }
  for (const name of names.credit) add(meta.named.get(name)?.[0] ?? null, sourceOf(name));
  for (const line of lines) add(agencyOfLine(line), "page");
  return facts;
}
