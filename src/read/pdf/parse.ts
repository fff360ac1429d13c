import { asBuffer } from "../bytes.ts";
import { isBomb } from "./bomb.ts";
import { loadEngine } from "./engine.ts";
import type { PdfInfo } from "./info.ts";
import { type Items, itemsOf, withoutMarked } from "./items.ts";
import { layOut, type SetAside } from "./layout/index.ts";
import { mended } from "./mend.ts";

/** What the job takes. */
export interface PdfInput {
  readonly bytes: Uint8Array;
  /** After so many milliseconds the pages that are left are not read. */
  readonly milliseconds: number;
  readonly maxPages: number;
  /** Strings of all pages together. */
  readonly maxPieces: number;
}

/** What the job gives. */
export type PdfParsed =
  | { readonly kind: "refused"; readonly why: "encrypted" | "bomb" | "damaged"; readonly says: string }
  | {
      readonly kind: "read";
      readonly text: string;
      readonly headline: string | null;
      readonly aside: readonly SetAside[];
      readonly info: PdfInfo;
      readonly pages: number;
      /** Pages that were looked at; fewer than `pages` where a limit was met. */
      readonly looked: number;
      readonly stopped: "time" | "pages" | "pieces" | null;
      /** 1-based numbers of pages that could not be read. */
      readonly lost: readonly number[];
      /** Pages without any text. */
      readonly blank: number;
      /** True where the end of the file is missing. */
      readonly cut: boolean;
    };

/** Pages one after the other that cannot be read, after which the page count is taken for a lie. */
const mostLost = 64;

/** A PDF's pages as text: the job `pdf` of the parse worker. Throws only what pdf.js throws unforeseen. */
export async function parsePdf(input: unknown): Promise<PdfParsed> {
  if (!isPdfInput(input)) throw new TypeError("the job pdf wants its bytes and limits");
  const started = performance.now();
  if (isBomb(input.bytes)) {
    return {
      kind: "refused",
      why: "bomb",
      says: "its packed parts unpack to far more than any document holds",
    };
  }
  const cut = lacksEnd(input.bytes);
  const opened = await openDocument(input.bytes);
  if (!opened.ok) return opened.refused;
  const { document } = opened;
  const all: Items[] = [];
  const aside: SetAside[] = [];
  const lost: number[] = [];
  let pieces = 0;
  let blank = 0;
  let failures = 0;
  let stopped: "time" | "pages" | "pieces" | null = null;
  let looked = 0;
  for (let number = 1; number <= document.numPages; number++) {
    if (number > input.maxPages) stopped = "pages";
    else if (pieces > input.maxPieces) stopped = "pieces";
    else if (performance.now() - started > input.milliseconds) stopped = "time";
    if (stopped !== null || failures >= mostLost) break;
    looked = number;
    try {
      const page = await document.getPage(number);
      const view = page.getViewport({ scale: 1 });
      const content = await page.getTextContent({ includeMarkedContent: true });
      const items = itemsOf(number - 1, view, content.items);
      page.cleanup();
      failures = 0;
      if (items.page.pieces.length + items.marked.length === 0) blank++;
      pieces += items.page.pieces.length + items.marked.length;
      all.push(items);
      if (items.upright.length > 0) {
        aside.push({
          what: "other",
          because: "it runs up the side of the page",
          text: items.upright.join(" "),
        });
      }
    } catch {
      failures++;
      lost.push(number);
    }
  }
  const info = await infoOf(document);
  const { pages, marked } = withoutMarked(all);
  for (const text of marked) {
    aside.push({ what: "furniture", because: "the file marks it as furniture of the page", text });
  }
  const laid = layOut(pages);
  return {
    kind: "read",
    text: laid.text,
    headline: laid.headline,
    aside: [...aside, ...laid.aside],
    info,
    pages: document.numPages,
    looked,
    stopped,
    lost,
    blank,
    cut,
  };
}

type Opened =
  | { readonly ok: true; readonly document: PdfDocument }
  | { readonly ok: false; readonly refused: Extract<PdfParsed, { kind: "refused" }> };

type PdfDocument = Awaited<ReturnType<Awaited<ReturnType<typeof loadEngine>>["getDocumentProxy"]>>;

async function openDocument(bytes: Uint8Array): Promise<Opened> {
  const { getDocumentProxy } = await loadEngine();
  const open = (given: Uint8Array) =>
    // A copy: pdf.js takes the bytes away from whoever gives them.
    getDocumentProxy(new Uint8Array(given), {
      verbosity: 0,
      // Fonts are never drawn, and nothing is fetched.
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      enableXfa: false,
    });
  try {
    return { ok: true, document: await open(bytes) };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      return { ok: false, refused: { kind: "refused", why: "encrypted", says: "it is encrypted" } };
    }
    try {
      const whole = mended(bytes);
      if (whole !== null) return { ok: true, document: await open(whole) };
    } catch {
      // What was wrong with the file itself says more than what is wrong with the mended one.
    }
    const says = error instanceof Error ? error.message : String(error);
    return { ok: false, refused: { kind: "refused", why: "damaged", says } };
  }
}

function isPdfInput(input: unknown): input is PdfInput {
  return typeof input === "object" && input !== null && "bytes" in input && input.bytes instanceof Uint8Array;
}

/** A whole file ends with a mark; programs may leave a little behind it. */
function lacksEnd(bytes: Uint8Array): boolean {
  return !asBuffer(bytes).subarray(-2048).includes("%%EOF");
}

async function infoOf(document: {
  getMetadata: () => Promise<{ info: object; metadata: unknown }>;
}): Promise<PdfInfo> {
  const none: PdfInfo = {
    title: null,
    author: null,
    created: null,
    modified: null,
    language: null,
    maker: "",
  };
  try {
    const { info, metadata } = await document.getMetadata();
    const xmp = new Map(entriesOf(metadata));
    const said = (name: string, ...names: readonly string[]) =>
      textOf(new Map(Object.entries(info)).get(name)) ??
      names.map((key) => textOf(xmp.get(key))).find((value) => value !== null) ??
      null;
    return {
      title: said("Title", "dc:title"),
      author: said("Author", "dc:creator"),
      created: said("CreationDate", "xmp:createdate"),
      modified: said("ModDate", "xmp:modifydate"),
      language: said("Language", "dc:language"),
      maker: [said("Creator", "xmp:creatortool"), said("Producer", "pdf:producer")].join(" "),
    };
  } catch {
    return none;
  }
}

/** The properties of an XMP packet, as pdf.js hands them out: an iterable of names and values. */
function* entriesOf(metadata: unknown): Generator<readonly [string, unknown]> {
  if (typeof metadata !== "object" || metadata === null || !(Symbol.iterator in metadata)) return;
  const entries = metadata[Symbol.iterator];
  if (typeof entries !== "function") return;
  for (const entry of entries.call(metadata)) {
    if (Array.isArray(entry) && typeof entry[0] === "string") yield [entry[0], entry[1]];
  }
}

function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value.filter((part) => typeof part === "string").join(", ") : value;
  if (typeof one !== "string") return null;
  const plain = one.replace(/\0/g, "").trim();
  return plain === "" ? null : plain;
}
