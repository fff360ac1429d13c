import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { type Grade, type Groups, grade } from "../../eval/grade.ts";
import type { Table } from "../../eval/task.ts";
import { MIN_SCORE } from "../../src/cli/commands/find.ts";
import type { BenchTask } from "../task.ts";
import { type Generated, generate } from "./generate.ts";
import { folderSize, measured } from "./measured.ts";
import { askQuotations, quoted } from "./quotations.ts";
import { millisecondsAt } from "./times.ts";

const root = resolve(import.meta.dirname, "../..");
const program = join(root, "dist/cli.cjs");

/** Every run's seed: another gives another corpus of the same kind. */
const seed = 1;

/**
 * A generated corpus put through `add`, `stories`, `find` and `quote`: time, memory, disk, and how well the found groups agree
 * with the truth. `--articles N` (10,000) sets its size; `--smoke` takes few.
 */
export const corpus: BenchTask = {
  name: "corpus",
  run: async ({ smoke }) => {
    if (!existsSync(program)) throw new Error("The benchmark runs the built command: npm run build first.");
    const folder = await mkdtemp(join(tmpdir(), "twicetold-bench-"));
    try {
      const made = smoke
        ? await generate(folder, 300, seed, 20, 20)
        : await generate(folder, askedArticles(), seed);
      const ours = await ourGroups(made, join(folder, "corpus"));
      const search = await askAll(made, join(folder, "corpus"));
      const quotations = await askQuotations(made, join(folder, "corpus"));
      return [costs(made, ours), agreement(ours), found(search), quoted(quotations)];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

export function askedArticles(): number {
  const at = process.argv.indexOf("--articles");
  const asked = at < 0 ? 10_000 : Number(process.argv[at + 1]);
  if (!Number.isInteger(asked) || asked < 100) throw new Error("--articles wants a whole number from 100.");
  return asked;
}

/** What our own program makes of a corpus. */
export interface Ours {
  readonly add: { readonly seconds: number; readonly memory: number };
  readonly stories: { readonly seconds: number; readonly memory: number };
  readonly disk: number;
  readonly texts: Grade;
  readonly events: Grade;
  /** SHA-256 of the groups, so that two runs can be held against each other. */
  readonly hash: string;
}

export async function ourGroups(made: Generated, store: string): Promise<Ours> {
  const add = await measured(process.execPath, [program, "add", made.corpus, "--corpus", store, "--json"]);
  const listed = await measured(process.execPath, [program, "stories", "--corpus", store, "--json"]);
  const texts = new Map<string, string>();
  const events = new Map<string, string>();
  for (const line of listed.stdout.split("\n")) {
    if (line === "") continue;
    const story = JSON.parse(line) as { id: string; tellings: { article: string }[]; texts: string[][] };
    for (const { article } of story.tellings) events.set(article, story.id);
    for (const [index, text] of story.texts.entries())
      for (const article of text) texts.set(article, `${story.id}/${index}`);
  }
  const truth = await trueGroups(made);
  return {
    add,
    stories: listed,
    disk: await folderSize(store),
    texts: grade(texts, truth.stories),
    events: grade(events, truth.events),
    hash: createHash("sha256").update(listed.stdout).digest("hex").slice(0, 16),
  };
}

/** The generator's own groups: tellings of one report, and reports of one event. */
export async function trueGroups(made: Generated): Promise<{ stories: Groups; events: Groups }> {
  const rows = (await readFile(made.truth, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return {
    stories: new Map(rows.map((row) => [row[0]!, row[1]!])),
    events: new Map(rows.map((row) => [row[0]!, row[2]!])),
  };
}

interface Search {
  readonly queries: number;
  readonly firstRight: number;
  readonly answered: number;
  readonly strangersRefused: number;
  readonly strangers: number;
  readonly times: readonly number[];
}

/** Every query put to an open corpus, one after the other. */
async function askAll(made: Generated, store: string): Promise<Search> {
  const { openCorpus } = await import("../../src/corpus.ts");
  const { readText } = await import("../../src/core/read/index.ts");
  const rows = (await readFile(made.answers, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  const answers = new Map(rows.map((row) => [row[0]!, row[1]!]));
  const { stories } = await trueGroups(made);
  const open = await openCorpus(store);
  const times: number[] = [];
  const count = { queries: 0, firstRight: 0, answered: 0, strangersRefused: 0, strangers: 0 };
  const lines = createInterface({
    input: createReadStream(made.queries),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    const { id, title, text } = JSON.parse(line) as { id: string; title: string; text: string };
    const article = readText(text, { id, title, language: "en" });
    const start = performance.now();
    const [first] = await open.find(article, { limit: 10 });
    times.push(performance.now() - start);
    // As the command does, which shows nothing below its least score.
    const best = first !== undefined && first.score >= MIN_SCORE ? first : undefined;
    count.queries++;
    const answer = answers.get(id)!;
    if (answer === "-") {
      count.strangers++;
      if (best === undefined) count.strangersRefused++;
    } else {
      count.answered++;
      if (best !== undefined && stories.get(best.article) === answer) count.firstRight++;
    }
  }
  await open.close();
  return { ...count, times };
}

function costs(made: Generated, ours: Ours): Table {
  const row = (what: string, { seconds, memory }: { seconds: number; memory: number }) => [
    what,
    seconds.toFixed(1),
    String(Math.round(made.articles / seconds)),
    megabytes(memory),
  ];
  return {
    title: `corpus: ${made.articles} generated articles, ${made.words} words, ${made.stories} stories; seed ${seed}`,
    columns: ["step", "seconds", "articles/s", "memory MB"],
    rows: [row("add", ours.add), row("stories", ours.stories), ["on disk", "", "", megabytes(ours.disk)]],
    notes: [`groups ${ours.hash}: the same in every run`],
  };
}

function agreement(ours: Ours): Table {
  return {
    title: "corpus: found groups held against the generator's",
    columns: ["groups", "pair P", "pair R", "F1", "B-cubed F", "largest whole"],
    rows: [gradeRow("texts: one report", ours.texts), gradeRow("stories: one event", ours.events)],
  };
}

export function gradeRow(name: string, found: Grade): string[] {
  const { precision, recall, f1, bCubed, largestWhole } = found;
  return [name, ...[precision, recall, f1, bCubed, largestWhole].map((share) => share.toFixed(4))];
}

function found(search: Search): Table {
  return {
    title: "corpus: find in an open process",
    columns: ["queries", "first hit right", "strangers refused", "median ms", "99th percentile ms"],
    rows: [
      [
        String(search.queries),
        (search.firstRight / search.answered).toFixed(3),
        `${search.strangersRefused}/${search.strangers}`,
        millisecondsAt(search.times, 0.5),
        millisecondsAt(search.times, 0.99),
      ],
    ],
  };
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
