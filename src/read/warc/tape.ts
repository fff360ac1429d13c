import type { Piece } from "./unpack.ts";

/** Bytes held from which on they are read a quarter more at a time. */
const LARGE = 1024 * 1024;

export type Lost = Extract<Piece, { kind: "lost" }>;

/**
 * The unpacked bytes of an archive under a reading head. `fill` never goes beyond a place where bytes are lost: what
 * stands before it is one stretch, and `next` starts the one behind.
 */
export class Tape {
  /** What is held of this stretch; a view, valid until the next `fill`. */
  bytes: Buffer = Buffer.alloc(0);
  /** True where a packed member ends behind `bytes`. */
  atMemberEnd = false;
  readonly #pieces: AsyncIterator<Piece>;
  #lost: Lost | null = null;
  #ended = false;
  /** Where pieces begin: `behind` bytes of `bytes` or more, negative where they began before it. */
  #starts: { behind: number; at: number; packed: boolean }[] = [];

  constructor(pieces: AsyncIterable<Piece>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Reads until `length` bytes are held; false where the stretch ends before that. */
  async fill(length: number): Promise<boolean> {
    if (this.bytes.length >= length) return true;
    const parts: Buffer[] = this.bytes.length > 0 ? [this.bytes] : [];
    let held = this.bytes.length;
    // A record that lies about its length may have much read ahead of it: more at a time then, or every record behind
    // would move all of that for a few bytes.
    const want = held < LARGE ? length : Math.max(length, held + (held >> 2));
    while (held < want && !this.#ended && this.#lost === null) {
      const next = await this.#pieces.next();
      if (next.done === true) this.#ended = true;
      else if (next.value.kind === "lost") this.#lost = next.value;
      else {
        const { bytes, at, packed, ends } = next.value;
        this.#start(held, at, packed);
        this.atMemberEnd = ends;
        if (bytes.length === 0) continue;
        parts.push(bytes);
        held += bytes.length;
      }
    }
    this.bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    return held >= length;
  }

  drop(length: number): void {
    this.bytes = this.bytes.subarray(length);
    for (const start of this.#starts) start.behind -= length;
    this.#forget();
  }

  /** True where bytes are lost behind what is held, false while that is not known. */
  get breaksOff(): boolean {
    return this.#lost !== null;
  }

  /** Where in the file the byte under the head stands, for a packed one where its member begins. */
  get at(): number {
    const start = this.#starts[0];
    return start === undefined ? 0 : start.packed ? start.at : start.at - start.behind;
  }

  /** What is lost behind this stretch, which is over then; `null` at the end of the archive. */
  next(): Lost | null {
    const lost = this.#lost;
    this.#lost = null;
    this.bytes = this.bytes.subarray(this.bytes.length);
    this.#starts = [];
    return lost;
  }

  async close(): Promise<void> {
    await this.#pieces.return?.(undefined);
  }

  #start(behind: number, at: number, packed: boolean): void {
    const last = this.#starts.at(-1);
    // Pieces of one stream only go on; a member of its own is a place to name.
    if (last !== undefined && last.packed === packed && (!packed || last.at === at)) return;
    this.#starts.push({ behind, at, packed });
    this.#forget();
  }

  #forget(): void {
    while (this.#starts.length > 1 && this.#starts[1]!.behind <= 0) this.#starts.shift();
  }
}
