import type { Metadata } from "../../src/core/model.ts";
import { readSource } from "../../src/read/frame.ts";
import { type ReadLimits, readLimits } from "../../src/read/limits.ts";
import { parseJobs } from "../../src/read/parse-jobs.ts";
import type { FieldNames, ParseInWorker, ReadOutcome } from "../../src/read/reader.ts";
import { type SourceFacts, streamSource } from "../../src/read/source.ts";

export interface Given {
  readonly name?: string;
  readonly about?: SourceFacts;
  readonly metadata?: Metadata;
  readonly fields?: FieldNames;
  readonly limits?: Partial<ReadLimits>;
  readonly parse?: ParseInWorker;
  /** Bytes a chunk; default: all in one. */
  readonly chunk?: number;
}

/** What the frame makes of these bytes, as a file or stream would give them. */
export async function outcomesOf(bytes: Uint8Array | string, given: Given = {}): Promise<ReadOutcome[]> {
  const all = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  const opened = await streamSource(
    given.name ?? "sample",
    chunked(all, given.chunk ?? all.length),
    given.about,
  );
  if (!opened.ok) return [opened];
  const parse = given.parse === undefined ? {} : { parse: given.parse };
  const frame = { limits: { ...readLimits, ...given.limits }, fields: given.fields ?? {}, ...parse };
  const found: ReadOutcome[] = [];
  for await (const outcome of readSource(opened.source, given.metadata ?? {}, frame)) found.push(outcome);
  return found;
}

async function* chunked(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += Math.max(1, length)) yield bytes.subarray(at, at + length);
}

/** Parsers without a worker: what they throw is a failure, as from the pool. */
export const parseHere: ParseInWorker = async (job, input) => {
  try {
    return { ok: true, value: await parseJobs[job]!(structuredClone(input)) };
  } catch (error) {
    return { ok: false, reason: "failed", says: error instanceof Error ? error.message : String(error) };
  }
};

/** An outcome as one line: `line 2: read.bad-record`, `line 1: Title | first words`. */
export function lineOf(outcome: ReadOutcome): string {
  if (!outcome.ok) return `${outcome.failure.place ?? "all"}: ${outcome.failure.code}`;
  const { article, place } = outcome;
  return `${place ?? "all"}: ${article.title ?? "-"} | ${article.text.replaceAll("\n", "/")}`;
}

export async function linesOfOutcomes(bytes: Uint8Array | string, given: Given = {}): Promise<string[]> {
  return (await outcomesOf(bytes, given)).map(lineOf);
}
