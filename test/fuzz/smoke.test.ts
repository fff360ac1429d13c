import { describe, expect, test } from "vitest";
import { runBatch } from "../../fuzz/batch.ts";
import { caseOf } from "../../fuzz/cases.ts";
import { readers } from "../../src/read/readers.ts";

const seed = 20_211_122;

describe("a few damaged samples of every reader keep the laws", () => {
  test.each(readers.map(({ name }) => name))("%s", async (reader) => {
    const running = new Int32Array(1);
    const { broken, articles, failures } = await runBatch({ reader, seed, from: 0, to: 60, running });
    expect(broken).toEqual([]);
    expect(articles + failures).toBeGreaterThanOrEqual(60);
    expect(running[0]).toBe(59);
  });
});

test("a case is made again from seed and number, and another seed makes another", () => {
  const made = (of: number) =>
    Array.from({ length: 20 }, (_, number) => Buffer.from(caseOf(of, "text", number).bytes).toString("hex"));
  expect(made(seed)).toEqual(made(seed));
  expect(made(seed)).not.toEqual(made(seed + 1));
});
