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
}

export const corpusDefaults = {
  create: true,
  wait: 0,
  /**
   * Articles that are committed together: what a kill can cost. 500 to 4,000 take the same time an article within the
   * noise; below, each commit's wait for the disk shows.
   */
  batch: 2000,
} as const;
