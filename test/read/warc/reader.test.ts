import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readText } from "../../../src/core/read/index.ts";
import { failureLine } from "../../../src/read/failure.ts";
import { readLimits } from "../../../src/read/limits.ts";
import type { ReadContext, ReadOutcome, Source } from "../../../src/read/reader.ts";
import { bytesSource } from "../../../src/read/source.ts";
import { warcReader } from "../../../src/read/warc/reader.ts";
import { answer, packed, page, recordBytes } from "./archive.ts";

interface Opened {
  readonly source: Source;
  readonly text: string;
  readonly truncated: boolean;
}

const limits = { ...readLimits, maxBytes: 2 ** 20, maxDocumentBytes: 2 ** 21 };

/** Reads an archive; `opened` is every page that it hands on. */
async function read(
  bytes: Uint8Array,
): Promise<{ opened: Opened[]; outcomes: ReadOutcome[]; notes: string[] }> {
  const notes: string[] = [];
  const opened: Opened[] = [];
  const context: ReadContext = {
    limits,
    metadata: {},
    fields: {},
    open: async function* (source, metadata = {}) {
      const parts: Uint8Array[] = [];
      for await (const chunk of source.chunks()) parts.push(chunk);
      const text = Buffer.concat(parts).toString("utf8");
      opened.push({ source, text, truncated: metadata.origin?.truncated ?? false });
      yield { ok: true, name: source.name, place: source.place, article: readText(text), diagnostics: [] };
    },
    tell: ({ name, says }) => notes.push(`${name}: ${says}`),
    parse: async () => ({ ok: false, reason: "failed", says: "no worker here" }),
  };
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of warcReader.read(bytesSource("crawl.warc", bytes), context))
    outcomes.push(outcome);
  return { opened, outcomes, notes };
}

const texts = async (bytes: Uint8Array) => (await read(bytes)).opened.map(({ text }) => text);
const says = async (bytes: Uint8Array) =>
  (await read(bytes)).outcomes.map((outcome) => (outcome.ok ? "article" : failureLine(outcome.failure)));

const words = page("Ferry held in harbour", ["The ferry was held for two hours.", "Nobody was hurt."]);

test("a page comes with its address, the time of capture, its declared type and its place", async () => {
  const first = recordBytes({
    type: "warcinfo",
    url: null,
    contentType: "application/warc-fields",
    body: "a: b",
  });
  const second = recordBytes({
    url: "https://gazette.example/ferry?a=1",
    date: "2021-06-11T08:30:00Z",
    body: answer(words, { "Content-Type": "text/html; charset=iso-8859-2" }),
  });
  const { opened, outcomes } = await read(Buffer.concat([first, second]));
  expect(outcomes).toHaveLength(1);
  expect(opened[0]?.text).toBe(words);
  expect(opened[0]?.source).toMatchObject({
    name: "crawl.warc",
    place: "record 2",
    url: "https://gazette.example/ferry?a=1",
    captured: "2021-06-11T08:30:00Z",
    mediaType: "text/html; charset=iso-8859-2",
    size: Buffer.byteLength(words),
  });
});

describe("the body", () => {
  const chunks = (body: Buffer | string, size: number) => {
    const bytes = Buffer.from(body);
    const parts: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) {
      const part = bytes.subarray(at, at + size);
      parts.push(Buffer.from(`${part.length.toString(16)};note=x\r\n`), part, Buffer.from("\r\n"));
    }
    return Buffer.concat([...parts, Buffer.from("0\r\nTrailer: t\r\n\r\n")]);
  };
  const cases: readonly [string, Uint8Array | string, Record<string, string>][] = [
    ["as it stands", words, {}],
    ["in chunks", chunks(words, 50), { "Transfer-Encoding": "chunked" }],
    ["in chunks by the head, joined by the crawler", words, { "Transfer-Encoding": "chunked" }],
    ["gzip", gzipSync(words), { "Content-Encoding": "gzip" }],
    ["gzip by the head, unpacked by the crawler", words, { "Content-Encoding": "gzip" }],
    [
      "gzip in chunks",
      chunks(gzipSync(words), 40),
      { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" },
    ],
    ["br", brotliCompressSync(words), { "Content-Encoding": "br" }],
    ["br by the head, unpacked by the crawler", words, { "Content-Encoding": "br" }],
    ["deflate", deflateSync(words), { "Content-Encoding": "deflate" }],
    ["bare deflate", deflateRawSync(words), { "Content-Encoding": "deflate" }],
    ["deflate by the head, unpacked by the crawler", words, { "content-encoding": "deflate" }],
    ["two codings", gzipSync(deflateSync(words)), { "Content-Encoding": "deflate, gzip" }],
    ["a coding that nobody knows", words, { "Content-Encoding": "dcb" }],
  ];
  test.each(cases)("%s", async (_name, body, fields) => {
    expect(await texts(packed([recordBytes({ body: answer(body, fields) })]))).toEqual([words]);
  });

  test("chunks that break off give what is there", async () => {
    const cut = chunks(words, 50).subarray(0, 180);
    const [text] = await texts(recordBytes({ body: answer(cut, { "Transfer-Encoding": "chunked" }) }));
    expect(words.startsWith(text!)).toBe(true);
    expect(text!.length).toBeGreaterThan(100);
  });

  test("a bomb in it is left at the limit, the others are read", async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    const records = [
      recordBytes({ body: answer(bomb, { "Content-Encoding": "gzip" }) }),
      recordBytes({ body: answer(words) }),
    ];
    expect(await says(packed(records))).toEqual([
      "crawl.warc, record 1: unpacks to more than 2 MB. The other records were read.",
      "article",
    ]);
  });
});

