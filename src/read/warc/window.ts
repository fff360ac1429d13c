import { asBuffer } from "../bytes.ts";

/** The bytes of a stream that were read and not yet dropped, in one piece, with their place in the stream. */
export class Window {
  /** What is held; a view, valid until the next `fill`. */
  bytes: Buffer = Buffer.alloc(0);
  /** Bytes of the stream before `bytes`. */
  at = 0;
  /** True once the stream has ended behind `bytes`. */
  ended = false;
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Reads until at least `length` bytes are held or the stream ends. */
  async fill(length: number): Promise<void> {
    if (this.bytes.length >= length || this.ended) return;
    const parts: Uint8Array[] = this.bytes.length > 0 ? [this.bytes] : [];
    let held = this.bytes.length;
    try {
      while (held < length) {
        const next = await this.#chunks.next();
        if (next.done === true) {
          this.ended = true;
          break;
        }
        parts.push(next.value);
        held += next.value.length;
      }
    } finally {
      this.bytes = parts.length === 1 ? asBuffer(parts[0]!) : Buffer.concat(parts);
    }
  }

  drop(length: number): void {
    this.bytes = this.bytes.subarray(length);
    this.at += length;
  }

  /** Lets the stream go before its end. */
  async close(): Promise<void> {
    await this.#chunks.return?.(undefined);
  }
}
