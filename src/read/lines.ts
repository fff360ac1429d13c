/** A line without its end; `bytes` is `null` where it is longer than the limit. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const lineFeed = 0x0a;

/**
 * The lines of a stream, one at a time. A line that grows beyond `limit` bytes is let go while it is passed over, so that
 * one of any length takes no memory.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, end));
      yield { number, bytes: length > limit ? null : joined(parts) };
      number++;
      parts = [];
      length = 0;
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield { number, bytes: length > limit ? null : joined(parts) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  return bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes;
}
