import type { Table } from "../eval/task.ts";

/** One measurement of speed or memory. `smoke` runs it on little input, to see that it runs at all. */
export interface BenchTask {
  readonly name: string;
  run(options: { readonly smoke: boolean }): Promise<readonly Table[]> | readonly Table[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median wall time of `work` in milliseconds, after `warm` uncounted runs. */
export function time(work: () => void, runs: number, warm = 1): number {
  for (let run = 0; run < warm; run++) work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    taken.push(performance.now() - start);
  }
  return median(taken);
}
