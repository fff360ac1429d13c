import type { Article, ArticleId, Reading } from "../core/model.ts";
import { understand } from "../core/pipeline.ts";
import { stripMarks } from "../core/quote/asked.ts";
import { type QuoteFinding, type QuoteTrace, traceQuote } from "../core/quote/index.ts";
import { quoteKeys } from "../core/quote/keys.ts";
import { LEAST_MATTER, LEAST_MATTER_TOLD, matterOf } from "../core/quote/matter.ts";
import { mayStandIn } from "../core/quote/stands.ts";
import { seedsOf, type Wording, wordingsOf } from "../core/quote/wordings.ts";
import { readText } from "../core/read/index.ts";
import type { Hit } from "./corpus.ts";
import type { QuotationIndex } from "./quotation-index.ts";

/** What a store must have for its quotations to be asked for. */
export interface QuoteGround {
  readonly quotations: QuotationIndex;
  /** Tellings of a text: finds the words where an article tells them without marks. */
  readonly find: (article: Article, options: { readonly limit: number }) => Promise<readonly Hit[]>;
  /** Newest revisions by id, unknown ids left out. */
  readonly articles: (ids: readonly ArticleId[]) => Promise<readonly Article[]>;
}

/**
 * Share (0 to 1) of the weight of the asked keys that a quotation must have to be looked at. Tracing wants half of the
 * words; words of translation back share fewer of the rare ones than of all.
 */
const LEAST_SHARE = 0.3;
/** Articles that are looked at: a thousand reprints of one speech are told by their first five hundred. */
const MOST_QUOTED = 500;
const MOST_TOLD = 50;

/** Tellings of each report that has the words which are looked at for a wording that keeps none of them. */
const MOST_RETOLD = 60;

/**
 * All wordings of some words in a corpus. Candidates are articles with a quotation of which enough rare words are
 * asked for, and tellings of the words taken as a text of their own; each is read and traced like a text at hand. Then
 * tellings of the reports that have the words are searched at their place, for wordings that share no rare word.
 */
export async function quoteIn(
  ground: QuoteGround,
  words: string,
  options: { readonly speaker?: string | undefined } = {},
): Promise<readonly Wording[]> {
  const asked = stripMarks(words);
  const [quoted, told] = await Promise.all([
    quotedIn(ground.quotations, asked),
    ground.find(readText(asked), { limit: MOST_TOLD }),
  ]);
  const articles = await ground.articles([...new Set([...quoted, ...told.map(({ article }) => article)])]);
  const candidates = articles
    .filter((article) => mayStandIn(asked, article))
    .map((article) => understand(article));
  const trace = traceQuote(words, candidates, options);
  const having = trace.findings
    .filter((finding) => has(asked, finding, candidates[finding.reading]!))
    .map(({ reading }) => candidates[reading]!);
  const tellings = await tellingsOf(ground, trace, candidates, having);
  return wordingsOf(words, [...having, ...tellings], { ...options, retold: true }).wordings;
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

/** Score of a telling below which its sentences are not worth aligning. */
const LEAST_SCORE = 0.2;

/** Tellings of the articles that best have the words, those left out that have them in their own way. */
async function tellingsOf(
  ground: QuoteGround,
  trace: QuoteTrace,
  candidates: readonly Reading[],
  having: readonly Reading[],
): Promise<readonly Reading[]> {
  const known = new Set(having.map(({ article }) => article.id));
  const tellings = new Set<ArticleId>();
  for (const seed of seedsOf(trace)) {
    const { article } = candidates[seed.reading]!;
    // Tellings of one another have the same tellings.
    if (tellings.has(article.id)) continue;
    const hits = await ground.find(article, { limit: MOST_RETOLD });
    for (const hit of hits) if (hit.score >= LEAST_SCORE) tellings.add(hit.article);
  }
  const articles = await ground.articles([...tellings].filter((id) => !known.has(id)));
  return articles.map((article) => understand(article));
}

/** Inverse document frequency of each key that the corpus has, then the quotations that hold enough of them. */
async function quotedIn(index: QuotationIndex, asked: string): Promise<readonly ArticleId[]> {
  const { quotations, having } = await index.keyCounts(quoteKeys(asked, null));
  const weights = new Map<string, number>();
  for (const [key, count] of having) if (count > 0) weights.set(key, Math.log1p(quotations / count));
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return whole === 0 ? [] : index.heaviest(weights, whole * LEAST_SHARE, MOST_QUOTED);
}
