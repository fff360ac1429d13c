import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Table } from "../../eval/task.ts";
import type { Corpus } from "../../src/store/corpus.ts";
import { type AskedKind, askedKinds, type Carrying } from "./carriers.ts";
import type { Generated } from "./generate.ts";
import { millisecondsAt } from "./times.ts";

/** Carriers up to which all are to be found: of more the command reads some, and says how many there are. */
const mostToFind = 50;

/** Queries asked once before without being counted: the first ones wait for the compiler, whatever is asked. */
const warming = 20;

/** Share of a quotation's words from which an article is to be found that has no more of it: of less nobody can tell whose it is. */
const leastKept = 0.5;

/** One query and what came of it. */
interface Answered {
  readonly kind: AskedKind;
  readonly milliseconds: number;
  /** Carriers that keep enough, by whether the words stand in marks there, and how many of them were found. */
  readonly marked: Found;
  readonly told: Found;
  /** Articles that were named, and how many of them have anything of the quotation. */
  readonly named: number;
  readonly right: number;
  /** What the answer says of articles that it did not read. */
  readonly unread: number;
  /** Whether what is named first is of the day of the first carrier; `null` where nothing was named. */
  readonly firstRight: boolean | null;
}

interface Found {
  readonly all: number;
  readonly found: number;
}

/** Every quotation that is asked for put to an open corpus, one after the other. */
export async function askQuotations(made: Generated, store: string): Promise<readonly Answered[]> {
  const { openCorpus } = await import("../../src/corpus.ts");
  const carriers = await readCarriers(made);
  const days = await readDays(made);
  const open = await openCorpus(store);
  try {
    const answers: Answered[] = [];
    const queries = lines(await readFile(made.quotes, "utf8")).map(
      (line) => JSON.parse(line) as { kind: AskedKind; words: string; quotation: number },
    );
    for (const { words } of queries.slice(-warming)) await open.quote(words);
    for (const asked of queries) {
      answers.push(await answered(open, asked, carriers.get(String(asked.quotation)) ?? new Map(), days));
    }
    return answers;
  } finally {
    await open.close();
  }
}

interface Carried {
  readonly how: Carrying;
  readonly kept: number;
}

async function answered(
  open: Corpus,
  { kind, words }: { readonly kind: AskedKind; readonly words: string },
  carriers: ReadonlyMap<string, Carried>,
  days: ReadonlyMap<string, string>,
): Promise<Answered> {
  const start = performance.now();
  const { wordings, unread } = await open.quote(words);
  const milliseconds = performance.now() - start;
  const named = new Set(wordings.flatMap(({ places }) => places.map(({ article }) => article)));
  const found = (wanted: (how: Carrying) => boolean): Found => {
    const all = [...carriers].filter(([, { how, kept }]) => wanted(how) && kept >= leastKept);
    return { all: all.length, found: all.filter(([article]) => named.has(article)).length };
  };
  const earliest = [...carriers.keys()].map((article) => days.get(article)!).sort()[0];
  const first = wordings[0]?.places[0]?.published;
  return {
    kind,
    milliseconds,
    marked: found((how) => how !== "told"),
    told: found((how) => how === "told"),
    named: named.size,
    right: [...named].filter((article) => carriers.has(article)).length,
    unread,
    firstRight: first === undefined ? null : first === earliest,
  };
}

/** By quotation the articles that have it, each as the best that it makes of it. */
async function readCarriers(made: Generated): Promise<ReadonlyMap<string, ReadonlyMap<string, Carried>>> {
  const carriers = new Map<string, Map<string, Carried>>();
  for (const line of lines(await readFile(made.carriers, "utf8"))) {
    const [quotation = "", article = "", how = "", kept = ""] = line.split("\t");
    const own = carriers.get(quotation) ?? new Map<string, Carried>();
    carriers.set(quotation, own);
    if (Number(kept) > (own.get(article)?.kept ?? 0))
      own.set(article, { how: how as Carrying, kept: Number(kept) });
  }
  return carriers;
}

/** The day of each article. */
async function readDays(made: Generated): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>();
  for await (const { id, published } of articlesOf(made)) days.set(id, published);
  return days;
}

async function* articlesOf(made: Generated): AsyncIterable<{ id: string; published: string }> {
  for await (const line of createInterface({ input: createReadStream(made.corpus) }))
    yield JSON.parse(line) as { id: string; published: string };
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** What was measured, a row a kind of query. */
export function quoted(answers: readonly Answered[]): Table {
  const kinds = askedKinds.map((kind) => [kind, answers.filter((one) => one.kind === kind)] as const);
  return {
    title: "corpus: quote in an open process",
    columns: [
      "asked",
      "queries",
      "carriers",
      "found in marks",
      "found told",
      "right of named",
      "counted of many",
      "first right",
      "nothing named",
      "median ms",
      "99th percentile ms",
    ],
    rows: [...kinds, ["all", answers] as const].map(([name, some]) => [
      name,
      String(some.length),
      ...sharesOf(some),
      millisecondsAt(
        some.map(({ milliseconds }) => milliseconds),
        0.5,
      ),
      millisecondsAt(
        some.map(({ milliseconds }) => milliseconds),
        0.99,
      ),
    ]),
    notes: [
      `found: of the articles that keep half of the words, of quotations that up to ${mostToFind} have; counted: named`,
      `and said to be unread, of quotations that more have; each share is the mean of its queries; ${warming} asked before`,
    ],
  };
}

function sharesOf(answers: readonly Answered[]): readonly string[] {
  const few = answers.filter(({ marked, told }) => marked.all + told.all <= mostToFind);
  const many = answers.filter((one) => !few.includes(one));
  const carriers = answers.reduce((sum, { marked, told }) => sum + marked.all + told.all, 0);
  return [
    String(carriers),
    mean(few.map(({ marked }) => share(marked.found, marked.all))),
    mean(few.map(({ told }) => share(told.found, told.all))),
    mean(answers.map(({ right, named }) => share(right, named))),
    mean(many.map((one) => share(one.named + one.unread, one.marked.all + one.told.all))),
    mean(answers.map(({ firstRight, marked }) => (marked.all === 0 ? null : Number(firstRight ?? false)))),
    `${answers.filter(({ named }) => named === 0).length}/${answers.length}`,
  ];
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function mean(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? "" : (known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(3);
}
