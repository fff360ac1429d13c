import type { Declared, Known } from "../../core/model.ts";
import { isAgency } from "../../core/read/agencies.ts";
import { layoutOf } from "../../core/read/statements.ts";
import { alikeTitles, bareLetters } from "./alike.ts";
import { followed, isList, isObject, type Json, type LinkedData, stringOf, typesOf } from "./json-ld.ts";
import type { PageMeta } from "./meta.ts";
import { type Authors, authorsOf, isSame } from "./names.ts";
import { isWithin, type Outline, upwards } from "./outline.ts";
import { foldSpace, type PageElement, parsePage, wordsOf } from "./tree.ts";
import { sameWhen, whenOf } from "./when.ts";
import { wordsOfName, zoneOf } from "./zones.ts";

export type Fact = Omit<Known, "span">;

export interface PageFacts {
  /** The surest of a field first. */
  readonly found: readonly Fact[];
  readonly declared: Partial<Declared>;
}

/** Everything a page is asked for its metadata. */
export interface PageSources {
  readonly root: PageElement;
  readonly meta: PageMeta;
  readonly linked: LinkedData;
  readonly outline: Outline;
  /** Lines near the headline and the end that the article does not keep. */
  readonly lines: readonly string[];
  readonly language: string | null;
  /** The address that the page came from. */
  readonly address: string | null;
}

/** Where each `meta` field may stand, the surest name first. */
const names = {
  title: [
    "og:title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "dc:title",
    "headline",
    "title",
    "citation_title",
  ],
  description: [
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "sailthru.description",
  ],
  outlet: [
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "citation_journal_title",
    "copyright",
  ],
  published: [
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "dc.date.published",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time",
    "published-date",
    "og:published_time",
    "date.published",
    "article.published",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "date",
    "creation_date",
    "article.created",
    "citation_publication_date",
    "citation_date",
    "timestamp",
    "ptime",
    "vr:published_time",
    "bt:pubdate",
    "eomportal-lastupdate-published",
  ],
  modified: [
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "article:updated_time",
    "datemodified",
    "dc.date.modified",
    "dcterms.modified",
    "lastmod",
    "last-modified",
    "modified",
    "lastmodified",
    "last_updated",
    "revised",
    "article.updated",
    "cxenseparse:recs:modtime",
    "utime",
    "bt:moddate",
  ],
  author: [
    "article:author",
    "author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc:creator",
    "og:article:author",
    "byl",
    "twitter:creator:name",
    "citation_author",
    "creator",
    "cxenseparse:author",
    "article:author_name",
    "book:author",
  ],
  credit: [
    "source",
    "news_source",
    "dc.source",
    "article:source",
    "article.source",
    "credit",
    "agency",
    "provider",
    "syndication",
    "contentsource",
    "cre",
    "og:provider_name",
  ],
  canonical: ["og:url", "twitter:url"],
  basedOn: ["original-source", "syndication-source", "original_source", "dc.source.url"],
} as const;

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

export function factsOf(sources: PageSources): PageFacts {
  const { meta, linked, outline, language } = sources;
  const titles = titlesOf(meta, linked);
  const outlets = outletsOf(meta, linked, headlineText(outline));
  const outlet = outlets[0]?.value ?? null;
  const shown = shownFacts(sources, outlet);
  const authors = authorsKnown(sources, outlet);
  const credits = dedupe([
    ...authors.flatMap(({ agencies, by }) =>
      agencies.map((value) => ({ field: "credit" as const, value, by })),
    ),
    ...creditsOf(sources, outlet),
    ...shown.filter(({ field }) => field === "credit"),
  ]);
  const bylines = authors.flatMap(({ names: list, by }) =>
    list.length === 0 ? [] : [{ field: "byline" as const, value: list.join(", "), by }],
  );
  const published = datesKnown(sources, "published", shown);
  // Content systems set the second date to the first until something is changed.
  const modified = datesKnown(sources, "modified", shown).filter(
    ({ value }) => !(published[0] !== undefined && value.length > 10 && sameWhen(value, published[0].value)),
  );
  const found: Fact[] = [
    ...headlineFacts(outline, titles),
    ...outlets,
    ...dedupe([...bylines, ...shown.filter(({ field }) => field === "byline")]),
    ...published,
    ...modified,
    ...credits,
    ...(language === null ? [] : [{ field: "language" as const, value: language, by: "html lang" }]),
  ];
  const canonical = canonicalOf(sources);
  if (sources.address !== null) found.push({ field: "url", value: sources.address, by: "address" });
  if (canonical !== null) found.push({ field: "url", value: canonical, by: "canonical" });
  return { found, declared: { canonical, isBasedOn: basedOn(sources, canonical) } };
}

