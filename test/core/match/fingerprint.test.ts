import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  digest,
  fingerprint,
  fingerprintsOf,
  PrintKind,
  queryPrints,
} from "../../../src/core/match/index.ts";
import { article, budget, ferry, ferryAgain, report } from "./newsdesk.ts";

describe("fingerprint", () => {
  it("has no hash twice, none negative, and places inside the text", () => {
    const text = `${ferry}\n${ferry}`;
    const { hashes, positions, kinds } = fingerprint(article("a", text));
    expect(hashes.length).toBeGreaterThan(20);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every((hash) => hash >= 0n)).toBe(true);
    expect(positions.every((position) => position < text.length)).toBe(true);
    expect(kinds.length).toBe(hashes.length);
  });

  it("does not hang on what was read before", () => {
    const first = fingerprint(article("a", ferry));
    fingerprint(article("b", budget));
    expect(fingerprint(article("c", ferry))).toEqual(first);
  });

  it("does not hang on a vocabulary that was forgotten in between", () => {
    const before = [fingerprint(article("a", ferry)), digest(article("a", ferry))];
    // More words than a book or a collection of forms remembers, in articles small enough for either.
    for (let from = 0; from < 80_000; from += 4000) {
      const words = Array.from({ length: 4000 }, (_, at) => `w${(from + at).toString(36)}`);
      fingerprint(article(`x${from}`, words.join(" ")));
      expect([fingerprint(article("c", ferry)), digest(article("c", ferry))]).toEqual(before);
    }
  });

  it("is a part of what a query with the same words looks for", () => {
    const text = report(3, 12).join("\n");
    const looked = new Set(queryPrints(article("q", text)).hashes);
    expect([...fingerprint(article("a", text)).hashes].filter((hash) => !looked.has(hash))).toEqual([]);
  });

  it("keeps the prints of a sentence wherever it stands", () => {
    const [own, other] = [report(1, 8), report(2, 8)];
    const alone = fingerprint(article("a", own[3]!));
    const inside = new Set(fingerprint(article("b", [...other, own[3]!, ...other].join("\n"))).hashes);
    const bySentence = [...alone.hashes].filter(
      (_, at) => alone.kinds[at] === PrintKind.pair || alone.kinds[at] === PrintKind.rewording,
    );
    expect(bySentence.length).toBe(7);
    expect(bySentence.every((hash) => inside.has(hash))).toBe(true);
  });

  it("sees a copied run of 36 words whatever stands around it", () => {
    const run = report(5, 4).join(" ");
    const passages = (text: string) => {
      const { hashes, kinds } = fingerprint(article("x", text));
      return new Set([...hashes].filter((_, at) => kinds[at] === PrintKind.passage));
    };
    const [one, other] = [
      passages(`${ferry} ${run} ${budget}`),
      passages(`${report(8, 20).join(" ")} ${run}`),
    ];
    expect([...one].some((hash) => other.has(hash))).toBe(true);
  });

  it("finds names and numbers alike in other scripts", () => {
    const shared = (x: string, languageX: string, y: string, languageY: string) => {
      const names = (text: string, language: string) => {
        const { hashes, kinds } = fingerprint(article("x", text, language));
        return [...hashes].filter((_, at) => kinds[at] === PrintKind.name);
      };
      const other = new Set(names(y, languageY));
      return names(x, languageX).filter((hash) => other.has(hash)).length;
    };
    const english = "Minister Solovkin met Karpenko in Dubrovnik, where 4,318 people had gathered.";
    expect(
      shared(english, "en", "Министр Соловкин встретил Карпенко в Дубровнике: 4318 человек.", "ru"),
    ).toBe(5);
    expect(shared("Taro Bando sang with Rodriguez.", "en", "ロドリゲスと歌った。", "ja")).toBe(1);
    expect(shared(english, "en", "Учителя вышли на площадь с барабанами.", "ru")).toBe(0);
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const { hashes } = fingerprint(article("x", text));
        expect(new Set(hashes).size).toBe(hashes.length);
      }),
      { seed: 61 },
    );
  });

  it("takes text without a stop, and one of a single word over and over", () => {
    const long = fingerprint(article("x", report(1, 300).join(" ").replaceAll(".", "")));
    expect(long.hashes.length).toBeGreaterThan(300);
    expect(fingerprint(article("x", "buffalo ".repeat(50_000))).hashes.length).toBeLessThan(10);
  });

  it("is told in public with kinds and places", () => {
    const { prints, version } = fingerprintsOf(article("a", ferryAgain));
    expect(version).toBeGreaterThan(0);
    expect(new Set(prints.map(({ kind }) => kind))).toEqual(new Set(["passage", "rewording", "name"]));
    expect(prints.every(({ hash }) => /^[0-7][0-9a-f]{15}$/.test(hash))).toBe(true);
  });
});
