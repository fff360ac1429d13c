import fc from "fast-check";
import { expect, test } from "vitest";
import { readingPage } from "../../../src/core/report/html/reading.ts";
import { readingAsJson } from "../../../src/core/report/json.ts";
import { partAsJsonLines, parts } from "../../../src/core/report/reading-lines.ts";
import { readingReport } from "../../../src/core/report/terminal/reading.ts";
import { displayWidth } from "../../../src/core/report/terminal/width.ts";
import { type Comparison, compare, readText, report, understand } from "../../../src/index.ts";

const page = { columns: 60, color: false, all: true, why: true };

/** Words of news, of other scripts, and characters that act somewhere, in sentences and paragraphs. */
const word = fc.constantFrom(
  ..."the minister said on Monday that 40 people “we are not ready” — told reporters, Ines Vardy next week".split(
    " ",
  ),
  "部长表示",
  "โฆษกกล่าว",
  "قال",
  "e\u0301\u0302",
  "👩\u200d🔬",
  "<blink>",
  "`x`",
  "![a](b)",
  "\x1b[2J",
  "\u202e",
  "\ud800",
  "\0",
  "x".repeat(90),
);
const text = fc
  .array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
  .map((sentences) => sentences.map((words) => `${words.join(" ")}.`).join("\n\n"));
const pair = fc
  .tuple(text, text, fc.boolean())
  .map(([a, b, alike]) => [a, alike ? a.replace(/not |40/g, "") : b] as const);

const compared = ([a, b]: readonly [string, string]): Comparison =>
  compare(understand(readText(a, { published: "2021-03-03" })), understand(readText(b)));

test("of any two texts every report is made, harmless and within its width", () => {
  fc.assert(
    fc.property(pair, (texts) => {
      const made = compared(texts);
      const shown = report([made], "text", page);
      expect(shown).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      for (const line of shown.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(page.columns);
      const html = report([made], "html");
      expect(html.slice(html.indexOf("<body>"))).not.toMatch(/<blink>|\0|\u202e/);
      expect(report([made], "markdown", { all: true })).not.toMatch(/(?<!\\)!\[a|<blink>|\0/);
      expect(JSON.parse(report([made], "json"))).toMatchObject({
        articles: [{ article: { text: texts[0] } }, {}],
      });
    }),
    { seed: 20211122, numRuns: 60 },
  );
});

test("of any text every view of its reading is made, harmless and within its width", () => {
  fc.assert(
    fc.property(text, (words) => {
      const made = understand(readText(words, { published: "2021-03-03" }));
      const shown = readingReport(made, page);
      expect(shown).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      for (const line of shown.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(page.columns);
      expect(readingPage([made])).not.toMatch(/<blink>|\0|\u202e|`x`/);
      expect(JSON.parse(readingAsJson(made))).toHaveProperty("article.text", words);
      for (const part of parts)
        for (const line of partAsJsonLines(made, part).split("\n").slice(0, -1))
          expect(JSON.parse(line)).toHaveProperty("article", made.article.id);
    }),
    { seed: 20211122, numRuns: 60 },
  );
});

test("a report of the same comparison is the same, byte for byte", () => {
  const texts = ["One said “a” on Monday.\n\nTwo.", "One said “b” on Tuesday.\n\nThree."] as const;
  for (const format of ["text", "json", "markdown", "html"] as const)
    expect(report([compared(texts)], format)).toBe(report([compared(texts)], format));
});
