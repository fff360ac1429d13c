import { startOf, startsLikeFeed, startsLikeJson, startsWith } from "./content.ts";
import { takesMail, takesMailbox } from "./eml/takes.ts";
import { takesPage } from "./html/takes.ts";
import type { Reader } from "./reader.ts";
import { separatorOf } from "./records/separator.ts";
import { textReader } from "./text.ts";

/**
 * Every reader, the first that takes the content reads it. Only `text` is loaded with the list: what another needs comes
 * when a file of its kind does, so that two plain texts cost nothing of it. Order matters: a feed may begin as a page
 * does and as JSON does, records in columns look like text, and `text` takes whatever no other has taken.
 */
export const readers: readonly Reader[] = [
  onDemand(
    "web archive",
    (source) => startsWith(source, "WARC/"),
    async () => (await import("./warc/reader.ts")).warcReader,
  ),
  onDemand(
    "pdf",
    // Programs may leave a few bytes before the mark.
    (source) => startOf(source).slice(0, 1024).includes("%PDF-"),
    async () => (await import("./pdf/reader.ts")).pdfReader,
  ),
  onDemand(
    "office document",
    (source) => startsWith(source, "PK\x03\x04"),
    async () => (await import("./docx/reader.ts")).officeReader,
  ),
  onDemand(
    "old office document",
    (source) => startsWith(source, "\xd0\xcf\x11\xe0") || startsWith(source, "{\\rtf"),
    async () => (await import("./docx/reader.ts")).oldOfficeReader,
  ),
  onDemand(
    "parquet",
    (source) => startsWith(source, "PAR1"),
    async () => (await import("./parquet/reader.ts")).parquetReader,
  ),
  onDemand(
    "feed",
    (source) => startsLikeFeed(startOf(source)),
    async () => (await import("./feed/reader.ts")).feedReader,
  ),
  onDemand("mail", takesMail, async () => (await import("./eml/reader.ts")).mailReader),
  onDemand("mailbox", takesMailbox, async () => (await import("./eml/reader.ts")).mailboxReader),
  onDemand("html", takesPage, async () => (await import("./html/reader.ts")).htmlReader),
  onDemand(
    "other xml",
    (source) => /^\s*<(?:\?xml|urlset|sitemapindex|opml|mediawiki|svg)\b/i.test(startOf(source)),
    async () => (await import("./feed/other-xml.ts")).otherXmlReader,
  ),
  onDemand(
    "json",
    (source) => startsLikeJson(startOf(source)),
    async () => (await import("./records/json.ts")).jsonReader,
  ),
  onDemand(
    "csv",
    (source, fields) => separatorOf(source, fields) !== null,
    async () => (await import("./records/csv.ts")).csvReader,
  ),
  onDemand(
    "gzip",
    (source) => startsWith(source, "\x1f\x8b"),
    async () => (await import("./gzip.ts")).gzipReader,
  ),
  textReader,
];

/** A reader whose `read` is loaded when it is first needed; `takes` stands here, so that asking costs nothing. */
function onDemand(name: string, takes: Reader["takes"], load: () => Promise<Pick<Reader, "read">>): Reader {
  return {
    name,
    takes,
    read: async function* (source, context) {
      yield* (await load()).read(source, context);
    },
  };
}
