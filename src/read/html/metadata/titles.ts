import { alikeTitles, bareLetters } from "../alike.ts";
import { followed, isList, isObject, type LinkedData, stringOf, typesOf } from "../json-ld.ts";
import type { PageMeta } from "../meta.ts";
import { isSame } from "../names.ts";
import type { Outline } from "../outline.ts";
import { wordsOf } from "../tree.ts";
import { dedupe, type Fact, headlineText, names, plainText, sourceOf } from "./sources.ts";

/** Every headline that the page's head gives, site names cut off. */
export function titlesOf(meta: PageMeta, linked: LinkedData): readonly Fact[] {
  const outlet = outletsOf(meta, linked, null)[0]?.value ?? null;
  const facts: Fact[] = [];
  const add = (value: string | null, by: string) => {
    const title = value === null ? "" : withoutSite(plainText(value), outlet);
    if (
      title !== "" &&
      !isSame(title, outlet) &&
      !facts.some((fact) => fact.value === title && fact.by === by)
    )
      facts.push({ field: "title", value: title, by });
  };
  add(stringOf(linked.article?.["headline"]) ?? stringOf(linked.article?.["name"]), "json-ld");
  for (const name of names.title) for (const value of meta.named.get(name) ?? []) add(value, sourceOf(name));
  if (meta.title !== null) add(meta.title, "meta");
  return facts;
}

export function descriptionOf({ named }: PageMeta, linked: LinkedData): string | null {
  for (const name of names.description) {
    const value = named.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return stringOf(linked.article?.["description"]);
}

/** What a reader sees as the headline comes first; other settings of it follow. */
export function headlineFacts(outline: Outline, titles: readonly Fact[]): Fact[] {
  const shown = headlineText(outline);
  return dedupe([
    ...(shown === null ? [] : [{ field: "title" as const, value: shown, by: "page" }]),
    ...titles,
  ]);
}

const separators =
  /\s+[|–—·•»«:›/-]{1,2}\s+|\s*\|\s*|\s+::\s+| ｜ |｜|：(?=[^：]{1,20}$)|(?<=[\u3040-\u9fff])\s*[-_—–]{1,2}\s*(?=[\u3040-\u9fff])/u;

/** "Bridge reopens | Example Times" without the name of the site. */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(separators);
  if (parts.length < 2) return title;
  const isSite = (part: string) => outlet !== null && (isSame(part, outlet) || nearlySame(part, outlet));
  let first = 0;
  let last = parts.length;
  while (last > first + 1 && isSite(parts[last - 1]!)) last--;
  if (first + 1 < last && isSite(parts[first]!)) first++;
  // The section stands between headline and site: "Bridge reopens | Local | Example Times".
  if (last < parts.length)
    while (last > first + 1 && parts[last - 1]!.length <= 20 && parts[last - 1]!.split(" ").length <= 2)
      last--;
  if (first === 0 && last === parts.length) return title;
  const from = title.indexOf(parts[first]!);
  const end = title.lastIndexOf(parts[last - 1]!) + parts[last - 1]!.length;
  return title.slice(from, end).trim();
}

/** "BBC News" and "BBC": one inside the other. */
function nearlySame(part: string, outlet: string): boolean {
  const left = bareLetters(part);
  const right = bareLetters(outlet);
  return (
    left.length >= 3 &&
    right.length >= 3 &&
    (left.includes(right) || right.includes(left)) &&
    part.split(" ").length <= 6
  );
}

export function outletsOf(meta: PageMeta, linked: LinkedData, headline: string | null): Fact[] {
  const facts: Fact[] = [];
  const add = (value: string | null | undefined, by: string) => {
    const name =
      value === null || value === undefined
        ? ""
        : plainText(value).replace(/^(?:©|copyright|\(c\))\s*(?:\d{4})?\s*/i, "");
    if (name !== "" && name.length <= 80 && !/^https?:|^@/.test(name))
      facts.push({ field: "outlet", value: name, by });
  };
  const publisher = followed(linked.article?.["publisher"], linked);
  const publishers = isList(publisher) ? publisher.map((one) => followed(one, linked)) : [publisher];
  for (const one of publishers) add(isObject(one) ? stringOf(one["name"]) : stringOf(one), "json-ld");
  for (const name of names.outlet) add(meta.named.get(name)?.[0], sourceOf(name));
  for (const node of linked.nodes) {
    if (typesOf(node).some((type) => type === "NewsMediaOrganization" || type === "WebSite"))
      add(stringOf(node["name"]), "json-ld");
  }
  const property = meta.properties.get("publisher")?.[0];
  if (property !== undefined) add(wordsOf(property, 100), "microdata");
  if (headline !== null && meta.title !== null) add(siteInTitle(meta.title, headline), "title");
  if (facts.length === 0 && meta.title !== null) add(siteByLogo(meta.title, meta.siteNames), "title");
  if (facts.length === 0 && meta.siteNames.length > 0) add(hostAmong(meta.siteNames), "page");
  return dedupe(facts);
}

/** A part of `title` that is also the words of the logo or of a link to the front page. */
function siteByLogo(title: string, siteNames: readonly string[]): string | null {
  return title.split(separators).find((part) => siteNames.some((name) => isSame(name, part))) ?? null;
}

/** A host, as reader modes show it. */
function hostAmong(siteNames: readonly string[]): string | null {
  return siteNames.find((name) => /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(name)) ?? null;
}

/** What follows the headline in `title`, behind the last mark that parts them. */
function siteInTitle(title: string, headline: string): string | null {
  const before = /^([^:]{3,40}):\s+(.+)$/.exec(title);
  if (before !== null && bareLetters(before[2]!) === bareLetters(headline) && !isLabel(before[1]!))
    return before[1]!;
  const parts = title.split(separators);
  const last = parts[parts.length - 1]!;
  const opening = parts[0]!;
  const isBefore =
    parts.length > 1 && opening.length <= 40 && bareLetters(title) === bareLetters(opening + headline);
  if (isBefore && !isLabel(opening)) return opening;
  if (parts.length < 2 || last.length > 40 || alikeTitles(last, headline)) return null;
  return alikeTitles(opening, headline) || bareLetters(title).startsWith(bareLetters(headline)) ? last : null;
}

/** "Print: ...", "Video: ...": what the page is, and not whose. */
function isLabel(name: string): boolean {
  return /^(?:print|video|live|opinion|watch|listen|gallery|photos?|podcast|analysis|review|interview|breaking|update[ds]?|exclusive|amp|article)$/i.test(
    name,
  );
}
