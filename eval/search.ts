import { memoryCorpus } from "../src/store/index.ts";
import { areaUnderCurve, type Detected, nineOfTen } from "./area.ts";
import { articleOf, type Doc, loadDocs, loadTruth, outcomes, TfIdf } from "./corpora.ts";
import { cutToPieces, segmentsOf } from "./cuts.ts";
import { figure, type Table, type Task } from "./task.ts";

type Truth = ReadonlyMap<string, ReadonlySet<string>>;

/** What a program answered to a query: texts, best first, and how sure it is of the first. */
interface Answer {
  readonly ids: readonly string[];
  readonly score: number;
}

/** Answers to all queries, in their order. `foreign`: only texts in other languages than the query's count. */
type Program = (
  corpus: readonly Doc[],
  queries: readonly Doc[],
  foreign: boolean,
) => Promise<readonly Answer[]>;

/** Texts that are asked for: as many as any text of the data has tellings. */
const asked = 14;

const ours: Program = async (corpus, queries, foreign) => {
  const store = memoryCorpus();
  const languages = new Map(corpus.map(({ id, lang }) => [id, lang]));
  await store.add(outcomes(corpus.map(articleOf)));
  const answers: Answer[] = [];
  for (const query of queries) {
    const hits = await store.find(articleOf(query), { limit: foreign ? 5 * asked : asked });
    const others = hits
      .filter(({ article }) => !foreign || languages.get(article) !== query.lang)
      .slice(0, asked);
    answers.push({ ids: others.map(({ article }) => article), score: others[0]?.score ?? 0 });
  }
  await store.close();
  return answers;
};

const tfIdf: Program = async (corpus, queries, foreign) => {
  const model = new TfIdf(corpus.map(({ text }) => text));
  return queries.map((query) => {
    const cosines = model.like(query.text);
    const order = corpus
      .map(({ id, lang }, index) => ({ id, lang, cosine: cosines[index]! }))
      .filter(({ lang }) => !foreign || lang !== query.lang)
      .sort((x, y) => y.cosine - x.cosine || (x.id < y.id ? -1 : 1));
    return { ids: order.slice(0, asked).map(({ id }) => id), score: order[0]?.cosine ?? 0 };
  });
};

/**
 * Whether a query has an answer. A line has one in the cut corpus only where a relevant text has kept its segment;
 * without one it serves to measure no-answer detection.
 */
function answerable(query: Doc, relevant: ReadonlySet<string>, byId: ReadonlyMap<string, Doc>): boolean {
  if (relevant.size === 0) return false;
  if (query.kind !== "line") return true;
  const segments = query.origin.source_segments ?? [];
  return [...relevant].some((id) => {
    const kept = byId.get(id)?.origin.kept;
    return kept === undefined || segments.some((segment) => kept.includes(segment));
  });
}

/** Words of a line that is asked for: as few as the shortest of the set has. */
const fewestWords = 8;

/**
 * Every line of the whole queries as a query of its own. The set's lines leave 41 without an answer in the cut corpus, too few
 * to choose by; these leave fifteen times as many.
 */
function linesOf(
  queries: readonly Doc[],
  truth: Truth,
): { readonly lines: readonly Doc[]; readonly truth: Truth } {
  const found = new Map<string, ReadonlySet<string>>();
  const lines = queries
    .filter(({ kind }) => kind === "full")
    .flatMap((query) =>
      segmentsOf(query).map((text, segment): Doc => {
        const id = `${query.id}:${segment}`;
        found.set(id, truth.get(query.id) ?? new Set());
        return { ...query, id, text, kind: "line", origin: { ...query.origin, source_segments: [segment] } };
      }),
    )
    .filter(({ text }) => text.split(/\s+/).length >= fewestWords);
  return { lines, truth: found };
}

/** Share of queries that get a right text first. */
function firstRight(queries: readonly Doc[], truth: Truth, answers: readonly Answer[]): number {
  const right = queries.filter(({ id }, at) => truth.get(id)!.has(answers[at]!.ids[0] ?? ""));
  return right.length / queries.length;
}

function detected(
  queries: readonly Doc[],
  has: readonly boolean[],
  answers: readonly Answer[],
): readonly Detected[] {
  return queries.map(({ id, origin }, at) => ({
    article: origin.doc ?? id,
    has: has[at]!,
    score: answers[at]!.score,
  }));
}

