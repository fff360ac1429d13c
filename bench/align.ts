import { align } from "../src/core/align/index.ts";
import { reuse } from "../src/core/align/reuse.ts";
import type { Reading } from "../src/core/model.ts";
import { segmentArticle } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { type BenchTask, time } from "./task.ts";
import { pairs } from "./texts.ts";

function reading(text: string): Reading {
  const { article, sentences } = segmentArticle(readText(text, { language: "en" }));
  return { article, sentences, quotations: [], marked: [], entities: [], mentions: [], diagnostics: [] };
}

/** Two texts of `size` lines, put together from tellings; where those run out, lines come again with other words in them. */
function longPair(size: number): readonly [string[], string[]] {
  const sides = pairs().pairs.map(({ a, b }) => [a.split("\n"), b.split("\n")] as const);
  const long = (side: 0 | 1) => {
    const lines: string[] = [];
    for (let round = 0; lines.length < size; round++) {
      for (const pair of sides) lines.push(...pair[side].map((line) => varied(line, round)));
    }
    return lines.slice(0, size);
  };
  return [long(0), long(1)];
}

function varied(line: string, round: number): string {
  if (round === 0) return line;
  return line.replace(/\p{L}{6,}/gu, (word) => word + round.toString(36));
}

/** The same lines in a fixed order that keeps no neighbours together: the worst case of moves. */
function scattered(lines: readonly string[]): string[] {
  return lines.map((_, index) => lines[(index * 1009) % lines.length]!);
}

/** Time and memory of aligning long texts: cost is to grow with the sentences, not with the pairs of sentences. */
export const alignment: BenchTask = {
  name: "align",
  run({ smoke }) {
    const sizes = smoke ? [50, 100] : [500, 1000, 2000, 5000];
    const rows = sizes.flatMap((size) => {
      const [left, right] = longPair(size);
      const a = reading(left.join("\n"));
      return [
        ["in order", reading(right.join("\n"))] as const,
        ["scattered", reading(scattered(right).join("\n"))] as const,
      ].map(([order, b]) => {
        const taken = time(() => align(a, b), smoke ? 1 : 3, smoke ? 0 : 1);
        const { aInB } = reuse(a, b, align(a, b));
        const memory = process.memoryUsage().rss / 1e6;
        return [
          `${a.sentences.length} x ${b.sentences.length} sentences, ${order}`,
          `${taken.toFixed(0)} ms`,
          `${((1000 * taken) / a.sentences.length).toFixed(0)} us`,
          aInB.toFixed(2),
          `${memory.toFixed(0)} MB`,
          size === 2000 && order === "in order" ? "< 3000 ms, < 500 MB" : "-",
        ];
      });
    });
    return [
      {
        title: "Aligning long texts",
        columns: ["texts", "time", "a sentence of a", "reuse", "process", "bar"],
        rows,
        notes: ["Median of three after one; process: resident memory of the whole bench process so far."],
      },
    ];
  },
};
