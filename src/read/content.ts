import { asBuffer } from "./bytes.ts";
import { markedCharset } from "./decode.ts";
import type { Source } from "./reader.ts";

/** Bytes looked at: signatures stand in the first few, a page's first tag within a comment or two. */
const startLength = 4096;

/**
 * Kinds that no reader takes, for people, and the bytes that they begin with. The name is not asked: archives are full of
 * `.txt` that are pages and of pages without an ending.
 */
const kinds: readonly (readonly [name: string, signature: string])[] = [
  ["a PNG picture", "\x89PNG"],
  ["a JPEG picture", "\xff\xd8\xff"],
  ["a GIF picture", "GIF8"],
  ["a SQLite database", "SQLite format 3\0"],
  ["7-Zip data", "7z\xbc\xaf\x27\x1c"],
  ["bzip2-packed data", "BZh"],
  ["xz-packed data", "\xfd7zXZ"],
  ["zstd-packed data", "\x28\xb5\x2f\xfd"],
  ["a program (ELF)", "\x7fELF"],
];

/** A kind that is no plain text and that no reader takes, or `null`. */
export function otherKind(source: Source): string | null {
  return kinds.find(([, signature]) => startsWith(source, signature))?.[0] ?? null;
}

/**
 * The first 4 kB as text to look at: a character a byte, or decoded where a byte-order mark says UTF-16; a mark itself is
 * left out. Kept, since every reader asks.
 */
export function startOf(source: Source): string {
  const kept = starts.get(source.head);
  if (kept !== undefined) return kept;
  const start = decodedStart(source.head.subarray(0, startLength));
  starts.set(source.head, start);
  return start;
}

const starts = new WeakMap<Uint8Array, string>();

function decodedStart(head: Uint8Array): string {
  const marked = markedCharset(head);
  if (marked === null) return asBuffer(head).toString("latin1");
  return marked === "utf-8"
    ? asBuffer(head.subarray(3)).toString("latin1")
    : new TextDecoder(marked).decode(head);
}

export function startsWith(source: Source, signature: string): boolean {
  return startOf(source).startsWith(signature);
}

/** A page: its first tag, behind comments and an XML declaration, is one of a page. */
export function startsLikePage(start: string): boolean {
  const tag = behindProlog(start);
  return /^<(?:!doctype\s+html|html|head|body|title|meta)\b/i.test(tag);
}

/** A feed: RSS, Atom or RDF by the root element, JSON Feed by its version. */
export function startsLikeFeed(start: string): boolean {
  const root = behindProlog(start);
  return (
    /^<(?:rss|rdf:RDF|(?:\w{1,20}:)?feed)\b/i.test(root) ||
    (/^\s*\{/.test(start) && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/i.test(start))
  );
}

/** An object with a first key, or a list of objects. */
export function startsLikeJson(start: string): boolean {
  return /^\s*(?:\x1e?\{\s*"(?:[^"\n\\]|\\.){0,80}"\s*:|\{\s*\}|\[\s*(?:\{\s*["}]|\]))/.test(start);
}

/** Without comments, declarations, style sheets and entities before the root; what is cut off is gone. */
function behindProlog(start: string): string {
  let at = 0;
  for (;;) {
    while (at < start.length && /\s/.test(start[at]!)) at++;
    const end = start.startsWith("<!--", at)
      ? endOf(start, "-->", at + 4)
      : start.startsWith("<?", at)
        ? endOf(start, "?>", at + 2)
        : /^<!doctype\s(?!\s*html\b)/i.test(start.slice(at, at + 40))
          ? doctypeEnd(start, at)
          : at;
    if (end === at) return start.slice(at);
    at = end;
  }
}

/** Behind a declaration, with what it declares in brackets. */
function doctypeEnd(start: string, at: number): number {
  const close = endOf(start, ">", at);
  const open = start.indexOf("[", at);
  return open === -1 || open > close ? close : endOf(start, ">", endOf(start, "]", open));
}

function endOf(start: string, mark: string, from: number): number {
  const found = start.indexOf(mark, from);
  return found === -1 ? start.length : found + mark.length;
}

/** Share of bytes that no text holds above which content is binary: one in a hundred is far beyond any stray one. */
const binaryShare = 0.01;

/** True for content that is no text in any encoding of one or more bytes a character; UTF-16 is sorted out before. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of head) if (byte < 0x20 && !isTextControl(byte)) odd++;
  return odd > head.length * binaryShare;
}

/** Tab, line ends, form feed and escape: what terminals, printers and ISO-2022 texts leave in files. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}
