import { asBuffer } from "../bytes.ts";

/** A row of columns, or why there is none. */
export interface Row {
  /** 1-based line that the row begins in. */
  readonly line: number;
  readonly cells: readonly string[] | null;
  /** The row as it stands in the file; empty where it was too long to be held. */
  readonly bytes: Uint8Array;
  readonly says: string | null;
}

const [quote, lineFeed, carriageReturn, tab] = [0x22, 0x0a, 0x0d, 0x09];

/**
 * The rows of a file of columns (RFC 4180), one at a time. Marks inside a cell that are not doubled are taken as they
 * stand: a mark closes a cell only before a separator or a line end. A row that does not come out with as many cells as
 * the first is read once more as a bare line; where that does not fit either, it alone is bad and reading goes on with the line
 * behind it, so that a mark that never closes costs its own row and not the file.
 */
export async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  separator: string,
  limit: number,
): AsyncGenerator<Row> {
  const cut = new RowCutter(separator.charCodeAt(0), limit);
  for await (const chunk of chunks) yield* cut.push(chunk);
  yield* cut.end();
}

/**
 * Bytes that may be looked at in vain for one taken. Beyond, cells of several lines are no longer believed in: a file whose
 * every line opens a mark would otherwise be read to its end from each of them.
 */
const patience = 16;

interface Parsed {
  readonly end: number;
  readonly cells: readonly string[];
}

/** What is kept between two chunks: the bytes from the beginning of the row that is not whole yet. */
class RowCutter {
  readonly #separator: number;
  readonly #limit: number;
  #rest: Buffer = Buffer.alloc(0);
  #line = 1;
  #columns = 0;
  /** Passing over a line that is too long to be held. */
  #skipping = false;
  /** Bytes taken, and bytes looked at in vain for a mark that closes. */
  #taken = 0;
  #wasted = 0;

  constructor(separator: number, limit: number) {
    this.#separator = separator;
    this.#limit = limit;
  }

  *push(chunk: Uint8Array): Generator<Row> {
    let fresh = chunk;
    if (this.#skipping) {
      const end = chunk.indexOf(lineFeed);
      if (end === -1) return;
      this.#skipping = false;
      this.#line++;
      fresh = chunk.subarray(end + 1);
    }
    this.#rest = this.#rest.length === 0 ? asBuffer(fresh) : Buffer.concat([this.#rest, fresh]);
    yield* this.#rows(false);
    if (this.#rest.length > this.#limit && this.#rest.indexOf(lineFeed) === -1) {
      yield { line: this.#line, cells: null, bytes: Buffer.alloc(0), says: "long" };
      this.#rest = Buffer.alloc(0);
      this.#skipping = true;
    }
  }

  *end(): Generator<Row> {
    yield* this.#rows(true);
  }

  *#rows(atEnd: boolean): Generator<Row> {
    const bytes = this.#rest;
    let at = 0;
    while (at < bytes.length) {
      const row = this.#row(bytes, at, atEnd);
      if (row === null) break;
      const from = at;
      at = row.end;
      const held = bytes.subarray(from, at);
      const line = this.#line;
      for (let end = held.indexOf(lineFeed); end !== -1; end = held.indexOf(lineFeed, end + 1)) this.#line++;
      if (row.cells?.length === 1 && row.cells[0] === "") continue;
      yield { line, cells: row.cells, bytes: trimmed(held), says: row.says };
    }
    this.#rest = bytes.subarray(at);
  }

