import { expect, test } from "vitest";
import { lackingWords } from "../../../src/core/report/wording-words.ts";

const asked = "The well was dry in March, and nobody came.";

/** A wording that has nothing in the place of `lost`. */
function wording(words: string, lost: string) {
  const start = asked.indexOf(lost);
  const gap = { start: 0, end: 0 };
  return {
    words,
    verdict: "altered" as const,
    says: "",
    differences: [{ kind: "added" as const, asked: { start, end: start + lost.length }, words: gap }],
    coverage: 1,
    places: [],
  };
}

test("words that a wording has nowhere are lacking", () => {
  expect(lackingWords(wording("The well was dry, and nobody came.", "in March"), asked)).toEqual([
    "in March",
  ]);
});

test("words that it has in another place are not", () => {
  const moved = wording("“In March, the well was dry, and nobody came.”", "in March");
  expect(lackingWords(moved, asked)).toEqual([]);
});

test("a part of another word is not the word", () => {
  expect(lackingWords(wording("The well was dry in Marchfield.", "in March"), asked)).toEqual(["in March"]);
});
