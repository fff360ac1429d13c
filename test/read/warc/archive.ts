import { gzipSync } from "node:zlib";

/** One record of a web archive made for a test. */
export interface MadeRecord {
  readonly type?: string;
  readonly version?: string;
  readonly url?: string | null;
  readonly date?: string;
  readonly contentType?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  /** A stated length that is not the body's. */
  readonly length?: number | string | null;
  readonly lineEnd?: string;
}

export function recordBytes(record: MadeRecord): Buffer {
  const { type = "response", version = "1.0", date = "2021-06-11T10:00:00Z", lineEnd = "\r\n" } = record;
  const { contentType = "application/http; msgtype=response", url = "https://gazette.example/a" } = record;
  const body = Buffer.from(record.body);
  const length = record.length === undefined ? body.length : record.length;
  const lines = [
    `WARC/${version}`,
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>`,
    `WARC-Date: ${date}`,
    ...(url === null ? [] : [`WARC-Target-URI: ${url}`]),
    ...Object.entries(record.fields ?? {}).map(([name, value]) => `${name}: ${value}`),
    `Content-Type: ${contentType}`,
    ...(length === null ? [] : [`Content-Length: ${length}`]),
  ];
  const head = Buffer.from(lines.map((line) => line + lineEnd).join("") + lineEnd);
  return Buffer.concat([head, body, Buffer.from(lineEnd + lineEnd)]);
}

/** An HTTP answer with a page in it. */
export function answer(
  body: Uint8Array | string,
  fields: Readonly<Record<string, string>> = {},
  status = "200 OK",
): Buffer {
  const all: Record<string, string> = { "Content-Type": "text/html; charset=utf-8", ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`), Buffer.from(body)]);
}

export function page(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>\n${body}</article></body></html>`;
}

/** Packed by record, as archives are. */
export function packed(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** The bytes in chunks of this many, as a file is read. */
export async function* inChunks(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
