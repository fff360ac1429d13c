import { describe, expect, test } from "vitest";
import { failureLine } from "../../../src/read/failure.ts";
import { parseFeedJob } from "../../../src/read/feed/job.ts";
import { otherXmlReader } from "../../../src/read/feed/other-xml.ts";
import { feedReader } from "../../../src/read/feed/reader.ts";
import { readLimits } from "../../../src/read/limits.ts";
import type { ReadContext, ReadOutcome, Source } from "../../../src/read/reader.ts";
import { bytesSource, type SourceFacts } from "../../../src/read/source.ts";
import { atom, ferry, ferryText, item, rdf, rss } from "./feeds.ts";

/** The job runs here and not in a worker; the contract suite runs it there. */
const context: ReadContext = {
  limits: readLimits,
  metadata: {},
  fields: {},
  open: () => {
    throw new Error("a feed opens nothing");
  },
  parse: async (job, input) => {
    if (job !== "feed") throw new Error(`no job ${job}`);
    return { ok: true, value: structuredClone(await parseFeedJob(structuredClone(input))) };
  },
};

async function read(feed: string | Uint8Array, facts: SourceFacts = {}): Promise<ReadOutcome[]> {
  return outcomesOf(bytesSource("feed.xml", Buffer.from(feed), facts));
}

async function outcomesOf(source: Source): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of feedReader.read(source, context)) outcomes.push(outcome);
  return outcomes;
}

async function only(feed: string | Uint8Array, facts: SourceFacts = {}) {
  const outcomes = await read(feed, facts);
  const [outcome] = outcomes;
  if (outcomes.length !== 1 || !outcome?.ok) {
    throw new Error(
      JSON.stringify(outcomes.map((other) => (other.ok ? "article" : failureLine(other.failure)))),
    );
  }
  return outcome;
}

/** Texts of articles, failures in their words. */
async function told(feed: string | Uint8Array): Promise<string[]> {
  return (await read(feed)).map((outcome) =>
    outcome.ok ? outcome.article.text : `!${failureLine(outcome.failure)}`,
  );
}

describe("kinds of feeds", () => {
  test("RSS 2.0", async () => {
    const more = `<link>https://gazette.example/a?x=1&amp;y=2</link><guid isPermaLink="false">g-17</guid>
      <pubDate>Fri, 11 Jun 2021 12:00:00 +0200</pubDate><dc:creator>Ann Lee</dc:creator><author>desk@gazette.example (Ben Ode)</author>
      <atom:updated>2021-06-12T08:00:00Z</atom:updated><description>The ferry was held.</description>`;
    const { article, place, diagnostics } = await only(rss([item("Ferry held &amp; freed", ferry, more)]));
    expect(article).toMatchObject({
      id: "g-17",
      outlet: "Harbour Gazette",
      url: "https://gazette.example/a?x=1&y=2",
      title: "Ferry held & freed",
      byline: "Ben Ode, Ann Lee",
      published: "2021-06-11T12:00:00+02:00",
      modified: "2021-06-12T08:00:00Z",
      text: `Ferry held & freed\n\n${ferryText}`,
      origin: { name: "feed.xml, entry 1", truncated: false },
    });
    expect(place).toBe("entry 1");
    expect(diagnostics).toEqual([]);
  });

  test("RSS 0.91, without namespaces, with the document type of old", async () => {
    const feed = `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss-0.91.dtd">
<rss version="0.91"><channel><title>Gazette</title><item><title>Ferry held</title><link>https://gazette.example/a</link>
<description>The ferry was held for two hours.</description></item></channel></rss>`;
    const { article } = await only(feed);
    expect(article).toMatchObject({
      outlet: "Gazette",
      url: "https://gazette.example/a",
      id: "https://gazette.example/a",
    });
    expect(article.text).toBe("Ferry held\n\nThe ferry was held for two hours.");
  });

  test("RDF (RSS 1.0)", async () => {
    const entry = `<item rdf:about="https://gazette.example/a"><title>Ferry held</title><link>https://gazette.example/a</link>
      <description>The ferry was held.</description><dc:date>2021-06-11</dc:date><dc:creator>Ann Lee</dc:creator></item>`;
    const { article } = await only(rdf([entry]));
    expect(article).toMatchObject({ outlet: "Harbour Gazette", byline: "Ann Lee", published: "2021-06-11" });
  });

  test("Atom, with content as XHTML", async () => {
    const entry = `<entry><title type="html">Ferry &amp;amp; crew held</title><id>tag:gazette.example,2021:a</id>
      <link rel="alternate" href="/a"/><link rel="via" href="https://herald.example/ferry"/>
      <published>2021-06-11T10:00:00Z</published><updated>2021-06-11T12:00:00Z</updated><author><name>Ann Lee</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry was <b>held</b>.</p><p>Nobody was hurt.</p></div></content></entry>`;
    const { article } = await only(atom([entry]));
    expect(article).toMatchObject({
      id: "tag:gazette.example,2021:a",
      url: "https://gazette.example/a",
      byline: "Ann Lee",
      published: "2021-06-11T10:00:00Z",
      modified: "2021-06-11T12:00:00Z",
      text: "Ferry & crew held\n\nThe ferry was held.\n\nNobody was hurt.",
      declared: { isBasedOn: "https://herald.example/ferry" },
    });
  });

  test("Atom text that looks like markup and is none", async () => {
    const entry = `<entry><title>Ferry</title><id>a</id><content>Less is &lt;b&gt; than more.</content></entry>`;
    expect((await only(atom([entry]))).article.text).toBe("Ferry\n\nLess is <b> than more.");
  });

  test("JSON Feed", async () => {
    const feed = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Harbour Gazette",
      language: "en",
      items: [
        {
          id: "1",
          url: "https://gazette.example/a",
          title: "Ferry held",
          content_html: ferry,
          date_published: "2021-06-11T10:00:00+02:00",
          authors: [{ name: "Ann Lee" }],
        },
        { id: 2, content_text: "The bridge is open.\n\nIt was shut." },
      ],
    });
    const [first, second] = await read(feed);
    expect(first?.ok && first.article).toMatchObject({
      id: "1",
      byline: "Ann Lee",
      published: "2021-06-11T10:00:00+02:00",
      text: `Ferry held\n\n${ferryText}`,
    });
    expect(second?.ok && second.article).toMatchObject({
      id: "2",
      text: "The bridge is open.\n\nIt was shut.",
    });
  });
});

