import { serveJobs } from "../src/work/serve.ts";
import { type Batch, runBatch } from "./batch.ts";

serveJobs({ batch: (input) => runBatch(input as Batch) });