// Headline and outlet

function headlineText({ blocks, headline }: Outline): string | null {
  return headline === null ? null : blocks[headline]!.text.replaceAll("\n", " ");
}

/** What a reader sees as the headline comes first; other settings of it follow. */
function headlineFacts(outline: Outline, titles: readonly Fact[]): Fact[] {
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

function outletsOf(meta: PageMeta, linked: LinkedData, headline: string | null): Fact[] {
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
  return dedupe(facts);
}

/** What follows the headline in `title`, behind the last mark that parts them. */
function siteInTitle(title: string, headline: string): string | null {
  const before = /^([^:]{3,40}):\s+(.+)$/.exec(title);
  if (before !== null && bareLetters(before[2]!) === bareLetters(headline) && !isLabel(before[1]!))
    return before[1]!;
  const parts = title.split(separators);
  const last = parts[parts.length - 1]!;
  if (parts.length < 2 || last.length > 40 || alikeTitles(last, headline)) return null;
  return alikeTitles(parts[0]!, headline) || bareLetters(title).startsWith(bareLetters(headline))
    ? last
    : null;
}

/** "Print: ...", "Video: ...": what the page is, and not whose. */
function isLabel(name: string): boolean {
  return /^(?:print|video|live|opinion|watch|listen|gallery|photos?|podcast|analysis|review|interview|breaking|update[ds]?|exclusive|amp|article)$/i.test(
    name,
  );
}

// Authors and agencies

interface AuthorsBy extends Authors {
  readonly by: string;
}

function authorsKnown(
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
    if (!isObject(node)) return [];
    const name = node["name"];
    return isList(name)
      ? name.flatMap((each) => (typeof each === "string" ? [each] : []))
      : stringOf(name) === null
        ? []
        : [stringOf(name)!];
  });
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
const authorHint = /byline|auth?or|auteur|verfasser|writer|reporter/i;

function isAuthorName(name: string): boolean {
  const words = wordsOfName(name).join("-");
  return /(?:^|-)(?:bylines?|byline-names?|author-names?|authors?|autor|autore|auteur|verfasser|writer|reporter)$/.test(
    words,
  );
}