describe("what an entry says of itself", () => {
  test("a feed's author stands for entries without one, its language unless the words speak against it", async () => {
    const entry = (lang: string) =>
      `<entry${lang}><title>Fähre</title><id>a${lang}</id><content type="html">&lt;p&gt;${"Die Fähre wurde zwei Stunden lang im Hafen gehalten, und niemand wurde dabei verletzt. ".repeat(4)}&lt;/p&gt;</content></entry>`;
    const outcomes = await read(
      atom([entry(""), entry(` xml:lang="de-AT"`)], "<author><name>The Desk</name></author>"),
    );
    expect(
      outcomes.map((outcome) => outcome.ok && [outcome.article.byline, outcome.article.language]),
    ).toEqual([
      ["The Desk", "de"],
      ["The Desk", "de"],
    ]);
    const [stated, detected] = outcomes.map(
      (outcome) => outcome.ok && outcome.article.known.find(({ field }) => field === "language")?.by,
    );
    expect([stated, detected]).toEqual(["detected", "feed"]);
  });

  test("the source of an RSS item is a credit, of an Atom entry its outlet", async () => {
    const taken = item("Ferry held", ferry, `<source url="https://herald.example/rss">The Herald</source>`);
    expect((await only(rss([taken]))).article).toMatchObject({
      outlet: "Harbour Gazette",
      declared: { credit: "The Herald" },
    });
    const copied = `<entry><title>Ferry</title><id>a</id><content>The ferry.</content><source><title>The Herald</title></source></entry>`;
    expect((await only(atom([copied]))).article).toMatchObject({
      outlet: "The Herald",
      declared: { credit: null },
    });
  });

  test("a guid that is an address stands for a missing link", async () => {
    const { article } = await only(rss([item("Ferry", ferry, "<guid>https://gazette.example/a</guid>")]));
    expect(article.url).toBe("https://gazette.example/a");
    const { article: other } = await only(rss([item("Ferry", ferry, "<link>javascript:alert(1)</link>")]));
    expect(other.url).toBe(null);
  });

  test("a headline that opens the text is not doubled", async () => {
    const { article } = await only(rss([item("Ferry held", `<h1>Ferry held</h1>${ferry}`)]));
    expect(article.text).toBe(`Ferry held\n\n${ferryText}`);
  });
});

