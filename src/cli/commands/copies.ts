import { copiesAsJsonLine } from "../../core/report/copies.ts";
import { visible } from "../../core/report/escape/terminal.ts";
import { count, grouped, percent } from "../../core/report/phrase.ts";
import type { Copies, CopyCard } from "../../store/copies.ts";
import { type Command, type Given, lastValue } from "../command.ts";
import { ExitCode, type Io, wantsColor } from "../io.ts";
import { askedList, type ListAsked, limitOption, tableRows } from "../list.ts";
import { unreadLines, verboseOption, watchReading } from "../reading.ts";
import {
  columnsOption,
  fileNotes,
  fileOptions,
  fileSettings,
  wrongFiles,
  wrongModes,
  wrongUse,
} from "../texts.ts";

export const copiesCommand: Command = {
  name: "copies",
  usage: "[OPTIONS] FILE...",
  about:
    "Which of many articles are copies of one another, whole or in part, edited or not: groups, the largest first, each\n" +
    "with the article to keep (the earliest by its date, else the first read) and how much of the others stands in it.\n" +
    "Nothing is stored. What was put into other words throughout is found by a corpus: twicetold add, twicetold stories.",
  options: {
    share: {
      type: "string",
      value: "N",
      says: "percent of an article that must stand in a group for it to be a copy (default 40)",
    },
    "min-size": { type: "string", value: "N", says: "groups of at least so many articles (default 2)" },
    ...limitOption,
    json: { type: "boolean", says: "a JSON object a line for every group (schema/copies.schema.json)" },
    list: {
      type: "string",
      value: "WHICH",
      choices: ["kept", "copies"],
      says: "ids only, a line each: of what to keep (with what stands alone), or of the copies",
    },
    ...verboseOption,
    ...columnsOption,
    ...fileOptions,
  },
  examples: [
    ["twicetold copies export.jsonl", "the groups of copies in an export"],
    ["twicetold copies 'crawl/*.warc.gz' --list kept > keep.txt", "ids of one article of each text"],
    ["twicetold copies articles/ --share 80", "nearly whole copies only"],
    ["twicetold copies export.jsonl --json | jq .size", "sizes for another program"],
    [
      "twicetold compare export.jsonl#ID1 export.jsonl#ID2",
      "then: what two of a group have in common, and what differs",
    ],
  ],
  notes: `${fileNotes}\nExit codes: 0 done, 1 something could not be read (the rest was compared), 2 wrong use, 130 stopped by Ctrl-C.`,
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const wrong = wrongFiles("copies", given.files) ?? wrongModes(modesOf(given));
  if (wrong !== null) return wrongUse("copies", wrong, io);
  const files = fileSettings(given, given.files.length, io);
  if (typeof files === "string") return wrongUse("copies", files, io);
  const asked = plan(given, io);
  if (typeof asked === "string") return wrongUse("copies", asked, io);
  const { findCopies } = await import("../../store/copies.ts");
  const plain = { ...files, settings: { ...files.settings, plain: true } };
  const work = await watchReading(given, plain, { stopping: "stopping." }, io);
  const found = await findCopies(work.outcomes, { leastShare: asked.share }).finally(work.end);
  const { failures, interrupted } = work.seen();
  for (const line of unreadLines(found.failed, failures, given)) io.stderr(`twicetold: ${line}\n`);
  if (interrupted) return ExitCode.interrupted;
  await show(found, asked, io);
  return Object.keys(found.failed).length > 0 ? ExitCode.failed : ExitCode.done;
}

function modesOf({ flags, values }: Given): readonly string[] {
  return [...(flags.has("json") ? ["json"] : []), ...(values.has("list") ? ["list"] : [])];
}

interface Asked extends ListAsked {
  readonly mode: "table" | "json" | "kept" | "copies";
  /** 0 to 1; absent is the default. */
  readonly share: number | undefined;
}

function plan(given: Given, io: Io): Asked | string {
  const share = lastValue(given, "share");
  if (share !== null && !(/^\d+(\.\d+)?$/.test(share) && Number(share) >= 10 && Number(share) <= 100))
    return `--share wants percent from 10 to 100, not ${share}: below it what articles share is chance.`;
  const asked = askedList(given, 2, io);
  if (typeof asked === "string") return asked;
  const list = lastValue(given, "list");
  const mode = list === "kept" || list === "copies" ? list : given.flags.has("json") ? "json" : "table";
  return { mode, share: share === null ? undefined : Number(share) / 100, ...asked };
}

async function show(found: Copies, asked: Asked, io: Io): Promise<void> {
  if (asked.mode === "kept" || asked.mode === "copies") {
    const cards = found.groups.flatMap(({ kept, copies }): readonly CopyCard[] =>
      asked.mode === "kept" ? [kept] : copies,
    );
    for (const { id } of cards) await io.stdout(`${visible(id)}\n`);
    return;
  }
  const groups = found.groups.filter(({ copies }) => copies.length + 1 >= asked.least);
  const shown = groups.slice(0, asked.limit ?? (asked.mode === "table" ? tableRows : undefined));
  if (asked.mode === "json") {
    for (const group of shown) await io.stdout(copiesAsJsonLine(group));
    return;
  }
  if (shown.length > 0) {
    const { copiesTable } = await import("../../core/report/terminal/copies.ts");
    await io.stdout(copiesTable(shown, { columns: asked.columns, color: wantsColor(io) }));
  }
  io.stderr(`${summary(found, groups.length - shown.length)}\n`);
}

function summary({ articles, groups }: Copies, hidden: number): string {
  if (articles === 0) return "No article was read.";
  const copies = articles - groups.length;
  const texts = `${count(articles, "article")}, ${count(groups.length, "text")}`;
  if (copies === 0) return `${texts}: none is a copy of another.`;
  const more = hidden > 0 ? ` ${count(hidden, "group")} more: --limit, --json.` : "";
  return `${texts}: ${grouped(copies)} (${percent(copies / articles)}) are copies of another.${more}`;
}
