import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openContext } from "../../../src/core/compare/context.ts";
import { applyEdits } from "../../../src/core/compare/edits.ts";
import { wordAt } from "../../../src/core/compare/side.ts";
import type { Change, ChangeKind, Comparison, Span } from "../../../src/core/model.ts";
import { compare, understand } from "../../../src/core/pipeline.ts";
import { readText } from "../../../src/core/read/index.ts";
import { newsText, seed, tellings } from "../../generators.ts";

function read(text: string) {
  return understand(readText(text, { language: "en" }));
}

function compared(a: string, b: string): Comparison {
  return compare(read(a), read(b));
}

const mirroredKind: Partial<Record<ChangeKind, ChangeKind>> = {
  addition: "deletion",
  deletion: "addition",
  split: "merge",
  merge: "split",
};

/** Kind, meaning and words of a change, seen from the other side where `mirror` is set. */
function essence(change: Change, mirror: boolean): string {
  const kind = mirror ? (mirroredKind[change.kind] ?? change.kind) : change.kind;
  const [a, b] = mirror ? [change.b, change.a] : [change.a, change.b];
  const spans = (list: readonly Span[]) => list.map(({ start, end }) => `${start}-${end}`).join(",");
  return `${kind} ${change.meaning} ${change.gravity} ${spans(a)} | ${spans(b)}`;
}

/** Quotations, sources and metadata are judged by what b made of a: cutting a quotation is not extending one. */
function symmetric({ changes }: Comparison): readonly Change[] {
  return changes.filter(({ kind }) => kind !== "quotation" && kind !== "attribution" && kind !== "metadata");
}

/** Two texts of a few sentences that differ in some words: what the rules inside a sentence are for. */
const retold: fc.Arbitrary<readonly [string, string]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "The mayor said on Monday that 12 people were hurt near Oslo.",
        "Ada Brenner did not attend the hearing in the harbour town.",
        "The fund will pay 50,000 crowns, according to the bank.",
        "“We have never sold a ship,” said Karl Lindqvist on June 3, 2019.",
        "At least two bridges reportedly fell before the storm.",
      ),
      fc.array(
        fc.tuple(
          fc.nat(11),
          fc.constantFrom(
            "",
            "not",
            "Tuesday",
            "21",
            "may",
            "Karl Lindqvist",
            "also",
            "the",
            "after",
            "“",
            "rose,",
          ),
        ),
        { maxLength: 3 },
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => {
    const changed = parts.map(([sentence, swaps]) => {
      const words = sentence.split(" ");
      for (const [at, word] of swaps) words[at % words.length] = word;
      return words.filter((word) => word !== "").join(" ");
    });
    return [parts.map(([sentence]) => sentence).join(" "), changed.join(" ")] as const;
  });

describe("changes", () => {
  it("are none between a text and itself", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(compared(text, text).changes).toEqual([]);
        expect(compared(text, text).edits).toEqual([]);
      }),
      { seed, numRuns: 80 },
    );
  });

  it("lie inside the texts, never empty, each with a reason and one plain sentence", () => {
    fc.assert(
      fc.property(fc.oneof(tellings, retold), ([a, b]) => {
        for (const change of compared(a, b).changes) {
          for (const [text, spans] of [
            [a, change.a],
            [b, change.b],
          ] as const) {
            for (const span of spans) {
              expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
              expect(text.slice(span.start, span.end).trim()).not.toBe("");
            }
          }
          expect(change.because.length).toBeGreaterThan(0);
          expect(change.says).not.toMatch(/\n|undefined|null/);
          expect(change.touches).not.toContain(change.kind);
          if (change.kind !== "metadata") expect(change.a.length + change.b.length).toBeGreaterThan(0);
        }
      }),
      { seed, numRuns: 80 },
    );
  });

  it("have ids of their own, the same in every run, gravest first", () => {
    fc.assert(
      fc.property(tellings, ([a, b]) => {
        const { changes } = compared(a, b);
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        expect(compared(a, b).changes).toEqual(changes);
        changes.slice(1).forEach((change, index) => {
          expect(change.gravity).toBeLessThanOrEqual(changes[index]!.gravity);
        });
      }),
      { seed, numRuns: 60 },
    );
  });

  it("mirror when the sides are swapped", () => {
    fc.assert(
      fc.property(fc.oneof(tellings, retold), ([a, b]) => {
        const there = symmetric(compared(a, b)).map((change) => essence(change, false));
        const back = symmetric(compared(b, a)).map((change) => essence(change, true));
        expect(back.sort(), `${a}\n${b}`).toEqual(there.sort());
      }),
      { seed, numRuns: 80 },
    );
  });

  it("stand beside edits that turn a's tokens into b's", () => {
    fc.assert(
      fc.property(tellings, ([textA, textB]) => {
        const { a, b, alignment, edits } = compared(textA, textB);
        const { context } = openContext(a, b, alignment, {});
        const wanted = Array.from(context.b.ids, (_, index) => wordAt(context.b, index).text);
        expect(applyEdits(context.a, context.b, alignment, edits)).toEqual(wanted);
      }),
      { seed, numRuns: 80 },
    );
  });
});