describe("the text of an entry", () => {
  test("captions and what the program put behind are left out, and said", async () => {
    const html = `<figure><img src="a.jpg"><figcaption>The ferry in port.</figcaption></figure>${ferry}
      <p>The post <a href="/a">Ferry held</a> appeared first on <a href="/">Harbour Gazette</a>.</p>`;
    const { article, left } = await only(rss([item("Ferry held", html)]));
    expect(article.text).toBe(`Ferry held\n\n${ferryText}`);
    expect(left?.map(({ what, text }) => `${what}: ${text}`)).toEqual([
      "caption: The ferry in port.",
      "furniture: The post Ferry held appeared first on Harbour Gazette.",
    ]);
  });

  test("lists, line breaks and scripts", async () => {
    const html = `<p>One<br>two</p><ul><li>First</li><li>Second</li></ul><script>alert(1)</script><p>a &lt; b</p>`;
    expect((await only(rss([item("Ferry", html)]))).article.text).toBe(
      "Ferry\n\nOne\ntwo\n\nFirst\n\nSecond\n\na < b",
    );
  });

  test.each([
    [
      "a summary only",
      "<description>The ferry was held for two hours.</description>",
      "the feed gives a summary only",
    ],
    ["an excerpt", "<description>The ferry was held for [...]</description>", "its last sentence breaks off"],
    [
      "a line that leads on",
      `<content:encoded><![CDATA[<p>The ferry was held.</p><p><a href="/a">Read more</a></p>]]></content:encoded>`,
      '"Read more" leads to the rest',
    ],
  ])("%s is said to be truncated", async (_name, body, because) => {
    const { article, diagnostics } = await only(
      rss([`<item><title>Ferry</title><link>https://gazette.example/a</link>${body}</item>`]),
    );
    expect(article.origin.truncated).toBe(true);
    expect(diagnostics.map(({ code, says }) => `${code}: ${says}`)).toEqual([
      `read.truncated: The end of this article is missing: ${because}. The whole should be at https://gazette.example/a`,
    ]);
  });

  test("a description that is the whole article is not", async () => {
    const html = `<p>${"The ferry was held for two hours. ".repeat(12)}</p>`
      .repeat(3)
      .replaceAll("<", "&lt;");
    const { article } = await only(
      rss([`<item><title>Ferry</title><description>${html}</description></item>`]),
    );
    expect(article.origin.truncated).toBe(false);
  });

  test("a headline alone is no article", async () => {
    const bare = "<item><title>Ferry held</title><link>https://gazette.example/a</link></item>";
    expect(await told(rss([bare, item("Bridge", "<p>Open.</p>")]))).toEqual([
      "!feed.xml, entry 1: has a headline and no text. Its page may have more: https://gazette.example/a",
      "Bridge\n\nOpen.",
    ]);
  });
});

describe("broken feeds", () => {
  const [one, two, three] = ["One", "Two", "Three"].map((title) => item(title, `<p>${title} text.</p>`));

  test.each([
    ["a bare &", "Fish & chips"],
    ["an entity that nobody declared", "Fish &amp; chips &nbsp;"],
    ["an entity that the feed declares", "Fish &and; chips"],
  ])("%s", async (_name, title) => {
    const feed = rss([item(title, ferry)]).replace("<rss", `<!DOCTYPE rss [<!ENTITY and "&#38;">]>\n<rss`);
    expect((await only(feed)).article.title).toBe("Fish & chips");
  });

  test("a broken entry costs itself only", async () => {
    const broken = "<item><title>Broken < here</item>";
    expect(await told(rss([one!, broken, three!]))).toEqual([
      "One\n\nOne text.",
      "!feed.xml, entry 2: is broken XML. The other entries were read.",
      "Three\n\nThree text.",
    ]);
    const outcomes = await read(rss([one!, broken, three!]));
    expect(outcomes[0]?.ok && outcomes[0].article.outlet).toBe("Harbour Gazette");
  });

  test("a feed that breaks off", async () => {
    const feed = rss([one!, two!, three!]);
    const cut = feed.slice(0, feed.indexOf("Three text"));
    expect(await told(cut)).toEqual([
      "One\n\nOne text.",
      "Two\n\nTwo text.",
      "!feed.xml, entry 3: breaks off: its end is missing. The other entries were read.",
    ]);
  });

  test("a head that is broken", async () => {
    const feed = rss([one!, two!], "<image><url>a</image><copyright>A < B</copyright>");
    const outcomes = await read(feed);
    expect(outcomes.map((outcome) => outcome.ok && outcome.article.text)).toEqual([
      "One\n\nOne text.",
      "Two\n\nTwo text.",
    ]);
    expect(outcomes.map((outcome) => outcome.ok && outcome.article.outlet)).toEqual([
      "Harbour Gazette",
      "Harbour Gazette",
    ]);
  });

  test("an encoding that is not the declared one, each way", async () => {
    const feed = rss([item("Fähre gehalten", "<p>Die Fähre wurde gehalten – „niemand wurde verletzt“.</p>")]);
    const text = "Fähre gehalten\n\nDie Fähre wurde gehalten – „niemand wurde verletzt“.";
    const latin = Buffer.from(
      feed.replace(/[–„“]/g, (mark) => ({ "–": "\x96", "„": "\x84", "“": "\x93" })[mark] ?? mark),
      "latin1",
    );
    expect(await told(latin)).toEqual([text]);
    expect(await told(Buffer.from(feed.replace("UTF-8", "ISO-8859-1")))).toEqual([text]);
    expect(await told(Buffer.from(`\ufeff${feed}`, "utf16le"))).toEqual([text]);
    const [lies] = await read(latin);
    expect(lies?.ok && lies.diagnostics.map(({ code }) => code)).toEqual(["read.charset-lies"]);
  });

  test("JSON that is none", async () => {
    expect(await told(`{"version": "https://jsonfeed.org/version/1", "items": [`)).toEqual([
      expect.stringMatching(/^!feed\.xml: is no valid JSON Feed/),
    ]);
  });

  test("a feed without entries, and one that is none", async () => {
    expect(await told(rss([]))).toEqual([
      "!feed.xml: is a feed without entries. Ask for it again when there is news.",
    ]);
    expect(await told("<rss><chan")).toEqual([expect.stringMatching(/is no feed that can be read/)]);
  });
});

