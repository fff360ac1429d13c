import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cluster, type Link } from "../../../src/core/match/index.ts";

/** `"a b .9, b c .8"`: verified pairs. */
function links(notation: string): Link[] {
  return notation.split(", ").map((pair) => {
    const [a, b, score] = pair.split(" ");
    return { a: a!, b: b!, score: Number(score), starred: false };
  });
}

const texts = (ids: string, notation: string) =>
  cluster(ids.split(" "), links(notation)).texts.map((members) => members.join(" "));

describe("cluster", () => {
  it("joins no two groups by one weak link", () => {
    expect(texts("a b c x y", "a b .9, b c .8, a c .8, c x .45, x y .9")).toEqual(["a b c", "x y"]);
  });

  it("does not chain", () => {
    const chain = (score: number) =>
      links(Array.from({ length: 9 }, (_, at) => `${at} ${at + 1} ${score}`).join(", "));
    const ten = "0 1 2 3 4 5 6 7 8 9".split(" ");
    const longest = (lists: readonly (readonly string[])[]) => Math.max(...lists.map(({ length }) => length));
    expect(longest(cluster(ten, chain(0.3)).stories)).toBe(2);
    expect(longest(cluster(ten, chain(0.45)).texts)).toBe(2);
  });

  it("asks tellings that agree closely for more than tellings cut to pieces", () => {
    expect(texts("a b c d", "a b .9, c d .9, a c .4, a d .4, b c .4, b d .4")).toEqual(["a b", "c d"]);
    expect(texts("a b c d", "a b .45, c d .45, a c .4, a d .4, b c .4, b d .4")).toEqual(["a b c d"]);
  });

  it("keeps a story of 1,000 tellings whole whose pairs are a star a week", () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `t${String(at).padStart(4, "0")}`);
    const star = ids.flatMap((id, at): Link[] => {
      const hub = ids[Math.floor(at / 100) * 100]!;
      const before = ids[(Math.floor(at / 100) - 1) * 100];
      if (id !== hub) return [{ a: hub, b: id, score: 0.8, starred: true }];
      return before === undefined ? [] : [{ a: before, b: hub, score: 0.8, starred: true }];
    });
    expect(cluster(ids, star).stories).toEqual([ids]);
  });

  it("keeps a story whole in which everyone found room for the nearest only", () => {
    const ids = Array.from({ length: 120 }, (_, at) => `t${String(at).padStart(3, "0")}`);
    // Partners of its own half, and two of the other, hardly less like.
    const seen = ids.flatMap((a, x) =>
      ids.flatMap((b, y): Link[] => {
        const near = Math.floor(x / 60) === Math.floor(y / 60) && y - x <= 30;
        return x < y && (near || y - x === 60 || y - x === 61)
          ? [{ a, b, score: near ? 0.85 : 0.62, starred: false }]
          : [];
      }),
    );
    expect(cluster(ids, seen).texts).toEqual([ids]);
    // Where there was room, what was not found speaks against: three pairs of 64 join no two texts of eight.
    const few = ids.slice(0, 16).flatMap((a, x) =>
      ids.slice(0, 16).flatMap((b, y): Link[] => {
        const own = Math.floor(x / 8) === Math.floor(y / 8);
        return x < y && (own || (y - x === 8 && x < 3))
          ? [{ a, b, score: own ? 0.85 : 0.7, starred: false }]
          : [];
      }),
    );
    expect(cluster(ids.slice(0, 16), few).texts).toEqual([ids.slice(0, 8), ids.slice(8, 16)]);
  });

  const pairs = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 0, max: 100 }),
    ),
    { maxLength: 40 },
  );
  const linked = (list: readonly (readonly [number, number, number])[]): Link[] => {
    const byPair = new Map<string, Link>();
    for (const [x, y, score] of list) {
      if (x === y) continue;
      const [a, b] = [`n${Math.min(x, y)}`, `n${Math.max(x, y)}`];
      byPair.set(`${a} ${b}`, { a, b, score: score / 100, starred: score % 3 === 0 });
    }
    return [...byPair.values()];
  };
  const ids = Array.from({ length: 12 }, (_, at) => `n${at}`);

  it("hangs on no order, and puts every article in one text and one story that holds it", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 1_000_000 }), (list, seed) => {
        const known = linked(list);
        const made = cluster(ids, known);
        const shuffled = [...known].sort((x, y) => turn(`${x.a}${x.b}`, seed) - turn(`${y.a}${y.b}`, seed));
        const swapped = shuffled.map((pair) => ({ ...pair, a: pair.b, b: pair.a }));
        expect(cluster([...ids].reverse(), swapped)).toEqual(made);
        expect(made.texts.flat().sort()).toEqual([...ids].sort());
        expect(made.stories.flat().sort()).toEqual([...ids].sort());
        for (const text of made.texts)
          expect(made.stories.filter((story) => text.some((id) => story.includes(id))).length).toBe(1);
      }),
      { seed: 63 },
    );
  });

  it("is local: pairs elsewhere change nothing here", () => {
    fc.assert(
      fc.property(pairs, pairs, (here, there) => {
        const far = linked(there).map((pair) => ({ ...pair, a: `far-${pair.a}`, b: `far-${pair.b}` }));
        const all = cluster([...ids, ...ids.map((id) => `far-${id}`)], [...linked(here), ...far]);
        const near = (lists: readonly (readonly string[])[]) =>
          lists.filter((members) => !members[0]!.startsWith("far-"));
        const alone = cluster(ids, linked(here));
        expect(near(all.texts)).toEqual(alone.texts);
        expect(near(all.stories)).toEqual(alone.stories);
      }),
      { seed: 64 },
    );
  });
});

/** Some order that the seed decides. */
function turn(name: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}
