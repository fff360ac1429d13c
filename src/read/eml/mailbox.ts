import { asBuffer } from "../bytes.ts";
import { isSeparator } from "./takes.ts";

/** A mail of a mailbox, or how many bytes of one were too many. */
export type Boxed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly length: number };

/**
 * The mails of a mailbox (mbox, RFC 4155), one at a time: each begins behind a line "From SENDER DATE" that stands at the
 * start or behind a blank line. A line of a mail that began so was written with ">" before it, which goes again.
 */
export async function* mailsOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Boxed> {
  let lines: Buffer[] = [];
  let length = 0;
  let begun = false;
  let blank = true;
  const take = (): Boxed[] => {
    const mail: Boxed = length > most ? { ok: false, length } : { ok: true, bytes: Buffer.concat(lines) };
    const is = begun && length > 0;
    lines = [];
    length = 0;
    begun = true;
    return is ? [mail] : [];
  };
  for await (const line of linesOf(chunks, most)) {
    if (blank && line.length < 400 && line[0] === 0x46 && isSeparator(line.toString("latin1"))) {
      yield* take();
      blank = false;
      continue;
    }
    blank = line.length <= 2 && /^\r?\n$/.test(line.toString("latin1"));
    length += line.length;
    if (length <= most) lines.push(unquoted(line));
  }
  yield* take();
}

/** Lines with their ends; one longer than `most` comes in pieces. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    const bytes = asBuffer(chunk);
    let from = 0;
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, from)) {
      const line = bytes.subarray(from, at + 1);
      yield held === 0 ? line : Buffer.concat([...rest, line]);
      rest = [];
      held = 0;
      from = at + 1;
    }
    if (from === bytes.length) continue;
    rest.push(bytes.subarray(from));
    held += bytes.length - from;
    if (held > most) {
      yield Buffer.concat(rest);
      rest = [];
      held = 0;
    }
  }
  if (held > 0) yield Buffer.concat(rest);
}

function unquoted(line: Buffer): Buffer {
  if (line[0] !== 0x3e) return line;
  return /^>+From /.test(line.subarray(0, 64).toString("latin1")) ? line.subarray(1) : line;
}
