import type { AnyFeed } from "feedsmith";
import { declaredCharset, decode } from "../decode.ts";
import type { LeftOut } from "../reader.ts";
import { withoutDoctype } from "./entities.ts";
import { type Markup, type RawEntry, type RawFeed, rawFeed } from "./entries.ts";
import { type FragmentText, lineOf, textOf } from "./fragment.ts";
import { bareFeed, batches, splitFeed } from "./split.ts";

export interface FeedInput {
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
}

/** An entry as an article wants it. */
export interface FeedEntry extends Omit<RawEntry, "title" | "content" | "summary"> {
  readonly title: string | null;
  /** Empty where the feed gives none. */
  readonly text: string;
  readonly left: readonly LeftOut[];
  /** Why the end is missing, one clause; `null` where it seems to be there. */
  readonly truncated: string | null;
}

export type FeedRead =
  | {
      readonly ok: true;
      readonly kind: string;
      readonly title: string | null;
      readonly link: string | null;
      readonly language: string | null;
      readonly charset: string;
      /** In the order of the feed; a broken one is why it could not be read, a clause. */
      readonly entries: readonly (FeedEntry | string)[];
      readonly notes: readonly { readonly code: string; readonly says: string }[];
    }
  /** A clause about the feed. */
  | { readonly ok: false; readonly says: string };

/** Code units up to which a feed is parsed in one piece: parsed, it takes some ten times its size. */
const WHOLE = 4 * 1024 * 1024;

/** Entries parsed together where a feed is taken apart; a page of a feed has 10 to 100. */
const BATCH = 50;

/** Broken entries that are tried one by one; behind as many the others of their batches are left with them. */
const MOST_BROKEN = 2_000;

/** The worker's job: a feed of any kind, broken ones entry by entry. */
export async function parseFeedJob(input: unknown): Promise<FeedRead> {
  if (!isFeedInput(input)) throw new Error("a feed is read from its bytes");
  const { bytes, mediaType } = input;
  const decoded = decode(bytes, declaredCharset(mediaType) ?? statedCharset(bytes));
  const { parseFeed } = await import("feedsmith");
  const isJson = /^\s*\{/.test(decoded.text);
  const prepared = isJson ? { ok: true as const, text: decoded.text } : withoutDoctype(decoded.text);
  if (!prepared.ok) return prepared;
  const parse = (text: string) => rawFeed(parseFeed(text));
  const found = isJson ? wholeJson(prepared.text, parseFeed) : parts(prepared.text, parse);
  if (!found.ok) return found;
  const { feed, entries } = found;
  const shown = entries.map((entry) => (typeof entry === "string" ? entry : asEntry(entry, feed)));
  return {
    ok: true,
    kind: feed.kind,
    title: feed.title === null ? null : lineOf(feed.title),
    link: feed.link,
    language: feed.language,
    charset: decoded.charset,
    entries: shown,
    notes: decoded.belied === null ? [] : [belied(decoded.belied, decoded.charset)],
  };
}

function isFeedInput(input: unknown): input is FeedInput {
  return typeof input === "object" && input !== null && "bytes" in input && input.bytes instanceof Uint8Array;
}

/** What the XML declaration states. */
function statedCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 400)).toString("latin1");
  return (
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(start.replace(/^\xef\xbb\xbf/, ""))?.[1] ??
    null
  );
}

function belied(declared: string, charset: string) {
  return {
    code: "read.charset-lies",
    says: `The feed is said to be ${declared.slice(0, 40)}, but its bytes are ${charset} and are read so.`,
  };
}

type Found =
  | { readonly ok: true; readonly feed: RawFeed; readonly entries: readonly (RawEntry | string)[] }
  | { readonly ok: false; readonly says: string };

