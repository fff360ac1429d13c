import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { grade } from "../../eval/grade.ts";
import type { Table } from "../../eval/task.ts";
import { generate } from "../corpus/generate.ts";
import { askedArticles, gradeRow, megabytes, ourGroups, trueGroups } from "../corpus/index.ts";
import { measured } from "../corpus/measured.ts";
import type { BenchTask } from "../task.ts";

/** Each peer with the thresholds it is run at: its usual one, and one that loses less. */
const peers = [
  { name: "datasketch", script: ["minhash.py", "datasketch"], thresholds: ["0.5", "0.3"] },
  { name: "rensa", script: ["minhash.py", "rensa"], thresholds: ["0.5", "0.3"] },
  { name: "text-dedup", script: ["text_dedup_minhash.py"], thresholds: ["0.5", "0.3"] },
] as const;

/**
 * One generated corpus through ours and through its peers, in one run. `bash bench/peers/install.sh FOLDER` installs
 * them; `TWICETOLD_PEERS` names the folder. `copies` is the job of the peers, which hash, group and keep nothing, in one
 * thread as well; `add` and `stories` read, keep and verify with all threads.
 */
export const peerComparison: BenchTask = {
  name: "peers",
  run: async ({ smoke }) => {
    const installed = process.env["TWICETOLD_PEERS"] ?? "";
    const python = join(installed, "bin/python");
    if (installed === "" || !existsSync(python)) {
      return [skipped()];
    }
    const folder = await mkdtemp(join(tmpdir(), "twicetold-peers-"));
    try {
      const made = await generate(folder, smoke ? 300 : askedArticles(), 1, 0);
      const { stories } = await trueGroups(made);
      const ours = await ourGroups(made, join(folder, "corpus"));
      const seconds = ours.add.seconds + ours.stories.seconds;
      const memory = Math.max(ours.add.memory, ours.stories.memory);
      const rows = [
        [
          "Twicetold, add and stories",
          seconds.toFixed(1),
          megabytes(memory),
          ...gradeRow("", ours.texts).slice(1),
        ],
      ];
      for (const { name, run } of programs(python)) {
        const output = join(folder, "groups.tsv");
        const { stdout } = await run(made.corpus, output);
        const cost = JSON.parse(stdout) as { seconds: number; memory: number };
        const lines = (await readFile(output, "utf8")).trimEnd().split("\n");
        const found = grade(new Map(lines.map((line) => line.split("\t") as [string, string])), stories);
        rows.push([name, cost.seconds.toFixed(1), megabytes(cost.memory), ...gradeRow("", found).slice(1)]);
      }
      return [
        {
          title: `peers: ${made.articles} generated articles, ${made.words} words`,
          columns: [
            "program",
            "seconds",
            "memory MB",
            "pair P",
            "pair R",
            "F1",
            "B-cubed F",
            "largest whole",
          ],
          rows,
          notes: ["MinHash with 128 permutations over three words, grouped by the union of all candidates."],
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Program {
  readonly name: string;
  /** Writes each article's group and prints what it cost as JSON. */
  readonly run: (corpus: string, output: string) => Promise<{ readonly stdout: string }>;
}

/** What does the job of the peers, in memory: ours first, then each peer with each threshold. */
function programs(python: string): readonly Program[] {
  const here = (file: string) => join(import.meta.dirname, file);
  const ours: Program = {
    name: "Twicetold, copies",
    run: (corpus, output) =>
      measured(process.execPath, ["--import", "tsx", here("in-memory.ts"), corpus, output]),
  };
  const theirs = peers.flatMap(({ name, script: [file, ...rest], thresholds }) =>
    thresholds.map(
      (threshold): Program => ({
        name: `${name} ${threshold}`,
        run: (corpus, output) => measured(python, [here(file), ...rest, corpus, output, threshold]),
      }),
    ),
  );
  return [ours, ...theirs];
}

function skipped(): Table {
  return {
    title: "peers: skipped",
    columns: ["reason"],
    rows: [["bash bench/peers/install.sh FOLDER, then set TWICETOLD_PEERS to that folder"]],
  };
}
