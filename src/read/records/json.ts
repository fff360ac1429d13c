import { startOf } from "../content.ts";
import { linesOf } from "../lines.ts";
import type { ReadContext, Reader, ReadOutcome, Source } from "../reader.ts";
import { failed, megabytes, placeIn } from "../source.ts";
import { headText, utf8Chunks } from "../utf8.ts";
import { fieldsOf, isRow } from "./fields.ts";
import { decodedRecord, recordOutcomes } from "./record.ts";
import { valuesOf } from "./values.ts";

/** JSON lines, a list of objects, one object, or several one after the other; read record by record in any size. */
export const jsonReader: Pick<Reader, "read"> = {
  read: (source, context) => (isByLines(source) ? byLines(source, context) : byValues(source, context)),
};

async function* byLines(source: Source, context: ReadContext): AsyncGenerator<ReadOutcome> {
  const { chunks, charset } = utf8Chunks(source);
  const extractor = `jsonl; charset=${charset}`;
  for await (const { number, bytes } of linesOf(chunks, context.limits.maxBytes)) {
    if (bytes?.every(isBlank) === true) continue;
    yield* one({ bytes, cut: false }, placeIn(source, `line ${number}`), source, extractor, context);
  }
}

async function* byValues(source: Source, context: ReadContext): AsyncGenerator<ReadOutcome> {
  const { chunks, charset } = utf8Chunks(source);
  const extractor = `json; charset=${charset}`;
  // One value held back: only the second shows that the first is not all there is.
  let held: Raw | null = null;
  let count = 0;
  for await (const raw of valuesOf(chunks, context.limits.maxBytes)) {
    if (held !== null) yield* one(held, placeIn(source, `record ${count}`), source, extractor, context);
    held = raw;
    count = raw.number;
  }
  if (held === null) return;
  const place = count === 1 ? source.place : placeIn(source, `record ${count}`);
  yield* one(held, place, source, extractor, context);
}

interface Raw {
  readonly bytes: Uint8Array | null;
  readonly cut: boolean;
}

async function* one(
  { bytes, cut }: Raw,
  place: string | null,
  source: Source,
  extractor: string,
  context: ReadContext,
): AsyncGenerator<ReadOutcome> {
  const at = { name: source.name, place };
  if (bytes === null) {
    yield {
      ok: false,
      failure: failed(
        at,
        "read.too-large",
        `is longer than ${megabytes(context.limits.maxBytes)} MB, the limit for one record (maxBytes)`,
        "Give one object a line, or raise the limit with --max-megabytes.",
      ),
    };
    return;
  }
  const decoded = decodedRecord(bytes);
  const parsed = parse(decoded.text.replace(/^\x1e/, ""));
  if (!parsed.ok) {
    const says = cut ? "ends in the middle of a record" : `is not valid JSON (${parsed.says})`;
    yield {
      ok: false,
      failure: failed(at, "read.bad-record", says, "Export it again; the other records are read."),
    };
    return;
  }
  const inner = innerRecords(parsed.value, context);
  if (inner === null) {
    yield* recordOutcomes(parsed.value, { source, place, bytes, extractor, decoded }, context);
    return;
  }
  for (const [index, value] of inner.entries()) {
    const innerPlace = placeIn(at, `record ${index + 1}`);
    yield* recordOutcomes(value, { source, place: innerPlace, bytes: null, extractor, decoded }, context);
  }
}

function parse(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly says: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // What V8 says behind the comma repeats the record.
    const says = error instanceof Error ? error.message : String(error);
    return { ok: false, says: says.replace(/,? [^a-z]*".*$/s, "").replace(" in JSON", "") };
  }
}

/** The answer of a service: an object without a text of its own around the list of its articles, one or two deep. */
function innerRecords(value: unknown, context: ReadContext, depth = 0): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRow(value) || fieldsOf(value, context.fields) !== null) return null;
  for (const list of Object.values(value)) {
    if (
      Array.isArray(list) &&
      list.some((entry) => isRow(entry) && fieldsOf(entry, context.fields) !== null)
    ) {
      return list;
    }
  }
  if (depth > 1) return null;
  for (const inner of Object.values(value)) {
    const found = isRow(inner) ? innerRecords(inner, context, depth + 1) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Lines looked at to see whether each is a record. */
const fewLines = 5;

/**
 * True where records stand a line each: one of the first lines is an object by itself (the others may be broken), or the
 * first does not end within the head.
 */
function isByLines(source: Source): boolean {
  if (/^\s*\[/.test(startOf(source))) return false;
  const lines = headText(source).split("\n", fewLines);
  if (lines.length === 1) return source.size === null || source.size > source.head.length;
  return lines.some((line) => {
    const parsed = parse(line.replace(/^\x1e/, ""));
    return parsed.ok && isRow(parsed.value) && Object.keys(parsed.value).length > 0;
  });
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
