import type { Entries } from "../jobs/entries.ts";
import type { Kept } from "../kept.ts";
import type { FolderState } from "./state.ts";

/** Articles a job: some tens of milliseconds of work, so that all workers are busy to the end of a batch. */
const articlesAJob = 64;

/** The entries of some articles, made by the workers, in parts of consecutive articles. */
export async function entriesOf(
  { jobs }: Pick<FolderState, "jobs">,
  articles: readonly Kept[],
  alone: boolean,
): Promise<readonly Entries[]> {
  const parts: Promise<Entries>[] = [];
  for (let from = 0; from < articles.length; from += articlesAJob) {
    const part = articles.slice(from, from + articlesAJob);
    parts.push(jobs.entries({ articles: part }, alone && part.length === articles.length));
  }
  return Promise.all(parts);
}
