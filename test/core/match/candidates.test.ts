import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  candidateRule,
  candidates,
  fingerprint,
  type Printed,
  PrintKind,
} from "../../../src/core/match/index.ts";
import { article, budget, ferry, ferryAgain, report, sentenceOf } from "./newsdesk.ts";

function printed(id: string, text: string, day: number | null = null, language = "en"): Printed {
  return { id, day, language, prints: fingerprint(article(id, text, language)) };
}

const pairsOf = (articles: readonly Printed[]) => candidates(articles).map(({ a, b }) => `${a} ${b}`);

describe("candidates", () => {
  const few = [ferry, ferryAgain, budget].map((text, index) => printed(`a${index}`, text));

  it("joins tellings, whatever the order", () => {
    expect(pairsOf(few)).toEqual(["a0 a1"]);
    expect(candidates([...few].reverse())).toEqual(candidates(few));
  });

  it("joins an article with three sentences taken over", () => {
    const source = report(1, 40);
    const taker = [...report(2, 6), ...source.slice(20, 23), ...report(2, 14).slice(6)];
    expect(pairsOf([printed("source", source.join("\n")), printed("taker", taker.join("\n"))])).toEqual([
      "source taker",
    ]);
  });

  const many = candidateRule.coldMost + 50;
  const id = (at: number) => `t${String(at).padStart(4, "0")}`;

  it("keeps a report that is printed more often than a fingerprint may be cold, by stars chained over weeks", () => {
    const text = report(7, 10).join("\n");
    const copies = Array.from({ length: many }, (_, at) => printed(id(at), text, at < many / 2 ? 1 : 9));
    const pairs = pairsOf(copies);
    expect(pairs.length).toBe(many - 1);
    const reached = new Set([id(0)]);
    for (let round = 0; round < 3; round++)
      for (const pair of pairs) {
        const [a, b] = pair.split(" ");
        if (reached.has(a!) || reached.has(b!)) reached.add(a!).add(b!);
      }
    expect(reached.size).toBe(many);
  });

  it("makes no pair of strangers of one stock phrase", () => {
    const phrase = "Shares in the company closed little changed.";
    const strangers = Array.from({ length: many }, (_, at) =>
      printed(id(at), [...report(100 + at * 3, 5), phrase].join("\n"), 1),
    );
    // Each has the hub of its week at most, and no two others.
    expect(pairsOf(strangers).length).toBeLessThan(many);
  });

  it("asks names only between two languages", () => {
    const russian = "Соловкин встретил Карпенко в Дубровнике. Оболенский заплатит Велтрансу 4318 рублей.";
    const english = "Solovkin met Karpenko in Dubrovnik. Obolensky will pay Veltrans 4,318 roubles.";
    expect(pairsOf([printed("en", english), printed("ru", russian, null, "ru")])).toEqual(["en ru"]);
    const other = `${sentenceOf(4, 4)} Dubrovnik, Karpenko, Obolensky and Solovkin were silent.`;
    const apart = pairsOf([printed("one", "Dubrovnik greets Karpenko."), printed("two", other)]);
    expect(apart).toEqual([]);
  });

  it("gives every two articles the points of what they have in common, whatever they have", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), { maxLength: 20 }),
        (all) => {
          const articles = all.map((numbers, at) => withPrints(id(at), numbers));
          const expected = all.flatMap((x, i) =>
            all.slice(i + 1).flatMap((y, j) => {
              const points = x.filter((number) => y.includes(number)).reduce((sum, n) => sum + worth(n), 0);
              return points < candidateRule.leastPoints ? [] : [`${id(i)} ${id(i + 1 + j)} ${points}`];
            }),
          );
          const made = candidates(articles).map(({ a, b, points }) => `${a} ${b} ${points}`);
          expect(made).toEqual(expected);
        },
      ),
      { seed: 11 },
    );
  });
});

/** Even numbers are passages, odd ones stems. */
const kindOf = (number: number) => (number % 2 === 0 ? PrintKind.passage : PrintKind.rewording);
const worth = (number: number) => candidateRule.points[kindOf(number)];

function withPrints(id: string, numbers: readonly number[]): Printed {
  const prints = {
    kinds: Uint8Array.from(numbers, kindOf),
    hashes: BigInt64Array.from(numbers, (number) => BigInt(number) << 33n),
    positions: new Uint32Array(numbers.length),
  };
  return { id, day: null, language: "en", prints };
}
