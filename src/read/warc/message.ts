import { codingNames, decodeContent } from "../http/coding.ts";
import { megabytes } from "../source.ts";
import { type Fields, headLength, parseHead } from "./fields.ts";
import { warcLimits } from "./limits.ts";

/** An HTTP answer as an archive keeps it: head and body in one block. */
export interface Answer {
  readonly status: number;
  readonly fields: Fields;
  readonly body: Buffer;
}

/** The head of an archived answer, its body still as it was sent; `null` where there is no such head. */
export function parseAnswer(block: Buffer): Answer | null {
  const length = headLength(block.subarray(0, warcLimits.maxHead));
  // A head alone, without the blank line, is an answer without a body.
  const head = length === -1 ? block.subarray(0, warcLimits.maxHead) : block.subarray(0, length);
  const { first, fields } = parseHead(head);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(first)?.[1];
  if (status === undefined) return null;
  return { status: Number(status), fields, body: length === -1 ? Buffer.alloc(0) : block.subarray(length) };
}

export type Decoding =
  | { readonly ok: true; readonly body: Buffer }
  /** A clause about the page. */
  | { readonly ok: false; readonly says: string };

/**
 * The page in an answer's body. Many crawlers keep the head as it was sent and the body decoded already, so a body
 * that is not in the coding its head declares is taken as it stands.
 */
export function decodeBody({ fields, body }: Answer, maxLength: number): Decoding {
  const coded = codingNames(fields.get("transfer-encoding") ?? null).includes("chunked")
    ? (joinChunks(body) ?? body)
    : body;
  const decoded = decodeContent(fields.get("content-encoding") ?? null, coded, maxLength);
  return decoded === "large"
    ? { ok: false, says: `unpacks to more than ${megabytes(maxLength)} MB` }
    : { ok: true, body: decoded };
}

/** The chunks of a chunked body in one piece, `null` where the body is none. What stands behind a break is left out. */
function joinChunks(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf(0x0a, at);
    if (end === -1 || end - at > LONGEST_SIZE_LINE) break;
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(body.toString("latin1", at, end))?.[1];
    if (size === undefined) break;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
  return parts.length === 0 ? null : Buffer.concat(parts);
}

/** Bytes of the line that states a chunk's size, with extensions that hardly anybody sends. */
const LONGEST_SIZE_LINE = 256;
