import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { candidates, fingerprint } from "../../src/core/match/index.ts";
import type { Article } from "../../src/core/model.ts";
import { openDuck } from "../../src/duck/open.ts";
import type { Corpus } from "../../src/store/corpus.ts";
import { dayOf } from "../../src/store/entry.ts";
import { memoryCorpus, openCorpus } from "../../src/store/index.ts";
import { byCodeUnits } from "../../src/store/stories.ts";
import { storiesOf } from "./contract.ts";
import { article, outcomes, type Told } from "./newsroom.ts";

const folder = mkdtempSync(join(tmpdir(), "twicetold-matching-"));
afterAll(() => rmSync(folder, { recursive: true }));
/** However much is new, only what it touches is made anew. */
const touchedOnly = { workers: 0, wholeFrom: 1000 };
let count = 0;
const nextFolder = () => join(folder, `corpus-${count++}`);

/** The candidates that a closed corpus has, by article ids, as the reference tells them. */
async function storedCandidates(path: string): Promise<readonly unknown[]> {
  const duck = await openDuck({ database: join(path, "corpus.duckdb") });
  try {
    return await duck.rows(
      `SELECT x.id AS a, y.id AS b, candidate.points, candidate.starred FROM candidate
       JOIN article AS x ON candidate.a = x.doc JOIN article AS y ON candidate.b = y.doc
       WHERE candidate.a_asks OR candidate.b_asks ORDER BY x.id, y.id`,
    );
  } finally {
    duck.close();
  }
}

function referenceCandidates(articles: readonly Article[]): readonly unknown[] {
  const found = candidates(
    articles.map((one) => ({
      id: one.id,
      day: dayOf(one),
      language: one.language,
      prints: fingerprint(one),
    })),
  );
  return [...found].sort((x, y) => byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b));
}

/** A line below 120 articles makes its fingerprints hot; 40 tellings of one report crowd each other's partners. */
function crowdedCorpus(): readonly Article[] {
  const told: Told[] = [];
  for (let number = 0; number < 130; number++)
    told.push({ story: 100 + number, number: 0, day: number % 9 === 0 ? null : (number * 5) % 300, line: 1 });
  for (let number = 0; number < 45; number++) told.push({ story: 7, number, day: 20 + number });
  for (let number = 0; number < 110; number++)
    told.push({ story: 8, number: number % 3, day: number * 2, line: 2 });
  const seen = new Set<string>();
  return told.flatMap((one, index) => {
    const made = article(one, { id: `a${(index * 7919) % 1009}-${one.story}` });
    if (seen.has(made.id)) return [];
    seen.add(made.id);
    return [made];
  });
}

async function addAll(corpus: Corpus, batches: readonly (readonly Article[])[], matchAfterEach: boolean) {
  for (const batch of batches) {
    await corpus.add(outcomes(batch));
    if (matchAfterEach) await storiesOf(corpus);
  }
}

