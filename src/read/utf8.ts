import { textOf } from "./charset.ts";
import { declaredCharset, decode, markedCharset } from "./decode.ts";
import type { Source } from "./reader.ts";

/**
 * The bytes of a source of many records as UTF-8: passed through where they are that (damage is told record by record),
 * recoded on the way where the head shows another charset.
 */
export function utf8Chunks(source: Source): {
  readonly charset: string;
  readonly chunks: AsyncIterable<Uint8Array>;
} {
  const { charset } = decode(wholeLines(source.head), declaredCharset(source.mediaType));
  return {
    charset,
    chunks: charset === "utf-8" ? withoutMark(source.chunks()) : recoded(source.chunks(), charset),
  };
}

/** The head as text, as far as its last line end. */
export function headText(source: Source): string {
  return decode(wholeLines(source.head), declaredCharset(source.mediaType)).text;
}

/** A cut in the middle of a character would make a valid head invalid. */
function wholeLines(head: Uint8Array): Uint8Array {
  const end = head.lastIndexOf(0x0a);
  // In UTF-16 a line end has a zero before or behind it.
  return end > head.length / 2 ? head.subarray(0, (end + 1) & ~1) : head;
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    yield first && markedCharset(chunk) === "utf-8" ? chunk.subarray(3) : chunk;
    first = false;
  }
}

async function* recoded(chunks: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of chunks) {
    const text =
      charset === "windows-1252" ? textOf(chunk, charset, false) : decoder.decode(chunk, { stream: true });
    if (text !== "") yield Buffer.from(text);
  }
  const rest = decoder.decode();
  if (rest !== "") yield Buffer.from(rest);
}
