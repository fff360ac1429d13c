import type { ReadLimits } from "../limits.ts";
import { type Fields, headLength, lengthField, parseHead } from "./fields.ts";
import { warcLimits } from "./limits.ts";
import { FIRST_LINES, findStart, START_LENGTH, startsFields, startsRecord } from "./start.ts";
import { Tape } from "./tape.ts";
import { unpack } from "./unpack.ts";

export interface WarcRecord {
  readonly kind: "record";
  /** 1-based, damaged records counted. */
  readonly number: number;
  /** Byte of the file at which it begins, for a packed one at which its gzip member does. */
  readonly at: number;
  readonly fields: Fields;
  /** `null` where there are more bytes than the limit allows. */
  readonly body: Buffer | null;
  /** The body's first bytes, all of them where `body` is there. */
  readonly start: Buffer;
  /** Bytes of the body, `null` ones too. */
  readonly length: number;
  /** A clause, where the stated length was wrong and the next record's start told the true one. */
  readonly repaired: string | null;
}

/** A place where the archive is damaged; `number`: the record there, or the last one before. */
export interface Damage {
  readonly kind: "damage";
  readonly number: number;
  readonly at: number;
  /** A clause about the record or the place. */
  readonly says: string;
}

/**
 * The records of a web archive (WARC 0.17 to 1.1; ISO 28500), packed or not, in order. A record's stated length is
 * believed where the next record or the end stands behind it; else the next line that begins a record ends it. Behind
 * damage reading goes on at the next record that can be found.
 */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
): AsyncGenerator<WarcRecord | Damage> {
  const tape = new Tape(unpack(chunks, limits));
  let number = 0;
  try {
    for (;;) {
      await skipLineEnds(tape);
      if (tape.bytes.length === 0) {
        const lost = tape.next();
        if (lost === null) return;
        yield { kind: "damage", number, at: lost.at, says: lost.says };
        continue;
      }
      await tape.fill(FIRST_LINES);
      if (startsRecord(tape.bytes, 0) || startsFields(tape.bytes))
        yield await oneRecord(tape, ++number, limits);
      else yield await strayBytes(tape, number);
    }
  } finally {
    await tape.close();
  }
}

async function oneRecord(tape: Tape, number: number, limits: ReadLimits): Promise<WarcRecord | Damage> {
  const { at } = tape;
  const damage = (says: string): Damage => ({ kind: "damage", number, at, says });
  const head = await wholeHead(tape);
  if (head === "cut") return damage(brokenOff(tape));
  if (head === "large") {
    await toNextStart(tape, START_LENGTH);
    return damage(`its head is larger than ${warcLimits.maxHead / 1024} kB`);
  }
  const { fields } = parseHead(tape.bytes.subarray(0, head));
  tape.drop(head);
  const stated = lengthField(fields);
  const whole = (body: Buffer, repaired: string | null): WarcRecord => {
    return { kind: "record", number, at, fields, body, start: body, length: body.length, repaired };
  };
  const maxLength = Math.max(limits.maxBytes, limits.maxDocumentBytes);
  if (stated !== null && stated > maxLength && !(await startsSoon(tape))) {
    await tape.fill(warcLimits.maxHead);
    const start = Buffer.from(tape.bytes.subarray(0, warcLimits.maxHead));
    const length = await passBody(tape, stated);
    if (length === null) return damage(brokenOff(tape));
    if (length < stated) return damage(wrongLength(stated, length));
    return { kind: "record", number, at, fields, body: null, start, length, repaired: null };
  }
  if (
    stated !== null &&
    stated <= maxLength &&
    (await tape.fill(stated)) &&
    (await endsBehind(tape, stated))
  ) {
    const body = tape.bytes.subarray(0, stated);
    tape.drop(stated);
    return whole(body, null);
  }
  const length = await foundLength(tape, stated, maxLength);
  if (length === "cut") return damage(brokenOff(tape));
  if (length === "large") {
    await toNextStart(tape, 0);
    return damage("its length is wrong and its end cannot be found");
  }
  const all = tape.bytes.subarray(0, length);
  tape.drop(length);
  if (length === stated) return whole(all, null);
  const body = trimmed(all);
  return whole(body, wrongLength(stated, body.length));
}

/** Films and dumps are far longer than this; a record that ends before it lies about a length beyond all limits. */
const SOON = 1024 * 1024;

async function startsSoon(tape: Tape): Promise<boolean> {
  await tape.fill(SOON);
  return findStart(tape.bytes.subarray(0, SOON), 0) !== -1;
}

