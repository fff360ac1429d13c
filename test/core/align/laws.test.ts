import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../src/core/align/index.ts";
import type { Reading } from "../../../src/core/model.ts";
import { seed } from "../../generators.ts";
import { asSet, lines, mirrored } from "./notation.ts";

const runs = { seed, numRuns: 300 };

/** Few words, so that sentences repeat, tie and cross. */
const word = fc.constantFrom(
  ..."Harbour commission voted close market rents doubled mayor 14 320 ferry hall storm the of".split(" "),
);
const sentence = fc
  .tuple(fc.constantFrom("", "", "", "", "# ", "@ "), fc.array(word, { maxLength: 9 }))
  .map(([role, words]) => `${role}${words.join(" ")}.`);
const reading = fc
  .tuple(fc.array(sentence, { maxLength: 12 }), fc.constantFrom("en", "en", "de", null))
  .map(([sentences, language]) => lines(sentences, language));

/** A text and a second one made of the same sentences in another order, some missing, some twice. */
const tellings = fc.array(sentence, { minLength: 1, maxLength: 12 }).chain((sentences) =>
  fc.tuple(
    fc.constant(lines(sentences)),
    fc.array(fc.constantFrom(...sentences), { maxLength: 12 }).map((some) => lines(some)),
  ),
);
const pair = fc.oneof(fc.tuple(reading, reading), tellings);

function indices(reading: Reading): number[] {
  return reading.sentences.map((_, index) => index);
}

describe("laws of alignment", () => {
  it("every sentence of both sides stands in exactly one bead", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { beads } = align(a, b);
        expect(beads.flatMap((bead) => bead.a)).toEqual(indices(a));
        expect(beads.flatMap((bead) => bead.b).sort((x, y) => x - y)).toEqual(indices(b));
      }),
      runs,
    );
  });

  it("beads are runs of at most three sentences, their figures fit their relation", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const bead of align(a, b).beads) {
          for (const side of [bead.a, bead.b]) {
            expect(side.length).toBeLessThanOrEqual(3);
            expect(side).toEqual(side.map((_, index) => side[0]! + index));
          }
          const linked = bead.a.length > 0 && bead.b.length > 0;
          expect(bead.relation === "addition").toBe(bead.a.length === 0);
          expect(bead.relation === "deletion").toBe(bead.b.length === 0);
          expect(bead.similarity).toBeLessThanOrEqual(1);
          expect(linked || (bead.similarity === 0 && !bead.moved)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("swapping the sides mirrors the result", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(asSet(mirrored(align(b, a)))).toEqual(asSet(align(a, b).beads));
      }),
      runs,
    );
  });

  it("the same pair gives the same beads", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(align(a, b)).toEqual(align(a, b));
      }),
      runs,
    );
  });

  it("a text linked to itself is identical throughout", () => {
    fc.assert(
      fc.property(reading, (a) => {
        for (const [index, bead] of align(a, a).beads.entries()) {
          expect(bead).toEqual({
            a: [index],
            b: [index],
            similarity: 1,
            relation: "identical",
            moved: false,
          });
        }
      }),
      runs,
    );
  });

  it("the beads that are not moved ascend in both texts", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const kept = align(a, b).beads.filter(
          (bead) => bead.b.length > 0 && bead.a.length > 0 && !bead.moved,
        );
        const places = kept.flatMap((bead) => bead.b);
        expect(places).toEqual([...places].sort((x, y) => x - y));
      }),
      runs,
    );
  });
});
