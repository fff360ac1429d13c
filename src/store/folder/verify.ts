import type { VerifiedPairs, VerifyInput } from "../jobs/verify.ts";
import { unverified } from "../sql/unverified.sql.ts";
import type { RevisionTable } from "./revision-table.ts";
import { inTransaction } from "./schema.ts";
import type { FolderState } from "./state.ts";

/** Pairs a job: some tens of milliseconds. Pairs are kept in the order of their first, so that a job reads few digests. */
const pairsAJob = 4096;
/** Pairs that are committed together; what was verified before a kill stands. */
const pairsACommit = 400_000;

interface Job {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Holds against each other, in the workers, all candidates that were not yet. */
export async function verifyCandidates(
  state: FolderState,
  table: RevisionTable,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const { duck } = state;
  const [row] = await duck.rows(`SELECT COUNT(*) AS pairs FROM (${unverified}) AS pairs`);
  const all = Number(row?.["pairs"]);
  let done = 0;
  onProgress(done, all);
  let waiting: { job: Job; result: Promise<VerifiedPairs> }[] = [];
  const flush = async () => {
    const taken = waiting;
    waiting = [];
    const results = await Promise.all(taken.map(({ result }) => result));
    await inTransaction(duck, async () => {
      for (let at = 0; at < taken.length; at++) await append(duck, taken[at]!.job, results[at]!);
    });
    done += taken.reduce((sum, { job }) => sum + job.a.length, 0);
    onProgress(done, all);
  };
  for await (const job of jobsOf(state)) {
    waiting.push({ job, result: run(state, table, job, all <= pairsAJob) });
    if (waiting.length * pairsAJob >= pairsACommit) await flush();
  }
  if (waiting.length > 0) await flush();
}

async function* jobsOf({ duck }: FolderState): AsyncIterable<Job> {
  let [a, b] = [new Int32Array(pairsAJob), new Int32Array(pairsAJob)];
  let filled = 0;
  for await (const [first, second] of duck.numbers(unverified)) {
    if (!(first instanceof Int32Array && second instanceof Int32Array)) continue;
    for (let row = 0; row < first.length; row++) {
      a[filled] = first[row]!;
      b[filled] = second[row]!;
      filled++;
      if (filled < pairsAJob) continue;
      yield { a, b };
      [a, b] = [new Int32Array(pairsAJob), new Int32Array(pairsAJob)];
      filled = 0;
    }
  }
  if (filled > 0) yield { a: a.slice(0, filled), b: b.slice(0, filled) };
}

function run(
  { jobs, digests }: FolderState,
  table: RevisionTable,
  job: Job,
  alone: boolean,
): Promise<VerifiedPairs> {
  const { descriptor, session } = digests;
  const input: VerifyInput = { descriptor, session, at: table.at, bytes: table.bytes, ...job };
  return jobs.verify(input, alone);
}

async function append(duck: FolderState["duck"], { a, b }: Job, result: VerifiedPairs): Promise<void> {
  await duck.append("pair", [
    { type: "integer", values: a },
    { type: "integer", values: b },
    { type: "double", values: result.scores },
    { type: "double", values: result.aInB },
    { type: "double", values: result.bInA },
    { type: "integer", values: result.links },
  ]);
}
