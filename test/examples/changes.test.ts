import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fits, matchChanges } from "../../eval/pairs/match.ts";
import type { Change, Meaning, Span } from "../../src/core/model.ts";
import { compare, understand } from "../../src/core/pipeline.ts";
import { readText } from "../../src/core/read/index.ts";

const examples = resolve(import.meta.dirname, "../../examples");
/** Folders of an original and its retelling. */
const pairs = readdirSync(examples).filter((name) => existsSync(join(examples, name, "original.txt")));

/** One change as a careful reader wrote it down, before any program had an answer. */
interface Expected {
  /** Kinds of which any would be right. */
  readonly kinds: readonly string[];
  /** What a change inside quotation marks touches. */
  readonly touches?: string;
  readonly a: string | null;
  readonly b: string | null;
  /** Meanings of which any would be right. */
  readonly meaning: readonly Meaning[];
}

function place(text: string, words: string | null): Span | null {
  if (words === null) return null;
  const start = text.indexOf(words);
  expect(start, `the example has: ${words}`).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

function say(change: Change | undefined): string {
  return change === undefined ? "not reported" : `${change.kind}, ${change.meaning}: ${change.says}`;
}

describe.each(pairs)("%s", (name) => {
  const file = (path: string) => readFileSync(join(examples, name, path), "utf8");
  const [a, b] = [file("original.txt"), file("retelling.txt")];
  const { changes } = compare(understand(readText(a)), understand(readText(b)));
  const expected = JSON.parse(file("changes.json")) as readonly Expected[];
  const truth = expected.map((line, index) => ({
    ...line,
    id: String(index),
    a: place(a, line.a),
    b: place(b, line.b),
    // Not asked here: meaning is checked against the list.
    meaning: false,
    note: "",
  }));
  const { found, loose } = matchChanges(changes, truth);

  it.each(expected.map((line, index) => [`${line.a ?? ""} → ${line.b ?? ""}`, index] as const))(
    "%s",
    (_, index) => {
      const change = changes[found[index]!];
      const line = expected[index]!;
      expect(change, "not reported").toBeDefined();
      expect(fits(change!, truth[index]!), `${line.kinds.join(" or ")}, but ${say(change)}`).toBe(true);
      expect(line.meaning, say(change)).toContain(change!.meaning);
      if (line.touches !== undefined) expect(change!.touches, say(change)).toContain(line.touches);
    },
  );

  it("no alteration is invented, and most of what is reported stands on the list", () => {
    const extra = loose.map((index) => changes[index]!);
    expect(extra.filter(({ meaning }) => meaning === "altered").map(say)).toEqual([]);
    // The list has what matters; a text put in other words throughout has more small changes than anybody writes down.
    const seen = extra.filter(({ gravity }) => gravity >= 2);
    expect(seen.length / changes.length, seen.map(say).join("\n")).toBeLessThanOrEqual(0.4);
  });
});