describe("feeds that mean harm", () => {
  const declared = (entities: string, title: string) =>
    rss([item(title, ferry)]).replace("<rss", `<!DOCTYPE rss [${entities}]>\n<rss`);

  test("entities made of entities are refused", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    ).join("");
    expect(await told(declared(`<!ENTITY e0 "lol">${levels}`, "&e9;"))).toEqual([
      "!feed.xml: declares entities made of other entities, as bombs do. Check the address or file; a browser shows what it holds.",
    ]);
  });

  test("an entity that swells by repetition is refused", async () => {
    expect(await told(declared(`<!ENTITY e "${"x".repeat(50_000)}">`, "&e;".repeat(100)))).toEqual([
      expect.stringMatching(/swells by its entities/),
    ]);
  });

  test("outside files are not fetched", async () => {
    const { article } = await only(declared(`<!ENTITY e SYSTEM "file:///etc/hostname">`, "Ferry &e;"));
    expect(article.title).toBe("Ferry &e;");
  });

  test("tags nested 100,000 deep, in an entry's XML and in its HTML", async () => {
    const deep = `<item><title>Deep</title>${"<a>".repeat(100_000)}</item>`;
    const html = item("Deep", `${"<div>".repeat(100_000)}Deep text.`);
    expect(await told(rss([item("One", "<p>One text.</p>"), deep]))).toEqual([
      "One\n\nOne text.",
      expect.stringMatching(/^!feed\.xml, entry 2: is broken XML/),
    ]);
    expect(await told(rss([html]))).toEqual(["Deep\n\nDeep text."]);
  });

  test("an entry in an entry, a CDATA section without end, names of prototypes", async () => {
    expect(
      (await told(rss(["<item><item><title>a</title><description>Text b.</description></item></item>"])))
        .length,
    ).toBeGreaterThan(0);
    expect(await told(rss(["<item><title><![CDATA[a</title></item>"]))).toEqual([
      expect.stringMatching(/^!feed\.xml/),
    ]);
    const odd = `<item><title>Odd</title><__proto__>x</__proto__><constructor>y</constructor><description>Text.</description></item>`;
    expect((await told(rss([odd])))[0]).toMatch(/^Odd|^!feed/);
  });
});

test("a large feed is read in parts", async () => {
  const paragraph = `<p>${"The ferry was held for two hours in the harbour. ".repeat(20)}</p>`;
  const items = Array.from({ length: 900 }, (_, index) =>
    item(`Ferry ${index}`, paragraph.repeat(6), `<guid>g${index}</guid>`),
  );
  const outcomes = await read(rss(items, "<language>en</language>"));
  expect(outcomes).toHaveLength(900);
  expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
  const last = outcomes.at(-1);
  expect(last?.ok && [last.article.id, last.article.outlet, last.place]).toEqual([
    "g899",
    "Harbour Gazette",
    "entry 900",
  ]);
});

describe("other XML", () => {
  test.each([
    [
      "urlset",
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>`,
      "is a sitemap: addresses without texts",
    ],
    ["opml", `<opml version="2.0"><body/></opml>`, "is a list of feeds (OPML)"],
    ["unknown", "<invoice/>", "is XML of an unknown kind (root <invoice>)"],
    ["none", "", "is XML of an unknown kind"],
  ])("%s", async (_name, xml, says) => {
    const source = bytesSource("a.xml", Buffer.from(`<?xml version="1.0"?><!-- made up -->\n${xml}`));
    for await (const outcome of otherXmlReader.read(source, context)) {
      expect(outcome.ok ? null : outcome.failure.says).toBe(says);
    }
  });
});
