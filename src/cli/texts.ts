import { writeFile } from "node:fs/promises";
import type { Diagnostic, Metadata, Reading } from "../core/model.ts";
import { visible } from "../core/report/escape/terminal.ts";
import type { Page } from "../core/report/terminal/layout.ts";
import { failureLine, isAddress, labelOf, type ReadFailure, systemFailure } from "../read/failure.ts";
import type { ReadSettings } from "../read/index.ts";
import { type ReadLimits, readLimits } from "../read/limits.ts";
import { type FieldNames, type FieldUse, fieldUses } from "../read/reader.ts";
import type { Given, OptionSpec } from "./command.ts";
import { lastValue } from "./command.ts";
import { columnsOf, ExitCode, type Io, maxColumns, minColumns, wantsColor } from "./io.ts";

/** Options of every command that reads files. */
export const fileOptions: Readonly<Record<string, OptionSpec>> = {
  published: {
    type: "string",
    multiple: true,
    value: "DATE",
    says: "when published (2021-06-11); once for all, or once a file in order, - for unknown",
  },
  language: {
    type: "string",
    multiple: true,
    value: "CODE",
    says: "language of a text (en, de, ...); as --published",
  },
  field: {
    type: "string",
    multiple: true,
    value: "USE=NAME",
    says: "field or column of records that holds the text, title, ...: text=article.body",
  },
  "max-megabytes": { type: "string", value: "N", says: "refuse larger articles (default 8)" },
  save: { type: "string", value: "FILE", says: "keep the page of the one address that is given" },
  "allow-private": {
    type: "boolean",
    says: "ask addresses on this machine and in private networks too",
  },
};

/** What a file argument may be; for the help of every command that takes one. */
export const fileNotes =
  "A file may be text, Markdown, a page, PDF, DOCX, mail, JSON, CSV, Parquet, a feed or a web archive, also in gzip, an\n" +
  "http(s) address or - for standard input; FILE#ID or FILE#12 means one article of a file that holds several.";

/** What the options say of some files. */
export interface FileSettings {
  /** One a file. */
  readonly metadata: readonly Metadata[];
  readonly settings: ReadSettings;
}

/** What the options say of `files` files, or what is wrong with them. */
export function fileSettings(given: Given, files: number, io: Io): FileSettings | string {
  const published = each(given, "published", files);
  const language = each(given, "language", files);
  if (typeof published === "string") return published;
  if (typeof language === "string") return language;
  const badDate = published.find(
    (date) =>
      date !== null && !/^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(date),
  );
  if (badDate !== undefined) return `--published wants a date like 2021-06-11, not ${badDate}.`;
  const badLanguage = language.find(
    (code) => code !== null && !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(code),
  );
  if (badLanguage !== undefined) return `--language wants a code like en or pt-BR, not ${badLanguage}.`;
  const megabytes = lastValue(given, "max-megabytes");
  if (megabytes !== null && !(Number(megabytes) > 0 && Number(megabytes) <= 256))
    return `--max-megabytes wants a number above 0 and up to 256, not ${megabytes}.`;
  const fields = fieldNames(given.values.get("field") ?? []);
  if (typeof fields === "string") return fields;
  const save = lastValue(given, "save");
  const addresses = given.files.filter(isAddress).length;
  if (save !== null && addresses !== 1)
    return `--save keeps the page of one address, and ${addresses} are given.`;
  return {
    metadata: Array.from({ length: files }, (_, index) => ({
      published: published[index] ?? undefined,
      language: language[index] ?? undefined,
    })),
    settings: {
      stdin: io.stdin,
      tell: ({ name, place, says }) =>
        io.stderr(`twicetold: ${visible(labelOf({ name, place }))}: ${visible(says)}\n`),
      limits: megabytes === null ? {} : limitsOf(Number(megabytes) * 1024 * 1024),
      fields,
      allowPrivate: given.flags.has("allow-private"),
      save: save ?? undefined,
    },
  };
}

