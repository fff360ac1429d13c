import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Direction } from "../../../src/core/model.ts";
import { cases } from "./direction-cases.ts";
import { direction, type Given, plain, summary, telling } from "./tellings.ts";

/** The answer of the other side: orders turned, the texts called the other way round. */
function mirrored({ order, descent, because, channel }: Direction) {
  const renamed = (says: string) =>
    says.replace(/first text|second text/gi, (words) =>
      /first/i.test(words)
        ? words.replace(/first/i, (w) => (w[0] === "F" ? "Second" : "second"))
        : words.replace(/second/i, (w) => (w[0] === "S" ? "First" : "first")),
    );
  const turn = (evidence: Direction["because"]) =>
    evidence.map(({ rule, says, a, b }) => JSON.stringify([rule, renamed(says), b, a])).sort();
  return {
    order: { a: order.b, b: order.a, unknown: order.unknown },
    descent: {
      bFromA: descent.aFromB,
      aFromB: descent.bFromA,
      common: descent.common,
      unknown: descent.unknown,
    },
    because: turn(because),
    channel: channel.map(({ name }) => name).sort(),
  };
}

function flat({ order, descent, because, channel }: Direction) {
  return {
    order,
    descent,
    because: because.map(({ rule, says, a, b }) => JSON.stringify([rule, says, a, b])).sort(),
    channel: channel.map(({ name }) => name).sort(),
  };
}

describe("which came first", () => {
  test.each(cases)("%s", (_, a, b, expected) => {
    expect(summary(direction(a, b))).toBe(expected);
  });

  test.each(cases)("mirrored: %s", (_, a, b) => {
    const there = direction(a, b);
    const back = direction(b, a);
    expect(flat(there).order).toEqual(mirrored(back).order);
    for (const key of ["bFromA", "aFromB", "common", "unknown"] as const)
      expect(there.descent[key]).toBeCloseTo(mirrored(back).descent[key], 12);
    expect(flat(there).because).toEqual(mirrored(back).because);
  });

  test.each(cases)("sums to one: %s", (_, a, b) => {
    const { order, descent } = direction(a, b);
    expect(order.a + order.b + order.unknown).toBeCloseTo(1, 12);
    expect(descent.bFromA + descent.aFromB + descent.common + descent.unknown).toBeCloseTo(1, 12);
  });
});

describe("descent", () => {
  test("one agency behind both is a common source", () => {
    const credit = { declared: { credit: "AP" } };
    const { descent } = direction(
      { ...plain, metadata: { outlet: "Bay Times", ...credit } },
      { text: telling([[4, "forty", "some forty"]]), metadata: { outlet: "Kestrel Post", ...credit } },
    );
    expect(descent.common).toBeGreaterThan(descent.unknown);
  });

  test("a translated telling with more of the same talk points to a source that nobody has seen", () => {
    const { order, descent } = direction(
      { text: telling([], [], [6]) },
      {
        text: telling(
          [
            [1, "the storm", "the [tormenta] storm"],
            [3, "3.5 million", "3,5 million"],
          ],
          ["“The insurers have not answered one of our letters since the storm,” Valcourt told Reuters."],
          [6],
        ),
      },
    );
    expect(order.a).toBeGreaterThan(order.unknown);
    expect(descent.common).toBeGreaterThan(descent.bFromA);
  });
});

describe("by which way", () => {
  const channels = (a: Given, b: Given) => direction(a, b).channel.map(({ name }) => name);
  test.each([
    ["the same text", plain, plain, ["copied"]],
    ["a word changed", plain, { text: telling([[4, "forty", "some forty"]]) }, ["copied"]],
    ["sentences left out", plain, { text: telling([], [], [4, 5, 6]) }, ["copied", "abridged"]],
    ["sentences put in", { text: telling([], [], [4, 5, 6]) }, plain, ["copied", "extended"]],
    [
      "traces of a translation",
      plain,
      { text: telling([[1, "the storm", "the [tormenta] storm"]]) },
      ["copied", "translated back"],
    ],
  ] as const)("%s", (_, a, b, expected) => {
    expect(channels(a, b)).toEqual(expected);
  });
});

describe("laws", () => {
  const word = fc.constantFrom(
    "pier",
    "“Stop,”",
    "he",
    "said.",
    "will",
    "meet",
    "met",
    "[",
    "]",
    "»",
    "«",
    "4",
    "people",
    "died",
    "on",
    "Friday",
    "\n",
    "Reuters",
    "told",
    "“",
    "”",
    ".",
  );
  test("whatever the texts, degrees sum to one and mirror", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (x, y) => {
        const [a, b] = [
          { text: `${telling()}\n\n${x.join(" ")}` },
          { text: `${telling()}\n\n${y.join(" ")}` },
        ];
        const there = direction(a, b);
        const back = mirrored(direction(b, a));
        expect(there.order.a + there.order.b + there.order.unknown).toBeCloseTo(1, 12);
        expect(there.order.a).toBeCloseTo(back.order.a, 12);
        expect(there.order.unknown).toBeCloseTo(back.order.unknown, 12);
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  test("every reason shows words of the texts", () => {
    const a = { text: telling() };
    const b = { text: telling([[1, "the storm", "the [tormenta] storm"]]) };
    for (const { a: inA, b: inB } of direction(a, b).because) {
      expect(inA !== null || inB !== null).toBe(true);
      if (inB !== null) expect(b.text.slice(inB.start, inB.end)).toBe("[tormenta]");
    }
  });
});
