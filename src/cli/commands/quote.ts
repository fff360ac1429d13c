import type { Reading } from "../../core/model.ts";
import { type Command, type Given, lastValue } from "../command.ts";
import { corpusFolder, corpusOption, withCorpus } from "../corpus.ts";
import { ExitCode, type Io } from "../io.ts";
import {
  askedColumns,
  columnsOption,
  fileOptions,
  fileSettings,
  pageFor,
  reportFailure,
  withDiagnostics,
  wrongUse,
} from "../texts.ts";

export const quoteCommand: Command = {
  name: "quote",
  usage: '[OPTIONS] "WORDS" [FILE...]',
  about:
    "What became of words that somebody is said to have said: verbatim, shortened, joined from several quotations,\n" +
    "altered, another speaker's, only told by the article (paraphrase in marks), or not in these texts. Without a file\n" +
    "the corpus is asked: every wording that its articles have, the earliest first, by speaker and outlet.",
  options: {
    ...corpusOption,
    speaker: { type: "string", value: "NAME", says: "who is said to have said it" },
    all: {
      type: "boolean",
      short: "a",
      says: "show passages at full length; in a corpus every wording and place",
    },
    json: {
      type: "boolean",
      says: "one JSON object (schema/quote.schema.json; of a corpus schema/wordings.schema.json)",
    },
    ...columnsOption,
    "exit-code": { type: "boolean", says: "exit with 3 where the words are not verbatim" },
    ...fileOptions,
  },
  examples: [
    ['twicetold quote "We are aware of a fault" wire.txt reprint.txt', "is this what was said?"],
    ['twicetold quote "We are aware of a fault" --speaker Rask wire.txt', "and was it Rask who said it?"],
    [
      'twicetold quote "…" articles/ --exit-code || echo "not verbatim"',
      "in every text of a folder, for scripts",
    ],
    [
      'twicetold quote "We are aware of a fault"',
      "in the corpus: where did it first appear, and in which words?",
    ],
  ],
  notes:
    "Exit codes: 0 done, 1 a file could not be read or there is no corpus, 2 wrong use, 3 with --exit-code where the words\n" +
    "are not verbatim (in a corpus: where no article has them so, or some article has them otherwise).",
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const [words, ...files] = given.files;
  if (words === undefined || words.trim() === "")
    return wrongUse("quote", 'quote wants words: twicetold quote "WORDS" FILE...', io);
  if (files.length > 0 && given.values.has("corpus"))
    return wrongUse("quote", "quote looks in files or in a corpus, not in both at once.", io);
  const columns = askedColumns(given, io);
  if (typeof columns === "string") return wrongUse("quote", columns, io);
  if (files.length === 0) return quoteCorpus(words, given, columns, io);
  const read = await readAll(files, given, io);
  if (typeof read === "string") return wrongUse("quote", read, io);
  if (read.readings.length === 0) return ExitCode.failed;
  const { traceQuote } = await import("../../core/quote/index.ts");
  const trace = traceQuote(words, read.readings, { speaker: lastValue(given, "speaker") ?? undefined });
  if (given.flags.has("json")) {
    const { quoteAsJson } = await import("../../core/report/json.ts");
    io.stdout(quoteAsJson(trace, read.readings));
  } else {
    const { terminalQuote } = await import("../../core/report/terminal/quote.ts");
    io.stdout(terminalQuote(trace, read.readings, pageFor(given, columns, io)));
  }
  if (read.failed) return ExitCode.failed;
  return given.flags.has("exit-code") && trace.verdict !== "verbatim" ? ExitCode.differs : ExitCode.done;
}

/** Articles read where all that has the words is wanted: some seconds of work, and a gigabyte of memory. */
const MOST_READ = 2000;

/** The words in the corpus: every wording, the earliest first. */
async function quoteCorpus(words: string, given: Given, columns: number, io: Io): Promise<number> {
  const instead = 'Files are looked in without a corpus: twicetold quote "WORDS" FILE...';
  return withCorpus(corpusFolder(given, io), { create: false, instead }, io, async (corpus) => {
    const speaker = lastValue(given, "speaker");
    const most = given.flags.has("all") || given.flags.has("json") ? { most: MOST_READ } : {};
    const { wordings, unread } = await corpus.quote(words, { speaker: speaker ?? undefined, ...most });
    const { stripMarks } = await import("../../core/quote/asked.ts");
    const found = { asked: stripMarks(words), speaker, wordings, unread };
    if (given.flags.has("json")) {
      const { wordingsAsJson } = await import("../../core/report/json.ts");
      await io.stdout(wordingsAsJson(found));
    } else {
      const { terminalWordings } = await import("../../core/report/terminal/wordings.ts");
      const { articles } = await corpus.count();
      await io.stdout(terminalWordings(found, articles, pageFor(given, columns, io)));
    }
    const asAsked = wordings.length > 0 && wordings.every(({ verdict }) => verdict === "verbatim");
    return given.flags.has("exit-code") && !asAsked ? ExitCode.differs : ExitCode.done;
  });
}

/** Every article that can be read, in order; the others are reported and make the exit code. */
async function readAll(
  files: readonly string[],
  given: Given,
  io: Io,
): Promise<{ readonly readings: readonly Reading[]; readonly failed: boolean } | string> {
  const settled = fileSettings(given, files.length, io);
  if (typeof settled === "string") return settled;
  const { understand } = await import("../../core/pipeline.ts");
  const { readMany } = await import("../../read/index.ts");
  const readings: Reading[] = [];
  let failed = false;
  for (const [index, file] of files.entries()) {
    for await (const outcome of readMany([file], settled.metadata[index] ?? {}, settled.settings)) {
      if (outcome.ok) readings.push(withDiagnostics(understand(outcome.article), outcome.diagnostics));
      else {
        failed = true;
        reportFailure(outcome.failure, io);
      }
    }
  }
  return { readings, failed };
}
