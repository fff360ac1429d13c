import { gzipSync } from "node:zlib";
import type { FieldNames } from "../../src/read/reader.ts";
import { docxFiles } from "./docx/write-docx.ts";
import { writeZip } from "./docx/write-zip.ts";
import { writeEml } from "./eml/write-eml.ts";
import { atom, ferry, item, rdf, rss } from "./feed/feeds.ts";
import { writeParquet } from "./parquet/write-parquet.ts";
import { type PdfPage, writePdf } from "./pdf/write-pdf.ts";
import { answer, packed, page, recordBytes } from "./warc/archive.ts";

/** A small file of one kind, and what must come out of it. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Articles in it. */
  readonly articles: number;
  readonly fields?: FieldNames;
  /** What is packed in it, to be damaged before packing: a flipped bit in packed data is mostly found out at once. */
  readonly inside?: {
    readonly parts: readonly Uint8Array[];
    readonly pack: (parts: readonly Uint8Array[]) => Uint8Array;
  };
}

/** Records side by side, one of them broken: what stands around it must be read. */
export interface Records {
  readonly join: (records: readonly Uint8Array[]) => Uint8Array;
  readonly good: readonly [Uint8Array, Uint8Array];
  readonly bad: Uint8Array;
}

/** What the contract of readers is held against, by the reader's name in the list. */
export interface ReaderSamples {
  readonly samples: readonly Sample[];
  readonly records?: Records;
}

const paragraphs = [
  "The ferry to Holm came back on Monday after nine days in the dock at Sund, the operator said.",
  "“Nobody was told when it would return,” said Ada Lund, who runs the shop at the harbour – and the post office.",
  "Before that, the islanders had used fishing boats. The repairs cost about £40,000, twice what was planned in 2020.",
];
const title = "Ferry returns to Holm";
const text = `${title}\n\n${paragraphs.join("\n\n")}\n`;

const bytes = (content: string | Uint8Array) => new Uint8Array(Buffer.from(content));
const json = (record: object) => bytes(JSON.stringify(record));
const joined =
  (between: string, before = "", after = "") =>
  (records: readonly Uint8Array[]) =>
    bytes(`${before}${records.map((record) => Buffer.from(record).toString()).join(between)}${after}`);

const htmlPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Example Times</title>
<meta property="og:site_name" content="Example Times"><meta property="article:published_time" content="2021-06-11T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","author":{"name":"Jane Roe"}}</script></head>
<body><nav><a href="/">Home</a><a href="/travel">Travel</a></nav><article><h1>${title}</h1>
${paragraphs.map((one) => `<p>${one}</p>`).join("\n")}<figure><img src="a.jpg" alt=""><figcaption>The ferry. Photo: Jane Roe</figcaption></figure>
</article><footer><p>All rights reserved.</p></footer></body></html>`;

const pdfPages: readonly PdfPage[] = [
  {
    width: 595,
    height: 842,
    placed: [title, ...paragraphs.flatMap(inLines)].map((line, at) => ({
      text: line,
      x: 60,
      y: 80 + at * 16,
      size: at === 0 ? 20 : 11,
      face: at === 0 ? "Helvetica-Bold" : "Helvetica",
    })),
  },
];

/** Lines of some sixty letters. */
function inLines(paragraph: string): string[] {
  return paragraph.replace(/[“”–]/g, '"').match(/.{1,60}(?:\s|$)/g) ?? [];
}

const docx = docxFiles({
  body: [{ text: title, style: "Title" }, ...paragraphs.map((one) => ({ text: one }))],
  properties: { creator: "Jane Roe", created: "2021-06-11T08:00:00Z" },
});

const gzipped = (...parts: readonly Uint8Array[]) => ({ parts, pack: packed });

const warcRecord = (url: string, name: string) => recordBytes({ url, body: answer(page(name, paragraphs)) });
const warc = [
  warcRecord("https://gazette.example/a", title),
  warcRecord("https://gazette.example/b", "Bridge opens"),
];

const feedItem = (name: string) =>
  item(
    name,
    ferry,
    `<link>https://gazette.example/${name}</link><pubDate>Fri, 11 Jun 2021 08:00:00 GMT</pubDate>`,
  );

