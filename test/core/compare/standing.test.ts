import { describe, expect, it } from "vitest";
import { changesOf } from "./changes-of.ts";

/** Sentences that were linked and tell different things: what meets in them does so by chance. */
const strangers: readonly (readonly [string, string])[] = [
  [
    "two ages of two people",
    "[A jury found the 35-year-old mechanic guilty after a short trial in Westerholt/The 15-year veteran of the fire service spoke first at the memorial in Westerholt].",
  ],
  [
    "two names of two people",
    "[Teachers in Lorvik had warned Ada Brenner about the cracked ceiling for months/Parents brought flowers to Lorvik, where Tomas Reyle had opened the gym in spring].",
  ],
  [
    "two days of two events",
    "[The panel recommended on April 3 that the licence be withdrawn at once/Marek Dahl learns his fate on May 3 in another court of the panel].",
  ],
  [
    "a negation in another statement",
    "[Neither Dahl nor his lawyer ever claimed that the warehouse was empty/Dahl and his lawyer arrived early, in dark suits, and shook hands].",
  ],
];

describe("words that meet in sentences of little kinship", () => {
  it.each(strangers)("%s are not called altered", (_, notation) => {
    expect(changesOf(notation).filter((change) => change.includes(" altered "))).toEqual([]);
  });

  it("are called altered where the sentence is otherwise the same", () => {
    expect(changesOf("The [35/15]-year-old mechanic was found guilty in [Lorvik/Westerholt].")).toEqual([
      "quantity altered [35-year-old/15-year-old]",
      "name altered [Lorvik/Westerholt]",
    ]);
  });

  it("are called altered in a short sentence", () => {
    expect(changesOf("[Nine/Eleven] drowned.")).toEqual(["quantity altered [Nine/Eleven]"]);
  });

  it("are no altered quotation where the two quote other words", () => {
    const met = changesOf(
      '[Dahl did not blame Reyle in public. "I really don\'t question Reyle at all," he said/"Knowing Reyle well, it is not easy to let a captain go," the owner wrote to fans].',
    );
    expect(met.filter((change) => change.includes(" altered "))).toEqual([]);
  });
});
