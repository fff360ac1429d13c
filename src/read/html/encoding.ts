import { guessCharset, textOf } from "../charset.ts";
import { declaredCharset, decode, knownCharset } from "../decode.ts";

export interface DecodedPage {
  readonly html: string;
  /** WHATWG's name. */
  readonly charset: string;
  /** What was odd, a sentence each; empty where the page is what it says. */
  readonly notes: readonly { readonly code: string; readonly says: string }[];
}

/** Bytes in which a page must say its charset (WHATWG HTML, 4.2.5.4), with room for comments before it. */
const PRESCAN = 4_096;

/**
 * Bytes of a page to text. A byte-order mark and validity go before any statement, the response's before the page's
 * own. Browsers believe a statement and show damaged words; here one that the bytes belie is noticed.
 */
export function decodePage(bytes: Uint8Array, mediaType: string | null): DecodedPage {
  const told = declaredCharset(mediaType);
  const stated = statedCharset(bytes);
  const declared = [told, stated].find((label) => knownCharset(label) !== null) ?? null;
  const own = bestOf(bytes, declared);
  const lie = [told, stated].find((label) => isLie(label, own.charset, bytes)) ?? null;
  const notes: { code: string; says: string }[] = [];
  if (lie !== null) {
    const says = `The page is said to be ${knownCharset(lie) ?? lie.slice(0, 40)}, but its bytes are ${own.charset} and are read so. If words look wrong, save it as UTF-8.`;
    notes.push({ code: "read.charset-lies", says });
  } else if (own.by === "guess" && !own.charset.startsWith("utf")) {
    notes.push({
      code: "read.charset-guessed",
      says: `The page does not say its charset: read as ${own.charset}, the likeliest from its letters. If words look wrong, save it as UTF-8.`,
    });
  }
  if (own.replaced > 0) {
    const places = own.replaced === 1 ? "1 place is" : `${own.replaced} places are`;
    notes.push({
      code: "read.bytes-replaced",
      says: `${places} not valid ${own.charset} and read as \ufffd; words there may be damaged.`,
    });
  }
  return { html: own.text.startsWith("\ufeff") ? own.text.slice(1) : own.text, charset: own.charset, notes };
}

const latin = new Set([
  "windows-1252",
  "windows-1250",
  "windows-1254",
  "iso-8859-2",
  "iso-8859-15",
  "macintosh",
]);

/** In a Latin charset any bytes are valid, so a page in another alphabet that states one must be seen from its letters. */
function bestOf(bytes: Uint8Array, declared: string | null) {
  const decoded = decode(bytes, declared);
  if (decoded.by !== "declared" || !latin.has(decoded.charset)) return decoded;
  const guessed = guessCharset(bytes);
  return latin.has(guessed) ? decoded : decode(bytes);
}

/** A statement of another charset matters only where the bytes read differently in it. */
function isLie(label: string | null, used: string, bytes: Uint8Array): boolean {
  const named = knownCharset(label);
  if (label === null || named === used) return false;
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80) return true;
  return false;
}

function statedCharset(bytes: Uint8Array): string | null {
  const start = textOf(bytes.subarray(0, PRESCAN), "windows-1252", false).replace(/<!--[^>]*-->/g, "");
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start);
  return meta?.[1] ?? /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ?? null;
}
