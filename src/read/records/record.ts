import { isUtf8 } from "node:buffer";
import { readText, takeText } from "../../core/read/index.ts";
import { asBuffer } from "../bytes.ts";
import { type Decoded, decode } from "../decode.ts";
import { originOf, withOrigin } from "../origin.ts";
import type { ReadContext, ReadOutcome, Source } from "../reader.ts";
import { bytesSource, failed, tooLarge } from "../source.ts";
import { decodingDiagnostics } from "../text.ts";
import { fieldsOf, isRow, namesIn, type RecordFields } from "./fields.ts";
import { withHeadline } from "./headline.ts";

/** One record of a file: where it stands, the bytes it was parsed from where there are such, and how they were decoded. */
export interface Place {
  readonly source: Source;
  /** `"line 12"`. */
  readonly place: string | null;
  readonly bytes: Uint8Array | null;
  readonly extractor: string;
  readonly decoded: Decoded | null;
}

/** The article of a record. */
export async function* recordOutcomes(
  value: unknown,
  record: Place,
  context: ReadContext,
): AsyncGenerator<ReadOutcome> {
  const at = { ...record.source, place: record.place };
  const fields = isRow(value) ? fieldsOf(value, context.fields) : null;
  if (!isRow(value)) {
    yield {
      ok: false,
      failure: failed(at, "read.no-record", "is no object with fields", "Give one object an article."),
    };
  } else if (fields === null) {
    yield {
      ok: false,
      failure: failed(
        at,
        "read.no-text",
        noText(value, context),
        "Name the field that holds the text: --field text=NAME.",
      ),
    };
  } else if (fields.text.length > context.limits.maxBytes) {
    yield { ok: false, failure: tooLarge(at, context.limits.maxBytes) };
  } else if (looksLikeMarkup(fields.text)) {
    yield* context.open(pageOf(fields, record), {
      ...context.metadata,
      found: [...(context.metadata.found ?? []), ...fields.found],
    });
  } else if (context.plain === true) {
    const { metadata } = context;
    const found = [...(metadata.found ?? []), ...fields.found];
    const origin = { ...originOf(at, record.extractor, null), ...metadata.origin };
    const article = takeText(fields.text, { ...metadata, found, origin });
    yield { ok: true, name: at.name, place: at.place, article, diagnostics: [] };
  } else {
    const origin = originOf(at, record.extractor, record.bytes);
    const text = withHeadline(fields.title, fields.text);
    const article = readText(text, withOrigin(context.metadata, origin, fields.found));
    const diagnostics =
      record.decoded === null ? [] : decodingDiagnostics({ ...record.decoded, text }, article);
    yield { ok: true, name: at.name, place: at.place, article, diagnostics };
  }
}

function noText(record: Readonly<Record<string, unknown>>, { fields }: ReadContext): string {
  return fields.text === undefined
    ? `has no field with text (it has ${namesIn(record)})`
    : `has no text in the field ${fields.text} (it has ${namesIn(record)})`;
}

/** Markup with closing tags of blocks, as content systems export it; a text that merely mentions a tag is none. */
function looksLikeMarkup(text: string): boolean {
  return (
    /<(?:p|div|br|h[1-6]|ul|ol|figure|blockquote|article|section|span)\b[^<>]{0,200}>/i.test(text) &&
    /<\/(?:p|div|h[1-6]|ul|ol|figure|blockquote|article|section|span)>|<br ?\/?>/i.test(text)
  );
}

/** The markup of a field as a page of its own, read by the reader of pages. */
function pageOf(fields: RecordFields, { source, place }: Place): Source {
  const title = fields.title === null ? "" : escaped(fields.title);
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>\n${fields.text}\n</article></body></html>`;
  const { name, url, captured } = source;
  return bytesSource(name, Buffer.from(page), {
    place,
    url,
    captured,
    mediaType: "text/html; charset=utf-8",
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The bytes of a record as text; UTF-8 without a search for anything else where they are valid. */
export function decodedRecord(bytes: Uint8Array): Decoded {
  if (!isUtf8(bytes)) return decode(bytes);
  const text = asBuffer(bytes).toString("utf8");
  return { text, charset: "utf-8", by: "valid", replaced: 0, firstBad: null, belied: null };
}
