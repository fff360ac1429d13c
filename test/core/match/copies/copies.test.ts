import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { containment, groupCopies, sketch } from "../../../../src/core/match/index.ts";
import { report, telling } from "../../../store/newsroom.ts";

const seed = 20261122;

/** The groups of some texts, by their indices, the members ascending. */
function groupsOf(texts: readonly string[]): readonly (readonly number[])[] {
  return groupCopies(texts.map(sketch))
    .map((group) => [...group].sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}

const whole = (story: number, sentences = 12) => report(story, sentences).join(" ");

describe("a sketch", () => {
  test("does not see case and marks", () => {
    const text = whole(1);
    expect(sketch(`“${text.toUpperCase().replaceAll(" ", " — ")}”`)).toEqual(sketch(text));
  });

  test("of a part stands in that of the whole, and of the whole its share", () => {
    const whole = report(2, 40);
    const [part, all] = [sketch(whole.slice(4, 24).join(" ")), sketch(whole.join(" "))];
    expect(containment(part, all)).toBe(1);
    expect(containment(all, part)).toBeGreaterThan(0.35);
    expect(containment(all, part)).toBeLessThan(0.65);
    expect(containment(sketch(""), all)).toBe(0);
  });

  test.each([
    ["nothing", "", 0],
    ["marks only", " — … !? \n\n", 0],
    ["one word", "Fire", 2],
    ["two words", "Fire out.", 2],
    ["ten words", report(3, 2).join(" ").split(" ").slice(0, 10).join(" "), 2],
  ])("of %s", (_, text, length) => {
    expect(sketch(text)).toHaveLength(length);
  });

  test("of long texts between short ones does not touch theirs", () => {
    const short = whole(4);
    const expected = [...sketch(short)];
    const long = Array.from({ length: 900 }, (_, story) => whole(story)).join(" ");
    const [one, other] = [sketch(short), sketch(long)];
    expect([...one]).toEqual(expected);
    expect([...sketch(short)]).toEqual(expected);
    expect(containment(one, other)).toBe(1);
    // A view of a larger piece would keep four bytes a letter.
    expect(other.buffer.byteLength).toBe(other.byteLength);
  });

  test("takes each sign of a script without spaces for a word", () => {
    const text = "港湾当局は月曜日に橋の通行を止め、技術者が支柱の亀裂を調べていると発表した。".repeat(3);
    expect(sketch(text).length).toBeGreaterThan(15);
    expect(sketch([...text].join(" "))).toEqual(sketch(text));
  });

  test("never throws, lone surrogates and all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const made = sketch(text);
        expect(containment(made, made)).toBe(made.length === 0 ? 0 : 1);
      }),
      { seed },
    );
  });
});

describe("groups of copies", () => {
  test("an article, its reprint, a cut, an edited and an extended telling are one", () => {
    const sentences = report(10, 12);
    const texts = [
      sentences.join(" "),
      sentences.join(" "),
      sentences.slice(0, 5).join(" "),
      telling(10, 3, 12),
      [...sentences.slice(0, 6), ...report(11, 5), ...sentences.slice(6)].join(" "),
    ];
    expect(groupsOf(texts)).toEqual([[0, 1, 2, 3, 4]]);
  });

  test("strangers stand alone", () => {
    expect(groupsOf([whole(20), whole(21), whole(22)])).toEqual([[0], [1], [2]]);
  });

  test("what an outlet sets below all articles makes none a copy of another", () => {
    const below = report(900, 4).join(" ");
    const texts = [30, 31, 32, 33].map((story) => `${whole(story, 7)}\n\n${below}`);
    expect(groupsOf(texts)).toEqual([[0], [1], [2], [3]]);
  });

  test("a phrase of everybody's is nobody's", () => {
    const phrase = report(901, 1)[0]!;
    const texts = Array.from({ length: 40 }, (_, story) =>
      report(100 + story, 5)
        .map((sentence) => `${sentence} ${phrase}`)
        .join(" "),
    );
    // The first thirty-two cannot know it; what comes behind them can.
    expect(groupsOf(texts).length).toBeGreaterThan(20);
  });

  test("a report in so many fragments that its words are common is found whole by its short tellings", () => {
    const core = report(40, 5);
    const extended = Array.from({ length: 20 }, (_, at) => [...core, ...report(500 + at, 16)].join(" "));
    const short = Array.from({ length: 20 }, (_, at) => telling(40, at + 1, 5));
    const groups = groupsOf([...extended, ...short]);
    const ofShort = groups.filter((group) => group.some((text) => text >= extended.length));
    expect(ofShort).toHaveLength(1);
  });

  test("briefs of a few words are copies where all words are the same", () => {
    const texts = ["Fire at the mill is out.", "fire at the mill is out", "Fire at the mill is spreading."];
    expect(groupsOf(texts)).toEqual([[0, 1], [2]]);
  });

  test("texts without words are no copies", () => {
    expect(groupsOf(["", "…", "…"])).toEqual([[0], [1], [2]]);
  });

  test("do not depend on the order", () => {
    const texts = Array.from({ length: 60 }, (_, at) => telling(at % 9, at, 8));
    const contents = (order: readonly number[]) =>
      new Set(
        groupCopies(order.map((text) => sketch(texts[text]!))).map((group) =>
          group
            .map((at) => order[at]!)
            .sort((x, y) => x - y)
            .join(" "),
        ),
      );
    const expected = contents(texts.map((_, index) => index));
    expect(expected.size).toBe(9);
    const shuffles = fc.shuffledSubarray(
      texts.map((_, index) => index),
      { minLength: texts.length },
    );
    fc.assert(
      fc.property(shuffles, (order) => {
        expect(contents(order)).toEqual(expected);
      }),
      { seed, numRuns: 30 },
    );
  });
});
