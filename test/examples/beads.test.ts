import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/core/model.ts";
import { compare, understand } from "../../src/core/pipeline.ts";
import { readText } from "../../src/core/read/index.ts";
import { slice } from "../../src/core/text/span.ts";

const examples = resolve(import.meta.dirname, "../../examples");
/** Folders of an original and its retelling. */
const pairs = readdirSync(examples).filter((name) => existsSync(join(examples, name, "original.txt")));

/** A bead as its expectation is written: both sides' sentences by their first words, joined by ` + `. */
type Line = readonly [a: readonly string[], b: readonly string[]];

function expectedBeads(file: string): readonly Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.includes("|"))
    .filter((line) => !line.startsWith("# What a careful reader"))
    .map((line) => {
      const [a = "", b = ""] = line.split("|");
      return [sides(a), sides(b)] as const;
    });
}

/** Sentences that some readers link and others do not. */
const doubtful = "?";

function sides(half: string): readonly string[] {
  return half
    .split(" + ")
    .map((words) => words.trim())
    .filter((words) => words !== "");
}

function bare(words: string): string {
  return words.startsWith(doubtful) ? words.slice(doubtful.length) : words;
}

/** For each sentence the expected first words that it starts with: each must fit one sentence, each sentence one expectation. */
function named(reading: Reading, expected: readonly string[]): readonly string[] {
  return reading.sentences.map((sentence) => {
    const text = slice(reading.article.text, sentence.span).replaceAll("\n", " ");
    return expected.find((words) => text.startsWith(bare(words))) ?? `unexpected: ${text.slice(0, 40)}`;
  });
}

/** Beads as lines, doubtful sentences left out of them: with or without, both are right. */
function shown(beads: readonly Line[]): readonly string[] {
  const sure = (words: string) => !words.startsWith(doubtful);
  return beads
    .map(([a, b]) => [a.filter(sure), b.filter(sure)] as const)
    .filter(([a, b]) => a.length + b.length > 0)
    .map(([a, b]) => `${a.join(" + ")} | ${b.join(" + ")}`)
    .sort();
}

describe.each(pairs)("%s", (name) => {
  const read = (file: string) => understand(readText(readFileSync(join(examples, name, file), "utf8")));
  const a = read("original.txt");
  const b = read("retelling.txt");
  const lines = expectedBeads(join(examples, name, "beads.txt"));
  const left = lines.flatMap(([words]) => words);
  const right = lines.flatMap(([, words]) => words);

  it("the sentences are those that a reader sees", () => {
    expect([...named(a, left)].sort()).toEqual([...left].sort());
    expect([...named(b, right)].sort()).toEqual([...right].sort());
  });

  it("the beads are those that a reader draws", () => {
    const [inA, inB] = [named(a, left), named(b, right)];
    const found = compare(a, b).alignment.beads.map(
      (bead): Line => [bead.a.map((index) => inA[index]!), bead.b.map((index) => inB[index]!)],
    );
    expect(shown(found)).toEqual(shown(lines));
  });
});
