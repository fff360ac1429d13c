import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison, Reading, Span } from "../src/core/model.ts";
import { compare, understand } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { report } from "../src/core/report/index.ts";
import { newsText, seed, tellings } from "./generators.ts";

const runs = { seed, numRuns: 150 };

const reading = (text: string): Reading => understand(readText(text));

/** Every span of a JSON-shaped value, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== "object") return [];
  if ("start" in value && "end" in value) return [value as Span];
  return Object.values(value).flatMap(spansOf);
}

function expectInside(text: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe("laws of a reading", () => {
  it("the text is kept as it came, and every span lies inside it", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { article, ...rest } = reading(text);
        expect(article.text).toBe(text);
        expectInside(text, spansOf(article));
        expectInside(text, spansOf(rest));
      }),
      runs,
    );
  });

  it("sentences are in order, trimmed, apart, and inside their paragraph", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { article, sentences } = reading(text);
        let before = 0;
        for (const { span, paragraph } of sentences) {
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          const home = article.paragraphs[paragraph]!;
          expect(span.start).toBeGreaterThanOrEqual(home.start);
          expect(span.end).toBeLessThanOrEqual(home.end);
          before = span.end;
        }
      }),
      runs,
    );
  });

  it("the same text gives the same reading, as JSON and again", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const first = JSON.stringify(reading(text));
        expect(JSON.stringify(reading(text))).toBe(first);
        expect(JSON.stringify(JSON.parse(first))).toBe(first);
      }),
      runs,
    );
  });

  it("every reference points at something that is there", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { entities, mentions, quotations, marked } = reading(text);
        for (const mention of mentions) {
          if (mention.kind === "date" || mention.kind === "quantity") continue;
          expect(
            entities.some((entity) => entity.name === mention.entity && entity.kind === mention.kind),
          ).toBe(true);
        }
        for (const { quotation } of marked)
          if (quotation !== null) expect(quotations[quotation]).toBeDefined();
        for (const { within } of quotations) if (within !== null) expect(quotations[within]).toBeDefined();
      }),
      runs,
    );
  });
});

/** A bead as text, so that two alignments can be held against each other. */
function beadNames({ alignment }: Comparison, mirrored: boolean): string[] {
  return alignment.beads
    .map(({ a, b, similarity, relation, moved }) => {
      const swapped = relation === "addition" ? "deletion" : relation === "deletion" ? "addition" : relation;
      const [left, right, name] = mirrored ? [b, a, swapped] : [a, b, relation];
      return `${left.join(",")}:${right.join(",")} ${similarity.toFixed(9)} ${name}${moved ? " moved" : ""}`;
    })
    .sort();
}

describe("laws of a comparison", () => {
  it("every sentence of both sides stands in exactly one bead, and spans lie inside their text", () => {
    fc.assert(
      fc.property(tellings, ([textA, textB]) => {
        const result = compare(reading(textA), reading(textB));
        const { beads } = result.alignment;
        const ascending = (x: number, y: number) => x - y;
        expect(beads.flatMap((bead) => bead.a).sort(ascending)).toEqual(
          result.a.sentences.map((_, index) => index),
        );
        expect(beads.flatMap((bead) => bead.b).sort(ascending)).toEqual(
          result.b.sentences.map((_, index) => index),
        );
        for (const change of result.changes) {
          expectInside(textA, change.a);
          expectInside(textB, change.b);
          for (const bead of change.beads) expect(beads[bead]).toBeDefined();
        }
      }),
      runs,
    );
  });

  it("swapping the sides mirrors the beads", () => {
    fc.assert(
      fc.property(tellings, ([textA, textB]) => {
        const [a, b] = [reading(textA), reading(textB)];
        expect(beadNames(compare(b, a), true)).toEqual(beadNames(compare(a, b), false));
      }),
      runs,
    );
  });

  it("swapping the sides mirrors the direction and keeps the relation", () => {
    fc.assert(
      fc.property(tellings, ([textA, textB]) => {
        const [there, back] = [
          compare(reading(textA), reading(textB)),
          compare(reading(textB), reading(textA)),
        ];
        expect(back.relation).toBe(there.relation);
        expect(back.direction.order.a).toBeCloseTo(there.direction.order.b, 9);
        expect(back.direction.descent.aFromB).toBeCloseTo(there.direction.descent.bFromA, 9);
        expect(back.reuse.aInB).toBeCloseTo(there.reuse.bInA, 9);
      }),
      runs,
    );
  });

  it("order and descent are shares that sum to 1", () => {
    fc.assert(
      fc.property(tellings, ([textA, textB]) => {
        const { order, descent } = compare(reading(textA), reading(textB)).direction;
        for (const shares of [Object.values(order), Object.values(descent)]) {
          for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
      }),
      runs,
    );
  });

  it("a text and itself: identical beads, no change, no direction", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const one = reading(text);
        const { alignment, changes, direction, edits } = compare(one, one);
        expect(alignment.beads.every((bead) => bead.relation === "identical" && !bead.moved)).toBe(true);
        expect(changes).toEqual([]);
        expect(edits).toEqual([]);
        expect(direction.order.a).toBe(direction.order.b);
      }),
      runs,
    );
  });

  it("change ids are unique, and every report of it can be written", () => {
    fc.assert(
      fc.property(tellings, ([textA, textB]) => {
        const result = compare(reading(textA), reading(textB));
        const ids = result.changes.map((change) => change.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const format of ["text", "json", "markdown", "html"] as const) {
          expect(report([result], format).length).toBeGreaterThan(0);
        }
      }),
      { seed, numRuns: 30 },
    );
  });
});
