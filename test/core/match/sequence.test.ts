import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digest } from "../../../src/core/match/index.ts";
import { inOrder } from "../../../src/core/match/sequence.ts";
import { article, ferry } from "./newsdesk.ts";

const of = (text: string) => digest(article("x", text));

/** Share of the longer of two sentences that both have in one order. */
const between = (one: string, other: string) => inOrder(of(one), 0, of(other), 0);

/** Sentences of few different words, some of them longer than one block of bits and than what is compared. */
const sentence = fc
  .array(fc.constantFrom(..."harbour the ferry of pilots to Monday and rudder".split(" ")), {
    minLength: 1,
    maxLength: 130,
  })
  .map((words) => words.join(" "));

/** The table of the textbook. */
function longestCommon(one: Uint8Array, other: Uint8Array): number {
  const rows = [new Array<number>(other.length + 1).fill(0)];
  for (const word of one) {
    const [above, row] = [rows.at(-1)!, [0]];
    other.forEach((known, at) => {
      row.push(known === word ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!));
    });
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}

describe("inOrder", () => {
  it.each([
    ["The pilot left the harbour.", "The pilot left the harbour.", 1],
    ["The pilot left the harbour.", "The harbour left the pilot.", 3 / 5],
    ["The pilot left the harbour.", "Pilots were leaving harbours.", 2 / 5],
    ["The pilot left the harbour.", "Rain fell.", 0],
    ["Rain fell.", "Rain fell on Monday over the pier.", 2 / 7],
  ])("holds %j against %j", (one, other, share) => {
    expect(between(one, other)).toBeCloseTo(share, 10);
  });

  it("is the longest common subsequence over the longer sentence, from either side", () => {
    fc.assert(
      fc.property(sentence, sentence, (x, y) => {
        const [a, b] = [of(x), of(y)];
        const [one, other] = [a.words.slice(0, 96), b.words.slice(0, 96)];
        const expected = longestCommon(one, other) / Math.max(one.length, other.length);
        expect(inOrder(a, 0, b, 0)).toBe(expected);
        expect(inOrder(b, 0, a, 0)).toBe(expected);
        expect(inOrder(a, 0, a, 0)).toBe(1);
      }),
      { seed: 41 },
    );
  });
});

describe("the words of a digest", () => {
  it("lie sentence by sentence, words of grammar included", () => {
    const { words, wordsFrom } = of(ferry);
    expect([...wordsFrom]).toEqual([0, 14, 30, 47, 57]);
    expect(words.length).toBe(57);
  });

  it("are none where nothing is said", () => {
    const { words, wordsFrom } = of("");
    expect([words.length, [...wordsFrom]]).toEqual([0, [0]]);
  });
});
