import { workerFile } from "../work/entry.ts";
import { openPool, type Pool } from "../work/pool.ts";
import type { ReadLimits } from "./limits.ts";
import type { Parsed } from "./reader.ts";

/** One pool a process and limit of memory: workers start when the first page or document comes, and let the process end. */
const pools = new Map<number, Pool>();

/** Runs a job of `parse-worker.ts` within the limits of time and memory; never rejects. */
export function parseInWorker(job: string, input: unknown, limits: ReadLimits): Promise<Parsed> {
  const { parseMegabytes: megabytes, parseMilliseconds: milliseconds } = limits;
  const pool = pools.get(megabytes) ?? openPool({ file: workerFile("read/parse-worker"), megabytes });
  pools.set(megabytes, pool);
  return pool.run(job, input, { milliseconds });
}
