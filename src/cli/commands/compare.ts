import type { Comparison, Reading } from "../../core/model.ts";
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
  wrongModes,
  wrongUse,
} from "../texts.ts";

export const compareCommand: Command = {
  name: "compare",
  usage: "[OPTIONS] A B [C ...]",
  about:
    "Holds tellings of a report against the first (or --base): which sentence stems from which, what changed,\n" +
    "the grave changes first, and which text holds the earlier state of the report.",
  options: {
    base: {
      type: "string",
      value: "FILE",
      says: "the text that all others are held against (default: the first)",
    },
    all: { type: "boolean", short: "a", says: "show all: changes of form too, passages at full length" },
    why: { type: "boolean", short: "w", says: "show the evidence of every claim" },
    json: { type: "boolean", says: "one JSON object instead of the report (schema/compare.schema.json)" },
    markdown: { type: "boolean", says: "the report as Markdown" },
    html: {
      type: "string",
      value: "FILE",
      says: "write the report as one self-contained page; - for standard output",
    },
    ...columnsOption,
    "exit-code": { type: "boolean", says: "exit with 3 where the meaning changed" },
    ...fileOptions,
  },
  examples: [
    ["twicetold compare wire.txt reprint.txt", "what changed between the two, in the terminal"],
    ["twicetold compare wire.txt reprint.txt --html report.html", "the same as a page, needing no network"],
    [
      "twicetold compare first.txt second.txt third.txt --json",
      "the second and the third held against the first, for programs",
    ],
    [
      "twicetold compare a.txt b.txt --published 2021-06-11 --published 2021-06-14",
      "with dates that the texts do not state",
    ],
    [
      "pbpaste | twicetold compare wire.txt - --exit-code || echo 'meaning changed'",
      "a text from standard input",
    ],
  ],
  notes:
    `${fileNotes}\n` +
    "Exit codes: 0 done, 1 a file could not be read, 2 wrong use, 3 with --exit-code where the meaning changed.",
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const planned = plan(given, io);
  if (typeof planned === "string") return wrongUse("compare", planned, io);
  const { files, columns } = planned;
  const { compare } = await import("../../core/pipeline.ts");
  const read = await readAll(files, planned, io);
  const [base, ...others] = read.readings;
  if (base === undefined || base === null) return ExitCode.failed;
  const comparisons = others.filter((other) => other !== null).map((other) => compare(base, other));
  if (comparisons.length === 0) return ExitCode.failed;
  const written = await write(comparisons, given, columns, io);
  if (read.failed || !written) return ExitCode.failed;
  return given.flags.has("exit-code") && comparisons.some(meaningChanged) ? ExitCode.differs : ExitCode.done;
}

interface Plan {
  readonly files: readonly string[];
  readonly columns: number;
  readonly read: FileSettings;
}

function plan(given: Given, io: Io): Plan | string {
  const base = lastValue(given, "base");
  const files = base === null ? given.files : [base, ...given.files.filter((file) => file !== base)];
  if (files.length < 2)
    return files.length === 0
      ? "compare wants two files or more: twicetold compare A B."
      : "compare wants a second file to hold the first against: twicetold compare A B.";
  if (files.filter((file) => file === "-").length > 1)
    return "standard input (-) can be one of the texts only.";
  const modes = ["json", "markdown"].filter((mode) => given.flags.has(mode));
  if (lastValue(given, "html") === "-") modes.push("html -");
  const clash = wrongModes(modes);
  if (clash !== null) return clash;
  const columns = askedColumns(given, io);
  if (typeof columns === "string") return columns;
  const read = fileSettings(given, files.length, io);
  return typeof read === "string" ? read : { files, columns, read };
}

/** Readings in the order of the files, `null` where one could not be read. */
async function readAll(
  files: readonly string[],
  { read }: Plan,
  io: Io,
): Promise<{ readonly readings: readonly (Reading | null)[]; readonly failed: boolean }> {
  // Loaded here and not above: the help and the completion of this command want neither.
  const [{ understand }, { readOne }] = await Promise.all([
    import("../../core/pipeline.ts"),
    import("../../read/index.ts"),
  ]);
  const readings: (Reading | null)[] = [];
  for (const [index, file] of files.entries()) {
    const outcome = await readOne(file, read.metadata[index] ?? {}, read.settings);
    if (outcome.ok) readings.push(withDiagnostics(understand(outcome.article), outcome.diagnostics));
    else {
      reportFailure(outcome.failure, io);
      readings.push(null);
    }
  }
  return { readings, failed: readings.includes(null) };
}

async function write(
  comparisons: readonly Comparison[],
  given: Given,
  columns: number,
  io: Io,
): Promise<boolean> {
  const page = lastValue(given, "html");
  if (given.flags.has("json")) {
    const { comparisonsAsJson } = await import("../../core/report/json.ts");
    io.stdout(comparisonsAsJson(comparisons, {}));
  } else if (given.flags.has("markdown")) {
    const { markdownReport } = await import("../../core/report/markdown/comparison.ts");
    io.stdout(markdownReport(comparisons, { all: given.flags.has("all"), settings: {} }));
  } else if (page === null) {
    const { terminalReport } = await import("../../core/report/terminal/comparison.ts");
    io.stdout(terminalReport(comparisons, pageFor(given, columns, io)));
  }
  return page === null || (await writeReport(comparisons, page, io));
}

/** Altered by a named rule, or no telling of the same report at all. */
function meaningChanged({ changes, relation }: Comparison): boolean {
  return (
    relation === "unrelated" ||
    relation === "same event" ||
    changes.some(({ meaning }) => meaning === "altered")
  );
}

async function writeReport(comparisons: readonly Comparison[], file: string, io: Io): Promise<boolean> {
  const { htmlReport } = await import("../../core/report/html/comparison.ts");
  return writePage(htmlReport(comparisons, {}), file, io);
}
