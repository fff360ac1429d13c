import type { Article, Diagnostic, Metadata } from "../core/model.ts";
import type { JobResult } from "../work/messages.ts";
import type { ReadFailure } from "./failure.ts";
import type { ReadLimits } from "./limits.ts";

/**
 * Bytes with the name they came under. A source can be looked at (`head`) before it is read, and its bytes flow once:
 * a file of any size passes through a reader without standing in memory.
 */
export interface Source {
  /** For people: a file, `standard input`, an address. */
  readonly name: string;
  /** Place inside the named file, for people: `"line 12"`, `"record 4"`; `null` for the whole of it. */
  readonly place: string | null;
  /** Where the file lies, for readers that must seek (Parquet); `null` where the bytes come from elsewhere. */
  readonly path: string | null;
  /** Bytes, where that is known before reading. */
  readonly size: number | null;
  /** The first bytes, at most 64 kB; the whole where it is shorter. What the content is is seen from these. */
  readonly head: Uint8Array;
  /** What stands outside the bytes: the address, the time of capture (ISO 8601), the declared media type with its charset. */
  readonly url: string | null;
  readonly captured: string | null;
  readonly mediaType: string | null;
  /**
   * All bytes, `head` included, once. Throws what the system says where reading breaks off; a reader that has nothing
   * better to say lets it pass, and the frame makes it a failure.
   */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** A source with what must be let go behind it, or why there is none. */
export type Opened =
  | {
      readonly ok: true;
      readonly source: Source;
      /** What is to be said of every article in it, where there is anything. */
      readonly notes?: readonly Note[];
      readonly close: () => Promise<void>;
    }
  | { readonly ok: false; readonly failure: ReadFailure };

/** As `Diagnostic`, of the way that the bytes came and not of an article. */
export type Note = Pick<Diagnostic, "code" | "says">;

/** What is to be said of a source and not of one article in it: what was passed over, and how much of it. */
export interface SourceNote extends Note {
  readonly name: string;
  readonly place: string | null;
}

/** Names of the fields or columns of records, by what they hold, where the caller names them: `{ text: "body" }`. */
export type FieldNames = Readonly<Partial<Record<FieldUse, string>>>;

export const fieldUses = [
  "id",
  "text",
  "title",
  "byline",
  "published",
  "modified",
  "language",
  "outlet",
  "url",
] as const;
export type FieldUse = (typeof fieldUses)[number];

/** What a page, document or record holds beside the article, and why it was not taken. */
export interface LeftOut {
  readonly what:
    | "caption"
    | "related"
    | "newsletter"
    | "navigation"
    | "advertising"
    | "comments"
    | "live entry"
    | "paywall"
    | "furniture"
    | "disputed"
    | "other";
  /** One clause: the rule that decided, for people. */
  readonly because: string;
  readonly text: string;
}

export type ReadOutcome =
  | {
      readonly ok: true;
      readonly name: string;
      /** As `Source.place`. */
      readonly place?: string | null;
      readonly article: Article;
      readonly diagnostics: readonly Diagnostic[];
      /** What was not taken into the article; absent where the reader takes all there is. */
      readonly left?: readonly LeftOut[];
    }
  | { readonly ok: false; readonly failure: ReadFailure };

/** What a reader needs beside the source. */
export interface ReadContext {
  readonly limits: ReadLimits;
  /** What the caller gives; it wins over what is found. */
  readonly metadata: Metadata;
  readonly fields: FieldNames;
  /**
   * Reads a source found inside another (an unpacked gzip stream, a record of a web archive) by its own content, with
   * the limits of depth.
   */
  readonly open: (inner: Source, metadata?: Metadata) => AsyncIterable<ReadOutcome>;
  /** Runs a named parser in a worker that is stopped at the limits of time and memory. */
  readonly parse: ParseInWorker;
  /** Records' fields are taken as they stand (`takeText`). */
  readonly plain?: boolean;
  /** Takes what is to be said of the source as a whole; absent where nobody listens. */
  readonly tell?: ((note: SourceNote) => void) | undefined;
}

/** Runs job `job` of `parse-worker.ts`; never rejects. `input` and the value are structured-cloned. */
export type ParseInWorker = (job: string, input: unknown) => Promise<Parsed>;

export type Parsed = JobResult;

/**
 * One kind of content made articles. A reader never throws on any bytes: what it cannot read is an outcome, and one bad
 * record never stops the next.
 */
export interface Reader {
  readonly name: string;
  /** By content: the head, and at most a declared media type. Cheap, since every reader before the right one is asked. */
  readonly takes: (source: Source, fields: FieldNames) => boolean;
  readonly read: (source: Source, context: ReadContext) => AsyncIterable<ReadOutcome>;
}
