import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Article, Story } from "../../src/core/model.ts";
import { readText } from "../../src/core/read/index.ts";
import { parquetRows } from "../../src/duck/parquet.ts";
import type { AddProgress, Corpus } from "../../src/store/corpus.ts";
import { corpusFailureOf } from "../../src/store/failure.ts";
import { article, outcomes, report, telling } from "./newsroom.ts";

export async function storiesOf(corpus: Corpus): Promise<readonly Story[]> {
  const stories: Story[] = [];
  for await (const story of corpus.stories()) stories.push(story);
  return stories;
}

const many = { story: 1, tellings: 6 };

/** Six tellings of one report, two of another, three lone ones, in no order. */
export function smallCorpus(): readonly Article[] {
  const told = [
    ...Array.from({ length: many.tellings }, (_, number) => ({ story: many.story, number, day: number })),
    { story: 2, number: 0, day: 40 },
    { story: 2, number: 1, day: null },
    { story: 3, number: 0, day: 3 },
    { story: 4, number: 0, day: 4 },
    { story: 5, number: 0, day: null },
  ];
  return told.map((one) => article(one)).sort((x, y) => (x.text < y.text ? -1 : 1));
}

/** What every corpus promises, wherever it is kept. */
export function corpusContract(name: string, open: () => Promise<Corpus>): void {
  describe(`${name} keeps the contract of a corpus`, () => {
    const opened: Corpus[] = [];
    const make = async () => {
      const corpus = await open();
      opened.push(corpus);
      return corpus;
    };
    afterEach(async () => {
      for (const corpus of opened.splice(0)) await corpus.close();
    });
    const filled = async () => {
      const corpus = await make();
      await corpus.add(outcomes(smallCorpus()));
      return corpus;
    };

    it("an empty corpus answers everything with nothing", async () => {
      const corpus = await make();
      expect(await corpus.count()).toEqual({ articles: 0, revisions: 0, stories: 0 });
      expect(await storiesOf(corpus)).toEqual([]);
      expect(await corpus.story("s0000000000000000")).toBeNull();
      expect(await corpus.article("none")).toBeNull();
      expect(await corpus.revisions("none")).toEqual([]);
      expect(await corpus.find(readText("Nothing of this kind was ever reported anywhere."))).toEqual([]);
      expect(await corpus.quote("nothing of this kind was ever said")).toEqual({ wordings: [], unread: 0 });
      expect(await corpus.add(outcomes([]))).toEqual({ added: 0, revised: 0, unchanged: 0, failed: {} });
    });

    it("adds articles and gives each back as it was", async () => {
      const corpus = await make();
      const articles = smallCorpus();
      const progress: AddProgress[] = [];
      const summary = await corpus.add(outcomes(articles), (now) => progress.push(now));
      expect(summary).toEqual({ added: articles.length, revised: 0, unchanged: 0, failed: {} });
      expect(progress.at(-1)).toEqual({ ...summary, seen: articles.length });
      expect(await corpus.count()).toEqual({ articles: articles.length, revisions: 0, stories: 0 });
      for (const one of articles) expect(await corpus.article(one.id)).toEqual(one);
    });

    it("keeps texts of all kinds to the unit", async () => {
      const corpus = await make();
      const texts = [
        "",
        " ",
        "a\0b",
        "lone \ud800 half",
        "\ud83d\ude00 é ü",
        "'; DROP TABLE article; --",
        "x".repeat(70_000),
      ];
      const articles = texts.map((text, index) => readText(text, { id: `text ${index} ' "` }));
      await corpus.add(outcomes(articles));
      for (const one of articles) expect(await corpus.article(one.id)).toEqual(one);
    });

    it("the same article again is no change, in the same call and in a later one", async () => {
      const corpus = await make();
      const articles = smallCorpus();
      const twice = await corpus.add(outcomes([...articles, ...articles]));
      expect(twice).toEqual({ added: articles.length, revised: 0, unchanged: articles.length, failed: {} });
      const again = await corpus.add(outcomes(articles));
      expect(again).toEqual({ added: 0, revised: 0, unchanged: articles.length, failed: {} });
      expect(await corpus.count()).toEqual({ articles: articles.length, revisions: 0, stories: 0 });
    });

    it("counts what gave no article by the code of its failure", async () => {
      const corpus = await make();
      const failure = { name: "x", code: "read.missing", says: "there is no such file", next: "Look again." };
      const summary = await corpus.add(
        outcomes([{ ok: false, failure }, smallCorpus()[0]!, { ok: false, failure }]),
      );
      expect(summary).toEqual({ added: 1, revised: 0, unchanged: 0, failed: { "read.missing": 2 } });
    });

    it("an article of the same id with other words is a revision, whichever comes first", async () => {
      const former = readText(telling(7, 0), { id: "a", modified: "2021-03-01" });
      const later = readText(telling(7, 1), { id: "a", modified: "2021-03-02" });
      for (const order of [
        [former, later],
        [later, former],
      ]) {
        const corpus = await make();
        expect(await corpus.add(outcomes(order))).toEqual({ added: 1, revised: 1, unchanged: 0, failed: {} });
        expect(await corpus.article("a")).toEqual(later);
        expect(await corpus.revisions("a")).toEqual([former]);
        expect(await corpus.count()).toEqual({ articles: 1, revisions: 1, stories: 0 });
        expect(await corpus.add(outcomes([former]))).toMatchObject({ unchanged: 1 });
      }
    });

    it("an article at the same address with other words is a revision, and both ids lead to it", async () => {
      const url = "https://news.example/reports/7";
      const corpus = await make();
      const former = readText(telling(7, 0), { url });
      const later = readText(telling(7, 1), { url, id: "given" });
      await corpus.add(outcomes([former]));
      expect(await corpus.add(outcomes([later]))).toMatchObject({ added: 0, revised: 1 });
      expect((await corpus.article(url))?.text).toBe(later.text);
      expect((await corpus.article("given"))?.text).toBe(later.text);
      expect((await corpus.revisions("given")).map(({ text }) => text)).toEqual([former.text]);
    });

    it("equal words at two addresses are two articles", async () => {
      const corpus = await make();
      const copies = ["one", "two"].map((host) =>
        readText(telling(7, 0), { url: `https://${host}.example/report` }),
      );
      expect(await corpus.add(outcomes(copies))).toMatchObject({ added: 2, revised: 0 });
      const stories = await storiesOf(corpus);
      expect(stories.map(({ tellings }) => tellings.map(({ article: id }) => id))).toEqual([
        ["https://one.example/report", "https://two.example/report"],
      ]);
    });

    it("earlier revisions have no part in stories, find or quote", async () => {
      const corpus = await make();
      const [first, second] = [
        readText(report(7).join(" "), { id: "a" }),
        readText(report(8).join(" "), { id: "a" }),
      ];
      const copy = readText(report(7).join(" "), { id: "b" });
      await corpus.add(outcomes([first, copy]));
      expect((await storiesOf(corpus)).length).toBe(1);
      await corpus.add(outcomes([second]));
      expect(await storiesOf(corpus)).toEqual([]);
      expect((await corpus.find(first)).map((hit) => hit.article)).toEqual(["b"]);
      expect((await corpus.find(second)).map((hit) => hit.article)).toEqual(["a"]);
    });

    it("tells stories, largest first, their tellings earliest first", async () => {
      const corpus = await filled();
      const stories = await storiesOf(corpus);
      expect(stories.map(({ tellings }) => tellings.map(({ article: id }) => id))).toEqual([
        Array.from({ length: many.tellings }, (_, number) => `story-1-telling-${number}`),
        ["story-2-telling-0", "story-2-telling-1"],
      ]);
      expect(stories[0]).toMatchObject({ from: "2021-01-01", until: "2021-01-06" });
      for (const { tellings, texts } of stories) {
        expect(texts.flat().sort()).toEqual(tellings.map(({ article: id }) => id).sort());
        for (const { reuse } of tellings) expect(reuse).toBeGreaterThan(0.5);
      }
      expect(await corpus.count()).toMatchObject({ stories: 2 });
    });

    it("finds a story by its id and by each of its tellings; a lone article has none", async () => {
      const corpus = await filled();
      const [story] = await storiesOf(corpus);
      expect(await corpus.story(story!.id)).toEqual(story);
      for (const { article: id } of story!.tellings) expect(await corpus.story(id)).toEqual(story);
      expect(await corpus.story("story-3-telling-0")).toBeNull();
    });

    it("a story keeps its id when it grows, and former ids of a merged one lead to it", async () => {
      const corpus = await make();
      const tellings = [0, 1, 2, 3].map((number) => article({ story: 9, number, day: 10 + number }));
      await corpus.add(outcomes(tellings.slice(1, 3)));
      const [before] = await storiesOf(corpus);
      await corpus.add(outcomes(tellings.slice(3)));
      const [grown] = await storiesOf(corpus);
      expect(grown?.id).toBe(before?.id);
      expect(grown?.tellings.length).toBe(3);
      await corpus.add(outcomes(tellings.slice(0, 1)));
      const [earlier] = await storiesOf(corpus);
      expect(earlier?.tellings.length).toBe(4);
      expect(await corpus.story(before!.id)).toEqual(earlier);
    });

    it("finds the tellings of a text, best first, with what is shared", async () => {
      const corpus = await filled();
      const query = readText(telling(many.story, 50));
      const hits = await corpus.find(query);
      expect(hits.slice(0, many.tellings).map(({ article: id }) => id.replace(/\d+$/, ""))).toEqual(
        Array.from({ length: many.tellings }, () => "story-1-telling-"),
      );
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((x, y) => y - x));
      const [best] = hits;
      expect(best!.containment.queryInArticle).toBeGreaterThan(0.5);
      const found = await corpus.article(best!.article);
      expect(best).toMatchObject({ title: found!.title, outlet: found!.outlet, published: found!.published });
      expect(best!.passages.length).toBeGreaterThan(0);
      for (const { query: asked, article: there } of best!.passages) {
        expect(asked.end).toBeGreaterThan(asked.start);
        expect(found!.text.slice(there.start, there.end).length).toBeGreaterThan(20);
      }
    });

    it("finds three sentences that stand in a long article", async () => {
      const corpus = await filled();
      const taken = report(3).slice(4, 7).join(" ");
      const host = readText([...report(50, 20), taken, ...report(51, 20)].join(" "), { id: "host" });
      await corpus.add(outcomes([host]));
      const hits = await corpus.find(readText(taken));
      expect(
        hits
          .map(({ article: id }) => id)
          .slice(0, 2)
          .sort(),
      ).toEqual(["host", "story-3-telling-0"]);
      const inHost = hits.find(({ article: id }) => id === "host")!;
      const [passage] = inHost.passages;
      expect(host.text.slice(passage!.article.start, passage!.article.end)).toBe(taken);
    });

    it("takes no more than the limit asked for, and nothing for a stranger", async () => {
      const corpus = await filled();
      expect((await corpus.find(readText(telling(many.story, 50)), { limit: 2 })).length).toBe(2);
      const strangers = await corpus.find(readText(report(77).join(" ")));
      for (const { score } of strangers) expect(score).toBeLessThan(0.3);
    });

    it("tells all wordings of a quotation, earliest first", async () => {
      const corpus = await make();
      const text = (said: string) =>
        `The council met on Monday in Harwell.\n\n“${said},” said Ines Calder, the council leader.\n\nThe vote was put off.`;
      await corpus.add(
        outcomes([
          readText(text("We will never close the harbour library"), { id: "late", published: "2021-05-04" }),
          readText(text("We will never close the harbour museum"), { id: "early", published: "2021-05-02" }),
          readText(report(3).join(" "), { id: "other" }),
        ]),
      );
      const { wordings } = await corpus.quote("we will never close the harbour library");
      expect(wordings.map(({ places }) => places.map((place) => place.article))).toEqual([
        ["early"],
        ["late"],
      ]);
      expect(wordings.map(({ verdict }) => verdict)).toEqual(["altered", "verbatim"]);
      expect(wordings[1]!.places[0]!.speaker).toBe("Ines Calder");
    });

    it("gives the cards of many articles at once, unknown ids left out", async () => {
      const corpus = await filled();
      const cards = await corpus.cards(["story-1-telling-0", "none", "story-5-telling-0"]);
      expect([...cards.keys()].sort()).toEqual(["story-1-telling-0", "story-5-telling-0"]);
      expect(cards.get("story-1-telling-0")).toEqual({
        id: "story-1-telling-0",
        outlet: "Outlet none",
        title: "Report 1 as told 0",
        url: null,
        published: "2021-01-01",
      });
    });

    it("exports its stories as tables", async () => {
      const corpus = await filled();
      const stories = await storiesOf(corpus);
      const expected = stories.flatMap((story) =>
        story.tellings.map(({ article: id }) => ({ story: story.id, article: id })),
      );
      const folder = mkdtempSync(join(tmpdir(), "twicetold-export-"));
      try {
        expect(await corpus.exportStories(join(folder, "s.parquet"), "parquet")).toBe(expected.length);
        const rows: unknown[] = [];
        for await (const { story, article: id } of parquetRows(join(folder, "s.parquet")))
          rows.push({ story, article: id });
        expect(rows).toEqual(expected);
        await corpus.exportStories(join(folder, "s.csv"), "csv");
        const [head, ...lines] = readFileSync(join(folder, "s.csv"), "utf8").trim().split("\n");
        expect(head).toBe("story,text,article,reuse,outlet,title,url,published");
        expect(lines.length).toBe(expected.length);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it("says that it is closed, and closes twice", async () => {
      const corpus = await make();
      await corpus.close();
      await corpus.close();
      const failure = await corpus.count().catch((error: unknown) => corpusFailureOf(error));
      expect(failure).toMatchObject({ code: "corpus.closed" });
    });
  });
}
