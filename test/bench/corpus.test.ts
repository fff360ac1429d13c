import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askedKinds } from "../../bench/corpus/carriers.ts";
import { type Generated, generate } from "../../bench/corpus/generate.ts";
import { largestStory, plan } from "../../bench/corpus/plan.ts";
import { chance, drawer, zipf } from "../../bench/corpus/random.ts";
import { speechVerbs } from "../../bench/corpus/speech.ts";
import { grade } from "../../eval/grade.ts";
import { languageOf } from "../../src/core/language/index.ts";

describe("the generator of corpora", () => {
  let folder: string;
  let made: Generated;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "twicetold-corpus-"));
    made = await generate(join(folder, "one"), 400, 7, 40, 80);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives the same bytes for the same seed and others for another", async () => {
    const again = await generate(join(folder, "two"), 400, 7, 40, 80);
    const other = await generate(join(folder, "three"), 400, 8, 40, 80);
    for (const file of ["corpus", "truth", "queries", "answers", "quotes", "carriers"] as const)
      expect(readFileSync(again[file], "utf8")).toBe(readFileSync(made[file], "utf8"));
    expect(readFileSync(other.corpus, "utf8")).not.toBe(readFileSync(made.corpus, "utf8"));
  });

  it("names a story for every article, and every article once", () => {
    const ids = readFileSync(made.corpus, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    const truth = readFileSync(made.truth, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(truth.map(([id]) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(400);
    expect(truth.every(([, story, event]) => /^\d+$/.test(story!) && /^\d+$/.test(event!))).toBe(true);
  });

  it("asks for tellings that the corpus does not have, and for strangers", () => {
    const answers = readFileSync(made.answers, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t")[1]);
    expect(answers.filter((story) => story === "-")).toHaveLength(8);
  });

  it("says of an article that it has a quotation where its text has it, in marks or told", () => {
    const texts = new Map(jsonLines(made.corpus).map(({ id, text }) => [String(id), String(text)]));
    const verbatim = new Map(
      jsonLines(made.quotes)
        .filter(({ kind }) => kind === "verbatim")
        .map(({ quotation, words }) => [String(quotation), bare(String(words))]),
    );
    const carriers = rows(made.carriers);
    expect(new Set(carriers.map(([, , how]) => how))).toEqual(new Set(["verbatim", "altered", "told"]));
    let checked = 0;
    for (const [quotation, article, how, kept] of carriers) {
      const words = verbatim.get(quotation!);
      if (words === undefined) continue;
      checked++;
      const text = texts.get(article!)!;
      if (how === "told") expect(bare(text).includes(words)).toBe(kept === "1.000");
      else expect(inMarks(text).includes(words)).toBe(how === "verbatim");
      if (how === "verbatim") expect(kept).toBe("1.000");
    }
    expect(checked).toBeGreaterThan(20);
  });

  it("asks for words that somebody said, whole and altered, and for such as nobody said", () => {
    const carried = new Set(rows(made.carriers).map(([quotation]) => quotation));
    const asked = jsonLines(made.quotes);
    for (const kind of askedKinds) expect(asked.filter((one) => one.kind === kind)).toHaveLength(20);
    for (const { kind, quotation } of asked) expect(carried.has(String(quotation))).toBe(kind !== "unsaid");
  });

  it("has people speak in a third to a half of the articles, each said by one of the verbs that take quoted words", () => {
    const articles = jsonLines(made.corpus).map(({ text }) => String(text));
    const speaking = articles.filter((text) => /[“"](?:[^“”" ]+ ){5}/.test(text)).length;
    expect(speaking / articles.length).toBeGreaterThan(0.3);
    expect(speaking / articles.length).toBeLessThan(0.5);
    const known = languageOf("en")!.quotations!.verbs.split("\n");
    for (const verb of speechVerbs)
      expect(known.find((line) => line.startsWith("dc") && line.includes(` ${verb}`))).toBeDefined();
  });

  it("plans one story of a thousand tellings wherever it fits", () => {
    expect(Math.max(...plan(5000, 1).size)).toBe(largestStory);
    expect(plan(5000, 1).size.reduce((sum, size) => sum + size, 0)).toBe(5000);
  });
});

function rows(file: string): readonly (readonly string[])[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
}

function jsonLines(file: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Words alone: what punctuation and capitals around them are is a matter of setting. */
function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** All that stands in marks, one after the other. */
function inMarks(text: string): string {
  return bare((text.match(/[“"][^“”"]*[”"]/g) ?? []).join(" "));
}

describe("grades", () => {
  const groups = (text: string) =>
    new Map(text.split(" | ").flatMap((group, index) => group.split(" ").map((id) => [id, String(index)])));

  it.each([
    ["a b c | d e", "a b c | d e", 1, 1, 1],
    ["a b | c d e", "a b c | d e", 0.5, 0.5, 2 / 3],
    ["a b c d e", "a b c | d e", 0.4, 1, 1],
    ["a | b | c | d | e", "a b c | d e", 1, 0, 1 / 3],
  ])("%s held against %s", (found, truth, precision, recall, whole) => {
    const { largestWhole, ...graded } = grade(groups(found), groups(truth));
    expect(graded.precision).toBeCloseTo(precision, 9);
    expect(graded.recall).toBeCloseTo(recall, 9);
    expect(largestWhole).toBeCloseTo(whole, 9);
  });

  it("counts an article that is in no found group as alone", () => {
    expect(grade(groups("a b"), groups("a b c")).recall).toBeCloseTo(1 / 3, 9);
  });
});

describe("chance", () => {
  it("draws as often as the weights say", () => {
    const by = chance(3);
    const draw = drawer([1, 2, 5]);
    const counts = [0, 0, 0];
    for (let run = 0; run < 8000; run++) counts[draw(by)]!++;
    expect(counts.map((count) => Math.round(count / 500))).toEqual([2, 4, 10]);
  });

  it("gives weights that fall", () => {
    const weights = zipf(5);
    expect([...weights].sort((x, y) => y - x)).toEqual(weights);
  });
});