/** Rows of the kinds of query, then of no-answer detection. */
function rowsOf(
  name: string,
  corpus: readonly Doc[],
  queries: readonly Doc[],
  truth: Truth,
  [mine, plain]: readonly [readonly Answer[], readonly Answer[]],
  bars: Readonly<Record<string, string>>,
  kindOf: (doc: Doc) => string,
): string[][] {
  const byId = new Map(corpus.map((doc) => [doc.id, doc]));
  const has = queries.map((query) => answerable(query, truth.get(query.id) ?? new Set(), byId));
  const all = queries.map((_, at) => at);
  const at = <T>(places: readonly number[], values: readonly T[]) => places.map((place) => values[place]!);
  const kinds = [...new Set(["all", ...queries.map(kindOf)])];
  const rows = kinds.map((kind) => {
    const chosen = all.filter((place) => has[place] && (kind === "all" || kindOf(queries[place]!) === kind));
    const right = (answers: readonly Answer[]) =>
      figure(firstRight(at(chosen, queries), truth, at(chosen, answers)));
    return [`${name}: ${kind}`, String(chosen.length), right(mine), right(plain), bars[kind] ?? "-", "-"];
  });
  for (const kind of ["line", "all"]) {
    const chosen = all.filter((place) => kind === "all" || kindOf(queries[place]!) === kind);
    const without = chosen.filter((place) => !has[place]).length;
    if (without === 0 || chosen.length === without) continue;
    const [ours, theirs] = [mine, plain].map((answers) =>
      detected(at(chosen, queries), at(chosen, has), at(chosen, answers)),
    );
    rows.push([
      `${name}: no answer, ${kind}, AUC`,
      `${chosen.length - without} / ${without}`,
      figure(areaUnderCurve(ours!)),
      figure(areaUnderCurve(theirs!)),
      bars[`auc ${kind}`] ?? "-",
      nineOfTen(ours!)
        .map((area) => figure(area))
        .join(" to "),
    ]);
  }
  return rows;
}

/** Other cuts that are measured: each is one more set of the same articles. */
const otherCuts = [1, 2, 3];

/** Every line of the whole queries in other cuts of the corpus: means of first hits and of no-answer detection. */
async function rowsOfCuts(
  name: string,
  corpus: readonly Doc[],
  queries: readonly Doc[],
  truth: Truth,
): Promise<string[][]> {
  const every = linesOf(queries, truth);
  const measured = await Promise.all(
    otherCuts.map(async (seed) => {
      const cut = cutToPieces(corpus, seed);
      const byId = new Map(cut.map((doc) => [doc.id, doc]));
      const has = every.lines.map((line) => answerable(line, every.truth.get(line.id)!, byId));
      const having = <T>(values: readonly T[]) => values.filter((_, place) => has[place]);
      const answers = await both(cut, every.lines);
      return {
        with: has.filter((one) => one).length,
        first: answers.map((one) => firstRight(having(every.lines), every.truth, having(one))),
        area: answers.map((one) => areaUnderCurve(detected(every.lines, has, one))),
      };
    }),
  );
  const mean = (of: (one: (typeof measured)[number]) => number) =>
    measured.reduce((sum, one) => sum + of(one), 0) / measured.length;
  const counted = Math.round(mean((one) => one.with));
  const figures = (what: "first" | "area") =>
    [0, 1].map((program) => figure(mean((one) => one[what][program]!)));
  return [
    [`${name}: all`, String(counted), ...figures("first"), "-", "-"],
    [
      `${name}: no answer, all, AUC`,
      `${counted} / ${every.lines.length - counted}`,
      ...figures("area"),
      "-",
      "-",
    ],
  ];
}

async function both(
  corpus: readonly Doc[],
  queries: readonly Doc[],
  foreign = false,
): Promise<readonly [readonly Answer[], readonly Answer[]]> {
  return [await ours(corpus, queries, foreign), await tfIdf(corpus, queries, foreign)];
}

