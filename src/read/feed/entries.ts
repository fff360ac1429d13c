import type { AnyFeed, AtomFeed, AtomNs, DcNs, DcTermsNs, JsonFeed, RdfFeed, RssFeed } from "feedsmith";

/** What all kinds of feeds say of an entry, each as it is written there; `null` where nothing is said. */
export interface RawEntry {
  readonly id: string | null;
  readonly link: string | null;
  /** Address of what the entry was taken from. */
  readonly via: string | null;
  readonly title: Markup | null;
  readonly content: Markup | null;
  readonly summary: Markup | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  /** The feed that the entry comes from, where it is another one. */
  readonly source: string | null;
}

export interface Markup {
  readonly value: string;
  readonly kind: "html" | "plain" | "either";
}

export interface RawFeed {
  readonly kind: string;
  readonly title: Markup | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly entries: readonly RawEntry[];
}

export function rawFeed(parsed: AnyFeed): RawFeed {
  switch (parsed.format) {
    case "rss":
      return rssFeed(parsed.feed);
    case "rdf":
      return rdfFeed(parsed.feed);
    case "atom":
      return atomFeed(parsed.feed);
    case "json":
      return jsonFeed(parsed.feed);
    default:
      return parsed satisfies never;
  }
}

function rssFeed(feed: RssFeed.Feed<string>): RawFeed {
  return {
    kind: "RSS",
    title: either(feed.title),
    link: feed.link ?? null,
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    authors: [],
    entries: (feed.items ?? []).map((item) => ({
      ...itemFields(item),
      id: item.guid?.value ?? null,
      link: item.link ?? permalink(item.guid) ?? atomLink(item.atom),
      authors: names([...(item.authors ?? []).map(({ name }) => name), ...(item.dc?.creators ?? [])]),
      published: item.pubDate ?? dated(item.dc, item.dcterms) ?? item.atom?.published ?? null,
      source: item.source?.title ?? null,
    })),
  };
}

function rdfFeed(feed: RdfFeed.Feed<string>): RawFeed {
  return {
    kind: "RDF",
    title: either(feed.title),
    link: feed.link ?? null,
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    authors: [],
    entries: (feed.items ?? []).map((item) => ({
      ...itemFields(item),
      id: item.rdf?.about ?? null,
      link: item.link ?? null,
      authors: names(item.dc?.creators ?? []),
      published: dated(item.dc, item.dcterms),
      source: null,
    })),
  };
}

/** What RSS 1.0 and 2.0 have in common. */
function itemFields(item: RssFeed.Item<string> | RdfFeed.Item<string>) {
  const basis = [...(item.dc?.sources ?? []), ...(item.dcterms?.sources ?? [])].find(isAddress);
  return {
    via: basis ?? item.atom?.links?.find(({ rel }) => rel === "via")?.href ?? null,
    title: either(item.title),
    content: html(item.content?.encoded),
    summary: either(item.description ?? item.dc?.descriptions?.[0]),
    modified: item.atom?.updated ?? item.dcterms?.modified?.[0] ?? null,
    language: item.dc?.languages?.[0] ?? item.xml?.lang ?? null,
  };
}

function atomFeed(feed: AtomFeed.Feed<string>): RawFeed {
  return {
    kind: "Atom",
    title: atomText(feed.title),
    link: alternate(feed.links),
    language: feed.xml?.lang ?? null,
    authors: names((feed.authors ?? []).map(({ name }) => name)),
    entries: (feed.entries ?? []).map((entry) => ({
      id: entry.id ?? null,
      link: alternate(entry.links),
      via: entry.links?.find(({ rel }) => rel === "via")?.href ?? null,
      title: atomText(entry.title),
      content: atomText(entry.content),
      summary: atomText(entry.summary),
      authors: names([...(entry.authors ?? []).map(({ name }) => name), ...(entry.dc?.creators ?? [])]),
      published: entry.published ?? null,
      modified: entry.updated ?? null,
      language: entry.content?.xml?.lang ?? entry.xml?.lang ?? null,
      source: atomText(entry.source?.title)?.value ?? null,
    })),
  };
}

function jsonFeed(feed: JsonFeed.Feed<string>): RawFeed {
  return {
    kind: "JSON Feed",
    title: plain(feed.title),
    link: feed.home_page_url ?? null,
    language: feed.language ?? null,
    authors: names((feed.authors ?? []).map(({ name }) => name)),
    entries: (feed.items ?? []).map((item) => ({
      id: item.id ?? null,
      link: item.url ?? null,
      via: null,
      title: plain(item.title),
      content: html(item.content_html) ?? plain(item.content_text),
      summary: plain(item.summary),
      authors: names((item.authors ?? []).map(({ name }) => name)),
      published: item.date_published ?? null,
      modified: item.date_modified ?? null,
      language: item.language ?? null,
      source: null,
    })),
  };
}

function html(value: string | undefined): Markup | null {
  return filled(value, "html");
}

function plain(value: string | undefined): Markup | null {
  return filled(value, "plain");
}

/** RSS never says which; what has tags is HTML. */
function either(value: string | undefined): Markup | null {
  return filled(value, "either");
}

function filled(value: string | undefined, kind: Markup["kind"]): Markup | null {
  return value === undefined || !/\S/.test(value) ? null : { value, kind };
}

/** Without a type Atom means plain text. */
function atomText(text: { readonly value?: string; readonly type?: string } | undefined): Markup | null {
  const type = text?.type?.toLowerCase() ?? "text";
  return filled(text?.value, /html/.test(type) ? "html" : "plain");
}

function alternate(links: readonly AtomFeed.Link<string>[] | undefined): string | null {
  const found = links?.find(({ rel }) => rel === undefined || rel === "alternate");
  return found?.href ?? null;
}

function atomLink(entry: AtomNs.Entry<string> | undefined): string | null {
  return alternate(entry?.links);
}

function permalink(guid: RssFeed.Guid | undefined): string | null {
  return guid?.value !== undefined && guid.isPermaLink !== false && isAddress(guid.value) ? guid.value : null;
}

function dated(
  dc: DcNs.ItemOrFeed<string> | undefined,
  terms: DcTermsNs.ItemOrFeed<string> | undefined,
): string | null {
  return dc?.dates?.[0] ?? terms?.issued?.[0] ?? terms?.created?.[0] ?? terms?.dates?.[0] ?? null;
}

/** Names without repetitions and without bare addresses of mail. */
function names(found: readonly (string | undefined)[]): string[] {
  const plainNames = found.map((name) => (name ?? "").trim().replace(/\s+/g, " "));
  return [...new Set(plainNames.filter((name) => name !== "" && !/^\S+@\S+$/.test(name)))];
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value);
}
