/** Fields of a WARC or HTTP head by their names in lower case; the first of several wins. */
export type Fields = ReadonlyMap<string, string>;

const LF = 0x0a;
const CR = 0x0d;

/** Length in bytes of a head with the blank line that ends it, or -1 where there is none in `bytes`. */
export function headLength(bytes: Buffer): number {
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return -1;
}

/** The first line of a head and its fields. A line that begins with a blank goes on with the field before it. */
export function parseHead(head: Buffer): { readonly first: string; readonly fields: Fields } {
  const lines = head.toString("utf8").split("\n");
  const fields = new Map<string, string>();
  let name: string | null = null;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!;
    const code = line.charCodeAt(0);
    if ((code === 0x20 || code === 0x09) && name !== null) {
      fields.set(name, `${fields.get(name)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : null;
    if (name === null) continue;
    if (fields.has(name)) name = null;
    else fields.set(name, line.slice(colon + 1).trim());
  }
  return { first: (lines[0] ?? "").trimEnd(), fields };
}

/** A field that is a whole number of bytes, or `null`. */
export function lengthField(fields: Fields): number | null {
  const value = fields.get("content-length");
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null;
}
