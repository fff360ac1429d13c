import type { Metadata, Reading } from "../../core/model.ts";
import { type Part, parts } from "../../core/report/reading-lines.ts";
import type { ReadOutcome } from "../../read/reader.ts";
import { type Command, type Given, lastValue } from "../command.ts";
import { ExitCode, type Io } from "../io.ts";
import {
  askedColumns,
  columnsOption,
  type FileSettings,
  fileNotes,
  fileOptions,
  fileSettings,
  pageFor,
  reportFailure,
  withDiagnostics,
  writePage,
  wrongFiles,
  wrongModes,
  wrongUse,
} from "../texts.ts";

export const readCommand: Command = {
  name: "read",
  usage: "[OPTIONS] FILE...",
  about:
    "Shows how an article is understood: what it states of itself and how that is known, who is quoted with which\n" +
    "words, its dates on a line, its names and quantities, and what was not understood. Folders are read whole.",
  options: {
    only: {
      type: "string",
      value: "PART",
      choices: parts,
      says: `one part as JSON lines: ${parts.join(", ")}`,
    },
    raw: {
      type: "boolean",
      says: "what was taken from the file and how each field is known, what was left out and why; no reading",
    },
    json: {
      type: "boolean",
      says: "a JSON object a line for every article (schema/reading.schema.json; raw.schema.json)",
    },
    html: {
      type: "string",
      value: "FILE",
      says: "write the article marked up, with a margin, as one page; - for standard output",
    },
    all: { type: "boolean", short: "a", says: "long quotations in full; with --raw every paragraph" },
    why: { type: "boolean", short: "w", says: "show by which rule a speaker was found" },
    ...columnsOption,
    ...fileOptions,
  },
  examples: [
    ["twicetold read report.txt", "who said what, when, in the terminal"],
    [
      "twicetold read report.txt --published 2021-06-11",
      "with the date that relative dates are reckoned from",
    ],
    [
      "twicetold read archive/ --only quotations | jq -r .speaker | sort | uniq -c",
      "who is quoted how often in a folder",
    ],
    [
      "twicetold read page.html --raw",
      "what of a page is the article, and what was left out, for which reason",
    ],
    ["twicetold read https://news.example/report --save report.html", "an address; its page is kept"],
    ["twicetold read crawl.warc.gz feed.xml --json", "every page of a web archive, every entry of a feed"],
    ["twicetold read export.jsonl --field text=story.body --json", "records whose fields have unusual names"],
    ["twicetold read 'archive/**/*.txt' --json > readings.jsonl", "everything, a line an article"],
  ],
  notes: `${fileNotes}\nExit codes: 0 done, 1 a file could not be read (the others were), 2 wrong use.`,
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const planned = plan(given, io);
  if (typeof planned === "string") return wrongUse("read", planned, io);
  const { columns, settings } = planned;
  const kept: Reading[] = [];
  const show = await printer(given, columns, io, kept);
  const { readMany } = await import("../../read/index.ts");
  const { understand } = await import("../../core/pipeline.ts");
  const raw = given.flags.has("raw") ? await rawPrinter(given, columns, io) : null;
  let failed = false;
  for (const [index, argument] of given.files.entries()) {
    const metadata: Metadata = settings.metadata[index] ?? {};
    for await (const outcome of readMany([argument], metadata, settings.settings)) {
      if (outcome.ok && raw !== null) await raw(outcome);
      else if (outcome.ok) await show(withDiagnostics(understand(outcome.article), outcome.diagnostics));
      else {
        reportFailure(outcome.failure, io);
        failed = true;
      }
    }
  }
  const written = await writePages(given, kept, io);
  return failed || !written ? ExitCode.failed : ExitCode.done;
}

interface Plan {
  readonly columns: number;
  readonly settings: FileSettings;
}

function plan(given: Given, io: Io): Plan | string {
  const wrong = wrongFiles("read", given.files);
  if (wrong !== null) return wrong;
  const columns = askedColumns(given, io);
  if (typeof columns === "string") return columns;
  const modes = [
    ...(given.flags.has("json") ? ["json"] : []),
    ...(given.values.has("only") ? ["only"] : []),
    ...(lastValue(given, "html") === "-" ? ["html -"] : []),
  ];
  const raw = given.flags.has("raw");
  if (raw && (given.values.has("only") || given.values.has("html")))
    return "--raw shows what was taken before it is read; it goes with --json, not with --only or --html.";
  const clash = wrongModes(modes);
  if (clash !== null) return clash;
  const settings = fileSettings(given, given.files.length, io);
  return typeof settings === "string" ? settings : { columns, settings };
}

type Show = (reading: Reading) => void | Promise<void>;

/** Shows each reading as soon as it is there, so that a folder of any size runs in little memory; a page keeps them. */
async function printer(given: Given, columns: number, io: Io, kept: Reading[]): Promise<Show> {
  const lines = await linePrinter(given, io);
  if (given.values.has("html")) {
    return (reading) => {
      kept.push(reading);
      return lines?.(reading);
    };
  }
  if (lines !== null) return lines;
  const { readingReport } = await import("../../core/report/terminal/reading.ts");
  const page = pageFor(given, columns, io);
  let first = true;
  return (reading) => {
    const rule = first ? "" : `\n${"─".repeat(columns)}\n\n`;
    first = false;
    return io.stdout(rule + readingReport(reading, page));
  };
}

type Taken = Extract<ReadOutcome, { ok: true }>;

/** Shows what a reader took, before anything is understood of it. */
async function rawPrinter(
  given: Given,
  columns: number,
  io: Io,
): Promise<(outcome: Taken) => void | Promise<void>> {
  const [{ rawAsJson }, { rawReport }, { pickOf }] = await Promise.all([
    import("../../core/report/raw.ts"),
    import("../../core/report/terminal/raw.ts"),
    import("../../read/choice.ts"),
  ]);
  const page = pageFor(given, columns, io);
  let first = true;
  return (outcome) => {
    const place = outcome.place ?? null;
    const name = place === null ? outcome.name : `${outcome.name}#${pickOf(outcome)}`;
    const { article, diagnostics, left = [] } = outcome;
    const raw = { name, place, article, left, diagnostics };
    if (given.flags.has("json")) return io.stdout(rawAsJson(raw));
    const rule = first ? "" : `\n${"─".repeat(columns)}\n\n`;
    first = false;
    return io.stdout(rule + rawReport(raw, page));
  };
}

/** JSON lines, where they are asked for. */
async function linePrinter(given: Given, io: Io): Promise<Show | null> {
  const part = lastValue(given, "only");
  if (given.flags.has("json")) {
    const { readingAsJson } = await import("../../core/report/json.ts");
    return (reading) => io.stdout(readingAsJson(reading));
  }
  if (part === null) return null;
  const { partAsJsonLines } = await import("../../core/report/reading-lines.ts");
  return (reading) => io.stdout(partAsJsonLines(reading, asPart(part)));
}

/** The parser has held the value against the list already. */
function asPart(value: string): Part {
  return parts.find((part) => part === value) ?? "quotations";
}

async function writePages(given: Given, readings: readonly Reading[], io: Io): Promise<boolean> {
  const file = lastValue(given, "html");
  if (file === null || readings.length === 0) return true;
  const { readingPage } = await import("../../core/report/html/reading.ts");
  return writePage(readingPage(readings), file, io);
}