const csvRow = (id: string) =>
  bytes(`${id},${title} ${id},"${paragraphs[0]}\n\n${paragraphs[2]}",2021-06-11`);

const mail = writeEml({ subject: title, parts: [{ type: "text/plain", body: paragraphs.join("\n\n") }] });
const mailbox = bytes(
  [mail, writeEml({ subject: "Bridge opens", parts: [{ type: "text/plain", body: paragraphs[0]! }] })]
    .map(
      (one) => `From press@example.org Fri Jun 11 09:30:00 2021\n${Buffer.from(one).toString("latin1")}\n\n`,
    )
    .join(""),
);

const parquet = await writeParquet(
  `SELECT unnest(['a', 'b']) AS id, '${title}' AS title, '${paragraphs[0]}' AS body, DATE '2021-06-11' AS published`,
);

/** One entry for each reader of the list; the contract fails for a reader that has none. */
export const samples: Readonly<Record<string, ReaderSamples>> = {
  text: {
    samples: [
      { name: "UTF-8", bytes: bytes(text), articles: 1 },
      {
        name: "windows-1252",
        bytes: new Uint8Array(Buffer.from("Zoë said: £40. José agreed.", "latin1")),
        articles: 1,
      },
      { name: "UTF-16", bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")), articles: 1 },
      {
        name: "Markdown",
        bytes: bytes(
          `---\ntitle: ${title}\ndate: 2021-06-11\n---\n\n# ${title}\n\n${paragraphs.join("\n\n")}`,
        ),
        articles: 1,
      },
    ],
  },
  json: {
    samples: [
      {
        name: "lines",
        bytes: bytes(
          `${JSON.stringify({ id: 1, title, body: paragraphs.join("\n") })}\n${JSON.stringify({ id: 2, text })}\n`,
        ),
        articles: 2,
      },
      {
        name: "list",
        bytes: bytes(
          JSON.stringify(
            [
              { headline: title, content: paragraphs[0] },
              { text, lang: "en" },
            ],
            null,
            1,
          ),
        ),
        articles: 2,
      },
      {
        name: "object",
        bytes: bytes(
          JSON.stringify({ response: { docs: [{ title: { main: title }, body: paragraphs }] } }, null, 2),
        ),
        articles: 1,
      },
    ],
    records: {
      join: joined("\n"),
      good: [json({ id: "a", text: paragraphs[0] }), json({ id: "b", text: paragraphs[1] })],
      bad: bytes('{"id": "c", "text": "never closed}'),
    },
  },
  csv: {
    samples: [
      {
        name: "commas",
        bytes: bytes(
          `id,title,body,date\n${[csvRow("a"), csvRow("b")].map((row) => Buffer.from(row)).join("\n")}\n`,
        ),
        articles: 2,
      },
      {
        name: "tabs",
        bytes: bytes(`headline\ttext\tsource\n${title}\t${paragraphs[1]}\tExample Post\n`),
        articles: 1,
      },
      {
        name: "named",
        bytes: bytes(`no;words\n1;${paragraphs[0]}\n`),
        articles: 1,
        fields: { text: "words", id: "no" },
      },
    ],
    records: {
      join: joined("\n", "id,title,body,date\n"),
      good: [csvRow("a"), csvRow("b")],
      bad: bytes("c,too,many,cells,here"),
    },
  },
  gzip: {
    samples: [
      { name: "a text", bytes: new Uint8Array(gzipSync(text)), articles: 1, inside: gzipped(bytes(text)) },
      {
        name: "a page",
        bytes: new Uint8Array(gzipSync(htmlPage)),
        articles: 1,
        inside: gzipped(bytes(htmlPage)),
      },
      {
        name: "members of JSON lines",
        bytes: new Uint8Array(
          Buffer.concat([1, 2].map((id) => gzipSync(`${JSON.stringify({ id, text })}\n`))),
        ),
        articles: 2,
      },
      {
        name: "a web archive, packed by record",
        bytes: new Uint8Array(packed(warc)),
        articles: 2,
        inside: gzipped(...warc),
      },
    ],
    records: {
      join: (records) => new Uint8Array(Buffer.concat(records)),
      good: [new Uint8Array(gzipSync(warc[0]!)), new Uint8Array(gzipSync(warc[1]!))],
      bad: new Uint8Array(gzipSync(warc[1]!).fill(0xff, 20, 120)),
    },
  },
  html: {
    samples: [
      { name: "page", bytes: bytes(htmlPage), articles: 1 },
      {
        name: "latin-1",
        bytes: new Uint8Array(
          Buffer.from(htmlPage.replace("utf-8", "iso-8859-1").replace(/[“”–]/g, '"'), "latin1"),
        ),
        articles: 1,
      },
    ],
  },
  feed: {
    samples: [
      { name: "RSS", bytes: bytes(rss([feedItem("a"), feedItem("b")])), articles: 2 },
      {
        name: "Atom",
        bytes: bytes(
          atom([
            `<entry><title>${title}</title><id>a</id><updated>2021-06-11T08:00:00Z</updated><content type="html">${ferry.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</content></entry>`,
          ]),
        ),
        articles: 1,
      },
      {
        name: "RDF",
        bytes: bytes(
          rdf([
            `<item rdf:about="https://gazette.example/a"><title>${title}</title><link>https://gazette.example/a</link><description>${paragraphs[0]}</description></item>`,
          ]),
        ),
        articles: 1,
      },
      {
        name: "JSON Feed",
        bytes: json({
          version: "https://jsonfeed.org/version/1.1",
          title: "Harbour Gazette",
          items: [{ id: "1", title, content_html: ferry }],
        }),
        articles: 1,
      },
    ],
    records: {
      join: (records) => bytes(rss(records.map((record) => Buffer.from(record).toString()))),
      good: [bytes(feedItem("a")), bytes(feedItem("b"))],
      bad: bytes("<item><title>Never < closed</item>"),
    },
  },
  "web archive": {
    samples: [{ name: "plain", bytes: new Uint8Array(Buffer.concat(warc)), articles: 2 }],
    records: {
      join: (records) => new Uint8Array(Buffer.concat(records)),
      good: [warc[0]!, warc[1]!],
      // A wrong length is repaired; an answer that is none cannot be.
      bad: recordBytes({ url: "https://gazette.example/c", body: "no answer" }),
    },
  },
  pdf: {
    samples: [
      { name: "one page", bytes: writePdf(pdfPages), articles: 1 },
      { name: "not packed", bytes: writePdf(pdfPages, { packed: false }), articles: 1 },
    ],
  },
  "office document": {
    samples: [
      {
        name: "DOCX",
        bytes: writeZip(docx),
        articles: 1,
        inside: {
          parts: docx.map((file) => bytes(file.bytes)),
          pack: (parts) => writeZip(docx.map((file, at) => ({ ...file, bytes: parts[at]! }))),
        },
      },
    ],
  },
  "old office document": {
    samples: [{ name: "RTF", bytes: bytes(`{\\rtf1\\ansi ${paragraphs[0]}}`), articles: 0 }],
  },
  parquet: { samples: [{ name: "two rows", bytes: parquet, articles: 2 }] },
  mail: { samples: [{ name: "text", bytes: mail, articles: 1 }] },
  mailbox: { samples: [{ name: "two", bytes: mailbox, articles: 2 }] },
  "other xml": {
    samples: [
      {
        name: "a map of a site",
        bytes: bytes('<?xml version="1.0"?><urlset><url><loc>https://gazette.example/a</loc></url></urlset>'),
        articles: 0,
      },
    ],
  },
};
