import { availableParallelism } from "node:os";
import type { Diagnostic, Metadata } from "../../core/model.ts";
import { inOrder } from "../ahead.ts";
import type { ReadFailure } from "../failure.ts";
import type { ReadContext, Reader, ReadOutcome, Source, SourceNote } from "../reader.ts";
import { bytesSource, failed, placeIn } from "../source.ts";
import { type ArchivedPage, verdictOn } from "./pages.ts";
import { type Damage, type WarcRecord, warcRecords } from "./records.ts";

/** Web archives (WARC), packed by record, as a whole or not at all: every page in them is opened by its own content. */
export const warcReader: Pick<Reader, "read"> = { read: readArchive };

type Work = () => AsyncIterable<ReadOutcome>;

async function* readArchive(source: Source, context: ReadContext): AsyncGenerator<ReadOutcome> {
  // One more than the workers, so that none waits for the next page to be unpacked.
  yield* inOrder(worksIn(source, context), availableParallelism() + 1);
}

async function* worksIn(source: Source, context: ReadContext): AsyncGenerator<Work> {
  const skipped = new Map<string, number>();
  let told = 0;
  const tell = (failure: ReadFailure): Work => {
    told++;
    return async function* () {
      yield { ok: false, failure };
    };
  };
  for await (const found of warcRecords(source.chunks(), context.limits)) {
    if (found.kind === "damage") {
      yield tell(damageFailure(source, found));
      continue;
    }
    const verdict = verdictOn(found, context.limits);
    switch (verdict.kind) {
      case "page":
        told++;
        yield () => openPage(source, found, verdict.page, context);
        break;
      case "skipped":
        skipped.set(verdict.why, (skipped.get(verdict.why) ?? 0) + 1);
        break;
      case "failed":
        yield tell(recordFailure(source, found, verdict.says));
        break;
      default:
        verdict satisfies never;
    }
  }
  if (told === 0) yield tell(noPage(source, skipped));
  else if (skipped.size > 0) context.tell?.(passedOver(source, skipped));
}

async function* openPage(
  source: Source,
  record: WarcRecord,
  page: ArchivedPage,
  context: ReadContext,
): AsyncGenerator<ReadOutcome> {
  const inner = bytesSource(source.name, page.body, {
    place: placeOf(source, record),
    url: page.url,
    captured: page.captured,
    mediaType: page.mediaType,
  });
  const outcomes = context.open(inner, page.truncated ? asTruncated(context.metadata) : context.metadata);
  for await (const outcome of outcomes) {
    if (!outcome.ok) yield outcome;
    else
      yield { ...outcome, diagnostics: [...outcome.diagnostics, ...notes(record, page, outcome.article.id)] };
  }
}

function asTruncated(metadata: Metadata): Metadata {
  return { ...metadata, origin: { ...metadata.origin, truncated: true } };
}

function notes(record: WarcRecord, page: ArchivedPage, article: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (code: string, says: string) => found.push({ code, says, article, span: null });
  if (record.repaired !== null) {
    say(
      "read.warc-length",
      `Record ${record.number} of the web archive ${record.repaired}; it was read whole.`,
    );
  }
  if (page.truncated) {
    say(
      "read.warc-truncated",
      "The web archive kept only a part of this page: what is missing here may stand in the page.",
    );
  }
  return found;
}

function placeOf(source: Source, { number }: WarcRecord | Damage): string {
  return placeIn(source, `record ${number}`);
}

function damageFailure(source: Source, damage: Damage): ReadFailure {
  return failed(
    { name: source.name, place: placeOf(source, damage) },
    "read.warc-damaged",
    `the web archive is damaged at byte ${damage.at}: ${damage.says}`,
    "The records behind it were read; fetch the archive again for this one.",
  );
}

function recordFailure(source: Source, record: WarcRecord, says: string): ReadFailure {
  return failed(
    { name: source.name, place: placeOf(source, record) },
    "read.warc-record",
    says,
    "The other records were read.",
  );
}

function noPage(source: Source, skipped: ReadonlyMap<string, number>): ReadFailure {
  return failed(
    source,
    "read.warc-no-page",
    skipped.size === 0
      ? "is a web archive without a record"
      : `is a web archive without a page: it holds ${countsOf(skipped)}`,
    "Give the archive that holds the answers of the site.",
  );
}

function passedOver({ name, place }: Source, skipped: ReadonlyMap<string, number>): SourceNote {
  return {
    name,
    place,
    code: "read.warc-passed-over",
    says: `records that are no pages: ${countsOf(skipped)}`,
  };
}

function countsOf(skipped: ReadonlyMap<string, number>): string {
  const kinds = [...skipped].sort(([, x], [, y]) => y - x);
  const named = kinds.slice(0, MOST_KINDS).map(([why, count]) => `${count} ${why}`);
  const rest = kinds.slice(MOST_KINDS).reduce((sum, [, count]) => sum + count, 0);
  return [...named, ...(rest === 0 ? [] : [`${rest} others`])].join(", ");
}

/** Kinds of records that are named; the rest would make no one wiser. */
const MOST_KINDS = 6;
