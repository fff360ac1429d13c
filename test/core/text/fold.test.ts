import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldNumber } from "../../../src/core/text/fold.ts";
import { toLatin } from "../../../src/core/text/fold-latin.ts";
import { seed } from "../../generators.ts";

describe("fold", () => {
  it.each([
    ["Élysée", "elysee"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["don’t", "don't"],
    ["Łódź", "lodz"],
    ["ﬁre", "fire"],
    ["ёлка", "елка"],
    ["مُحَمَّد", "محمد"],
    ["हिन्दी", "हिन्दी"],
  ])("%s is %s", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("foldNumber", () => {
  it.each([
    ["1,000", "1000"],
    ["1.000", "1000"],
    ["1\u202f000", "1000"],
    ["12,345,678", "12345678"],
    ["3.5", "3.5"],
    ["3,5", "3.5"],
    ["10:30", "10:30"],
    ["٢٠٢١", "2021"],
    ["२०२१", "2021"],
    ["5TH", "5th"],
  ])("%s is %s", (written, folded) => {
    expect(foldNumber(written)).toBe(folded);
  });
});

describe("toLatin", () => {
  it.each([
    ["вантини", "vantini"],
    ["αθηνα", "athina"],
    ["カタール", "kataru"],
    ["서울", "seoul"],
    ["दिल्ली", "dilli"],
    ["oslo", "oslo"],
    ["北京", "北京"],
  ])("%s is %s", (word, latin) => {
    expect(toLatin(fold(word))).toBe(latin);
  });
});
