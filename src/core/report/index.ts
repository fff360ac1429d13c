import type { Comparison } from "../model.ts";

export type ReportFormat = "text" | "json" | "markdown" | "html";

/** How a report is laid out; nothing here changes what is claimed. */
export interface ReportOptions {
  /** Terminal columns; default 80. */
  readonly columns?: number | undefined;
  /** ANSI colour; default false. */
  readonly color?: boolean | undefined;
  /** Show changes of form too (gravity 1); default false. */
  readonly all?: boolean | undefined;
}

/** One report over comparisons that share their first reading (the base). */
export function report(
  comparisons: readonly Comparison[],
  format: ReportFormat,
  _options: ReportOptions = {},
): string {
  return format === "json" ? JSON.stringify(comparisons) : "";
}
