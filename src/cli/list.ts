import { askedNumber, type Given, type OptionSpec } from "./command.ts";
import type { Io } from "./io.ts";
import { askedColumns } from "./texts.ts";

/** Rows of a table without `--limit`. */
export const tableRows = 50;

/** `--limit` of a list whose table is cut and whose other forms are not. */
export const limitOption: Readonly<Record<string, OptionSpec>> = {
  limit: { type: "string", value: "N", says: `show so many (default ${tableRows} in the table, else all)` },
};

/** What of a list of groups is asked for. */
export interface ListAsked {
  /** Members of a group at least. */
  readonly least: number;
  /** `null`: all. */
  readonly limit: number | null;
  readonly columns: number;
}

/** `--min-size` (2 without it, `smallest` at least), `--limit` and `--columns`, or what is wrong with them. */
export function askedList(given: Given, smallest: number, io: Io): ListAsked | string {
  const least = askedNumber(given, "min-size", smallest);
  if (typeof least === "string") return least;
  const limit = askedNumber(given, "limit", 1);
  if (typeof limit === "string") return limit;
  const columns = askedColumns(given, io);
  if (typeof columns === "string") return columns;
  return { least: least ?? 2, limit, columns };
}
