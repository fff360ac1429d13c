import type { Duck } from "../../duck/open.ts";
import type { PrintIndex } from "../print-index/index.ts";
import type { DigestFile } from "./digest-file.ts";
import type { Jobs } from "./jobs.ts";

/** An open corpus in a folder: what its parts work on. */
export interface FolderState {
  readonly folder: string;
  /** The connection that writes. */
  readonly duck: Duck;
  /** The connection that answers, so that nobody waits for an `add`. */
  readonly reader: Duck;
  readonly digests: DigestFile;
  readonly jobs: Jobs;
  readonly prints: PrintIndex;
  /** Words of quotations, by `keyHash`. */
  readonly quotations: PrintIndex;
  /** Articles that are committed together. */
  readonly batch: number;
  /** Share of changed articles from which all pairs are made anew. */
  readonly wholeFrom: number;
}

export const files = {
  database: "corpus.duckdb",
  digests: "digests.bin",
  prints: "prints",
  quotations: "quotations",
  temporary: "temporary",
} as const;
