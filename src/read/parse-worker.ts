import { serveJobs } from "../work/serve.ts";

/**
 * The worker in which other people's parsers run: what they throw, hang in or swell to stays in here. A job takes and
 * gives plain values; its parser is loaded when the first of its kind comes.
 */
serveJobs({
  feed: async (input) => (await import("./feed/job.ts")).parseFeedJob(input),
  eml: async (input) => (await import("./eml/parse.ts")).parseMail(input),
  html: async (input) => (await import("./html/job.ts")).parsePageJob(input),
  docx: async (input) => (await import("./docx/parse.ts")).parseOffice(input),
  pdf: async (input) => (await import("./pdf/parse.ts")).parsePdf(input),
});
