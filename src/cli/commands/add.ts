import { performance } from "node:perf_hooks";
import { visible } from "../../core/report/escape/terminal.ts";
import { count, grouped } from "../../core/report/phrase.ts";
import { version } from "../../core/report/version.ts";
import { failureLine, type ReadFailure } from "../../read/failure.ts";
import type { ReadOutcome } from "../../read/reader.ts";
import type { AddSummary } from "../../store/corpus.ts";
import type { Command, Given } from "../command.ts";
import { corpusFolder, corpusOption, withCorpus } from "../corpus.ts";
import { measure } from "../input-size.ts";
import { ExitCode, type Io } from "../io.ts";
import { progressLine, workLine } from "../progress.ts";
import { type FileSettings, fileOptions, fileSettings, wrongFiles, wrongUse } from "../texts.ts";

export const addCommand: Command = {
  name: "add",
  usage: "[OPTIONS] FILE...",
  about:
    "Adds articles to a corpus: texts, pages, feeds, archives, tables, whole folders. An article that the corpus has is\n" +
    "left as it is; one that changed at its address becomes a new revision, and the former stays. Stopping and starting\n" +
    "again loses nothing and doubles nothing.",
  options: {
    ...corpusOption,
    verbose: { type: "boolean", short: "v", says: "name every file and record that could not be read" },
    json: { type: "boolean", says: "the summary as one JSON object (schema/add.schema.json)" },
    ...fileOptions,
  },
  examples: [
    ["twicetold add articles/", "every article of a folder"],
    ["twicetold add 'export/*.jsonl.gz' --corpus archive", "packed JSON lines into a corpus of its own"],
    ["twicetold add letter.txt --published 2021-06-11", "with a date that the text does not state"],
    ["zcat feed.jsonl.gz | twicetold add - --json", "from standard input, the summary for programs"],
  ],
  notes:
    "Exit codes: 0 done, 1 something could not be read (the rest was added) or the corpus not be written, 2 wrong use,\n" +
    "130 stopped by Ctrl-C after the batch that was under way.",
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const wrong = wrongFiles("add", given.files);
  if (wrong !== null) return wrongUse("add", wrong, io);
  const settings = fileSettings(given, given.files.length, io);
  if (typeof settings === "string") return wrongUse("add", settings, io);
  const folder = corpusFolder(given, io);
  return withCorpus(folder, { create: true }, io, async (corpus) => {
    const work = await begin(given, settings, io);
    const summary = await corpus.add(work.outcomes, work.report).finally(work.end);
    const { articles } = await corpus.count();
    const end: Ending = { folder, articles, summary, ...work.seen() };
    io.stdout(given.flags.has("json") ? asJson(end) : asText(end, given, io));
    if (end.interrupted) return ExitCode.interrupted;
    return Object.keys(summary.failed).length > 0 ? ExitCode.failed : ExitCode.done;
  });
}

interface Ending {
  readonly folder: string;
  readonly articles: number;
  readonly summary: AddSummary;
  readonly failures: readonly ReadFailure[];
  readonly interrupted: boolean;
}

/** Failures of one kind that are named without `--verbose`. */
const NAMED = 3;

/** The stream of outcomes with what is watched on the way: progress, failures, Ctrl-C. */
async function begin(
  given: Given,
  { metadata, settings }: FileSettings,
  io: Io,
): Promise<{
  readonly outcomes: AsyncIterable<ReadOutcome>;
  readonly report: () => void;
  readonly end: () => void;
  readonly seen: () => Pick<Ending, "failures" | "interrupted">;
}> {
  const { readMany } = await import("../../read/index.ts");
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
    line.above(
      "twicetold: stopping after the batch that is under way; press Ctrl-C again to stop at once.\n",
    );
  });
  const fail = (failure: ReadFailure) => {
    skipped++;
    const before = named.get(failure.code) ?? 0;
    named.set(failure.code, before + 1);
    if (given.flags.has("verbose")) line.above(`twicetold: ${visible(failureLine(failure))}\n`);
    if (before < NAMED || given.flags.has("verbose")) failures.push(failure);
  };
  // Shown as things are read and not as they are committed: a batch may take longer than anybody waits for a sign.
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

/** Name and version of the layout; the schema is schema/add.schema.json. */
const addFormat = "twicetold-add/1";

function asJson({ folder, articles, summary, failures, interrupted }: Ending): string {
  const { added, revised, unchanged, failed } = summary;
  const head = { format: addFormat, version, corpus: folder };
  return `${JSON.stringify({ ...head, added, revised, unchanged, failed, failures, interrupted, articles })}\n`;
}

function asText({ folder, articles, summary, failures, interrupted }: Ending, given: Given, io: Io): string {
  const { added, revised, unchanged, failed } = summary;
  const lines = [
    `${count(added, "article")} added, ${grouped(revised)} revised, ${grouped(unchanged)} unchanged.`,
    ...Object.entries(failed).flatMap(([code, number]) => {
      const named = given.flags.has("verbose") ? [] : failures.filter((failure) => failure.code === code);
      const more = number - named.length;
      return [
        `${grouped(number)} could not be read (${code})${named.length === 0 ? "." : ":"}`,
        ...named.map((failure) => `  ${visible(failureLine(failure))}`),
        ...(more > 0 && named.length > 0 ? [`  and ${grouped(more)} more: --verbose names them all`] : []),
      ];
    }),
    `The corpus in ${visible(folder)} has ${count(articles, "article")}.`,
  ];
  if (interrupted)
    io.stderr("twicetold: stopped. The same command again goes on; what was added is not added twice.\n");
  return `${lines.join("\n")}\n`;
}
