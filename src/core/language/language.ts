import type { ChangeTable } from "./change-table.ts";
import type { DateTable } from "./date-table.ts";
import type { LineageTable } from "./lineage-table.ts";
import type { MeaningTable } from "./meaning-table.ts";
import type { NameTable } from "./name-table.ts";
import type { QuantityTable } from "./quantity-table.ts";
import type { QuotationTable } from "./quotation-table.ts";
import type { ReadingTable } from "./reading-table.ts";
import type { SentenceTable } from "./sentence-table.ts";

/**
 * Everything that the rooms know of one language, as data. A part that is `null` is not understood in that
 * language, and the reading says so in its diagnostics instead of guessing.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** English name, for people. */
  readonly name: string;
  /** Lower-cased words that carry grammar and no matter, the commonest first; detection counts them. */
  readonly functionWords: readonly string[];
  readonly sentences: SentenceTable;
  readonly reading: ReadingTable | null;
  readonly quotations: QuotationTable | null;
  readonly dates: DateTable | null;
  readonly names: NameTable | null;
  readonly quantities: QuantityTable | null;
  readonly meaning: MeaningTable | null;
  readonly changes: ChangeTable | null;
  readonly lineage: LineageTable | null;
}

/** The parts that a language begins without: spread first, overridden one by one as they are written. */
export const notYet = {
  quotations: null,
  dates: null,
  names: null,
  quantities: null,
  meaning: null,
  changes: null,
  lineage: null,
} as const;

/** A word list written as one string, split on white space: short to read, cheap to load. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
