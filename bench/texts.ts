import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { jsonLines, sharedFolder } from "../eval/shared.ts";

const examples = resolve(import.meta.dirname, "../examples");

export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Real tellings where the shared data is at hand, else the project's examples: said beside every figure. */
export function pairs(): { readonly source: string; readonly pairs: readonly Pair[] } {
  const shared = sharedFolder();
  const file = shared === null ? null : join(shared, "data/a/pairs.jsonl.gz");
  if (file === null || !existsSync(file)) return { source: "examples", pairs: examplePairs() };
  interface Record {
    readonly a: { readonly segments: readonly string[] };
    readonly b: { readonly segments: readonly string[] };
  }
  return {
    source: "data/a/pairs",
    pairs: jsonLines<Record>(file).map((record) => ({
      a: record.a.segments.join("\n"),
      b: record.b.segments.join("\n"),
    })),
  };
}

export function examplePairs(): readonly Pair[] {
  return readdirSync(examples)
    .filter((name) => existsSync(join(examples, name, "original.txt")))
    .sort()
    .map((name) => ({
      a: readFileSync(join(examples, name, "original.txt"), "utf8"),
      b: readFileSync(join(examples, name, "retelling.txt"), "utf8"),
    }));
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
