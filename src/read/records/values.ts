/** One top-level value, or one element of a top-level list; `bytes` is `null` where it is longer than the limit. */
export interface RawValue {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** True where the stream ended inside it. */
  readonly cut: boolean;
}

/**
 * Cuts a stream of JSON into its values: one object, several one after the other, or the elements of a list. Only
 * brackets and strings are looked at, so a value that is no JSON is one bad value and the next one begins behind it. Two
 * signs tell that a mark is missing, so that it costs its own record only: a line end inside a string, which JSON forbids, and
 * a string that ends in `},{`, the seam of two records. The second may stand in a sound string too, so it is believed only in
 * what is no JSON otherwise.
 */
export async function* valuesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<RawValue> {
  let cutter = new ValueCutter(limit);
  for await (const chunk of chunks) {
    yield* cutter.push(chunk);
    const swallowed = cutter.swallowed();
    if (swallowed !== null) {
      cutter = cutter.believingSeams();
      yield* cutter.push(swallowed);
    }
  }
  yield* cutter.end();
}

const [quote, backslash, comma, lineFeed] = [0x22, 0x5c, 0x2c, 0x0a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

const seam = [closeObject, comma, openObject];

/** What a byte does to the value: begins one, ends it before or behind itself, or ends one and begins the next. */
const Turn = { none: 0, begins: 1, endsBefore: 2, endsBehind: 3, beginsAnew: 4, beginsAtSeam: 5 } as const;
type Turn = (typeof Turn)[keyof typeof Turn];

/** The state between two chunks: how deep the brackets are, whether inside a string, and what is kept of the value. */
class ValueCutter {
  readonly #limit: number;
  #number = 0;
  /** Brackets open inside the value. */
  #depth = 0;
  #inList = false;
  #inValue = false;
  #inString = false;
  #escaped = false;
  /** A string was ended by a line end: the value is broken, and an object that opens a line is the next one. */
  #broken = false;
  #lineBegins = false;
  /** How much of the seam of two records stands at the end of the string so far. */
  #seam = 0;
  #sawSeam = false;
  #believesSeams = false;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** This place in the stream again, without the value that has begun; from here on seams end a value. */
  believingSeams(): ValueCutter {
    const again = new ValueCutter(this.#limit);
    again.#number = this.#number;
    again.#inList = this.#inList;
    again.#believesSeams = true;
    return again;
  }

  /** What is kept of a value that grew beyond the limit over a seam: it may have swallowed those behind it. */
  swallowed(): Uint8Array | null {
    const isOver = this.#length > this.#limit && this.#parts.length > 0;
    return isOver ? Buffer.concat(this.#parts) : null;
  }

  *push(chunk: Uint8Array): Generator<RawValue> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (this.#inString && !this.#escaped && this.#seam === 0) at = plainUntil(chunk, at);
      const byte = chunk[at];
      if (byte === undefined) break;
      const turn = this.#step(byte);
      if (turn === Turn.none) continue;
      if (turn !== Turn.begins) {
        this.#keep(chunk.subarray(from, turn === Turn.endsBehind ? at + 1 : at));
        yield* this.#take(false);
      }
      if (turn === Turn.begins || turn === Turn.beginsAnew) this.#begin(byte);
      else if (turn === Turn.beginsAtSeam) this.#beginAtSeam();
      from = at;
    }
    if (this.#inValue) this.#keep(chunk.subarray(from));
  }

  *end(): Generator<RawValue> {
    if (this.#inValue) yield* this.#take(this.#depth > 0 || this.#inString);
  }

  /** What one more byte turns. */
  #step(byte: number): Turn {
    const turn = this.#inString
      ? this.#stepInString(byte)
      : this.#inValue
        ? this.#stepInValue(byte)
        : this.#stepOutside(byte);
    this.#lineBegins = byte === lineFeed || (this.#lineBegins && isBetween(byte));
    return turn;
  }

  #stepInString(byte: number): Turn {
    const isBehindSeam = this.#seam === seam.length;
    if (this.#seam !== 0 || byte === closeObject) this.#seam = alongSeam(this.#seam, byte);
    if (byte === lineFeed) {
      this.#inString = false;
      this.#escaped = false;
      this.#broken = true;
    } else if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) {
      if (isBehindSeam && this.#believesSeams) return Turn.beginsAtSeam;
      this.#inString = false;
      this.#sawSeam ||= isBehindSeam;
    }
    return Turn.none;
  }

  #stepInValue(byte: number): Turn {
    if (this.#broken && this.#lineBegins && byte === openObject) return Turn.beginsAnew;
    if (byte === quote) this.#openString();
    else if (byte === openObject || byte === openList) this.#depth++;
    else if (byte === closeObject || byte === closeList) {
      if (this.#depth > 0) return --this.#depth === 0 ? Turn.endsBehind : Turn.none;
      // A bare word ends before the bracket that closes the list around it.
      if (byte === closeList) this.#inList = false;
      return Turn.endsBefore;
    } else if (this.#depth === 0 && isBetween(byte)) return Turn.endsBefore;
    return Turn.none;
  }

  #stepOutside(byte: number): Turn {
    if (byte === openList && !this.#inList) this.#inList = true;
    else if (byte === closeList) this.#inList = false;
    else if (!isBetween(byte)) return Turn.begins;
    return Turn.none;
  }

  #begin(byte: number): void {
    this.#inValue = true;
    this.#depth = byte === openObject || byte === openList ? 1 : 0;
    if (byte === quote) this.#openString();
  }

  /** Behind `},{`: the bracket was taken for text, and the mark here opens the first name of the next record. */
  #beginAtSeam(): void {
    this.#inValue = true;
    this.#depth = 1;
    this.#keep(Uint8Array.of(openObject));
    this.#openString();
  }

  #openString(): void {
    this.#inString = true;
    this.#seam = 0;
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    const isWanted = this.#length <= this.#limit || (this.#sawSeam && !this.#believesSeams);
    if (!isWanted) this.#parts = [];
    else if (this.#length === part.length || this.#parts.length > 0) this.#parts.push(part);
  }

  *#take(cut: boolean): Generator<RawValue> {
    const bytes = this.#length > this.#limit ? null : Buffer.concat(this.#parts);
    const maySwallow = this.#sawSeam && !this.#believesSeams && bytes !== null && !isJson(bytes);
    this.#inValue = false;
    this.#inString = false;
    this.#escaped = false;
    this.#broken = false;
    this.#sawSeam = false;
    this.#depth = 0;
    this.#parts = [];
    this.#length = 0;
    if (!maySwallow) {
      yield { number: ++this.#number, bytes, cut };
      return;
    }
    const again = this.believingSeams();
    yield* again.push(bytes);
    yield* again.end();
    this.#number = again.#number;
  }
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

/** Nearly all of a record is plain text inside strings: the next byte there that is not. */
function plainUntil(chunk: Uint8Array, from: number): number {
  for (let at = from; at < chunk.length; at++) {
    const byte = chunk[at];
    if (byte === quote || byte === backslash || byte === lineFeed || byte === closeObject) return at;
  }
  return chunk.length;
}

/** How much of the seam stands there behind one more byte, white space left out. */
function alongSeam(length: number, byte: number): number {
  if (byte === seam[length]) return length + 1;
  if (byte !== comma && isBetween(byte)) return length;
  return byte === closeObject ? 1 : 0;
}

/** White space, commas, and the record separator of RFC 7464. */
function isBetween(byte: number): boolean {
  return (
    byte === 0x20 || byte === lineFeed || byte === 0x0d || byte === 0x09 || byte === comma || byte === 0x1e
  );
}
