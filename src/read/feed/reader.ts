import { createHash } from "node:crypto";
import { detectLanguage } from "../../core/language/detect.ts";
import type { Diagnostic, Known, Metadata } from "../../core/model.ts";
import { readText } from "../../core/read/index.ts";
import { parserFailure } from "../document/article.ts";
import { whenOf } from "../html/when.ts";
import { originOf, withOrigin } from "../origin.ts";
import type { ReadContext, Reader, ReadOutcome, Source } from "../reader.ts";
import { withHeadline } from "../records/headline.ts";
import { failed, placeIn, wholeOf } from "../source.ts";
import { webAddress } from "../web-address.ts";
import type { FeedEntry, FeedInput, FeedRead } from "./job.ts";

/** RSS 0.9 to 2.0, RDF, Atom and JSON Feed: every entry is an article. */
export const feedReader: Pick<Reader, "read"> = { read: readFeed };

type Feed = Extract<FeedRead, { ok: true }>;

async function* readFeed(source: Source, context: ReadContext): AsyncGenerator<ReadOutcome> {
  const whole = await wholeOf(source, context.limits.maxDocumentBytes, "maxDocumentBytes");
  if (!whole.ok) {
    yield whole;
    return;
  }
  const input: FeedInput = { bytes: whole.bytes, mediaType: source.mediaType };
  const parsed = await context.parse("feed", input);
  if (!parsed.ok) {
    yield parserFailure(source, "a feed", parsed);
    return;
  }
  if (!isFeedRead(parsed.value)) {
    yield parserFailure(source, "a feed", { reason: "failed", says: "no answer" });
    return;
  }
  yield* outcomes(source, context, parsed.value, whole.bytes);
}

function isFeedRead(value: unknown): value is FeedRead {
  return (
    typeof value === "object" && value !== null && "ok" in value && ("entries" in value || "says" in value)
  );
}

function* outcomes(
  source: Source,
  context: ReadContext,
  feed: FeedRead,
  bytes: Uint8Array,
): Generator<ReadOutcome> {
  const fail = (place: string | null, code: string, says: string, next: string): ReadOutcome => ({
    ok: false,
    failure: failed({ name: source.name, place }, code, says, next),
  });
  if (!feed.ok) {
    yield fail(
      source.place,
      "read.bad-feed",
      feed.says,
      "Check the address or file; a browser shows what it holds.",
    );
    return;
  }
  if (feed.entries.length === 0) {
    yield fail(
      source.place,
      "read.no-article",
      "is a feed without entries",
      "Ask for it again when there is news.",
    );
    return;
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  for (const [index, entry] of feed.entries.entries()) {
    const place = placeIn(source, `entry ${index + 1}`);
    if (typeof entry === "string") {
      yield fail(place, "read.bad-record", entry, "The other entries were read.");
    } else if (!/\S/.test(entry.text)) {
      const address = addressOf(entry.link, feed, source);
      const next = address === null ? "The other entries were read." : `Its page may have more: ${address}`;
      yield fail(place, "read.no-text", "has a headline and no text", next);
    } else {
      yield article({ ...source, place }, context, feed, entry, sha256);
    }
  }
}

function article(
  source: Source,
  context: ReadContext,
  feed: Feed,
  entry: FeedEntry,
  sha256: string,
): ReadOutcome {
  const address = addressOf(entry.link, feed, source);
  const text = withHeadline(entry.title, entry.text);
  const language = languageOf(entry.language, entry.text);
  const origin = {
    ...originOf(source, `feed; ${feed.kind}; feedsmith 3.0.1; charset=${feed.charset}`, null),
    sha256,
    truncated: entry.truncated !== null,
  };
  const metadata = withOrigin(context.metadata, origin, foundIn(feed, entry, address, language));
  const made = readText(text, { ...metadata, ...declaredBy(entry, context.metadata) });
  const diagnostics = [...feed.notes, ...truncation(entry, address)].map(
    (note): Diagnostic => ({ ...note, article: made.id, span: null }),
  );
  const { name, place } = source;
  return {
    ok: true,
    name,
    place,
    article: made,
    diagnostics,
    ...(entry.left.length === 0 ? {} : { left: entry.left }),
  };
}

type Found = Omit<Known, "span">;

function foundIn(feed: Feed, entry: FeedEntry, address: string | null, language: string | null): Found[] {
  const published = whenIn(entry.published);
  const modified = whenIn(entry.modified);
  const byline = entry.authors.join(", ");
  // An Atom entry with a source was copied from that feed; an RSS item with one was taken up by its own outlet.
  const isCopied = feed.kind === "Atom" && entry.source !== null;
  const outlet = isCopied ? entry.source : feed.title;
  const facts: readonly (Found | null)[] = [
    fact("id", entry.id ?? address),
    fact("outlet", outlet),
    fact("url", address),
    fact("title", entry.title),
    fact("byline", byline),
    fact("published", published),
    fact("modified", modified === published ? null : modified),
    fact("language", language),
    fact("credit", isCopied ? null : entry.source),
  ];
  return facts.filter((found) => found !== null);
}

function fact(field: Known["field"], value: string | null): Found | null {
  return value === null || value === "" ? null : { field, value, by: "feed" };
}

function whenIn(written: string | null): string | null {
  return written === null ? null : whenOf(written);
}

function declaredBy(entry: FeedEntry, given: Metadata): Pick<Metadata, "declared"> {
  return { declared: { ...(entry.via === null ? {} : { isBasedOn: entry.via }), ...given.declared } };
}

/** Code units from which on the words themselves show their language. */
const ENOUGH_WORDS = 200;

/** The stated language, unless the text is in another: programs state English where nobody chose. */
function languageOf(stated: string | null, text: string): string | null {
  const code = /^[A-Za-z]{2,3}(?=$|[-_])/.exec(stated?.trim() ?? "")?.[0].toLowerCase() ?? null;
  if (code === null || text.length < ENOUGH_WORDS) return code;
  const detected = detectLanguage(text);
  return detected === null || detected === code ? code : null;
}

/** The entry's address, made whole by the feed's. */
function addressOf(link: string | null, feed: Feed, source: Source): string | null {
  if (link === null) return null;
  const base = [feed.link, source.url].find((address) => address !== null && URL.canParse(address));
  return webAddress(link, base ?? undefined);
}

function truncation(entry: FeedEntry, address: string | null): readonly Pick<Diagnostic, "code" | "says">[] {
  if (entry.truncated === null) return [];
  const where = address === null ? "" : ` The whole should be at ${address}`;
  return [
    { code: "read.truncated", says: `The end of this article is missing: ${entry.truncated}.${where}` },
  ];
}
