import { basename, dirname, extname, join } from "node:path";

/**
 * The file of a worker: `"read/parse-worker"` stands at `src/read/parse-worker.ts`, and after bundling at
 * `dist/parse-worker.js`, beside or above whichever bundle asks.
 */
export function workerFile(source: string): string {
  const here = import.meta.filename;
  const folder = dirname(here);
  if (extname(here) === ".ts") return join(folder, "..", `${source}.ts`);
  return join(basename(folder) === "chunks" ? dirname(folder) : folder, `${basename(source)}.js`);
}
