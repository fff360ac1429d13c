import type { DuckLimits } from "../duck/limits.ts";

/** How a corpus in a folder is opened; all fields have defaults. */
export interface CorpusSettings extends Partial<DuckLimits> {
  /** Makes the folder where there is none. Default: true. */
  readonly create?: boolean;
  /** Milliseconds to wait while another process has the corpus open, before refusing. Default: 0. */
  readonly wait?: number;
  /** Worker threads for reading and verifying; 0: none, all is done in this one. Default: as many as the machine runs at once. */
  readonly workers?: number;
  /** Articles that are committed together. Default: 2,000. */
  readonly batch?: number;
  /** Share of changed articles from which `stories` makes all pairs anew instead of those they touch. Default: 0.25. */
  readonly wholeFrom?: number;
}

export const corpusDefaults = {
  create: true,
  wait: 0,
  /**
   * Articles that are committed together: what a kill can cost. 500 to 4,000 take the same time an article within the
   * noise; below, each commit's wait for the disk shows.
   */
  batch: 2000,
  /** Finding out what is touched costs a third of joining all; of a tenth that was new in one batch all was touched. */
  wholeFrom: 0.25,
} as const;
