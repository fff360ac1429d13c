import { expect } from "vitest";
import type { Direction, Metadata } from "../../../src/core/model.ts";
import { compare, understand } from "../../../src/core/pipeline.ts";
import { readText } from "../../../src/core/read/index.ts";

/** A made-up report; a case says what its two tellings change in it. */
const report = [
  "The harbour of Kestrel Bay stays closed for a third week, port director Ines Valcourt told Reuters on Tuesday.",
  "Divers found a cracked beam under the northern pier after the storm killed 4 people and injured 11.",
  "“We cannot let a single ship in before the beam is replaced, and that takes cranes which we do not have,” Valcourt said.",
  "The council will meet on Thursday to vote on an emergency loan of 3.5 million crowns.",
  "Fishermen from the village of Oster have moved their boats to Lund Sound, forty kilometres to the south.",
  "Fish Board spokesman Tomas Reyn said the season was lost for half of the fleet.",
  "The port handled nine hundred vessels last year, according to the national statistics office.",
];

type Edit = readonly [index: number, from: string, to: string];

/** The report with some words put for others, sentences left out (`to` null) or put in behind. */
export function telling(
  edits: readonly Edit[] = [],
  more: readonly string[] = [],
  without: readonly number[] = [],
): string {
  const lines = report.map((line, index) =>
    edits.reduce((text, [at, from, to]) => {
      if (at !== index) return text;
      expect(text).toContain(from);
      return text.replace(from, to);
    }, line),
  );
  return [...lines.filter((_, index) => !without.includes(index)), ...more].join("\n\n");
}

export interface Given {
  readonly text: string;
  readonly metadata?: Metadata;
}

export function direction(a: Given, b: Given): Direction {
  return compare(
    understand(readText(a.text, { id: "a", language: "en", ...a.metadata })),
    understand(readText(b.text, { id: "b", language: "en", ...b.metadata })),
  ).direction;
}

/** The likeliest answer and the rules that spoke: `"a < b: lineage.note"`. */
export function summary({ order, because }: Direction): string {
  const earlier =
    order.a > order.b && order.a > order.unknown
      ? "a < b"
      : order.b > order.a && order.b > order.unknown
        ? "b < a"
        : "?";
  const rules = [...new Set(because.map(({ rule }) => rule.replace("lineage.", "")))];
  return rules.length === 0 ? earlier : `${earlier}: ${rules.join(" ")}`;
}

export const plain: Given = { text: telling() };
