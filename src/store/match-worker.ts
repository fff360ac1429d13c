import { serveJobs } from "../work/serve.ts";
import { readEntries } from "./jobs/entries.ts";
import { verifyPairs } from "./jobs/verify.ts";

/** What a corpus has its worker threads do; see `jobs/`. */
serveJobs({ entries: readEntries, verify: verifyPairs });