describe("what is no page is passed over", () => {
  const kinds: readonly [string, Buffer][] = [
    ["3 request", recordBytes({ type: "request", body: "GET / HTTP/1.1\r\n\r\n" })],
    ["3 revisit", recordBytes({ type: "revisit", body: answer("", {}) })],
    ["3 metadata", recordBytes({ type: "metadata", body: "a: b" })],
    ["3 answer with status 404", recordBytes({ body: answer(words, {}, "404 Not Found") })],
    ["3 answer with status 301", recordBytes({ body: answer(words, {}, "301 Moved") })],
    ["3 image/png", recordBytes({ body: answer("png", { "Content-Type": "image/png" }) })],
    ["3 text/dns", recordBytes({ contentType: "text/dns", url: "dns:gazette.example", body: "a" })],
    ["3 text/plain", recordBytes({ type: "resource", contentType: "text/plain", body: "a" })],
    ["3 unknown kind", recordBytes({ body: answer("{}", { "Content-Type": "" }) })],
    [
      "3 text/html",
      recordBytes({ type: "resource", url: "urn:view:a", contentType: "text/html", body: words }),
    ],
    ["3 unknown kind", recordBytes({ type: "resp\ronse\u0001", body: answer(words) })],
    ["3 empty answer", recordBytes({ body: answer("") })],
  ];
  test.each(kinds)("%s", async (counted, record) => {
    expect(await says(Buffer.concat([record, record, record]))).toEqual([
      `crawl.warc: is a web archive without a page: it holds ${counted}. Give the archive that holds the answers of the site.`,
    ]);
    expect(await texts(Buffer.concat([record, recordBytes({ body: answer(words) })]))).toEqual([words]);
  });

  test("a film of any size by its head", async () => {
    const film = recordBytes({ body: answer(Buffer.alloc(2_500_000, 7), { "Content-Type": "video/mp4" }) });
    const large = recordBytes({ body: answer(Buffer.alloc(2_500_000, 7)) });
    expect(await says(Buffer.concat([film, large, recordBytes({ body: answer(words) })]))).toEqual([
      expect.stringContaining("record 2: has"),
      "article",
    ]);
  });
});

test("a page without a declared type is known by its markup, one that the crawler named by that", async () => {
  const bare = recordBytes({ body: `HTTP/1.0 200\r\n\r\n${words}` });
  const named = recordBytes({
    fields: { "WARC-Identified-Payload-Type": "text/html" },
    body: `HTTP/1.1 200 OK\r\n\r\nThe ferry`,
  });
  const { opened } = await read(Buffer.concat([bare, named]));
  expect(opened.map(({ text }) => text)).toEqual([words, "The ferry"]);
});

test("resources, and texts that a crawler made of pages", async () => {
  const resource = recordBytes({ type: "resource", contentType: "text/html", body: words });
  const text = recordBytes({ type: "conversion", contentType: "text/plain", body: "The ferry was held." });
  expect(await texts(Buffer.concat([resource, text]))).toEqual([words, "The ferry was held."]);
});

test("an address in angle brackets, a date that is none", async () => {
  const record = recordBytes({ url: "<https://gazette.example/b>", date: "11/06/2021", body: answer(words) });
  const { opened } = await read(record);
  expect(opened[0]?.source).toMatchObject({ url: "https://gazette.example/b", captured: null });
});

test("a page that the archive cut says so, and a record whose length was wrong too", async () => {
  const cut = recordBytes({ fields: { "WARC-Truncated": "length" }, body: answer(words) });
  const wrong = recordBytes({ body: answer(words), length: 100 });
  const { opened, outcomes } = await read(Buffer.concat([cut, wrong]));
  expect(opened.map(({ truncated }) => truncated)).toEqual([true, false]);
  expect(outcomes.map((outcome) => outcome.ok && outcome.diagnostics.map(({ code }) => code))).toEqual([
    ["read.warc-truncated"],
    ["read.warc-length"],
  ]);
});

test("damage is an outcome with its place, and the rest is read", async () => {
  const member = gzipSync(recordBytes({ body: answer(words) }));
  const hurt = Buffer.from(member).fill(0xff, 30, 90);
  expect(await says(Buffer.concat([member, hurt, member]))).toEqual([
    "article",
    `crawl.warc, record 1: the web archive is damaged at byte ${member.length}: its packed data is damaged. The records behind it were read; fetch the archive again for this one.`,
    "article",
  ]);
});

test("what was passed over is counted", async () => {
  const request = recordBytes({ type: "request", body: "GET / HTTP/1.1\r\n\r\n" });
  const pages = Array.from({ length: 12 }, () => recordBytes({ body: answer(words) }));
  const kinds = ["a", "b", "c", "d", "e", "f", "g"].map((kind) =>
    recordBytes({ body: answer("x", { "Content-Type": `image/${kind}` }) }),
  );
  const { notes, outcomes } = await read(packed([request, request, ...pages, ...kinds]));
  expect(outcomes).toHaveLength(12);
  expect(notes).toEqual([
    "crawl.warc: records that are no pages: 2 request, 1 image/a, 1 image/b, 1 image/c, 1 image/d, 1 image/e, 2 others",
  ]);
  expect((await read(packed(pages))).notes).toEqual([]);
});

test("an archive that holds nothing", async () => {
  expect(await says(Buffer.from("WARC/1.0\r\n"))).toEqual([
    expect.stringContaining("the web archive is damaged at byte 0: the file ends inside of it"),
  ]);
});
