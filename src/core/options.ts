/** How common the stems of a language are at large; see `text/background.ts`, which reads it. */
export interface BackgroundTable {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Raised when the content changes: similarities are comparable within one version only. */
  readonly version: number;
  /** Name, version and licence of the source. */
  readonly source: string;
  /**
   * Stems in Latin letters (`toLatin`), each with a capital behind it that says how common it is, separated by spaces
   * and sorted by code unit: "A" is 10^8 occurrences in a billion words, each letter after it a fifth of a power of
   * ten less.
   */
  readonly packed: string;
}

/**
 * Every default of core, named, with its unit and the reason for its value. A room reads its own section only.
 * Callers hand in a partial tree; what they leave out stands as it is here.
 */
export const defaults = {
  read: {},
  segment: {},
  annotate: {
    /** Share (0 to 1) of letters between marks from which a quotation is direct ... */
    directShare: 0.95,
    /** ... and above which it is mixed; both are GUM's borders. */
    mixedShare: 0.02,
    /** Paragraphs (lines, where a line is a sentence) that speech may run over before its mark is held for lost. */
    quotationRun: 14,
    /** Sentences a paragraph up to which a text counts as set one sentence a line, so that speech runs on over lines. */
    sentencesALine: 1.4,
    /** Paragraphs over which "he" still means the speaker before. */
    pronounReach: 3,
  },
  align: {
    /**
     * Tables that take the place of the built-in background tables, by language; `null`: none, so that the counts of
     * the pair serve alone.
     */
    background: {} as Readonly<Record<string, BackgroundTable | null>>,
    /** Words in the passage that the background asks after: a sentence of news. 12 to 80 differ by .005 of F1. */
    backgroundWords: 25,
    /** Letters of a piece of a word, its borders included. Pieces see through compounds and borrowings; 4 beats 3 and 5. */
    pieceLength: 4,
    /** Weight of one piece beside the stem of its word, which counts 1. */
    pieceShare: 0.4,
    /** Share (0 to 1) of common features below which texts of unknown language count as being in two languages. */
    foreignBelow: 0.1,
    /** What a feature that one side alone has weighs between two languages. Less finds more, and links strangers. */
    foreignShare: 0.4,
    /** Share (0 to 1) of the sentences that must be linked before gaps between two languages are filled ... */
    fillFrom: 0.15,
    /** ... and the gain that a link must have to stand where fewer are. */
    loneGain: 0.15,
    /** What place in a gap gains a link, in units of similarity. */
    fillGain: 0.3,
    /** Cost for each unit of log ratio of lengths in a gap, where little else speaks. */
    fillLengthCost: 0.3,
    /** Largest gap that is filled, in sentences of a times sentences of b: in a larger one place says nothing. */
    fillCells: 100,
    /** Similarity (0 to 1) at which a link of two sentences neither gains nor costs. Below 0.12 strangers link. */
    threshold: 0.15,
    /** Gain of a bead that directly follows another on both sides; most tellings keep the order. */
    follows: 0.1,
    /** The same where one sentence is skipped on one side or on both. */
    nearlyFollows: 0.05,
    /** Cost of a bead of two sentences against one. */
    mergeCost: 0.05,
    /** Further cost of a bead of three against one, which is rare. */
    tripleCost: 0.1,
    /** Similarity (0 to 1) of two sentences from which merges around them are weighed: below it none wins. */
    mergeFrom: 0.1,
    /** Gain or cost of a merge as its weakest sentence brings matter that no other brings: share of that sentence ... */
    matterGain: 0.2,
    /** ... less this share. */
    matterExpected: 0.15,
    /** Cost for each unit of natural-log ratio between the lengths of the two sides of a bead (Gale and Church's cue). */
    lengthCost: 0.12,
    /** Log ratio of lengths beyond which nothing more is charged. */
    lengthCap: 2,
    /** Cost for each unit of similarity by which a sentence elsewhere fits better ... */
    rivalCost: 0.3,
    /** ... than this head start. */
    rivalMargin: 0.05,
    /** Gain for each sentence of a bead whose quoted words stand in it; cost where they stand in another sentence. */
    anchorGain: 0.1,
    /** Cost of a link between a headline and a sentence of the body, which sums up more than it tells. */
    headlineCost: 0.05,
    /** What a passage out of order must gain to be taken as moved. */
    moveCost: 0.1,
    /** Candidates kept for a sentence. On reports of ordinary length 8, 12 and 30 give the same links. */
    candidates: 12,
    /** Entries of the index that are visited for one sentence, rarest features first: bounds the cost on long texts. */
    postings: 4000,
    /** Share (0 to 1) of kept words from which a bead counts as edited and not reworded. */
    editedFrom: 0.5,
  },
  compare: {},
  quote: {
    /** Weight (a content word is 1, a word of grammar 0.25) below which asked words say too little to look for. */
    minWeight: 2,
    /** Share (0 to 1) of the asked words' weight that must stand inside marks for them to be that quotation, altered. */
    alteredFrom: 0.55,
    /** The same for words that the article tells as its own. */
    toldFrom: 0.5,
  },
  lineage: {},
  report: {},
} as const;

/** Any subset of the defaults, section by section. */
export type Options = { readonly [Section in keyof Defaults]?: Partial<Defaults[Section]> };

type Widened<T> = T extends number ? number : T extends boolean ? boolean : T extends string ? string : T;

/** The defaults' shape with literal types widened, so that a caller may set other values. */
export type Defaults = {
  readonly [Section in keyof typeof defaults]: {
    readonly [Name in keyof (typeof defaults)[Section]]: Widened<(typeof defaults)[Section][Name]>;
  };
};

/** One section of the defaults with the caller's values over it. */
export function settle<Section extends keyof Defaults>(
  section: Section,
  options: Options,
): Defaults[Section] {
  return { ...defaults[section], ...options[section] } as Defaults[Section];
}
