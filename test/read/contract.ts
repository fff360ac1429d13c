import { describe, expect, test } from "vitest";
import type { Article, Metadata } from "../../src/core/model.ts";
import type { ReadOutcome } from "../../src/read/reader.ts";
import { brokenLaws } from "./laws.ts";
import { drawFrom, mutated } from "./mutate.ts";
import { type Given, lineOf, outcomesOf, parseHere } from "./outcomes.ts";
import type { ReaderSamples, Sample } from "./samples.ts";

/** Printed where a case fails, so that it can be made again. */
const seed = 20_211_122;

/** Mutations a sample here; `npm run fuzz` makes as many as one asks for. */
const fewMutations = 40;

/** What every reader promises, held against its samples. */
export function readerContract(reader: string, { samples, records }: ReaderSamples): void {
  describe(`the reader of ${reader}`, () => {
    for (const sample of samples) sampleLaws(sample);

    test.runIf(records !== undefined)("a bad record costs itself and nothing beside it", async () => {
      const { join, good, bad } = records!;
      const articles = async (parts: readonly Uint8Array[]) =>
        (await read(join(parts))).flatMap((one) => (one.ok ? [one.article.text] : []));
      const whole = await articles(good);
      expect(whole).toHaveLength(2);
      for (const order of [
        [good[0], bad, good[1]],
        [bad, ...good],
        [...good, bad],
      ]) {
        expect(await articles(order)).toEqual(whole);
        expect((await read(join(order))).filter(({ ok }) => !ok).length).toBeGreaterThan(0);
      }
    });
  });
}

function sampleLaws(sample: Sample): void {
  const { name, bytes, articles } = sample;
  const given = sample.fields === undefined ? {} : { fields: sample.fields };

  test(`${name}: is read, and every law of an article holds`, async () => {
    const found = await read(bytes, given);
    expect(found.filter(({ ok }) => ok)).toHaveLength(articles);
    for (const outcome of found) expect(brokenLaws(outcome)).toEqual([]);
  });

  test(`${name}: how the bytes come in does not matter`, async () => {
    const whole = (await read(bytes, given)).map(comparable);
    for (const chunk of [1, 13, 1024]) {
      expect((await read(bytes, { ...given, chunk })).map(comparable)).toEqual(whole);
    }
  });

  test(`${name}: no prefix and no damage makes it throw`, async () => {
    const draw = drawFrom(seed);
    for (let turn = 0; turn < fewMutations; turn++) {
      const damaged =
        turn < fewMutations / 2
          ? bytes.slice(0, Math.floor((bytes.length * turn * 2) / fewMutations))
          : mutated(bytes, draw);
      const found = await read(damaged, given);
      expect(found.length, `seed ${seed}, turn ${turn}`).toBeGreaterThan(0);
      for (const outcome of found) expect(brokenLaws(outcome)).toEqual([]);
    }
  });

  test(`${name}: what the caller gives wins and alters no word`, async () => {
    const metadata: Metadata = {
      outlet: "Example Post",
      byline: "Jo Doe",
      published: "1999-01-02",
      language: "en",
    };
    const plain = articlesOf(await read(bytes, given));
    const told = articlesOf(await read(bytes, { ...given, metadata }));
    expect(told.map(({ text }) => text)).toEqual(plain.map(({ text }) => text));
    for (const article of told) expect(article).toMatchObject(metadata);
  });

  test(`${name}: what is larger than the limit is refused`, async () => {
    const limits = { maxBytes: 8, maxDocumentBytes: 8 };
    const found = await read(bytes, { ...given, limits });
    expect(found.length).toBeGreaterThan(0);
    expect(articlesOf(found)).toEqual([]);
  });
}

function read(bytes: Uint8Array, given: Given = {}): Promise<ReadOutcome[]> {
  return outcomesOf(bytes, { parse: parseHere, ...given });
}

function articlesOf(outcomes: readonly ReadOutcome[]): Article[] {
  return outcomes.flatMap((outcome) => (outcome.ok ? [outcome.article] : []));
}

function comparable(outcome: ReadOutcome): string {
  return outcome.ok ? `${lineOf(outcome)} ${JSON.stringify(outcome.article)}` : lineOf(outcome);
}
