import type { Article, ArticleId, Span, Story } from "../core/model.ts";
import type { Wording } from "../core/quote/wordings.ts";
import type { ReadOutcome } from "../read/reader.ts";

export type { Wording, WordingPlace } from "../core/quote/wordings.ts";

/** What `add` did. Every outcome handed in is counted in exactly one of the fields but the last. */
export interface AddSummary {
  /** Articles that the corpus did not have. */
  readonly added: number;
  /** Articles whose address or id it had with other words: a new revision each, the former kept. */
  readonly revised: number;
  /** Articles that it had as they are. */
  readonly unchanged: number;
  /** Outcomes without an article, by code of the failure. */
  readonly failed: Readonly<Record<string, number>>;
}

export interface AddProgress extends AddSummary {
  /** Articles and failures handed in so far. */
  readonly seen: number;
}

/** A passage of the asked text that stands in a telling, longest first. */
export interface Passage {
  readonly query: Span;
  readonly article: Span;
}

/** One telling of the asked text. */
export interface Hit {
  readonly article: ArticleId;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** 0 to 1; comparable within one version only. */
  readonly score: number;
  /** Share (0 to 1) of the weight of either text that the other has. */
  readonly containment: { readonly queryInArticle: number; readonly articleInQuery: number };
  readonly passages: readonly Passage[];
}

/** What is asked beside the words of a quotation. */
export interface QuoteRequest {
  readonly speaker?: string | undefined;
  /** Articles read at most of those that have the words in a quotation; default 60, which takes less than a tenth of a second. */
  readonly most?: number | undefined;
}

/** What a corpus has of some words. */
export interface QuoteAnswer {
  /** Earliest first. */
  readonly wordings: readonly Wording[];
  /** More articles that have the words, or nearly, in their quotations, and were not read. */
  readonly unread: number;
}

/** What lists show of an article: all but its text. */
export interface Card {
  readonly id: ArticleId;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** A corpus in one folder, or in memory. Both implementations pass one contract suite. */
export interface Corpus {
  /** Adds articles in batches; what was committed before a kill stays, and the same call again completes it. */
  readonly add: (
    outcomes: AsyncIterable<ReadOutcome>,
    onProgress?: (progress: AddProgress) => void,
  ) => Promise<AddSummary>;
  /** Tellings of a text, best first; none is an answer. */
  readonly find: (article: Article, options?: { readonly limit?: number }) => Promise<readonly Hit[]>;
  /** The wordings of words that somebody is said to have said; none is an answer. */
  readonly quote: (words: string, options?: QuoteRequest) => Promise<QuoteAnswer>;
  /** Brings pairs and stories up to date with what was added since, touching nothing else; then lists them, largest first. */
  readonly stories: (onProgress?: (done: number, of: number) => void) => AsyncIterable<Story>;
  /** A story by its id, a former id of it, or the id of a telling; `null` where there is none. */
  readonly story: (id: string) => Promise<Story | null>;
  readonly article: (id: ArticleId) => Promise<Article | null>;
  /** As `article`, without the text and many at once, for lists; unknown ids are left out. */
  readonly cards: (ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, Card>>;
  /** Earlier revisions of an article, oldest first. */
  readonly revisions: (id: ArticleId) => Promise<readonly Article[]>;
  readonly count: () => Promise<{
    readonly articles: number;
    readonly revisions: number;
    readonly stories: number;
  }>;
  /**
   * Writes one row a telling (`story, text, article, reuse, outlet, title, url, published`), the stories as `stories`
   * lists them, and gives the number of rows. `text` counts the strict clusters of a story from 1.
   */
  readonly exportStories: (file: string, format: "parquet" | "csv") => Promise<number>;
  readonly close: () => Promise<void>;
}
