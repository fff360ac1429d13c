import { describe, expect, it } from "vitest";
import { quoteKeys } from "../../src/core/quote/keys.ts";
import { KeyIndex } from "../../src/store/key-index.ts";
import { chosen, quotingArticles } from "../../src/store/quoting.ts";

/** Articles by number, each with what is said in it. */
function ground(...articles: readonly (readonly string[])[]) {
  const index = new KeyIndex();
  for (const [number, said] of articles.entries())
    index.add(
      number,
      said.map((words) => quoteKeys(words, "en")),
    );
  return {
    size: async () => ({ articles: articles.length, numbers: articles.length }),
    quoting: async (keys: readonly string[], most: number) => index.holders(keys, most, () => true),
  };
}

describe("articles that may quote some words", () => {
  it("come with most of them first, each word by how rare it is, and not with few", async () => {
    const found = await quotingArticles(
      ground(
        ["the harbour library closes on Monday"],
        ["people want libraries"],
        ["people want nothing", "people want everything"],
        ["the harbour library will never close"],
        ["people"],
      ),
      "the people of the harbour library, which closes on Monday",
    );
    expect(found.map(({ number }) => number)).toEqual([0, 3]);
    expect(found[0]!.share).toBeGreaterThan(0.5);
  });

  it("are none for words that nobody has", async () => {
    expect(await quotingArticles(ground(["we know nothing of this"]), "harbour library")).toEqual([]);
    expect(await quotingArticles(ground(), "harbour library")).toEqual([]);
  });
});

describe("which articles are read", () => {
  const candidates = (...shares: readonly number[]) => shares.map((share, number) => ({ number, share }));

  it.each([
    ["all where they are few", candidates(1, 1, 0.4), 3, [0, 1, 2], []],
    [
      "half of them the earliest that have the words, or nearly",
      candidates(1, 1, 1, 0.9, 0.4, 0.3),
      4,
      [3, 2, 0, 1],
      [],
    ],
    ["what has less is not missed", candidates(1, 0.5, 0.4, 0.3), 2, [0, 1], []],
    ["what has the words and is not read is counted", candidates(1, 1, 1, 1, 1, 1), 2, [5, 0], [1, 2, 3, 4]],
  ] as const)("%s", (_, given, most, numbers, unread) => {
    // Of later number and earlier day.
    const found = chosen(given, most, (number) => -number);
    expect(found.read.map(({ number }) => number)).toEqual(numbers);
    expect(found.unread.map(({ number }) => number)).toEqual(unread);
  });
});
