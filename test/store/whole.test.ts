import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { candidateRule } from "../../src/core/match/index.ts";
import type { Article } from "../../src/core/model.ts";
import { readText } from "../../src/core/read/index.ts";
import { memoryCorpus, openCorpus } from "../../src/store/index.ts";
import { storiesOf } from "./contract.ts";
import { chance, outcomes, report } from "./newsroom.ts";

const folder = mkdtempSync(join(tmpdir(), "twicetold-whole-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** More tellings than a fingerprint may be cold, and four times the partners that one asks for. */
const tellings = candidateRule.coldMost + 30;
const reportLines = 14;

/** What desks make of one report: to the letter, edited, its beginning only, or with matter of their own put in. */
function told(number: number): readonly string[] {
  const next = chance(31 * number + 7);
  const lines = report(4, reportLines);
  const own = report(2000 + number, 6);
  switch (number % 4) {
    case 0:
      return lines;
    case 1:
      return lines.filter((_, at) => at === 0 || next() < 0.85);
    case 2:
      return lines.slice(0, 5 + Math.floor(next() * 6));
    default:
      return [...lines.slice(0, 4), ...own, ...lines.slice(4)];
  }
}

function published(day: number): string {
  return `2021-${String(3 + Math.floor(day / 28)).padStart(2, "0")}-${String(1 + (day % 28)).padStart(2, "0")}`;
}

/** Under a headline of its own, over the line that its outlet puts below everything. */
function printed(id: string, day: number, outlet: number, body: readonly string[]): Article {
  const headline = report(5000 + Number.parseInt(id.slice(1), 10), 1)[0]!.slice(0, 40);
  const below = outlet < 4 ? [] : report(9000 + outlet, 1);
  const text = [headline, ...body, ...below].join("\n\n");
  return readText(text, { id, language: "en", outlet: `Outlet ${outlet}`, published: published(day) });
}

/** One report printed in the first weeks by many and then for months by a few, and strangers that have a sentence of it, which is the hotter for them. */
const corpus: readonly Article[] = [
  ...Array.from({ length: tellings }, (_, number) =>
    printed(
      `t${(number * 61) % tellings}`,
      Math.floor((number / tellings) ** 3 * 270),
      number % 7,
      told(number),
    ),
  ),
  ...Array.from({ length: 40 }, (_, number) =>
    printed(`x${number}`, number, number % 7, [
      ...report(300 + number, 12),
      ...report(4, reportLines).slice(6, 7),
      ...report(700 + number, 12),
    ]),
  ),
];

const expected = corpus
  .map(({ id }) => id)
  .filter((id) => id.startsWith("t"))
  .sort();

function whole(stories: readonly { readonly texts: readonly (readonly string[])[] }[]): void {
  const [largest] = stories;
  expect(largest!.texts.map((text) => [...text].sort())).toEqual([expected]);
}

describe("a report that is told more often than any cut of the plan", () => {
  it("is one text, in whatever order and batches it comes", { timeout: 120_000 }, async () => {
    const reference = memoryCorpus();
    await reference.add(outcomes(corpus));
    const stories = await storiesOf(reference);
    whole(stories);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...corpus], { minLength: corpus.length }),
        fc.array(fc.nat({ max: corpus.length }), { minLength: 1, maxLength: 3 }),
        async (shuffled, cuts) => {
          const parts = await openCorpus(join(folder, `corpus-${count++}`), { workers: 0, wholeFrom: 1000 });
          const borders = [0, ...cuts.sort((x, y) => x - y), corpus.length];
          for (let at = 1; at < borders.length; at++) {
            await parts.add(outcomes(shuffled.slice(borders[at - 1], borders[at])));
            await storiesOf(parts);
          }
          expect(await storiesOf(parts)).toEqual(stories);
          await parts.close();
        },
      ),
      { numRuns: 3, seed: 1000 },
    );
  });
});
