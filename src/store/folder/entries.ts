import type { Article } from "../../core/model.ts";
import { corpusError } from "../failure.ts";
import type { Entries, EntriesInput } from "../jobs/entries.ts";
import type { FolderState } from "./state.ts";

/** Articles a job: some tens of milliseconds of work, so that all workers are busy to the end of a batch. */
const articlesAJob = 64;

/** The entries of some articles, made by the workers, in parts of consecutive articles. */
export async function entriesOf(
  { pool }: Pick<FolderState, "pool">,
  articles: readonly Article[],
): Promise<readonly Entries[]> {
  const jobs: Promise<Entries>[] = [];
  for (let from = 0; from < articles.length; from += articlesAJob)
    jobs.push(run(pool, articles.slice(from, from + articlesAJob)));
  return Promise.all(jobs);
}

async function run(pool: FolderState["pool"], articles: readonly Article[]): Promise<Entries> {
  const input: EntriesInput = { articles };
  const result = await pool.run("entries", input);
  // The job was answered by `readEntries`, whose type this is.
  if (result.ok) return result.value as Entries;
  throw corpusError({
    code: "corpus.worker",
    says: `reading ${articles.length} articles from ${articles[0]?.id ?? ""} failed (${result.reason}: ${result.says})`,
    next: "Give it more memory, or leave that article out.",
  });
}