/** Documents carry pictures, so their own limit is larger; one that is asked for beyond it holds for them too. */
function limitsOf(maxBytes: number): Partial<ReadLimits> {
  return { maxBytes, maxDocumentBytes: Math.max(maxBytes, readLimits.maxDocumentBytes) };
}

/** `--field text=body` as names by use, or what is wrong with it. */
function fieldNames(asked: readonly string[]): FieldNames | string {
  const names: Partial<Record<FieldUse, string>> = {};
  for (const pair of asked) {
    const at = pair.indexOf("=");
    const use = fieldUses.find((known) => known === pair.slice(0, Math.max(0, at)));
    const name = pair.slice(at + 1);
    if (use === undefined || name === "")
      return `--field wants USE=NAME with one of ${fieldUses.join(", ")}, not ${pair}.`;
    names[use] = name;
  }
  return names;
}

function each(given: Given, name: string, files: number): readonly (string | null)[] | string {
  const values = given.values.get(name) ?? [];
  if (values.length > 1 && values.length !== files)
    return `--${name} is given ${values.length} times for ${files} files; give it once for all or once a file.`;
  return Array.from({ length: files }, (_, index) => {
    const value = values.length === 1 ? values[0] : values[index];
    return value === undefined || value === "-" ? null : value;
  });
}

/** A file that could not be read, on standard error. */
export function reportFailure(failure: ReadFailure, io: Io): void {
  io.stderr(`twicetold: ${visible(failureLine(failure))}\n`);
}

/** A reading with what the file reader had to say before what the annotators say. */
export function withDiagnostics(reading: Reading, diagnostics: readonly Diagnostic[]): Reading {
  return diagnostics.length === 0
    ? reading
    : { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

/** The option of every command that writes for a terminal. */
export const columnsOption: Readonly<Record<string, OptionSpec>> = {
  columns: { type: "string", value: "N", says: "width to write for (default: the terminal's, else 80)" },
};

/** Width to write for, or what is wrong with `--columns`. */
export function askedColumns(given: Given, io: Io): number | string {
  const asked = lastValue(given, "columns");
  if (asked === null) return columnsOf(io);
  const columns = Number(asked);
  return Number.isInteger(columns) && columns >= minColumns && columns <= maxColumns
    ? columns
    : `--columns wants a whole number from ${minColumns} to ${maxColumns}, not ${asked}.`;
}

/** The page of a terminal report. */
export function pageFor(given: Given, columns: number, io: Io): Page {
  const { flags } = given;
  return { columns, color: wantsColor(io), all: flags.has("all"), why: flags.has("why") };
}

/** What is wrong with the files of a command that reads any number of them, or `null`. */
export function wrongFiles(command: string, files: readonly string[]): string | null {
  if (files.length === 0) return `${command} wants a file, a folder or - for standard input.`;
  return files.filter((file) => file === "-").length > 1 ? "standard input (-) can be read once only." : null;
}

/** Of several ways to write to standard output one can be had; `null` where no more are asked for. */
export function wrongModes(modes: readonly string[]): string | null {
  return modes.length > 1
    ? `--${modes.join(" and --")} exclude each other: both would go to standard output.`
    : null;
}

/** What is wrong with a call, and where to read on; gives the exit code. */
export function wrongUse(command: string, says: string, io: Io): number {
  io.stderr(`twicetold: ${visible(says)}\ntwicetold ${command} --help has examples.\n`);
  return ExitCode.wrongUse;
}

/** A page to a file, or to standard output for `-`; false, and said why, where it could not be written. */
export async function writePage(page: string, file: string, io: Io): Promise<boolean> {
  if (file === "-") {
    io.stdout(page);
    return true;
  }
  try {
    await writeFile(file, page);
    io.stderr(`twicetold: wrote ${visible(file)}\n`);
    return true;
  } catch (error) {
    reportUnwritten(file, systemFailure(file, error).says, io);
    return false;
  }
}

/** A file that could not be written, on standard error. */
export function reportUnwritten(file: string, says: string, io: Io): void {
  io.stderr(`twicetold: ${visible(file)} could not be written: ${visible(says)}.\n`);
}