  /** The row at `from`; `null` where more bytes are wanted to tell. */
  #row(
    bytes: Buffer,
    from: number,
    atEnd: boolean,
  ): { readonly end: number; readonly cells: readonly string[] | null; readonly says: string | null } | null {
    const bare = bareRow(bytes, from, this.#separator, atEnd);
    const isPatient = this.#wasted <= (this.#taken + this.#limit) * patience;
    const reach = isPatient || bare === null ? bytes.length : bare.end;
    const asWritten = quotedRow(bytes, from, this.#separator, { reach, atEnd: atEnd || !isPatient });
    const tooLong = (asWritten?.end ?? reach) - from > this.#limit;
    if (asWritten === null && !atEnd && !tooLong && isPatient) return null;
    const use = (row: Parsed, cells: readonly string[] | null, says: string | null) => {
      this.#taken += row.end - from;
      this.#wasted += Math.max(0, (asWritten?.end ?? reach) - row.end);
      return { end: row.end, cells, says };
    };
    if (asWritten !== null && !tooLong && this.#fits(asWritten)) {
      if (this.#columns === 0) this.#columns = asWritten.cells.length;
      return use(asWritten, asWritten.cells, null);
    }
    // A line too long to have ended yet: `push` passes over it.
    if (bare === null) return null;
    if (bare.end - from <= this.#limit && this.#fits(bare) && this.#isWhole(bare, tooLong)) {
      return use(bare, bare.cells, null);
    }
    if (asWritten === null || tooLong) return use(bare, null, tooLong ? "long" : "open");
    return use(asWritten, null, `${asWritten.cells.length}/${this.#columns}`);
  }

  /**
   * Marks in pairs are words somebody quoted; an odd one opens a cell whose end is somewhere else, except between tabs, where
   * marks have no such meaning.
   */
  #isWhole({ cells }: Parsed, tooLong: boolean): boolean {
    return (this.#separator === tab && !tooLong) || cells.every(hasPairedMarks);
  }

  #fits({ cells }: Parsed): boolean {
    return this.#columns === 0 || cells.length === this.#columns || (cells.length === 1 && cells[0] === "");
  }
}

function hasPairedMarks(cell: string): boolean {
  return !cell.startsWith('"') || (cell.split('"').length - 1) % 2 === 0;
}

/** A row whose cells may stand in marks; `null` where a mark is not closed, or it cannot be told yet. */
function quotedRow(
  all: Buffer,
  from: number,
  separator: number,
  { reach, atEnd }: { readonly reach: number; readonly atEnd: boolean },
): Parsed | null {
  const bytes = all.subarray(0, reach);
  const cells: string[] = [];
  for (let at = from; ; ) {
    let next: number;
    if (bytes[at] === quote) {
      const close = closingMark(bytes, at, separator, atEnd);
      if (close === -1) return null;
      cells.push(bytes.toString("utf8", at + 1, close).replaceAll('""', '"'));
      next = close + 1;
      if (bytes[next] === carriageReturn) next++;
    } else {
      next = cellEnd(bytes, at, separator);
      if (next === bytes.length && !atEnd) return null;
      const end = bytes[next - 1] === carriageReturn && bytes[next] !== separator ? next - 1 : next;
      cells.push(bytes.toString("utf8", at, Math.max(at, end)));
    }
    if (bytes[next] !== separator) return { end: Math.min(bytes.length, next + 1), cells };
    at = next + 1;
  }
}

/** The mark that closes the cell which opens at `open`: one before a separator, a line end or the end. */
function closingMark(bytes: Buffer, open: number, separator: number, atEnd: boolean): number {
  for (let at = bytes.indexOf(quote, open + 1); at !== -1; at = bytes.indexOf(quote, at + 1)) {
    let next = bytes[at + 1];
    if (next === quote) {
      at++;
      continue;
    }
    if (next === carriageReturn) next = bytes[at + 2] ?? (atEnd ? lineFeed : undefined);
    if (next === undefined) return atEnd ? at : -1;
    if (next === separator || next === lineFeed) return at;
  }
  return -1;
}

/** The line as it stands, marks and all. */
function bareRow(bytes: Buffer, from: number, separator: number, atEnd: boolean): Parsed | null {
  const lineEnd = bytes.indexOf(lineFeed, from);
  if (lineEnd === -1 && !atEnd) return null;
  const end = lineEnd === -1 ? bytes.length : lineEnd;
  const cells = trimmed(bytes.subarray(from, end)).toString("utf8").split(String.fromCharCode(separator));
  return { end: Math.min(bytes.length, end + 1), cells };
}

function cellEnd(bytes: Buffer, from: number, separator: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== separator && bytes[at] !== lineFeed) at++;
  return at;
}

function trimmed(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === lineFeed || bytes[end - 1] === carriageReturn)) end--;
  return bytes.subarray(0, end);
}
