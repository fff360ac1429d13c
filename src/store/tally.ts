import type { AddProgress, AddSummary } from "./corpus.ts";
import type { Standing } from "./identity.ts";

/** Counts what becomes of the outcomes of one `add`. */
export interface Tally {
  readonly count: (standing: Standing["kind"]) => void;
  readonly fail: (code: string) => void;
  readonly summary: () => AddSummary;
  readonly progress: () => AddProgress;
}

export function tally(): Tally {
  const standings = { added: 0, revised: 0, unchanged: 0 };
  const failed: Record<string, number> = {};
  const summary = (): AddSummary => ({ ...standings, failed: { ...failed } });
  return {
    count: (standing) => {
      standings[standing]++;
    },
    fail: (code) => {
      failed[code] = (failed[code] ?? 0) + 1;
    },
    summary,
    progress: () => {
      const failures = Object.values(failed).reduce((sum, count) => sum + count, 0);
      return {
        ...summary(),
        seen: standings.added + standings.revised + standings.unchanged + failures,
      };
    },
  };
}
