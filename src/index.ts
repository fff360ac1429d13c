/** Twicetold's public API: everything that needs no environment. */
export type * from "./core/model.ts";
export type { Defaults, Options } from "./core/options.ts";
export { defaults } from "./core/options.ts";
export { compare, fingerprint, understand } from "./core/pipeline.ts";
export type { QuoteDifference, QuoteFinding, QuoteTrace, QuoteVerdict } from "./core/quote/index.ts";
export { quoteVerdicts, traceQuote } from "./core/quote/index.ts";
export { readText } from "./core/read/index.ts";
export type { ReportFormat, ReportOptions } from "./core/report/index.ts";
export { report } from "./core/report/index.ts";
