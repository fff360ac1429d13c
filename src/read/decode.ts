import { guessCharset, textOf, tryDecode } from "./charset.ts";

/** A text and how its bytes were understood. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label: `"utf-8"`, `"windows-1252"`. */
  readonly charset: string;
  /** How the charset is known: a byte-order mark, a declaration that the bytes bear out, validity, or a guess from the letters. */
  readonly by: "mark" | "declared" | "valid" | "guess";
  /** Bytes or sequences that the charset has no character for; each stands as U+FFFD in the text. */
  readonly replaced: number;
  /** Offset of the first byte that is not UTF-8, where there is one. */
  readonly firstBad: number | null;
  /** The declared charset where the bytes belie it, as it was declared. */
  readonly belied: string | null;
}

/**
 * Bytes to text: by byte-order mark, then by validity, then by what is declared (by a server, a page, a mail), then by
 * the letters. UTF-8 goes before the declaration, because no other charset makes valid UTF-8 by chance and servers
 * declare what they like; a declaration that the bytes belie is not followed. Never throws.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const label = knownCharset(declared);
  const decoded = decodeBy(bytes, label);
  const belied = label !== null && decoded.charset !== label && decoded.by !== "valid" ? declared : null;
  return belied === null ? decoded : { ...decoded, belied };
}

function decodeBy(bytes: Uint8Array, declared: string | null): Decoded {
  const marked = markedCharset(bytes);
  if (marked !== null) return decodeAs(bytes, marked, "mark");
  const wide = wideCharset(bytes);
  if (wide !== null) return decodeAs(bytes, wide, wide === declared ? "declared" : "guess");
  // All of its bytes are ASCII: only the declaration and its escape sequences show it.
  if (declared === "iso-2022-jp" && bytes.includes(0x1b)) return decodeAs(bytes, declared, "declared");
  const strict = tryDecode(bytes, "utf-8");
  if (strict !== null) return found(strict, "utf-8", "valid");
  const firstBad = firstBadByte(bytes);
  if (declared !== null && declared !== "utf-8") {
    const text = declared.startsWith("utf-16") ? null : tryDecode(bytes, declared);
    if (text !== null) return { ...found(text, declared, "declared"), firstBad };
  }
  if (mostlyUtf8(bytes)) return { ...decodeAs(bytes, "utf-8", "guess"), firstBad };
  return { ...decodeAs(bytes, guessCharset(bytes), "guess"), firstBad };
}

/** WHATWG's name of a declared charset, `null` where there is no such charset. */
export function knownCharset(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The charset of a media type: `text/html; charset="ISO-8859-1"`. */
export function declaredCharset(mediaType: string | null): string | null {
  return mediaType === null ? null : (/;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(mediaType)?.[1] ?? null);
}

function found(text: string, charset: string, by: Decoded["by"]): Decoded {
  return { text, charset, by, replaced: 0, firstBad: null, belied: null };
}

/** The charset that a byte-order mark names, `null` where there is none. */
export function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/**
 * UTF-16 without a mark: spaces, digits and line ends have a zero high byte in every script, so zeros stand at one
 * parity only and make up at least a twentieth of it, even in Chinese, where there are hardly any spaces.
 */
function wideCharset(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const length = Math.min(bytes.length, 65_536);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even, odd] = zeros as [number, number];
  const enough = length / 2 / 20;
  if (odd > enough && even * 50 < odd) return "utf-16le";
  if (even > enough && odd * 50 < even) return "utf-16be";
  return null;
}

function decodeAs(bytes: Uint8Array, charset: string, by: Decoded["by"]): Decoded {
  const text = textOf(bytes, charset, false);
  let replaced = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) replaced++;
  return { ...found(text, charset, by), replaced };
}

/** A broken copy of UTF-8 keeps far more good sequences than bad ones; another charset has hardly any good one. */
const goodPerBad = 2;

function mostlyUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = countSequences(bytes);
  return good >= bad * goodPerBad;
}

function firstBadByte(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

/** Valid sequences of two bytes and more, and runs of bytes that stand in none. */
function countSequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  let broken = false;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0 && !broken) bad++;
    else if (length > 1) good++;
    broken = length === 0;
    at += Math.max(1, length);
  }
  return { good, bad };
}

/** Length in bytes of the UTF-8 sequence at `at`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return 0;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next];
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
