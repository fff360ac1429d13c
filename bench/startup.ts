import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BenchTask, median } from "./task.ts";
import { countWords, examplePairs } from "./texts.ts";

const cli = resolve(import.meta.dirname, "../dist/cli.cjs");

/** Wall time of one whole process in milliseconds. */
function wall(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** `compare` of two 700-word texts as a person runs it, in turn with an empty Node process, so that drift hits both. */
export const startup: BenchTask = {
  name: "startup",
  run({ smoke }) {
    if (!existsSync(cli)) throw new Error("no dist/cli.cjs: run `npm run build` first");
    const folder = mkdtempSync(join(tmpdir(), "twicetold-bench-"));
    try {
      const example = examplePairs();
      // Two examples behind one another make a text of the size that the bar is set for.
      const text = (side: "a" | "b") => `${example[0]![side]}\n${example[1]![side].replace(/^#.*\n/, "")}`;
      const [a, b] = [join(folder, "a.txt"), join(folder, "b.txt")];
      writeFileSync(a, text("a"));
      writeFileSync(b, text("b"));
      const runs = smoke ? 3 : 21;
      const empty: number[] = [];
      const version: number[] = [];
      const compare: number[] = [];
      for (let run = 0; run <= runs; run++) {
        const times = [wall(["-e", "0"]), wall([cli, "--version"]), wall([cli, "compare", a, b])] as const;
        if (run === 0) continue; // The first turn warms the file cache.
        empty.push(times[0]);
        version.push(times[1]);
        compare.push(times[2]);
      }
      const base = median(empty);
      const row = (name: string, times: readonly number[], bar: string) => [
        name,
        median(times).toFixed(0),
        (median(times) / base).toFixed(2),
        bar,
      ];
      return [
        {
          title: `Whole process, ${countWords(text("a"))} and ${countWords(text("b"))} words, ${runs} turns`,
          columns: ["command", "median ms", "times node -e 0", "bar"],
          rows: [
            row("node -e 0 (baseline)", empty, ""),
            row("twicetold --version", version, ""),
            row("twicetold compare A B", compare, "<= 4"),
          ],
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
