import type { Article } from "../../core/model.ts";
import { count } from "../../core/report/phrase.ts";
import type { Corpus, Hit } from "../../store/corpus.ts";
import { askedNumber, type Command, type Given, lastValue } from "../command.ts";
import { corpusFolder, corpusOption, withCorpus } from "../corpus.ts";
import { ExitCode, type Io } from "../io.ts";
import {
  askedColumns,
  columnsOption,
  type FileSettings,
  fileOptions,
  fileSettings,
  pageFor,
  reportFailure,
  wrongUse,
} from "../texts.ts";

const LIMIT = 10;
/**
 * Score below which a likeness is no telling. Among articles of news cut to a third or two (data a) it leaves out, in a
 * hundred, no telling of an article or of a part of one, 2 of two sentences, 1 of one, and 82 of what tells something else.
 */
export const MIN_SCORE = 0.18;

export const findCommand: Command = {
  name: "find",
  usage: "[OPTIONS] FILE|-",
  about:
    "Finds tellings of a text in a corpus: copies, reprints, cut and reworded ones, translations back. Each comes with\n" +
    "how much of either text stands in the other, and the passages that both have. That there is none is an answer too.",
  options: {
    ...corpusOption,
    limit: { type: "string", value: "N", says: "tellings to show (default 10)" },
    "min-score": {
      type: "string",
      value: "S",
      says: `leave out what is less like it, 0 to 1 (default ${MIN_SCORE}, with --queries 0)`,
    },
    queries: {
      type: "string",
      value: "FILE",
      says: "ask with every article of a file; a JSON object a line: query, hits",
    },
    all: { type: "boolean", short: "a", says: "show every passage at full length" },
    json: { type: "boolean", says: "one JSON object instead of the report (schema/find.schema.json)" },
    ...columnsOption,
    ...fileOptions,
  },
  examples: [
    ["twicetold find report.txt", "who else told this?"],
    ["pbpaste | twicetold find - --limit 3", "the three likest tellings of a copied text"],
    ["twicetold find report.txt --json | jq '.hits[].url'", "for programs"],
    ["twicetold find --queries today.jsonl > hits.jsonl", "all articles of a day at once"],
  ],
  notes:
    "Exit codes: 0 done, also where no telling was found, 1 a file could not be read or there is no corpus, 2 wrong use.",
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const queries = lastValue(given, "queries");
  const files = queries === null ? given.files : [queries, ...given.files];
  const [file] = files;
  if (file === undefined)
    return wrongUse("find", "find wants a file, or - for standard input: twicetold find FILE.", io);
  if (files.length > 1)
    return wrongUse("find", "find takes one text; --queries FILE asks with every article of a file.", io);
  const columns = askedColumns(given, io);
  if (typeof columns === "string") return wrongUse("find", columns, io);
  const limit = askedNumber(given, "limit", 1);
  if (typeof limit === "string") return wrongUse("find", limit, io);
  const least = Number(lastValue(given, "min-score") ?? (queries === null ? MIN_SCORE : 0));
  if (!(least >= 0 && least <= 1))
    return wrongUse(
      "find",
      `--min-score wants a number from 0 to 1, not ${lastValue(given, "min-score")}.`,
      io,
    );
  const settings = fileSettings(given, 1, io);
  if (typeof settings === "string") return wrongUse("find", settings, io);
  return withCorpus(corpusFolder(given, io), { create: false }, io, (corpus) => {
    const asked: Asked = { corpus, file, limit: limit ?? LIMIT, least, settings, io };
    return queries === null ? findOne(asked, given, columns) : findMany(asked);
  });
}

interface Asked {
  readonly corpus: Corpus;
  readonly file: string;
  readonly limit: number;
  readonly least: number;
  readonly settings: FileSettings;
  readonly io: Io;
}

async function findOne(asked: Asked, given: Given, columns: number): Promise<number> {
  const { corpus, file, limit, least, settings, io } = asked;
  const { readOne } = await import("../../read/index.ts");
  const outcome = await readOne(file, settings.metadata[0] ?? {}, settings.settings);
  if (!outcome.ok) {
    reportFailure(outcome.failure, io);
    return ExitCode.failed;
  }
  const query = outcome.article;
  const hits = await corpus.find(query, { limit });
  const found = await withArticles(
    corpus,
    hits.filter(({ score }) => score >= least),
  );
  if (given.flags.has("json")) {
    const { foundAsJson } = await import("../../core/report/found.ts");
    await io.stdout(foundAsJson(query, found));
    return ExitCode.done;
  }
  const { terminalFind } = await import("../../core/report/terminal/find.ts");
  const { articles } = await corpus.count();
  await io.stdout(terminalFind(query, found, articles, pageFor(given, columns, io)));
  const faint = hits.length - found.length;
  if (faint > 0 && found.length < limit)
    io.stderr(
      `${count(faint, "article")} of fainter likeness ${faint === 1 ? "is" : "are"} left out: --min-score 0 shows ${faint === 1 ? "it" : "them"}.\n`,
    );
  return ExitCode.done;
}

async function withArticles(
  corpus: Corpus,
  hits: readonly Hit[],
): Promise<readonly (Omit<Hit, "article"> & { readonly article: Article })[]> {
  const found = [];
  for (const hit of hits) {
    const article = await corpus.article(hit.article);
    if (article !== null) found.push({ ...hit, article });
  }
  return found;
}

/** One line an article, as soon as it is answered. */
async function findMany({ corpus, file, limit, least, settings, io }: Asked): Promise<number> {
  const { readMany } = await import("../../read/index.ts");
  const { hitsAsJsonLine } = await import("../../core/report/found.ts");
  let failed = false;
  for await (const outcome of readMany([file], settings.metadata[0] ?? {}, settings.settings)) {
    if (!outcome.ok) {
      reportFailure(outcome.failure, io);
      failed = true;
      continue;
    }
    const hits = await corpus.find(outcome.article, { limit });
    const kept = hits.filter(({ score }) => score >= least);
    await io.stdout(hitsAsJsonLine(outcome.article.id, kept));
  }
  return failed ? ExitCode.failed : ExitCode.done;
}
