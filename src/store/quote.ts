import type { Article, Reading } from "../core/model.ts";
import { understand } from "../core/pipeline.ts";
import { stripMarks } from "../core/quote/asked.ts";
import { formulaic } from "../core/quote/formula.ts";
import { type QuoteFinding, type QuoteTrace, traceQuote } from "../core/quote/index.ts";
import { LEAST_MATTER, LEAST_MATTER_TOLD, matterOf } from "../core/quote/matter.ts";
import { mayStandIn } from "../core/quote/stands.ts";
import { seedsOf, wordingsTraced } from "../core/quote/wordings.ts";
import { readText } from "../core/read/index.ts";
import { hull } from "../core/text/span.ts";
import type { QuoteAnswer, QuoteRequest } from "./corpus.ts";
import type { RankedTelling } from "./find.ts";
import { chosen, type QuotingGround, quotingArticles } from "./quoting.ts";

/** What a store must have for its quotations to be asked for. Articles are numbered as for `find`. */
export interface QuoteGround extends QuotingGround {
  /** The best tellings of a text. */
  readonly tellings: (article: Article, limit: number) => Promise<readonly RankedTelling[]>;
  /** In the order asked for. */
  readonly articles: (numbers: readonly number[]) => Promise<readonly Article[]>;
  /** Day of the publication since 1970-01-01, beyond all others where it is unknown. */
  readonly dayOf: (number: number) => number;
}

/** Articles read of those with the words in a quotation: what a tenth of a second allows by far, so that a busy machine keeps to it. A caller may ask for others. */
const MOST_READ = 60;
/** Share of the asked keys from which nearly all articles have the words, so that a look at them first does not pay. */
const SURELY = 0.7;
/** Articles read that may tell the words without marks. */
const MOST_TOLD = 50;
/** Share of the weight of the words that an article must tell to be read: tracing wants more than half of all words. */
const LEAST_TOLD = 0.25;
/** Tellings of each report that has the words which are looked at for a wording that keeps none of them. */
const MOST_RETOLD = 40;

/**
 * All wordings of some words in a corpus. Candidates are articles with a quotation of which enough rare words are
 * asked for, and tellings of the words taken as a text of their own; each is read and traced like a text at hand. Then
 * tellings of the reports that have the words are searched at their place, for wordings that share no rare word.
 */
export async function quoteIn(
  ground: QuoteGround,
  words: string,
  { speaker, most = MOST_READ }: QuoteRequest = {},
): Promise<QuoteAnswer> {
  const { candidates, unread } = await candidatesFor(ground, stripMarks(words), most);
  const readings = candidates.map(({ reading }) => reading);
  const trace = traceQuote(words, readings, { speaker });
  const formulas = formulaic(trace.words, trace.findings, readings);
  const having = trace.findings.filter(
    (finding) => !formulas.has(finding) && has(trace.words, finding, readings[finding.reading]!),
  );
  // What nobody was found to have is not likely to be had by others.
  if (having.length === 0) return { wordings: [], unread: 0 };
  const tellings = await tellingsOf(ground, trace, candidates, having, unread);
  const all = [...having.map(({ reading }) => readings[reading]!), ...tellings];
  const findings = [
    ...having.map((finding, reading) => ({ ...finding, reading })),
    ...traceQuote(words, tellings, { speaker }).findings.map((finding) => ({
      ...finding,
      reading: finding.reading + having.length,
    })),
  ];
  const { wordings } = wordingsTraced({ ...trace, findings }, all, { retold: true });
  return { wordings, unread: unread.length };
}

interface Candidate {
  readonly number: number;
  readonly reading: Reading;
}

/** Articles in which the asked words may stand. `unread`: others that have them, or nearly, in quotations. */
async function candidatesFor(
  ground: QuoteGround,
  asked: string,
  most: number,
): Promise<{ readonly candidates: readonly Candidate[]; readonly unread: readonly number[] }> {
  const { read, unread } = chosen(await quotingArticles(ground, asked), most, ground.dayOf);
  const quoting = new Set([...read, ...unread].map(({ number }) => number));
  const telling = (await ground.tellings(readText(asked), MOST_TOLD)).filter(
    ({ number, containment }) => !quoting.has(number) && containment.queryInArticle >= LEAST_TOLD,
  );
  const asking = [...read, ...telling.map(({ number }) => ({ number, share: 0 }))];
  const articles = await ground.articles(asking.map(({ number }) => number));
  const candidates = articles.flatMap((article, index) => {
    const { number, share } = asking[index]!;
    return share >= SURELY || mayStandIn(asked, article) ? [{ number, reading: understand(article) }] : [];
  });
  return { candidates, unread: unread.map(({ number }) => number) };
}

/** Whether an article that nothing else ties to the words has them. */
function has(asked: string, finding: QuoteFinding, { article }: Reading): boolean {
  switch (finding.verdict) {
    case "not in these texts":
    case "cannot check":
      return false;
    case "paraphrase in marks":
      return (matterOf(asked, finding, article.language) ?? LEAST_MATTER_TOLD) >= LEAST_MATTER_TOLD;
    case "altered":
      return (matterOf(asked, finding, article.language) ?? LEAST_MATTER) >= LEAST_MATTER;
    default:
      return true;
  }
}

/**
 * Code units on either side of the words that a telling is searched by, some 80 words. What else an article has need not
 * be told again: with all of it .919 of the places named were right in 670 texts, with this .926, and as many were found.
 */
const AROUND = 500;

/** What stands around the words that were found, as a text of its own. */
function surroundings({ found }: QuoteFinding, { text, language }: Article): Article {
  const { start, end } = hull(found)!;
  return readText(text.slice(Math.max(0, start - AROUND), end + AROUND), { language: language ?? undefined });
}

/** Score of a telling below which its sentences are not worth aligning. */
const LEAST_SCORE = 0.2;

/** Tellings of the articles that best have the words, but for those that have them in their own way or were left unread. */
async function tellingsOf(
  ground: QuoteGround,
  trace: QuoteTrace,
  candidates: readonly Candidate[],
  having: readonly QuoteFinding[],
  unread: readonly number[],
): Promise<readonly Reading[]> {
  const tellings = new Set<number>();
  for (const seed of seedsOf(trace)) {
    const { number, reading } = candidates[seed.reading]!;
    // Tellings of one another have the same tellings.
    if (tellings.has(number)) continue;
    for (const telling of await ground.tellings(surroundings(seed, reading.article), MOST_RETOLD))
      if (telling.score >= LEAST_SCORE) tellings.add(telling.number);
  }
  for (const { reading } of having) tellings.delete(candidates[reading]!.number);
  for (const number of unread) tellings.delete(number);
  const read = new Map(candidates.map(({ number, reading }) => [number, reading]));
  const others = [...tellings].filter((number) => !read.has(number));
  const articles = await ground.articles(others);
  const understood = new Map(others.map((number, index) => [number, understand(articles[index]!)]));
  return [...tellings].map((number) => read.get(number) ?? understood.get(number)!);
}
