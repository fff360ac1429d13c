import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaning } from "../../../src/core/language/en/meaning.ts";
import { isListed, lemmasOf, relationOf, relationOfWords } from "../../../src/core/text/lexicon.ts";

fc.configureGlobal({ seed: 20261122 });

/** `a b: relation`, `-` for none; words as they stand in a text. */
const relations = `
  jail prison: synonym
  lawyer attorney: synonym
  bought purchased: synonym
  stopped halted: synonym
  children kids: synonym
  said told: synonym
  accepted rejected: antonym
  rose fell: antonym
  increases decreased: antonym
  confirmed denied: antonym
  praised slammed: antonym
  lawful unlawful: antonym
  vaccinated unvaccinated: antonym
  guilty innocent: antonym
  cars vehicles: broader
  climbing rising: broader
  towns cities: sister
  went goes: inflection
  feet foot: inflection
  minister bicycle: null
  recalled removed: null
  inform form: null
  valuable invaluable: null
  under der: null
  zzyzx jail: null
`;

describe("relations of words", () => {
  for (const line of relations.trim().split("\n")) {
    const [words, relation] = line.trim().split(": ");
    const [a, b] = words!.split(" ");
    it(line.trim(), () => {
      const expected = relation === "null" ? null : relation;
      expect(relationOfWords(a!, b!, meaning)).toBe(expected);
      expect(relationOfWords(b!, a!, meaning)).toBe(expected);
    });
  }
});

/** `word: lemma/pos ...` */
const lemmas = `
  boxes: box/n box/v
  women: woman/n
  tried: try/v
  stopped: stop/v
  biggest: big/a
  went: go/v
  ships: ship/n ship/v
  gave: give/v
  feet: foot/n
  qqqs:
`;

describe("base forms", () => {
  for (const line of lemmas.trim().split("\n")) {
    const [word, expected] = line.trim().split(":");
    it(line.trim(), () => {
      const found = lemmasOf(word!, meaning).map(({ lemma, pos }) => `${lemma}/${pos}`);
      expect(found.sort().join(" ")).toBe(expected!.trim().split(" ").sort().join(" "));
    });
  }
});

describe("the packed table", () => {
  const entries = meaning.wordNet!.entries.slice(1, -1).split("|");

  it("is sorted, and every lemma of it is found", () => {
    const keys = entries.map((entry) => entry.split(" ")[0]!);
    expect(keys).toEqual([...keys].sort());
    for (const key of keys) expect(isListed(key, meaning), key).toBe(true);
  });

  it("has opposites in both directions", () => {
    const opposites = (entry: string) =>
      entry
        .split(" ")
        .filter((part) => part.startsWith("!"))
        .map((part) => part.slice(1));
    for (const entry of entries) {
      const lemma = entry.split(" ")[0]!;
      for (const other of opposites(entry)) expect(relationOf(lemma, other, meaning)).toBe("antonym");
    }
  });

  it("relates symmetrically, whatever is asked", () => {
    const keys = entries.map((entry) => entry.split(" ")[0]!);
    const word = fc.oneof(fc.constantFrom(...keys), fc.string());
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(relationOf(a, b, meaning)).toBe(relationOf(b, a, meaning));
      }),
    );
  });

  it("answers nothing without a table", () => {
    expect(relationOf("rise", "fall", null)).toBeNull();
    expect(lemmasOf("rise", null)).toEqual([]);
  });
});
