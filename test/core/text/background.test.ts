import { describe, expect, it } from "vitest";
import { align } from "../../../src/core/align/index.ts";
import { tables } from "../../../src/core/text/background/tables.ts";
import {
  backgroundFrequency,
  backgroundTable,
  backgroundWeight,
  rarestWeight,
} from "../../../src/core/text/background.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { stem } from "../../../src/core/text/stem.ts";
import { lines } from "../align/notation.ts";

describe.each(Object.entries(tables))("background table %s", (language, table) => {
  it("is sorted, closed by levels, within 60 KB, and names its source and licence", () => {
    const entries = table.packed.split(" ");
    expect(table.language).toBe(language);
    expect(table.packed.length).toBeLessThanOrEqual(60_000);
    expect(entries).toEqual([...entries].sort());
    expect(entries.every((entry) => /^[a-z][a-z0-9']*[A-Z]$/.test(entry))).toBe(true);
    expect(table.source).toContain("CC BY-SA");
  });

  it("finds each of its entries, and nothing between them", () => {
    const entries = table.packed.split(" ");
    for (const entry of [entries[0]!, entries[1]!, entries[entries.length >> 1]!, entries.at(-1)!]) {
      const power = -1 - (entry.charCodeAt(entry.length - 1) - 65) / 5;
      expect(backgroundFrequency(table, entry.slice(0, -1))).toBeCloseTo(10 ** power, 12);
    }
    for (const unknown of ["", "zzzzzz", "aaaaaa"]) {
      expect(backgroundWeight(table, unknown, 25)).toBe(rarestWeight(25));
    }
  });
});

describe("background weights", () => {
  const weight = (language: string, word: string) =>
    backgroundWeight(backgroundTable(language)!, stem(fold(word), language), 25);

  it("rise from words of grammar over common words to rare ones", () => {
    for (const [language, words] of [
      ["en", "the government ombudsman"],
      ["de", "und regierung kolophonium"],
      ["ru", "и правительство канифоль"],
    ] as const) {
      const weights = words.split(" ").map((word) => weight(language, word));
      expect(weights).toEqual([...weights].sort((x, y) => x - y));
      expect(new Set(weights).size).toBe(weights.length);
    }
  });

  it("there is none for a language without a table, and a caller may take one away or give one", () => {
    expect(backgroundTable("xx")).toBeNull();
    expect(backgroundTable(null)).toBeNull();
    expect(backgroundTable("en", { en: null })).toBeNull();
    const own = { language: "en", version: 1, source: "CC BY-SA test", packed: "harbourB" };
    expect(backgroundFrequency(backgroundTable("en", { en: own })!, "harbour")).toBeCloseTo(0.063, 3);
  });

  it("without a table the counts of the pair serve", () => {
    const a = lines(["The harbour was closed on Monday.", "Rents doubled in spring."]);
    const b = lines(["Rents doubled in the spring.", "The harbour was shut on Monday."]);
    expect(
      align(a, b, { align: { background: { en: null } } }).beads.filter(({ moved }) => moved),
    ).toHaveLength(1);
  });
});
