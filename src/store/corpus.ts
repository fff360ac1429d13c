import type { Article, ArticleId, Span, Story } from "../core/model.ts";
import type { ReadOutcome } from "../read/reader.ts";

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

/** One wording of words that somebody is said to have said. */
export interface Wording {
  readonly words: string;
  readonly verdict: string;
  /** Who, where, when; earliest first, unknown dates last. */
  readonly places: readonly {
    readonly article: ArticleId;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly speaker: string | null;
    readonly span: Span;
  }[];
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
  /** All wordings of words, earliest first. */
  readonly quote: (words: string, options?: { readonly speaker?: string }) => Promise<readonly Wording[]>;
  /** Brings pairs and stories up to date with what was added since, touching nothing else; then lists them, largest first. */
  readonly stories: (onProgress?: (done: number, of: number) => void) => AsyncIterable<Story>;
  /** A story by its id, a former id of it, or the id of a telling; `null` where there is none. */
  readonly story: (id: string) => Promise<Story | null>;
  readonly article: (id: ArticleId) => Promise<Article | null>;
  /** Earlier revisions of an article, oldest first. */
  readonly revisions: (id: ArticleId) => Promise<readonly Article[]>;
  readonly count: () => Promise<{
    readonly articles: number;
    readonly revisions: number;
    readonly stories: number;
  }>;
  readonly close: () => Promise<void>;
}
