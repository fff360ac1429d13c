import type { Job } from "../work/serve.ts";

/**
 * The parsers of other people, by name. A job takes and gives plain values; its parser is loaded when the first of its
 * kind comes.
 */
export const parseJobs: Readonly<Record<string, Job>> = {
  feed: async (input) => (await import("./feed/job.ts")).parseFeedJob(input),
  eml: async (input) => (await import("./eml/parse.ts")).parseMail(input),
  html: async (input) => (await import("./html/job.ts")).parsePageJob(input),
  docx: async (input) => (await import("./docx/parse.ts")).parseOffice(input),
  pdf: async (input) => (await import("./pdf/parse.ts")).parsePdf(input),
};