/** Not in a box of related articles, in comments or below everything. */
function isNearText(element: PageElement, outline: Outline): boolean {
  for (const above of upwards(element)) {
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

function creditsOf({ meta, linked }: PageSources, outlet: string | null): Fact[] {
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
  return facts;
}

// Dates

function datesKnown(
  { meta, linked, outline, language }: PageSources,
  field: "published" | "modified",
  shown: readonly Fact[],
): Fact[] {
  const facts: Fact[] = [];
  const add = (written: string | null | undefined, by: string) => {
    const value = written === null || written === undefined ? null : whenOf(written, language);
    if (value === null) return;
    const same = facts.findIndex((fact) => sameWhen(fact.value, value));
    if (same === -1) facts.push({ field, value, by });
    // The same day told more exactly: the finer one stands.
    else if (facts[same]!.value.length < value.length && value.startsWith(facts[same]!.value))
      facts[same] = { field, value, by };
  };
  const key = field === "published" ? "datePublished" : "dateModified";
  add(stringOf(linked.article?.[key]), "json-ld");
  for (const name of names[field]) add(meta.named.get(name)?.[0], sourceOf(name));
  if (field === "published")
    add(stringOf(linked.article?.["dateCreated"]) ?? stringOf(linked.article?.["uploadDate"]), "json-ld");
  for (const element of (meta.properties.get(key) ?? [])
    .filter((one) => isNearText(one, outline))
    .slice(0, 1)) {
    add(
      element.attributes["datetime"] ??
        titleDate(element, language) ??
        element.attributes["content"] ??
        wordsOf(element, 100),
      "microdata",
    );
  }
  const near = meta.times.filter(
    ({ element }) =>
      (isNearText(element, outline) && !isWithin(element, outline.body)) || isHeadTime(element, outline),
  );
  const isChange = (context: string) =>
    /modif|updat|aktualisiert|actualiz|mis à jour|обновл|更新|revis|amend|stand:/.test(context);
  const time = near.find(({ context }) => isChange(context) === (field === "modified"));
  add(time?.value, "time");
  for (const fact of shown) if (fact.field === field) add(fact.value, fact.by);
  return facts;
}

/** hAtom keeps the date in the title of an abbreviation. */
function titleDate({ attributes }: PageElement, language: string | null): string | null {
  const title = attributes["title"];
  return title !== undefined && whenOf(title, language) !== null ? title : null;
}

/** Inside the body, but above its first paragraph. */
function isHeadTime(element: PageElement, { blocks, first, body }: Outline): boolean {
  if (!isWithin(element, body)) return false;
  const start = blocks[first]?.element.order ?? 0;
  return element.order <= start + 8;
}

/** Date lines, bylines and credit lines that the page shows, by the rules for plain text. */
function shownFacts({ lines, language, outline }: PageSources, outlet: string | null): Fact[] {
  if (lines.length === 0) return [];
  const headline = headlineText(outline) ?? "x";
  const text = [headline, ...lines.flatMap((line) => line.split("\n"))].join("\n\n");
  const facts: Fact[] = [];
  for (const { known } of layoutOf(text, language, headline).statements) {
    for (const { field, value } of known) {
      if (field === "credit" && isSame(value, outlet)) continue;
      if (field === "published" || field === "modified" || field === "credit")
        facts.push({ field, value, by: "page" });
      if (field !== "byline") continue;
      const { names: list, agencies } = authorsOf(value, language, outlet);
      if (list.length > 0) facts.push({ field, value: list.join(", "), by: "page" });
      for (const agency of agencies) facts.push({ field: "credit", value: agency, by: "page" });
    }
  }
  return facts;
}

// Addresses

function canonicalOf(sources: PageSources): string | null {
  const { meta, linked } = sources;
  const page = linked.article?.["mainEntityOfPage"];
  const candidates = [
    meta.links.get("canonical")?.[0],
    ...names.canonical.map((name) => meta.named.get(name)?.[0]),
    isObject(page) ? stringOf(page["@id"]) : stringOf(page),
    stringOf(linked.article?.["url"]),
  ];
  for (const candidate of candidates) {
    const address = addressOf(candidate, sources);
    if (address !== null) return address;
  }
  return null;
}

function basedOn(sources: PageSources, canonical: string | null): string | null {
  const { linked, meta } = sources;
  for (const key of ["isBasedOn", "isBasedOnUrl"]) {
    const value = linked.article?.[key];
    for (const one of isList(value) ? value : [value]) {
      const node = followed(one, linked);
      const written = isObject(node) ? (stringOf(node["url"]) ?? stringOf(node["@id"])) : stringOf(node);
      const address = addressOf(written, sources);
      if (address !== null && address !== canonical) return address;
    }
  }
  for (const name of names.basedOn) {
    const address = addressOf(meta.named.get(name)?.[0] ?? meta.links.get(name)?.[0], sources);
    if (address !== null && address !== canonical) return address;
  }
  return null;
}

/** UTF-16 code units; a longer address carries data. */
const LONGEST_ADDRESS = 2_000;

/** An absolute http(s) address; `null` for anything else, `javascript:` and `data:` among it. */
export function addressOf(
  written: string | null | undefined,
  { meta, address }: Pick<PageSources, "meta" | "address">,
): string | null {
  if (
    written === null ||
    written === undefined ||
    written.length > LONGEST_ADDRESS ||
    /[\s<>"\u0000-\u001f\u202a-\u202e\u2066-\u2069]/.test(written.trim())
  )
    return null;
  const base = [meta.base, address].find((one): one is string => one !== null && /^https?:\/\//i.test(one));
  try {
    const url = base === undefined ? new URL(written.trim()) : new URL(written.trim(), base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** The page's own addresses as it states them, to find its article among the JSON-LD. */
export function ownAddresses(meta: PageMeta, address: string | null): string[] {
  return [address, meta.links.get("canonical")?.[0], meta.named.get("og:url")?.[0]].filter(
    (one): one is string => typeof one === "string" && one !== "",
  );
}

// Small things

function sourceOf(name: string): string {
  return name.startsWith("og:") ? "og" : "meta";
}

/** Character references and markup inside a value ("Bridge &amp; road", "<b>..."): content systems escape twice. */
function plainText(value: string): string {
  const text = foldSpace(value);
  return /[<&]/.test(text) && text.length < 5_000 ? wordsOf(parsePage(text).root) : text;
}

function dedupe(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ field, value }) => {
    const key = `${field} ${value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
