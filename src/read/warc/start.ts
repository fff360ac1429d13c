const WARC = Buffer.from("WARC/");

/** Bytes of the longest first line of a record: `WARC/0.18` with CR LF. */
export const START_LENGTH = 12;

const LF = 0x0a;
const CR = 0x0d;

/** True where the line at `at` is the first of a record. */
export function startsRecord(bytes: Buffer, at: number): boolean {
  for (let index = 0; index < WARC.length; index++) if (bytes[at + index] !== WARC[index]) return false;
  let end = at + WARC.length;
  if (!isDigit(bytes[end]) || bytes[end + 1] !== 0x2e || !isDigit(bytes[end + 2])) return false;
  end += isDigit(bytes[end + 3]) ? 4 : 3;
  return bytes[end] === LF || (bytes[end] === CR && bytes[end + 1] === LF);
}

/** Bytes in which the first field of a record stands, behind a first line that may be damaged. */
export const FIRST_LINES = 64;

/** True where the first line is damaged and a field of a record stands behind it. */
export function startsFields(bytes: Buffer): boolean {
  const end = bytes.subarray(0, FIRST_LINES).indexOf(LF);
  return end !== -1 && /^WARC-[A-Za-z-]{2,30}:/i.test(bytes.toString("latin1", end + 1, FIRST_LINES * 2));
}

/** Where the next line that begins a record stands, at or behind `from`; -1 where none does. */
export function findStart(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(WARC, from); at !== -1; at = bytes.indexOf(WARC, at + 1)) {
    if ((at === 0 || bytes[at - 1] === LF) && startsRecord(bytes, at)) return at;
  }
  return -1;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