/** Share of the other tellings that stand among as many first answers. */
function sharesOf(queries: readonly Doc[], truth: Truth, answers: readonly Answer[]): number {
  const shares = queries.map((query, at) => {
    const relevant = truth.get(query.id)!;
    return answers[at]!.ids.slice(0, relevant.size).filter((id) => relevant.has(id)).length / relevant.size;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

async function wrongAnswers(shared: string): Promise<readonly Table[]> {
  const corpus = loadDocs(shared, "a/corpus_cut.jsonl.gz");
  const queries = loadDocs(shared, "a/queries.jsonl.gz");
  const truth = loadTruth(shared, "a/truth.jsonl");
  const byId = new Map(corpus.map((doc) => [doc.id, doc]));
  const answers = await ours(corpus, queries, false);
  const told = queries.map((query, at) => {
    const relevant = truth.get(query.id)!;
    const { ids, score } = answers[at]!;
    const first = ids[0] ?? "nothing";
    const has = answerable(query, relevant, byId);
    const says = `${query.kind} ${query.id} ${score.toFixed(3)} ${first}\n    ${query.text.slice(0, 300)}`;
    return { has, right: relevant.has(first), score, says };
  });
  const wrong = told.filter(({ has, right }) => has && !right);
  const answered = told.filter(({ has }) => !has).sort((x, y) => y.score - x.score);
  const listed = (title: string, chosen: typeof told): Table => ({
    title,
    columns: ["query"],
    rows: chosen.map(({ says }) => [says]),
  });
  return [
    listed("Search in the cut corpus: wrong first hits", wrong),
    listed("Search in the cut corpus: best hits where there is no answer", answered.slice(0, mostListed)),
  ];
}

/** Below these, best first, a threshold is not far. */
const mostListed = 30;

const columns = ["queries", "number", "ours", "TF-IDF", "bar", "nine of ten draws"];

export const search: Task = {
  name: "search",
  needs: [
    "data/a/queries.jsonl.gz",
    "data/a/queries_source.jsonl.gz",
    "data/b/docs.jsonl.gz",
    "data/d/queries.jsonl.gz",
  ],
  async run(shared, { errors }) {
    const queries = loadDocs(shared, "a/queries.jsonl.gz");
    const truth = loadTruth(shared, "a/truth.jsonl");
    const kindOf = (doc: Doc) => doc.kind ?? doc.lang;
    const whole = loadDocs(shared, "a/corpus.jsonl.gz");
    const cut = loadDocs(shared, "a/corpus_cut.jsonl.gz");
    const cutBars = { all: "0.975", line: "0.930", "auc line": "0.950" };
    const inWhole = rowsOf("whole", whole, queries, truth, await both(whole, queries), {}, kindOf);
    const inCut = rowsOf("cut", cut, queries, truth, await both(cut, queries), cutBars, kindOf);
    const every = linesOf(queries, truth);
    const byLine = await both(cut, every.lines);
    const inLines = rowsOf("cut, every line", cut, every.lines, every.truth, byLine, {}, () => "all");
    const inCuts = await rowsOfCuts("three other cuts, every line", whole, queries, truth);
    const german = await rowsOfCuts(
      "German paraphrases, three cuts, every line",
      loadDocs(shared, "d/corpus.jsonl.gz"),
      loadDocs(shared, "d/queries.jsonl.gz"),
      loadTruth(shared, "d/truth.jsonl"),
    );
    const sources = loadDocs(shared, "a/queries_source.jsonl.gz");
    const sourceTruth = loadTruth(shared, "a/truth_source.jsonl");
    const sourceBars = { is: "0.980", ru: "0.920" };
    const foreign = await both(whole, sources);
    const inSources = rowsOf("original to English", whole, sources, sourceTruth, foreign, sourceBars, kindOf);
    const texts = loadDocs(shared, "b/docs.jsonl.gz");
    const textTruth = loadTruth(shared, "b/truth.jsonl");
    const many = await both(texts, texts, true);
    const inMany = rowsOf("15 languages", texts, texts, textTruth, many, {}, kindOf);
    const shares = many.map((answers) => figure(sharesOf(texts, textTruth, answers)));
    inMany.push(["15 languages: share of the 14 in the first 14", String(texts.length), ...shares, "-", "-"]);
    const table: Table = {
      title: "Search: first hit right",
      columns,
      rows: [...inWhole, ...inCut, ...inLines, ...inCuts, ...german, ...inSources, ...inMany],
      notes: [
        "Whole search: text and language code in, hits out, by fingerprints and then by digests, in a corpus in memory.",
        "A line in the cut corpus has an answer where a relevant text kept its segment; the others count for no-answer detection.",
        "Every line: all lines of the whole queries of eight words and more, in the cut corpus.",
        "Other cuts: the same articles cut to pieces in the same way at other places; means of three.",
        "Nine of ten draws: where the area lies when the articles are drawn anew with repetition, 400 times.",
        "AUC: chance that of two queries the one with an answer has the higher best score; numbers with and without an answer.",
        "15 languages: texts in any other language; TF-IDF, too, is not offered texts in the language of the query.",
      ],
    };
    return errors ? [table, ...(await wrongAnswers(shared))] : [table];
  },
};
