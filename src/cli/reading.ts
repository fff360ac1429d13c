import { performance } from "node:perf_hooks";
import { visible } from "../core/report/escape/terminal.ts";
import { grouped } from "../core/report/phrase.ts";
import { failureLine, type ReadFailure } from "../read/failure.ts";
import type { ReadOutcome } from "../read/reader.ts";
import type { Given, OptionSpec } from "./command.ts";
import { measure } from "./input-size.ts";
import type { Io } from "./io.ts";
import { progressLine, workLine } from "./progress.ts";
import type { FileSettings } from "./texts.ts";

/** The option of every command that reads great many articles. */
export const verboseOption: Readonly<Record<string, OptionSpec>> = {
  verbose: { type: "boolean", short: "v", says: "name every file and record that could not be read" },
};

/** A stream of outcomes with what is watched on the way: progress, failures, Ctrl-C. */
export interface WatchedReading {
  /** Ends early where the person pressed Ctrl-C. */
  readonly outcomes: AsyncIterable<ReadOutcome>;
  /** Shows the progress line as it is now. */
  readonly report: () => void;
  /** Takes the progress line away; to be called however the work ends. */
  readonly end: () => void;
  readonly seen: () => ReadingSeen;
}

export interface ReadingSeen {
  /** Of each code the first few, all of them with `--verbose`. */
  readonly failures: readonly ReadFailure[];
  readonly interrupted: boolean;
}

/** Failures of one kind that are named without `--verbose`. */
const NAMED = 3;

/** All articles of the given files. `stopping` is said on Ctrl-C, when what was begun is still being done. */
export async function watchReading(
  given: Given,
  { metadata, settings }: FileSettings,
  { stopping: says }: { readonly stopping: string },
  io: Io,
): Promise<WatchedReading> {
  const { readMany } = await import("../read/index.ts");
  const line = progressLine(io);
  const whole = io.stderrIsTerminal === true ? await measure(given.files, settings) : null;
  const started = performance.now();
  const failures: ReadFailure[] = [];
  const named = new Map<string, number>();
  let read = 0;
  let skipped = 0;
  let stopping = false;
  let interrupted = false;
  const release = io.onInterrupt?.(() => {
    stopping = true;
    line.above(`twicetold: ${says}\n`);
  });
  const fail = (failure: ReadFailure) => {
    skipped++;
    const before = named.get(failure.code) ?? 0;
    named.set(failure.code, before + 1);
    if (given.flags.has("verbose")) line.above(`twicetold: ${visible(failureLine(failure))}\n`);
    if (before < NAMED || given.flags.has("verbose")) failures.push(failure);
  };
  const show = () =>
    line.show(() =>
      workLine({
        articles: read,
        seconds: (performance.now() - started) / 1000,
        share: whole?.share() ?? null,
        files: whole?.files() ?? null,
        skipped,
      }),
    );
  async function* outcomes(): AsyncGenerator<ReadOutcome> {
    for (const [index, argument] of given.files.entries()) {
      for await (const outcome of readMany([argument], metadata[index] ?? {}, settings)) {
        if (stopping) {
          interrupted = true;
          return;
        }
        if (outcome.ok) {
          read++;
          whole?.pass(outcome.name, outcome.article.text.length);
        } else fail(outcome.failure);
        // Shown as things are read and not as they are committed: a batch may take longer than anybody waits for a sign.
        show();
        yield outcome;
      }
    }
  }
  return {
    outcomes: outcomes(),
    report: show,
    end: () => {
      release?.();
      line.clear();
    },
    seen: () => ({ failures, interrupted }),
  };
}

/** What could not be read, counted by code, with the failures of `seen` where they were not named on the way. */
export function unreadLines(
  failed: Readonly<Record<string, number>>,
  failures: readonly ReadFailure[],
  given: Given,
): readonly string[] {
  return Object.entries(failed).flatMap(([code, number]) => {
    const named = given.flags.has("verbose") ? [] : failures.filter((failure) => failure.code === code);
    const more = number - named.length;
    return [
      `${grouped(number)} could not be read (${code})${named.length === 0 ? "." : ":"}`,
      ...named.map((failure) => `  ${visible(failureLine(failure))}`),
      ...(more > 0 && named.length > 0 ? [`  and ${grouped(more)} more: --verbose names them all`] : []),
    ];
  });
}
