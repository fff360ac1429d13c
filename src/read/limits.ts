/** Limits of reading, each with its unit; a caller may set others. */
export const readLimits = {
  /**
   * Bytes of one file. A long feature has 100 kB and a long novel 3 MB, so what is larger is not one article but a
   * corpus, a dump or an accident; every stage behind this one is linear in the text or bounded, none is free.
   */
  maxBytes: 8 * 1024 * 1024,
  /** Files below one folder or glob that are listed before the answer is refused, so that `/` is not walked. */
  maxFiles: 100_000,
} as const;

export interface ReadLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
}
