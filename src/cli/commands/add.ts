import { visible } from "../../core/report/escape/terminal.ts";
import { count, grouped } from "../../core/report/phrase.ts";
import { version } from "../../core/report/version.ts";
import type { AddSummary } from "../../store/corpus.ts";
import type { Command, Given } from "../command.ts";
import { corpusFolder, corpusOption, withCorpus } from "../corpus.ts";
import { ExitCode, type Io } from "../io.ts";
import { type ReadingSeen, unreadLines, verboseOption, watchReading } from "../reading.ts";
import { fileOptions, fileSettings, wrongFiles, wrongUse } from "../texts.ts";

export const addCommand: Command = {
  name: "add",
  usage: "[OPTIONS] FILE...",
  about:
    "Adds articles to a corpus: texts, pages, feeds, archives, tables, whole folders. An article that the corpus has is\n" +
    "left as it is; one that changed at its address becomes a new revision, and the former stays. Stopping and starting\n" +
    "again loses nothing and doubles nothing.",
  options: {
    ...corpusOption,
    ...verboseOption,
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
    const stopping = "stopping after the batch that is under way; press Ctrl-C again to stop at once.";
    const work = await watchReading(given, settings, { stopping }, io);
    const summary = await corpus.add(work.outcomes, work.report).finally(work.end);
    const { articles } = await corpus.count();
    const end: Ending = { folder, articles, summary, ...work.seen() };
    io.stdout(given.flags.has("json") ? asJson(end) : asText(end, given, io));
    if (end.interrupted) return ExitCode.interrupted;
    return Object.keys(summary.failed).length > 0 ? ExitCode.failed : ExitCode.done;
  });
}

interface Ending extends ReadingSeen {
  readonly folder: string;
  readonly articles: number;
  readonly summary: AddSummary;
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
    ...unreadLines(failed, failures, given),
    `The corpus in ${visible(folder)} has ${count(articles, "article")}.`,
  ];
  if (interrupted)
    io.stderr("twicetold: stopped. The same command again goes on; what was added is not added twice.\n");
  return `${lines.join("\n")}\n`;
}
