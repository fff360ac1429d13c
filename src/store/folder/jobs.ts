import { workerFile } from "../../work/entry.ts";
import { openPool, type Pool } from "../../work/pool.ts";
import { corpusError } from "../failure.ts";
import { type Entries, type EntriesInput, readEntries } from "../jobs/entries.ts";
import { type VerifiedPairs, type VerifyInput, verifyPairs } from "../jobs/verify.ts";

/** The two things that cost time, done by worker threads, or here where that is sooner done. */
export interface Jobs {
  /** `alone`: nothing else is under way, so that a small job is not worth a thread. */
  readonly entries: (input: EntriesInput, alone: boolean) => Promise<Entries>;
  readonly verify: (input: VerifyInput, alone: boolean) => Promise<VerifiedPairs>;
  readonly close: () => Promise<void>;
}

/** Starting a thread and loading the program in it costs as much as reading this many articles ... */
const articlesHere = 40;
/** ... or as holding so many pairs against each other. */
const pairsHere = 2000;

/** `workers` threads, started when there is work for them; none: everything is done here. */
export function openJobs(workers: number): Jobs {
  let pool: Pool | null = null;
  const run = async (job: string, input: unknown): Promise<unknown> => {
    pool ??= openPool({ file: workerFile("store/match-worker"), size: workers });
    const result = await pool.run(job, input);
    if (result.ok) return result.value;
    throw corpusError({
      code: "corpus.worker",
      says: `reading or matching some articles failed (${result.reason}: ${result.says})`,
      next: "Do the same again with more memory; what was done before stands.",
    });
  };
  return {
    entries: async (input, alone) =>
      workers === 0 || (alone && input.articles.length <= articlesHere)
        ? readEntries(input)
        : // The job is answered by `readEntries`, whose type this is.
          ((await run("entries", input)) as Entries),
    verify: async (input, alone) =>
      workers === 0 || (alone && input.a.length <= pairsHere)
        ? verifyPairs(input)
        : // The same of `verifyPairs`.
          ((await run("verify", input)) as VerifiedPairs),
    close: async () => {
      await pool?.close();
    },
  };
}
