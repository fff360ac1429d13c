import type { Declared, Known } from "../../../core/model.ts";
import type { LinkedData } from "../json-ld.ts";
import type { PageMeta } from "../meta.ts";
import type { Outline } from "../outline.ts";
import { foldSpace, type PageElement, parsePage, wordsOf } from "../tree.ts";

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
export const names = {
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
    "originalpublicationdate",
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

export function headlineText({ blocks, headline }: Outline): string | null {
  return headline === null ? null : blocks[headline]!.text.replaceAll("\n", " ");
}

export function sourceOf(name: string): string {
  return name.startsWith("og:") ? "og" : "meta";
}

/** Character references and markup inside a value ("Bridge &amp; road", "<b>..."): content systems escape twice. */
export function plainText(value: string): string {
  const text = foldSpace(value);
  return /[<&]/.test(text) && text.length < 5_000 ? wordsOf(parsePage(text).root) : text;
}

export function dedupe(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ field, value }) => {
    const key = `${field} ${value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
