import type { Metadata } from "../core/model.ts";
import { failureOf } from "./failure.ts";
import type { ReadLimits } from "./limits.ts";
import type { FieldNames, ParseInWorker, ReadContext, ReadOutcome, Source } from "./reader.ts";
import { readers } from "./readers.ts";
import { failed } from "./source.ts";

/** What holds for everything that is found inside one argument. */
export interface Frame {
  readonly limits: ReadLimits;
  readonly fields: FieldNames;
  readonly tell?: ReadContext["tell"];
  readonly plain?: boolean;
  /** Runs the parsers elsewhere than in the pool of workers: tests of millions of inputs run them in their own process. */
  readonly parse?: ParseInWorker;
}

/**
 * The articles of a source, read by the first reader that takes its content. Never throws: where a reader or the bytes'
 * source breaks, what was read before stands and the rest is a failure.
 */
export async function* readSource(
  source: Source,
  metadata: Metadata,
  frame: Frame,
  depth = 0,
): AsyncGenerator<ReadOutcome> {
  if (depth > frame.limits.maxDepth) {
    yield { ok: false, failure: tooDeep(source, frame.limits) };
    return;
  }
  const context: ReadContext = {
    ...frame,
    metadata,
    open: (inner, given = metadata) => readSource(inner, given, frame, depth + 1),
    parse: frame.parse ?? parserFor(frame.limits),
  };
  let isEmpty = true;
  try {
    const reader = readers.find((candidate) => candidate.takes(source, frame.fields));
    if (reader === undefined) return;
    for await (const outcome of reader.read(source, context)) {
      isEmpty = false;
      yield outcome;
    }
    // Silence about a whole file would look like success; what lies inside another may well hold nothing.
    if (isEmpty && depth === 0) yield { ok: false, failure: noArticle(source) };
  } catch (error) {
    yield { ok: false, failure: failureOf(source, error) };
  }
}

/** Starts the workers at the first call: no plain text needs them. */
function parserFor(limits: ReadLimits): ParseInWorker {
  return async (job, input) => {
    const { parseInWorker } = await import("./parse.ts");
    return parseInWorker(job, input, limits);
  };
}

function noArticle(source: Source) {
  return failed(source, "read.no-article", "holds no article", "Check that it is the right file.");
}

function tooDeep(source: Source, { maxDepth }: ReadLimits) {
  return failed(
    source,
    "read.too-deep",
    `is packed more than ${maxDepth} times, one inside the other (maxDepth)`,
    "Unpack it and give what is inside.",
  );
}
