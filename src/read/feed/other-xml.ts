import type { Reader, Source } from "../reader.ts";
import { failed } from "../source.ts";

/** XML that holds no articles, said by its kind. Comes behind pages and feeds, which may begin as XML does. */
export const otherXmlReader: Pick<Reader, "read"> = {
  read: async function* (source) {
    yield { ok: false, failure: otherXml(source) };
  },
};

/** Kinds that people take for something else, by the root element. */
const kinds: Readonly<Record<string, readonly [says: string, next: string]>> = {
  urlset: ["is a sitemap: addresses without texts", "Give the addresses in it that you want."],
  sitemapindex: ["is a list of sitemaps: addresses without texts", "Give the addresses of articles."],
  opml: ["is a list of feeds (OPML)", "Give the addresses of the feeds in it."],
  mediawiki: ["is a dump of a wiki", "Extract its texts with a tool for such dumps."],
  svg: ["is a picture (SVG)", "Give a text or a page."],
};

function otherXml(source: Source) {
  const root = rootOf(source.head);
  const [says, next] = kinds[root] ?? [
    root === "" ? "is XML of an unknown kind" : `is XML of an unknown kind (root <${root}>)`,
    "Save the article as text or as a page and give that file.",
  ];
  return failed(source, "read.other-xml", says, next);
}

function rootOf(head: Uint8Array): string {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 8192)).toString("latin1");
  const bare = start.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "");
  return (/<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,40})/.exec(bare)?.[1] ?? "").toLowerCase();
}