function wrongLength(stated: number | null, length: number): string {
  return stated === null
    ? "states no length: it was read up to the next record"
    : `states a length of ${stated} bytes and has ${length}`;
}

async function wholeHead(tape: Tape): Promise<number | "cut" | "large"> {
  for (;;) {
    const length = headLength(tape.bytes.subarray(0, warcLimits.maxHead));
    if (length !== -1) return length;
    if (tape.bytes.length >= warcLimits.maxHead) return "large";
    if (!(await tape.fill(tape.bytes.length + 1))) return "cut";
  }
}

/**
 * True where a record ends at byte `length`: nothing but line ends stands between it and the next record or the end, or
 * the two line ends that close a record, whatever damage begins behind them.
 */
async function endsBehind(tape: Tape, length: number): Promise<boolean> {
  let at = length;
  for (;;) {
    while (at < tape.bytes.length && isLineEnd(tape.bytes[at]!)) at++;
    if (at < tape.bytes.length) break;
    if (tape.atMemberEnd || !(await tape.fill(at + 1))) return true;
  }
  if (tape.bytes.toString("latin1", length, length + 4) === "\r\n\r\n") return true;
  await tape.fill(at + START_LENGTH);
  return startsRecord(tape.bytes, at);
}

/** The body's length where the stated one is wrong: up to the next record, else to the end of the packed member. */
async function foundLength(
  tape: Tape,
  stated: number | null,
  maxLength: number,
): Promise<number | "cut" | "large"> {
  for (let from = 0; ; ) {
    const found = findStart(tape.bytes, from);
    if (found !== -1) return found;
    const held = tape.bytes.length;
    if (tape.atMemberEnd && held > 0) return held;
    if (held > maxLength) return "large";
    from = Math.max(0, held - START_LENGTH);
    if (await tape.fill(held + 1)) continue;
    // At the end of a stretch a record that wants more bytes than there are is cut; one that wants fewer is whole, with
    // what stands behind it unless that is damaged.
    if (stated === null || stated > tape.bytes.length) return "cut";
    return tape.breaksOff ? stated : tape.bytes.length;
  }
}

/** Passes over a body that is too large to hold, to the next record if one begins inside; `null` where it breaks off. */
async function passBody(tape: Tape, length: number): Promise<number | null> {
  let passed = 0;
  while (passed < length) {
    if (!(await tape.fill(Math.min(length - passed, START_LENGTH * 2)))) return null;
    const found = findStart(tape.bytes, 0);
    if (found !== -1 && passed + found < length) {
      tape.drop(found);
      return passed + found;
    }
    // A start may be cut by the end of what is held.
    const held = tape.bytes.length;
    const step = held >= length - passed ? length - passed : held - START_LENGTH;
    tape.drop(step);
    passed += step;
  }
  return passed;
}

async function strayBytes(tape: Tape, number: number): Promise<Damage> {
  const { at } = tape;
  const passed = await toNextStart(tape, 0);
  return { kind: "damage", number, at, says: `${passed} bytes belong to no record` };
}

/** Drops all before the next record, or to the end of the stretch; gives the number of bytes. */
async function toNextStart(tape: Tape, from: number): Promise<number> {
  let passed = from;
  tape.drop(from);
  for (;;) {
    const found = findStart(tape.bytes, 0);
    if (found !== -1) {
      tape.drop(found);
      return passed + found;
    }
    const step = Math.max(0, tape.bytes.length - START_LENGTH);
    tape.drop(step);
    passed += step;
    if (await tape.fill(tape.bytes.length + 1)) continue;
    passed += tape.bytes.length;
    tape.drop(tape.bytes.length);
    return passed;
  }
}

/** The stretch is over inside a record: one damage with what follows. */
function brokenOff(tape: Tape): string {
  return tape.next()?.says ?? "the file ends inside of it";
}

async function skipLineEnds(tape: Tape): Promise<void> {
  do {
    let at = 0;
    while (at < tape.bytes.length && isLineEnd(tape.bytes[at]!)) at++;
    if (at > 0) tape.drop(at);
  } while (tape.bytes.length === 0 && (await tape.fill(1)));
}

/** Without the two line ends that close a record. */
function trimmed(body: Buffer): Buffer {
  let end = body.length;
  for (let ends = 0; ends < 2 && end > 0 && body[end - 1] === 0x0a; ends++) {
    end -= end > 1 && body[end - 2] === 0x0d ? 2 : 1;
  }
  return body.subarray(0, end);
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}
