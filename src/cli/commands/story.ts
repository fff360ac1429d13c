import type { Article, Story } from "../../core/model.ts";
import { visible } from "../../core/report/escape/terminal.ts";
import type { StoryView } from "../../core/report/story-view.ts";
import type { Corpus } from "../../store/corpus.ts";
import { type Command, type Given, lastValue } from "../command.ts";
import { corpusFolder, corpusOption, withCorpus } from "../corpus.ts";
import { ExitCode, type Io } from "../io.ts";
import { askedColumns, columnsOption, pageFor, writePage, wrongUse } from "../texts.ts";

export const storyCommand: Command = {
  name: "story",
  usage: "[OPTIONS] ID",
  about:
    "One story of a corpus: its tellings on a line of time, which of them are one text, what each does otherwise than\n" +
    "the earliest, and what was said, all wordings side by side. ID is a story's, or that of an article in it.",
  options: {
    ...corpusOption,
    compare: {
      type: "string",
      value: "N[,M]",
      says: "hold telling N against the earliest (or N against M), as `compare` does",
    },
    all: { type: "boolean", short: "a", says: "every telling and wording, however many" },
    why: { type: "boolean", short: "w", says: "with --compare: show the evidence of every claim" },
    json: { type: "boolean", says: "one JSON object instead of the report (schema/story.schema.json)" },
    html: {
      type: "string",
      value: "FILE",
      says: "write the story as one self-contained page; - for standard output",
    },
    ...columnsOption,
  },
  examples: [
    ["twicetold story mw-0206-carrow", "the story that this article belongs to"],
    ["twicetold story mw-0206-carrow --compare 5", "what the fifth telling does otherwise than the first"],
    ["twicetold story mw-0206-carrow --html story.html", "the same as a page, needing no network"],
  ],
  notes: "Exit codes: 0 done, 1 there is no such story or no corpus, 2 wrong use.",
  run,
};

/** Tellings that are compared and searched for quotations without `--all`: a second's work. */
const COMPARED = 40;

async function run(given: Given, io: Io): Promise<number> {
  const [id] = given.files;
  if (id === undefined)
    return wrongUse("story", "story wants an id; twicetold stories lists what there is.", io);
  if (given.files.length > 1) return wrongUse("story", "story takes one id.", io);
  const columns = askedColumns(given, io);
  if (typeof columns === "string") return wrongUse("story", columns, io);
  const pair = askedPair(given);
  if (typeof pair === "string") return wrongUse("story", pair, io);
  if (given.flags.has("json") && (pair !== null || lastValue(given, "html") === "-"))
    return wrongUse("story", "--json, --compare and --html - exclude each other.", io);
  return withCorpus(corpusFolder(given, io), { create: false }, io, async (corpus) => {
    const story = await storyOf(corpus, id, io);
    if (story === null) return ExitCode.failed;
    const articles = await articlesOf(corpus, story);
    const { storyView } = await import("../../core/report/story-view.ts");
    const limit = pair !== null ? 0 : given.flags.has("all") ? articles.length : COMPARED;
    const view = storyView(story, articles, { limit });
    return pair === null ? show(view, given, columns, io) : compareTwo(view, pair, given, columns, io);
  });
}

/** Numbers of tellings, from 1. */
type Pair = readonly [number, number];

function askedPair(given: Given): Pair | null | string {
  const asked = lastValue(given, "compare");
  if (asked === null) return null;
  const found = /^(\d{1,7})(?:,(\d{1,7}))?$/.exec(asked);
  const wrong = `--compare wants the number of a telling, or two: --compare 3 or --compare 2,3, not ${asked}.`;
  if (found === null) return wrong;
  const numbers = [Number(found[1]), Number(found[2] ?? 1)].sort((x, y) => x - y);
  const [first, second] = [numbers[0]!, numbers[1]!];
  return first >= 1 && first < second ? [first, second] : wrong;
}

async function storyOf(corpus: Corpus, id: string, io: Io): Promise<Story | null> {
  const story = await corpus.story(id);
  if (story !== null) return story;
  const article = await corpus.article(id);
  io.stderr(
    article === null
      ? `twicetold: there is no story or article ${visible(id)} in this corpus. twicetold stories lists the stories.\n`
      : `twicetold: ${visible(id)} is an article that is in no story. twicetold stories takes in what was added since it last ran.\n`,
  );
  return null;
}

async function articlesOf(corpus: Corpus, story: Story): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for (const { article: id } of story.tellings) {
    const article = await corpus.article(id);
    if (article !== null) articles.push(article);
  }
  return articles;
}

async function show(view: StoryView, given: Given, columns: number, io: Io): Promise<number> {
  const file = lastValue(given, "html");
  if (given.flags.has("json")) {
    const { storyAsJson } = await import("../../core/report/story-json.ts");
    await io.stdout(storyAsJson(view));
  } else if (file === null) {
    const { terminalStory } = await import("../../core/report/terminal/story.ts");
    await io.stdout(terminalStory(view, pageFor(given, columns, io)));
  }
  if (file === null) return ExitCode.done;
  const { storyPage } = await import("../../core/report/html/story.ts");
  return (await writePage(storyPage(view), file, io)) ? ExitCode.done : ExitCode.failed;
}

async function compareTwo(
  { tellings }: StoryView,
  [first, second]: Pair,
  given: Given,
  columns: number,
  io: Io,
): Promise<number> {
  const [a, b] = [tellings[first - 1]?.article, tellings[second - 1]?.article];
  if (a === undefined || b === undefined)
    return wrongUse("story", `the story has ${tellings.length} tellings; there is no ${second}.`, io);
  const [{ compare, understand }, { terminalReport }, { htmlReport }] = await Promise.all([
    import("../../core/pipeline.ts"),
    import("../../core/report/terminal/comparison.ts"),
    import("../../core/report/html/comparison.ts"),
  ]);
  const comparison = compare(understand(a), understand(b));
  const file = lastValue(given, "html");
  if (file !== null)
    return (await writePage(htmlReport([comparison], {}), file, io)) ? ExitCode.done : ExitCode.failed;
  await io.stdout(terminalReport([comparison], pageFor(given, columns, io)));
  return ExitCode.done;
}
