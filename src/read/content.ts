/**
 * What a file is by its content. The name is never asked: archives are full of `.txt` that are pages and of pages
 * without an ending.
 */
export interface Kind {
  /** For people: `"PDF"`. */
  readonly name: string;
  /** `start`: the first bytes, a character a byte. */
  readonly matches: (start: string) => boolean;
}

/** Bytes looked at: signatures stand in the first few, a page's first tag within a comment or two. */
const headLength = 4096;

/** Order matters: a WARC may hold a page, and a page may begin as XML does. */
const kinds: readonly Kind[] = [
  signature("PDF", "%PDF-"),
  signature("gzip-packed data", "\x1f\x8b"),
  signature("a ZIP archive (as DOCX, ODT and EPUB are)", "PK\x03\x04"),
  signature("an old Office document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
  signature("RTF", "{\\rtf"),
  signature("a web archive (WARC)", "WARC/"),
  signature("Parquet", "PAR1"),
  signature("a PNG picture", "\x89PNG"),
  signature("a JPEG picture", "\xff\xd8\xff"),
  signature("a GIF picture", "GIF8"),
  signature("a SQLite database", "SQLite format 3\0"),
  signature("7-Zip data", "7z\xbc\xaf\x27\x1c"),
  signature("bzip2-packed data", "BZh"),
  signature("xz-packed data", "\xfd7zXZ"),
  signature("zstd-packed data", "\x28\xb5\x2f\xfd"),
  signature("a program (ELF)", "\x7fELF"),
  { name: "an HTML page", matches: looksLikePage },
  { name: "XML (as feeds are)", matches: (start) => /^\s*<(?:\?xml|rss|feed)\b/i.test(start) },
  { name: "JSON", matches: (start) => /^\s*(?:\{\s*"[^"\n]{1,80}"\s*:|\[\s*\{\s*")/.test(start) },
];

/** The kind that is not plain text, or `null`. */
export function otherKind(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, headLength)).replace(/^\xef\xbb\xbf/, "");
  return kinds.find((kind) => kind.matches(start))?.name ?? null;
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

function looksLikePage(start: string): boolean {
  const tag = start.replace(/^(?:\s|<!--[^>]*-->|<\?xml[^>]*\?>)+/, "");
  return /^<(?:!doctype\s+html|html|head|body|title|meta)\b/i.test(tag);
}

function signature(name: string, bytes: string): Kind {
  return { name, matches: (start) => start.startsWith(bytes) };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
