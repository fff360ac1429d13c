import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import type { ArticleId, Story } from "../../core/model.ts";
import { visible } from "../../core/report/escape/terminal.ts";
import { count, grouped } from "../../core/report/phrase.ts";
import { type StoryRow, storiesCsvHead, storyAsCsv, storyAsJsonLine } from "../../core/report/stories.ts";
import { byInstant } from "../../core/text/instant.ts";
import { systemFailure } from "../../read/failure.ts";
import type { Card, Corpus } from "../../store/corpus.ts";
import { type Command, type Given, lastValue } from "../command.ts";
import { corpusFolder, corpusOption, withCorpus } from "../corpus.ts";
import { ExitCode, type Io, wantsColor } from "../io.ts";
import { askedList, type ListAsked, limitOption, tableRows } from "../list.ts";
import { duration, type ProgressLine, progressLine } from "../progress.ts";
import { columnsOption, reportUnwritten, wrongUse } from "../texts.ts";

export const storiesCommand: Command = {
  name: "stories",
  usage: "[OPTIONS]",
  about:
    "Which articles of a corpus tell one report: stories, the largest first, with how many texts (articles that are one\n" +
    "text) each has, when it was told and by whom. What was added since the last time is taken in; the rest is not\n" +
    "worked out again, and ids stay.",
  options: {
    ...corpusOption,
    "min-size": { type: "string", value: "N", says: "stories of at least so many tellings (default 2)" },
    ...limitOption,
    json: { type: "boolean", says: "a JSON object a line for every story (schema/stories.schema.json)" },
    csv: {
      type: "string",
      value: "FILE",
      says: "write a table for spreadsheets, a row a telling; - for standard output",
    },
    parquet: { type: "string", value: "FILE", says: "write the same as a Parquet file" },
    ...columnsOption,
  },
  examples: [
    ["twicetold stories", "the largest stories of the corpus"],
    ["twicetold stories --min-size 5 --json | jq -r .title", "headlines that five or more told"],
    ["twicetold stories --csv stories.csv", "all of them for a spreadsheet"],
    ["twicetold stories --corpus archive --limit 10", "of another corpus, the ten largest"],
  ],
  notes: "Exit codes: 0 done, 1 there is no corpus or a file could not be written, 2 wrong use.",
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const asked = plan(given, io);
  if (typeof asked === "string") return wrongUse("stories", asked, io);
  const folder = corpusFolder(given, io);
  return withCorpus(folder, { create: false }, io, async (corpus) => {
    const line = progressLine(io);
    const rows = storyRows(corpus, asked, line);
    try {
      const parquet = lastValue(given, "parquet");
      if (parquet !== null && !(await writeParquet(corpus, parquet, line, io))) return ExitCode.failed;
      const csv = lastValue(given, "csv");
      if (csv !== null) return (await writeCsv(rows, csv, line, io)) ? ExitCode.done : ExitCode.failed;
      if (parquet !== null) return ExitCode.done;
      if (given.flags.has("json")) {
        for await (const row of rows) await io.stdout(storyAsJsonLine(row));
        return ExitCode.done;
      }
      await showTable(corpus, rows, asked, io);
      return ExitCode.done;
    } finally {
      line.clear();
    }
  });
}

function plan(given: Given, io: Io): ListAsked | string {
  if (given.files.length > 0)
    return `stories takes no file: twicetold add ${given.files[0]} adds it; twicetold story ID shows one story.`;
  const modes = ["csv", "parquet"].filter((mode) => given.values.has(mode));
  if (given.values.has("parquet") && (given.values.has("limit") || given.values.has("min-size")))
    return "--parquet writes all stories: --limit and --min-size hold for the table, --json and --csv.";
  if (given.flags.has("json") && modes.length > 0) return `--json and --${modes[0]} exclude each other.`;
  return askedList(given, 1, io);
}

/** A row with what is known of its tellings. */
interface CardedStory extends StoryRow {
  readonly cards: ReadonlyMap<ArticleId, Card>;
}

/**
 * Articles whose cards are asked for at once: few at first, so that the first lines come soon, then twice as many each time.
 * Every question reads ids of all articles, so that 500 a time were a third of all work among a million.
 */
const FIRST_CARDS = 500;
const MOST_CARDS = 32_000;

