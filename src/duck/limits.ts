/** What DuckDB may take of the machine; a caller may set others. */
export const duckLimits = {
  /** Threads of its own. The machine that the figures are measured on has two cores. */
  threads: 2,
  /** Megabytes for its buffers; past them it writes to the temporary folder. 1 million articles need less than 2,000. */
  memoryMegabytes: 2000,
} as const;

export interface DuckLimits {
  readonly threads: number;
  readonly memoryMegabytes: number;
}
