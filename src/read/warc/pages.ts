import type { ReadLimits } from "../limits.ts";
import type { Fields } from "./fields.ts";
import { type Answer, decodeBody, parseAnswer } from "./message.ts";
import type { WarcRecord } from "./records.ts";

/** What a record of a web archive is to a reader of articles. */
export type Verdict =
  | { readonly kind: "page"; readonly page: ArchivedPage }
  /** `why`: what such records are, for a count: `"request"`, `"image/png"`, `"answer with status 404"`. */
  | { readonly kind: "skipped"; readonly why: string }
  /** `says`: a clause about the record. */
  | { readonly kind: "failed"; readonly says: string };

export interface ArchivedPage {
  readonly url: string | null;
  /** ISO 8601, as the archive states it. */
  readonly captured: string | null;
  /** With its charset, as declared. */
  readonly mediaType: string | null;
  readonly body: Buffer;
  /** True where the archive says that it kept only a part. */
  readonly truncated: boolean;
}

/** Media types that hold articles. Feeds and plain text of a site repeat its pages or are none (`robots.txt`). */
const articleTypes = new Set([
  "text/html",
  "application/xhtml+xml",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
]);

/** 203 is an answer that a proxy changed; 206 is a part. */
const pageStatus = new Set([200, 203]);

export function verdictOn(record: WarcRecord, limits: ReadLimits): Verdict {
  const type = record.fields.get("warc-type")?.toLowerCase() ?? "record without a type";
  switch (type) {
    case "response":
      return responseVerdict(record, limits);
    case "resource":
      return blockVerdict(record, articleTypes);
    case "conversion":
      // Common Crawl's WET files: the text of pages, made by the crawler.
      return blockVerdict(record, new Set(["text/plain", ...articleTypes]));
    default:
      return { kind: "skipped", why: nameOf(type) };
  }
}

function responseVerdict(record: WarcRecord, limits: ReadLimits): Verdict {
  const { body, start, fields } = record;
  const block = fields.get("content-type") ?? "application/http";
  if (!/^application\/http\b/i.test(block)) return { kind: "skipped", why: nameOf(essence(block)) };
  const answer = parseAnswer(start);
  if (answer === null) return { kind: "failed", says: "holds no HTTP answer" };
  if (!pageStatus.has(answer.status)) return { kind: "skipped", why: `answer with status ${answer.status}` };
  const mediaType = mediaTypeOf(answer, fields);
  if (mediaType !== null && !articleTypes.has(essence(mediaType))) {
    return { kind: "skipped", why: nameOf(essence(mediaType)) };
  }
  if (body === null) return tooLarge(record);
  const decoded = decodeBody(answer, Math.max(limits.maxBytes, limits.maxDocumentBytes));
  if (!decoded.ok) return { kind: "failed", says: decoded.says };
  if (mediaType === null && !looksLikeMarkup(decoded.body)) return { kind: "skipped", why: "unknown kind" };
  if (decoded.body.length === 0) return { kind: "skipped", why: "empty answer" };
  return { kind: "page", page: pageOf(record, mediaType, decoded.body) };
}

function blockVerdict(record: WarcRecord, types: ReadonlySet<string>): Verdict {
  const { body, fields } = record;
  const mediaType = fields.get("content-type") ?? "unknown kind";
  // Crawlers in a browser keep what they made themselves, pictures and texts of pages, under made-up names.
  if (!types.has(essence(mediaType)) || /^urn:/i.test(targetOf(fields) ?? ""))
    return { kind: "skipped", why: nameOf(essence(mediaType)) };
  if (body === null) return tooLarge(record);
  if (body.length === 0) return { kind: "skipped", why: "empty answer" };
  return { kind: "page", page: pageOf(record, mediaType, body) };
}

function pageOf({ fields }: WarcRecord, mediaType: string | null, body: Buffer): ArchivedPage {
  return {
    url: targetOf(fields),
    captured: dateOf(fields),
    mediaType,
    body,
    truncated: fields.has("warc-truncated"),
  };
}

/** A body over every limit: a film or a dump, hardly ever an article, so only its size is told. */
function tooLarge({ length }: WarcRecord): Verdict {
  return {
    kind: "failed",
    says: `has ${Math.round(length / 1024 / 1024)} MB, more than any article (maxDocumentBytes)`,
  };
}

/** What the server declared, else what the crawler saw in the content. */
function mediaTypeOf(answer: Answer, fields: Fields): string | null {
  const declared = answer.fields.get("content-type") ?? fields.get("warc-identified-payload-type") ?? "";
  return /^[^\s;,/]+\/[^\s;,/]+/.test(declared) ? declared : null;
}

/** A kind's name for people; what damage made of one is none. */
function nameOf(kind: string): string {
  return /^[a-z0-9][\w ./+-]{0,60}$/i.test(kind) ? kind : "unknown kind";
}

function essence(mediaType: string): string {
  return mediaType.split(/[;,]/, 1)[0]!.trim().toLowerCase();
}

/** The address that was asked for; an old `wget` put it in angle brackets. */
function targetOf(fields: Fields): string | null {
  const target = fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1");
  return target === undefined || target === "" ? null : target;
}

function dateOf(fields: Fields): string | null {
  const date = fields.get("warc-date");
  return date !== undefined &&
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?)?)?$/.test(date)
    ? date
    : null;
}

function looksLikeMarkup(body: Buffer): boolean {
  return /^\s*<(?:!doctype|!--|\?xml|html|head|body|meta|title)\b/i.test(
    body.toString("latin1", 0, 1024).replace(/^\xef\xbb\xbf/, ""),
  );
}