/** The stories that were asked for, with headline and outlets. */
async function* storyRows(corpus: Corpus, asked: ListAsked, line: ProgressLine): AsyncGenerator<CardedStory> {
  const started = performance.now();
  const report = (done: number, of: number) =>
    line.show(() => {
      const seconds = (performance.now() - started) / 1000;
      const left = done > 0 && seconds > 2 ? `, about ${duration((seconds * (of - done)) / done)} left` : "";
      return `finding stories: ${grouped(done)} of ${grouped(of)}${left}`;
    });
  let batch: Story[] = [];
  let articles = 0;
  let given = 0;
  let wanted = FIRST_CARDS;
  for await (const story of corpus.stories(report)) {
    if (story.tellings.length < asked.least) break;
    batch.push(story);
    articles += story.tellings.length;
    given++;
    const last = given === asked.limit;
    if (articles >= wanted || last) {
      line.clear();
      yield* await rowsOf(corpus, batch);
      batch = [];
      articles = 0;
      wanted = Math.min(MOST_CARDS, wanted * 2);
    }
    if (last) break;
  }
  line.clear();
  yield* await rowsOf(corpus, batch);
}

async function rowsOf(corpus: Corpus, stories: readonly Story[]): Promise<readonly CardedStory[]> {
  if (stories.length === 0) return [];
  const cards = await corpus.cards(stories.flatMap(({ tellings }) => tellings.map(({ article }) => article)));
  return stories.map((story) => ({ ...rowOf(story, cards), cards }));
}

function rowOf(story: Story, cards: ReadonlyMap<ArticleId, Card>): StoryRow {
  const ordered = story.tellings
    .flatMap(({ article }) => cards.get(article) ?? [])
    .sort((x, y) => byInstant(x.published, y.published) || (x.id < y.id ? -1 : 1));
  const outlets = ordered.flatMap(({ outlet }) => outlet ?? []);
  return {
    story,
    title: ordered.find(({ title }) => title !== null)?.title ?? null,
    outlets: [...new Set(outlets)],
  };
}

async function showTable(
  corpus: Corpus,
  rows: AsyncIterable<StoryRow>,
  asked: ListAsked,
  io: Io,
): Promise<void> {
  const { storiesTable } = await import("../../core/report/terminal/stories.ts");
  const kept: StoryRow[] = [];
  for await (const row of rows) {
    kept.push(row);
    if (kept.length === (asked.limit ?? tableRows)) break;
  }
  const { articles, stories } = await corpus.count();
  if (kept.length === 0) {
    const what =
      asked.least > 2 ? `has a story of ${asked.least} or more tellings` : "tells what another tells";
    await io.stdout(
      articles === 0
        ? "The corpus is empty: twicetold add FILE... adds articles.\n"
        : `None of the ${count(articles, "article")} of this corpus ${what}.\n`,
    );
    return;
  }
  await io.stdout(storiesTable(kept, { columns: asked.columns, color: wantsColor(io) }));
  const [all, how] = kept.length < stories ? [" in all", " (--limit, --min-size, --json)"] : ["", ""];
  io.stderr(
    `${count(stories, "story", "stories")}${all} among ${count(articles, "article")}${how}; twicetold story ID shows one.\n`,
  );
}

async function writeCsv(
  rows: AsyncIterable<CardedStory>,
  file: string,
  line: ProgressLine,
  io: Io,
): Promise<boolean> {
  const toOutput = file === "-";
  try {
    const stream = toOutput ? null : createWriteStream(file);
    // Opening fails before anything is worked out.
    if (stream !== null) await once(stream, "open");
    const write = async (text: string) => {
      if (stream === null) await io.stdout(text);
      else if (!stream.write(text)) await once(stream, "drain");
    };
    await write(storiesCsvHead());
    let written = 0;
    for await (const { story, cards } of rows) {
      await write(storyAsCsv(story, cards));
      written++;
    }
    line.clear();
    if (stream !== null) {
      stream.end();
      await once(stream, "close");
      io.stderr(`twicetold: wrote ${count(written, "story", "stories")} to ${visible(file)}\n`);
    }
    return true;
  } catch (error) {
    line.clear();
    reportUnwritten(file, systemFailure(file, error).says, io);
    return false;
  }
}

/** The store writes it, all stories at once: a filter would be a second reading of the same table. */
async function writeParquet(corpus: Corpus, file: string, line: ProgressLine, io: Io): Promise<boolean> {
  try {
    await corpus.exportStories(resolve(file), "parquet");
    line.clear();
    io.stderr(`twicetold: wrote ${visible(file)}\n`);
    return true;
  } catch (error) {
    line.clear();
    const { corpusFailureOf } = await import("../../store/failure.ts");
    reportUnwritten(file, corpusFailureOf(error)?.says ?? systemFailure(file, error).says, io);
    return false;
  }
}
