import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { outcomesOf } from "../outcomes.ts";
import { type PdfOptions, type PdfPage, writePdf } from "./write-pdf.ts";

const words = "The dredging of the harbour will not begin before October.";

const pages = (count: number): PdfPage[] =>
  Array.from({ length: count }, (_, index) => ({
    width: 400,
    height: 300,
    placed: [
      {
        text:
          index === 0
            ? "Dredging is put off again"
            : `What it costs, ${"and why, ".repeat(index % 5)}it says`,
        x: 30,
        y: 40 + index * 5,
        size: 20,
        face: "Helvetica-Bold",
      },
      { text: `${words} It is part ${index + 1}.`, x: 30, y: 80 + index * 5, size: 10, face: "Helvetica" },
      {
        text: `The council meets ${"again ".repeat(index % 4)}to hear of it.`,
        x: 30,
        y: 92 + index * 5,
        size: 10,
        face: "Helvetica",
      },
    ],
  }));

async function read(bytes: Uint8Array) {
  const [outcome, ...more] = await outcomesOf(bytes, { name: "release.pdf" });
  expect(more).toEqual([]);
  return outcome!;
}

async function article(options: PdfOptions, of = pages(1)) {
  const outcome = await read(writePdf(of, options));
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.says}`);
  return outcome;
}

async function failure(bytes: Uint8Array): Promise<string> {
  const outcome = await read(bytes);
  return outcome.ok ? "read" : `${outcome.failure.code}: ${outcome.failure.says}. ${outcome.failure.next}`;
}

describe("a PDF's article", () => {
  it("takes what its properties say where the text is silent", async () => {
    const info = { Title: "Release 14", Author: "Ada Lund", CreationDate: "D:20210611093000+02'00'" };
    const { article: found } = await article({ info });
    expect([found.title, found.byline, found.published]).toEqual([
      "Dredging is put off again",
      "Ada Lund",
      "2021-06-11T09:30:00+02:00",
    ]);
    expect(found.known.find(({ field }) => field === "title")?.by).toBe("type size");
    expect(found.origin.extractor).toBe("pdf");
  });

  it.each([
    ["a file name", { Title: "Microsoft Word - release_final2.doc" }],
    ["a program's word for nothing", { Title: "untitled" }],
  ])("does not take %s for a title", async (_name, info) => {
    const { article: found } = await article({ info });
    expect(found.known.filter(({ by }) => by === "pdf info")).toEqual([]);
  });

  it("takes no date from a page that somebody printed from a browser", async () => {
    const info = { Producer: "Skia/PDF m120", Creator: "Chromium", CreationDate: "D:20210611093000Z" };
    expect((await article({ info })).article.published).toBeNull();
  });

  it.each(["rc4", "aes"] as const)("is read where it is sealed (%s) without a password", async (method) => {
    const { article: found } = await article({ encryption: { method, user: "", owner: "secret" } });
    expect(found.text).toContain(words);
  });
});

describe("a PDF that cannot be read", () => {
  it.each(["rc4", "aes"] as const)("asks for its password (%s)", async (method) => {
    expect(await failure(writePdf(pages(1), { encryption: { method, user: "secret", owner: "s" } }))).toBe(
      "read.encrypted: is an encrypted PDF that asks for a password. Open it with its password and save it without one.",
    );
  });

  it("has no text", async () => {
    expect(await failure(writePdf([{ width: 300, height: 300, placed: [], picture: true }]))).toBe(
      "read.no-text: is a PDF without text: its page is a picture. Run text recognition (OCR) over it, for example with ocrmypdf, and give the result.",
    );
  });

  it("unpacks to more than any document holds", async () => {
    const bomb = deflateSync(Buffer.alloc(128 * 1024 * 1024, 0x20));
    const once = { bytes: bomb, filters: "/FlateDecode" };
    const twice = { bytes: deflateSync(bomb), filters: "[/FlateDecode /FlateDecode]" };
    for (const content of [once, twice]) {
      expect(await failure(writePdf(pages(1), { content }))).toMatch(/^read\.bomb: was not opened/);
    }
  });

  it("is no PDF behind its first bytes", async () => {
    expect(await failure(Buffer.from("%PDF-1.7\nnothing of the kind"))).toMatch(/^read\.damaged: /);
  });
});

describe("a PDF that breaks off", () => {
  it("gives what is left of it, and says so", async () => {
    const bytes = writePdf(pages(12), { packed: false });
    const outcome = await read(bytes.subarray(0, Math.floor(bytes.length * 0.6)));
    if (!outcome.ok) throw new Error(outcome.failure.says);
    expect(outcome.article.text).toContain("It is part 1.");
    expect(outcome.article.origin.truncated).toBe(true);
    expect(outcome.diagnostics.map(({ code }) => code)).toContain("read.truncated");
  });

  it("ends with an outcome wherever it is cut", async () => {
    const bytes = writePdf(pages(2));
    for (let length = 8; length < bytes.length; length += 157) {
      const outcome = await read(bytes.subarray(0, length));
      if (!outcome.ok) expect(outcome.failure.code).toMatch(/^read\.(?:damaged|no-text)$/);
    }
  });

  it("says which pages have no text", async () => {
    const outcome = await article({}, [...pages(1), { width: 300, height: 300, placed: [], picture: true }]);
    expect(outcome.diagnostics.map(({ says }) => says)).toEqual([
      "1 of 2 pages have no text; if they are pictures, run text recognition (OCR) over the file.",
    ]);
  });
});
