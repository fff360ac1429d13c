import { describe, expect, it } from "vitest";
import { quotationsOf } from "./notation.ts";

/** Sentence, stance and addressee of its first quotation. */
const cases: readonly (readonly [string, string, string | null])[] = [
  ["Ann Lee said the bridge was safe.", "asserts", null],
  ["Ann Lee denied that the bridge was safe.", "denies", null],
  ["Ann Lee did not say that the bridge was safe.", "denies", null],
  ["Ann Lee never denied that the bridge was safe.", "asserts", null],
  ["Ann Lee doubts that the bridge will hold.", "doubts", null],
  ["Ann Lee asked whether the bridge was safe.", "asks", null],
  ["“Is the bridge safe?” asked Ann Lee.", "asks", null],
  ["“The bridge is safe,” Ann Lee told reporters.", "asserts", "reporters"],
  ["“The bridge is safe,” Ann Lee told the Oakport Herald on Monday.", "asserts", "the Oakport Herald"],
  ["Ann Lee told a packed hall that the bridge was safe.", "asserts", "a packed hall"],
  ["Ann Lee said to reporters that the bridge was safe.", "asserts", "reporters"],
  ["Ann Lee urged residents to leave the town.", "asks", "residents"],
  ["Reporters were told that the bridge was safe.", "asserts", "Reporters"],
];

describe("stance and addressee", () => {
  for (const [sentence, stance, addressee] of cases) {
    it(sentence, () => {
      const first = quotationsOf(sentence)[0];
      expect([first?.stance, first?.addressee]).toEqual([stance, addressee]);
    });
  }
});
