import { describe, expect, it } from "vitest";
import { candidatesOf } from "../../../src/core/align/candidates.ts";
import { cosinesOf } from "../../../src/core/align/cosines.ts";
import { align } from "../../../src/core/align/index.ts";
import { postingsOf } from "../../../src/core/align/postings.ts";
import { vectorize } from "../../../src/core/align/vectors.ts";
import { settle } from "../../../src/core/options.ts";
import { lines } from "./notation.ts";

const options = settle("align", {});

/** Sentences of a dozen words, some common to all, drawn by a fixed sequence of numbers. */
function long(size: number, change = 0): string[] {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647;
    return state % below;
  };
  return Array.from({ length: size }, (_, at) => {
    const words = Array.from({ length: 9 }, () => `w${next(size * 4).toString(36)}k`);
    if (change > 0 && at % change === 0) words[0] = `changed${at}`;
    return `The council said that ${words.join(" ")}.`;
  });
}

function candidateCount(size: number): number {
  const pair = vectorize(lines(long(size)), lines(long(size, 3)), options);
  const postings = postingsOf(pair.b, pair.features);
  return candidatesOf(pair, postings, cosinesOf(pair, postings), options).length;
}

describe("cost", () => {
  it("keeps a bounded number of candidates for a sentence, however long the texts", () => {
    expect(candidateCount(200)).toBeLessThanOrEqual(200 * options.candidates);
    expect(candidateCount(2000)).toBeLessThanOrEqual(2000 * options.candidates);
    expect(candidateCount(2000)).toBeLessThan(11 * candidateCount(200));
  });

  it("links 3,000 sentences to 3,000", () => {
    const { beads } = align(lines(long(3000)), lines(long(3000, 3)));
    expect(beads.filter(({ a, b }) => a.length === 1 && b.length === 1 && a[0] === b[0])).toHaveLength(3000);
  });

  it("ends on one sentence 2,000 times over, and on a text in random order", () => {
    const same = Array.from({ length: 2000 }, () => "The council met again on Friday.");
    expect(align(lines(same), lines([...same, "It rained."])).beads.length).toBeGreaterThan(0);
    const ordered = long(1500);
    const shuffled = ordered.map((_, at) => ordered[(at * 691) % 1500]!);
    const { beads } = align(lines(ordered), lines(shuffled));
    expect(beads.filter(({ a, b }) => a.length > 0 && b.length > 0).length).toBeGreaterThan(1450);
  });
});
