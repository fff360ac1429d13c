import { digest, digestBytes, digestFromBytes, fingerprint, verify } from "../src/core/match/index.ts";
import type { Article } from "../src/core/model.ts";
import { readText } from "../src/core/read/index.ts";
import { segment } from "../src/core/segment/index.ts";
import { type BenchTask, time } from "./task.ts";
import { countWords, pairs } from "./texts.ts";

/** Fresh articles: tokens are remembered by article, and a corpus reads each once. */
function articles(texts: readonly string[]): Article[] {
  return texts.map((text) => readText(text, { language: "en" }));
}

/** Words a second of what `add` does with an article for matching, and pairs a second of what `stories` does. */
export const matching: BenchTask = {
  name: "match",
  run({ smoke }) {
    const { source, pairs: known } = pairs();
    const texts = known.flatMap(({ a, b }) => [a, b]).slice(0, smoke ? 20 : 600);
    const words = texts.reduce((sum, text) => sum + countWords(text), 0);
    const runs = smoke ? 1 : 7;
    const sentences = articles(texts).map((article) => segment(article));
    const each = (work: (article: Article, index: number) => void) => {
      const rounds = Array.from({ length: runs + 3 }, () => articles(texts));
      return time(() => rounds.pop()!.forEach(work), runs, smoke ? 0 : 3);
    };
    const prints = each((article, index) => fingerprint(article, sentences[index]));
    const both = each((article, index) => {
      fingerprint(article, sentences[index]);
      digest(article, sentences[index]);
    });
    const made = articles(texts).map((article, index) => digest(article, sentences[index]));
    const bytes = made.map(digestBytes);
    const decoding = time(() => {
      for (const one of bytes) digestFromBytes(one);
    }, runs);
    const held = Math.min(made.length, smoke ? 10 : 300);
    const verifying = time(() => {
      for (let a = 0; a < held; a++) for (let b = a + 1; b < held; b++) verify(made[a]!, made[b]!);
    }, runs);
    const rows = articles(texts).reduce((sum, article) => sum + fingerprint(article).hashes.length, 0);
    const size = bytes.reduce((sum, one) => sum + one.length, 0);
    const rate = (milliseconds: number) => `${(words / milliseconds / 1000).toFixed(2)} M words/s`;
    const pairCount = (held * (held - 1)) / 2;
    return [
      {
        title: "Matching, one thread",
        columns: ["what", "measured", "aim"],
        rows: [
          ["fingerprints, tokens included", rate(prints), "3 M words/s"],
          ["fingerprints and digest", rate(both), "-"],
          ["digests from bytes", `${(texts.length / decoding).toFixed(0)} a ms`, "-"],
          ["verifying", `${((1000 * verifying) / pairCount).toFixed(1)} us a pair`, "< 20 us"],
          ["fingerprints an article", (rows / texts.length).toFixed(0), "-"],
          ["bytes of a digest", (size / texts.length).toFixed(0), "-"],
        ],
        notes: [
          `${texts.length} texts of ${(words / texts.length).toFixed(0)} words, ${source}; sentences given.`,
        ],
      },
    ];
  },
};
