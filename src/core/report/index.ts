import type { Comparison } from "../model.ts";
import type { Options } from "../options.ts";
import { htmlReport } from "./html/comparison.ts";
import { comparisonsAsJson } from "./json.ts";
import { markdownReport } from "./markdown/comparison.ts";
import { terminalReport } from "./terminal/comparison.ts";

export type ReportFormat = "text" | "json" | "markdown" | "html";

/** How a report is laid out; nothing here changes what is claimed. */
export interface ReportOptions {
  /** Terminal columns; default 80. */
  readonly columns?: number | undefined;
  /** ANSI colour; default false. */
  readonly color?: boolean | undefined;
  /** Show changes of form too (gravity 1); default false. */
  readonly all?: boolean | undefined;
  /** Show the evidence of every claim in the terminal; default false. */
  readonly why?: boolean | undefined;
  /** The options that the comparisons were made with, printed so that the result can be had again; default none. */
  readonly settings?: Options | undefined;
}

/** One report over comparisons that share their first reading (the base). */
export function report(
  comparisons: readonly Comparison[],
  format: ReportFormat,
  { columns = 80, color = false, all = false, why = false, settings = {} }: ReportOptions = {},
): string {
  switch (format) {
    case "text":
      return terminalReport(comparisons, { columns, color, all, why });
    case "json":
      return comparisonsAsJson(comparisons, settings);
    case "markdown":
      return markdownReport(comparisons, { all, settings });
    case "html":
      return htmlReport(comparisons, settings);
  }
}
