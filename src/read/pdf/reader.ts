import { documentOutcome, firstLine, parserFailure } from "../document/article.ts";
import type { ReadContext, Reader, ReadOutcome, Source } from "../reader.ts";
import { failed, wholeOf } from "../source.ts";
import { foundOf } from "./info.ts";
import type { PdfInput, PdfParsed } from "./parse.ts";

/** Pages of one document that are read; what is longer is a book or a bound volume. */
const maxPages = 2000;

/** Strings of one document: a newspaper page has some thousands, a book of 500 pages 300,000 where words stand alone. */
const maxPieces = 1_000_000;

/** Share (0 to 1) of the time a parser has after which no further page is begun: the layout of what is read needs the rest. */
const readingShare = 0.6;

/** PDF: the text in reading order, without what belongs to the page. */
export const pdfReader: Pick<Reader, "read"> = {
  read: async function* (source, context) {
    yield await readPdf(source, context);
  },
};

async function readPdf(source: Source, context: ReadContext): Promise<ReadOutcome> {
  const whole = await wholeOf(source, context.limits.maxDocumentBytes, "maxDocumentBytes");
  if (!whole.ok) return whole;
  const input: PdfInput = {
    bytes: whole.bytes,
    milliseconds: context.limits.parseMilliseconds * readingShare,
    maxPages,
    maxPieces,
  };
  const parsed = await context.parse("pdf", input);
  if (!parsed.ok) return parserFailure(source, "PDF", parsed);
  if (!isPdfParsed(parsed.value))
    return parserFailure(source, "PDF", { reason: "failed", says: "no answer" });
  if (parsed.value.kind === "refused") return { ok: false, failure: refusal(source, parsed.value) };
  if (!/\S/.test(parsed.value.text)) return { ok: false, failure: withoutText(source, parsed.value) };
  return asOutcome(source, context, whole.bytes, parsed.value);
}

type ReadPdf = Extract<PdfParsed, { kind: "read" }>;

function isPdfParsed(value: unknown): value is PdfParsed {
  return typeof value === "object" && value !== null && "kind" in value;
}

function refusal(source: Source, { why, says }: Extract<PdfParsed, { kind: "refused" }>) {
  switch (why) {
    case "encrypted":
      return failed(
        source,
        "read.encrypted",
        "is an encrypted PDF that asks for a password",
        "Open it with its password and save it without one.",
      );
    case "bomb":
      return failed(
        source,
        "read.bomb",
        `was not opened: ${says}`,
        "If it is a true document, print it to a new PDF and give that.",
      );
    case "damaged":
      return failed(
        source,
        "read.damaged",
        `is a damaged PDF (${firstLine(says)})`,
        "Fetch it again: it may have been cut on the way.",
      );
  }
}

function withoutText(source: Source, { pages, lost }: ReadPdf) {
  if (lost.length > 0 && lost.length >= pages) {
    return failed(
      source,
      "read.damaged",
      "is a damaged PDF: none of its pages could be read",
      "Fetch it again: it may have been cut on the way.",
    );
  }
  return failed(
    source,
    "read.no-text",
    `is a PDF without text: its ${pages === 1 ? "page is a picture" : `${pages} pages are pictures`}`,
    "Run text recognition (OCR) over it, for example with ocrmypdf, and give the result.",
  );
}

function asOutcome(source: Source, context: ReadContext, bytes: Uint8Array, parsed: ReadPdf): ReadOutcome {
  const found = foundOf(parsed.info, parsed.headline, parsed.text);
  return documentOutcome(source, context, {
    text: parsed.text,
    extractor: "pdf",
    bytes,
    ...found,
    left: parsed.aside,
    says: [...damage(parsed), ...limits(parsed), ...gaps(parsed)],
    truncated: parsed.cut || parsed.stopped !== null,
  });
}

type Said = readonly [code: string, says: string];

function damage({ cut, lost, pages }: ReadPdf): Said[] {
  const said: Said[] = [];
  if (cut) {
    said.push([
      "read.truncated",
      "The file breaks off before its end: what could be saved of it was read, and text may be missing.",
    ]);
  }
  if (lost.length > 0) {
    said.push([
      "read.pages-lost",
      `${lost.length} of ${pages} pages could not be read (${listed(lost)}): their text is missing.`,
    ]);
  }
  return said;
}

function limits({ stopped, looked, pages }: ReadPdf): Said[] {
  if (stopped === null) return [];
  const limit = {
    time: "time (parseMilliseconds)",
    pages: `pages (${maxPages})`,
    pieces: `strings (${maxPieces})`,
  }[stopped];
  return [
    [
      "read.limit",
      `Only ${looked - (stopped === "time" ? 1 : 0)} of ${pages} pages were read: the limit of ${limit} was met. Cut the document into its parts.`,
    ],
  ];
}

/** Characters that no font says the meaning of come out as replacement characters or private ones; a few are ornaments. */
const unknownShare = 0.02;

function gaps({ blank, pages, text }: ReadPdf): Said[] {
  const said: Said[] = [];
  if (blank > 0) {
    said.push([
      "read.pages-without-text",
      `${blank} of ${pages} pages have no text; if they are pictures, run text recognition (OCR) over the file.`,
    ]);
  }
  const unknown = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  if (unknown > text.length * unknownShare) {
    said.push([
      "read.letters-unknown",
      `The file does not say what ${unknown} of its ${text.length} letters are; run text recognition (OCR) over it.`,
    ]);
  }
  return said;
}

function listed(numbers: readonly number[]): string {
  return numbers.length <= 8
    ? numbers.join(", ")
    : `${numbers.slice(0, 8).join(", ")} and ${numbers.length - 8} more`;
}