function wholeJson(text: string, parse: (value: unknown) => AnyFeed): Found {
  try {
    const value: unknown = JSON.parse(text);
    const feed = rawFeed(parse(value));
    return { ok: true, feed, entries: feed.entries };
  } catch (error) {
    return { ok: false, says: `is no valid JSON Feed (${messageOf(error)})` };
  }
}

function parts(text: string, parse: (text: string) => RawFeed): Found {
  if (text.length <= WHOLE) {
    const feed = attempt(() => parse(text));
    if (feed !== null) return { ok: true, feed, entries: feed.entries };
  }
  const split = splitFeed(text);
  if (split.entries.length === 0)
    return { ok: false, says: "is no feed that can be read: no entry is in it" };
  let feed: RawFeed | null = null;
  const entries: (RawEntry | string)[] = [];
  let broken = 0;
  for (const batch of batches(split, BATCH)) {
    const together = split.entries.slice(batch.from, batch.from + BATCH);
    const parsed = attempt(() => parse(batch.text));
    // A parser may give fewer than there are where one is broken, and then nobody knows which.
    if (
      parsed !== null &&
      parsed.entries.length === together.length &&
      together.every(({ closed }) => closed)
    ) {
      feed ??= parsed;
      entries.push(...parsed.entries);
      continue;
    }
    for (const entry of together) {
      if (!entry.closed) {
        entries.push("breaks off: its end is missing");
        continue;
      }
      const single = broken < MOST_BROKEN ? attempt(() => parse(bareFeed(split, entry))) : null;
      const only = single?.entries[0];
      feed ??= single;
      if (only === undefined) broken++;
      entries.push(only ?? "is broken XML");
    }
  }
  if (split.rest) entries.push(`is the last that is read of more than ${entries.length} entries`);
  return feed === null
    ? { ok: false, says: "is no feed that can be read: every entry is broken" }
    : { ok: true, feed: headOf(split.head, feed), entries };
}

/** A broken entry parsed in the barest feed knows nothing of the feed's title: it is read from the head by itself. */
function headOf(head: string, feed: RawFeed): RawFeed {
  if (feed.title !== null) return feed;
  const title = /<(?:\w+:)?title[^>]*>([^<]{1,300})</i.exec(head)?.[1] ?? null;
  const language = /<(?:\w+:)?language>([^<]{1,40})</i.exec(head)?.[1]?.trim() ?? feed.language;
  return { ...feed, title: title === null ? null : { value: title, kind: "html" }, language };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** The parser's words without the feed's own, which it quotes. */
function messageOf(error: unknown): string {
  const says = error instanceof Error ? error.message : String(error);
  return says
    .replace(/,?\s*(?:\.\.\.)?"[\s\S]*$/, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 100);
}

function asEntry(raw: RawEntry, feed: RawFeed): FeedEntry {
  const { title, content, summary, ...facts } = raw;
  const body = bodyOf(content, summary);
  return {
    ...facts,
    authors: raw.authors.length > 0 ? raw.authors : feed.authors,
    language: raw.language ?? feed.language,
    title: title === null ? null : lineOf(title) || null,
    ...body,
  };
}

/** Paragraphs and letters from which on a summary is no summary: many feeds give the whole article in it. */
const WHOLE_PARAGRAPHS = 3;
const WHOLE_LETTERS = 900;

/** The fuller of content and summary: some feeds keep but a picture in the one that should be the fuller. */
function bodyOf(content: Markup | null, summary: Markup | null): FragmentText {
  const full = content === null ? null : textOf(content);
  const brief = summary === null ? null : textOf(summary);
  if (full !== null && full.text.length >= (brief?.text.length ?? 0)) return full;
  if (brief === null || brief.text === "") return { text: "", left: [], truncated: null };
  const isWhole = brief.text.length >= WHOLE_LETTERS && brief.text.split(/\n\n/).length >= WHOLE_PARAGRAPHS;
  return isWhole ? brief : { ...brief, truncated: brief.truncated ?? "the feed gives a summary only" };
}
