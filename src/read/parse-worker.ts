import { serveJobs } from "../work/serve.ts";
import { parseJobs } from "./parse-jobs.ts";

/** The worker in which other people's parsers run: what they throw, hang in or swell to stays in here. */
serveJobs(parseJobs);
