import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openContext } from "../../../src/core/compare/context.ts";
import { applyEdits, exactEdits } from "../../../src/core/compare/edits.ts";
import { wordAt } from "../../../src/core/compare/side.ts";
import type { Alignment, Reading } from "../../../src/core/model.ts";
import { bare, inStep, sides, written } from "./notation.ts";

const seed = 20210611;

function editsOf(a: Reading, b: Reading, alignment: Alignment = inStep(a, b)) {
  const { context } = openContext(a, b, alignment, {});
  const edits = exactEdits(
    context.a,
    context.b,
    alignment,
    context.beads.map((bead) => bead.edits),
  );
  return { context, edits };
}

describe("exact edits", () => {
  it.each([
    ["a word", "A man [was/were] killed"],
    ["a number whole, not its digits", "It cost [1000/1900] crowns"],
    ["a number with separators whole", "It cost [1,000/1,900.50] crowns"],
    ["a word put in", "The [/old] bridge fell"],
    ["a word left out", "The [old/] bridge fell"],
    ["a word at the start", "[Two/Three] boats sank"],
    ["a word at the end", "Two boats [sank/turned] over [there/]"],
    ["a mark", "It is over[./!]"],
    ["letter case", "The [senate/Senate] met"],
    ["nothing", "The senate met"],
  ])("%s", (_, notation) => {
    const { a, b } = sides(notation);
    const { edits } = editsOf(bare(a), bare(b));
    expect(written(a, b, edits).replace(/\s+/g, " ")).toBe(
      notation.replace("The [/old] bridge", "The [/old]bridge"),
    );
  });

  const line = fc
    .array(fc.constantFrom("the", "mayor", "said", "12", "1,000", ",", ".", "“no”", "don't"), {
      minLength: 1,
      maxLength: 12,
    })
    .map((words) => words.join(" "));
  const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join("\n"));

  it("replayed over a's tokens give b's", () => {
    fc.assert(
      fc.property(text, text, (textA, textB) => {
        const a = bare(textA);
        const b = bare(textB);
        const alignment = inStep(a, b);
        const { context, edits } = editsOf(a, b, alignment);
        const wanted = Array.from(context.b.ids, (_, index) => wordAt(context.b, index).text);
        expect(applyEdits(context.a, context.b, alignment, edits)).toEqual(wanted);
      }),
      { seed, numRuns: 300 },
    );
  });

  it("replayed over moved beads give b's tokens in the order of b", () => {
    const a = bare("One came.\nTwo went.\nThree stayed.");
    const b = bare("Three stayed home.\nOne came.");
    const alignment: Alignment = {
      beads: [
        { a: [0], b: [1], similarity: 1, relation: "identical", moved: false },
        { a: [1], b: [], similarity: 0, relation: "deletion", moved: false },
        { a: [2], b: [0], similarity: 0.9, relation: "edited", moved: true },
      ],
    };
    const { context, edits } = editsOf(a, b, alignment);
    expect(applyEdits(context.a, context.b, alignment, edits).join(" ")).toBe(
      "Three stayed home . One came .",
    );
  });
});
