import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/core/model.ts";
import { compare, understand } from "../../src/core/pipeline.ts";
import { readText } from "../../src/core/read/index.ts";
import { slice } from "../../src/core/text/span.ts";

const examples = resolve(import.meta.dirname, "../../examples");

/** A bead as its expectation is written: both sides' sentences by their first words, joined by ` + `. */
type Line = readonly [a: readonly string[], b: readonly string[]];

function expectedBeads(file: string): readonly Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.includes("|"))
    .filter((line) => !line.startsWith("# What"))
    .map((line) => {
      const [a = "", b = ""] = line.split("|");
      return [sides(a), sides(b)] as const;
    });
}

function sides(half: string): readonly string[] {
  return half
    .split(" + ")
    .map((words) => words.trim())
    .filter((words) => words !== "");
}

/** For each sentence the expected first words that it starts with: each must fit one sentence, each sentence one expectation. */
function named(reading: Reading, expected: readonly string[]): readonly string[] {
  return reading.sentences.map((sentence) => {
    const text = slice(reading.article.text, sentence.span).replaceAll("\n", " ");
    return expected.find((words) => text.startsWith(words)) ?? `unexpected: ${text.slice(0, 40)}`;
  });
}

function show(a: readonly string[], b: readonly string[]): string {
  return `${a.join(" + ")} | ${b.join(" + ")}`;
}

describe.each(readdirSync(examples))("%s", (name) => {
  const read = (file: string) => understand(readText(readFileSync(join(examples, name, file), "utf8")));
  const a = read("original.txt");
  const b = read("retelling.txt");
  const lines = expectedBeads(join(examples, name, "beads.txt"));

  it("the sentences are those that a reader sees", () => {
    const [left, right] = [lines.flatMap(([x]) => x), lines.flatMap(([, y]) => y)];
    expect([...named(a, left)].sort()).toEqual([...left].sort());
    expect([...named(b, right)].sort()).toEqual([...right].sort());
  });

  it("the beads are those that a reader draws", () => {
    const [left, right] = [
      named(
        a,
        lines.flatMap(([x]) => x),
      ),
      named(
        b,
        lines.flatMap(([, y]) => y),
      ),
    ];
    const found = compare(a, b).alignment.beads.map((bead) =>
      show(
        bead.a.map((index) => left[index]!),
        bead.b.map((index) => right[index]!),
      ),
    );
    expect(found.sort()).toEqual(lines.map(([x, y]) => show(x, y)).sort());
  });
});