describe("the SQL of matching", () => {
  it("gives the candidates of the reference, hot fingerprints and crowded partners among them", async () => {
    const articles = crowdedCorpus();
    const path = nextFolder();
    const corpus = await openCorpus(path, touchedOnly);
    await addAll(corpus, [articles], true);
    await corpus.close();
    const reference = referenceCandidates(articles);
    expect(reference.length).toBeGreaterThan(1000);
    expect(await storedCandidates(path)).toEqual(reference);
  });

  it("gives the same when articles come in batches, and crossing the cut takes back what it must", async () => {
    const articles = crowdedCorpus();
    const shuffled = [...articles].sort((x, y) => (x.text < y.text ? -1 : 1));
    const path = nextFolder();
    const corpus = await openCorpus(path, touchedOnly);
    // Many small batches, so that each touches a part and is not taken for a first run.
    const size = Math.ceil(shuffled.length / 12);
    const batches = Array.from({ length: 12 }, (_, batch) =>
      shuffled.slice(batch * size, (batch + 1) * size),
    );
    await addAll(corpus, batches, true);
    await corpus.close();
    expect(await storedCandidates(path)).toEqual(referenceCandidates(articles));
  });

  it("gives the same when hubs are revised away and weeks come before, between and behind others", async () => {
    const articles = crowdedCorpus();
    const early = [...articles].sort((x, y) => byCodeUnits(x.published ?? "", y.published ?? ""));
    const revised = early
      .filter(({ published }, index) => published !== null && index % 7 === 0)
      .map(({ id }, index) =>
        article({ story: 400 + index, number: 0, day: 30 }, { id, modified: "2022-02-01" }),
      );
    const path = nextFolder();
    const corpus = await openCorpus(path, touchedOnly);
    const thirds = [1, 0, 2].map((third) => early.filter((_, index) => index % 24 < 16 === third < 1));
    const batches = [thirds[0]!, thirds[1]!.slice(0, 40), revised, thirds[1]!.slice(40)];
    await addAll(corpus, batches, true);
    await corpus.close();
    const gone = new Set(revised.map(({ id }) => id));
    const standing = [...articles.filter(({ id }) => !gone.has(id)), ...revised];
    expect(await storedCandidates(path)).toEqual(referenceCandidates(standing));
  });

  it("joins names between two languages only, as the reference does", async () => {
    const names = "Ostrava Belmonte Karlovac Tiverton Maribor Szeged Ploiesti Lugano";
    const text = (language: string, own: string) =>
      article({ story: own.length, number: 0, day: 1 }, { language, id: `${language}-${own}` });
    const articles = ["en", "de", "fr"].flatMap((language) =>
      ["one", "three", "seventeen"].map((own) => {
        const made = text(language, own);
        return { ...made, text: `${made.text} ${names}.` };
      }),
    );
    const path = nextFolder();
    const corpus = await openCorpus(path, touchedOnly);
    await addAll(corpus, [articles], true);
    await corpus.close();
    const reference = referenceCandidates(articles);
    expect(reference.length).toBeGreaterThan(0);
    expect(await storedCandidates(path)).toEqual(reference);
  });
});

const told = fc.record({
  story: fc.integer({ min: 1, max: 5 }),
  number: fc.integer({ min: 0, max: 4 }),
  day: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
});

/** Articles, some of them in two revisions with times that tell which is newer. */
const corpusPlan = fc.record({
  told: fc.uniqueArray(told, {
    minLength: 3,
    maxLength: 14,
    selector: ({ story, number }) => `${story}/${number}`,
  }),
  revised: fc.array(fc.nat({ max: 13 }), { maxLength: 3 }),
  order: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
  cuts: fc.array(fc.nat({ max: 16 }), { maxLength: 4 }),
  matched: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
});

describe("the order and batches in which articles come", () => {
  it("change nothing: both stores give the same articles and stories", async () => {
    await fc.assert(
      fc.asyncProperty(corpusPlan, async ({ told: plan, revised, order, cuts, matched }) => {
        const first = plan.map((one) => article(one, { modified: "2021-01-01" }));
        const second = [...new Set(revised.map((index) => index % plan.length))].map((index) => {
          const { story, number } = plan[index]!;
          return article(
            { story: story + 1, number, day: 3 },
            { id: first[index]!.id, modified: "2021-02-01" },
          );
        });
        const all = [...first, ...second];
        const shuffled = all
          .map((one, index) => ({ one, key: (order[index % order.length]! * 31 + index) % 97 }))
          .sort((x, y) => x.key - y.key)
          .map(({ one }) => one);
        const borders = [0, ...cuts.map((cut) => cut % (all.length + 1)).sort((x, y) => x - y), all.length];

        const whole = memoryCorpus();
        await whole.add(outcomes(all));
        const expected = await storiesOf(whole);

        const parts = await openCorpus(nextFolder(), { ...touchedOnly, batch: 3 });
        for (let at = 1; at < borders.length; at++) {
          await parts.add(outcomes(shuffled.slice(borders[at - 1], borders[at])));
          if (matched[at % matched.length]) await storiesOf(parts);
        }
        expect(await storiesOf(parts)).toEqual(expected);
        expect(await parts.count()).toEqual(await whole.count());
        for (const { id } of first) {
          expect(await parts.article(id)).toEqual(await whole.article(id));
          expect(await parts.revisions(id)).toEqual(await whole.revisions(id));
        }
        await parts.close();
      }),
      { numRuns: 12, seed: 20211104 },
    );
  });
});
