import { compare, understand } from "../core/pipeline.ts";
import { report } from "../core/report/index.ts";
import { readFile } from "../read/index.ts";

/** The command line as a function: arguments in, exit code out. */
export async function main(argv: readonly string[]): Promise<number> {
  const [, a, b] = argv;
  if (a === undefined || b === undefined) return 2;
  const base = understand(await readFile(a));
  const other = understand(await readFile(b));
  process.stdout.write(report([compare(base, other)], "json"));
  return 0;
}
