import { describe, expect, test } from "vitest";
import { markdownReport } from "../../../src/core/report/markdown/comparison.ts";
import { comparison, reading } from "./telling.ts";

const plain = { all: false, settings: {} };

const wire = reading(
  [
    "# Harbour crane falls",
    "“We are not aware of any injuries,” Ines Vardy said.",
    "The crane was built in 1961.",
    "It stood 40 metres high.",
  ],
  "2021-03-01",
);
const reprint = reading([
  "# Harbour crane falls",
  "“We are aware of any injuries,” Ines Vardy said.",
  "It stood 40 meters high.",
]);
const told = comparison(
  wire,
  reprint,
  "1:1= 2:2 3: 4:3",
  [
    {
      kind: "quotation",
      touches: ["polarity"],
      a: "not aware of",
      b: "are aware of",
      gravity: 4,
      meaning: "altered",
      says: "Her words changed.",
    },
    {
      kind: "deletion",
      a: "The crane was built in 1961.",
      b: null,
      gravity: 3,
      says: "A sentence is left out.",
    },
    { kind: "wording", a: "metres", b: "meters", gravity: 1, meaning: "kept", says: "Spelling only." },
  ],
  { diagnostics: [{ code: "x", says: "Captions were not compared.", article: null, span: null }] },
);

describe("--markdown", () => {
  const lines = markdownReport([told], plain).split("\n");
  const has = (line: string) => expect(lines).toContain(line);

  test("verdict, cards, order and limits", () => {
    has("# A retelling: A and B");
    has("| A | Harbour crane falls | 2021-03-01 (given) | 24 |  |");
    has("| B | Harbour crane falls | not stated | 17 |  |");
    has("Cannot tell.");
    has("- Captions were not compared.");
  });

  test("changes by weight with both sides' words, numbered through", () => {
    has("## What is claimed or said differs (1)");
    has("1. Her words changed. (A 2 → B 2, quotation + polarity, altered)");
    has("     - A: “We are **not aware of** any injuries,” Ines Vardy said.");
    has("     - B: “We **are aware of** any injuries,” Ines Vardy said.");
    has("2. A sentence is left out. (A 3, deletion, unclear)");
    has("     - A: **The crane was built in 1961.**");
  });

  test("form only is counted, and listed when asked for", () => {
    has("*1 change of form only not listed.*");
    expect(markdownReport([told], { ...plain, all: true })).toContain(
      "3. Spelling only. (A 4 → B 3, wording, kept)",
    );
  });

  test("the foot has version, settings and hashes", () => {
    expect(lines.at(-2)).toMatch(
      /^Twicetold \d+\.\d+\.\d+, settings \\?\{\\?\}\. SHA-256: A [0-9a-f]{16} \(content id\), B [0-9a-f]{16} \(content id\)\.$/,
    );
  });

  test("no comparison is a report too", () => {
    expect(markdownReport([], plain)).toMatch(/^---\n\nTwicetold/);
  });
});

test("an article's Markdown and HTML stay text", () => {
  const evil = reading(["![x](https://evil.example/p.png) <img src=x> [a](javascript:x) | `code` **b** one"]);
  const shown = markdownReport(
    [
      comparison(evil, reading(["| two |"]), "1:1", [
        { a: "one", b: "two", gravity: 4, says: "# x ![y](z)" },
      ]),
    ],
    plain,
  );
  expect(shown).toContain(
    "\\!\\[x\\](https&#58;//evil.example/p.png) &lt;img src=x&gt; \\[a\\](javascript:x) \\| \\`code\\` \\*\\*b\\*\\* **one**",
  );
  expect(shown).not.toMatch(/(?<!\\)!\[|<img|(?<!\\)\]\(/);
});
