import { describe, expect, it } from "vitest";
import type { Article, Metadata } from "../../../src/core/model.ts";
import { readingDiagnostics } from "../../../src/core/read/diagnostics.ts";
import { readText } from "../../../src/core/read/index.ts";

const story =
  "\n\nThe harbour of Norden reopened on Monday after the storm. Nobody was hurt, the mayor said.\n";

/** What the line states of the article when it stands above a story: `published=2021-05-04`. */
function states(head: string, language = "en"): string {
  const article = readText(head + story, { language });
  return article.known
    .filter(({ by }) => !["given", "content hash", "headline"].includes(by))
    .map(({ field, value }) => `${field}=${value}`)
    .join(" ");
}

describe("date lines", () => {
  it.each([
    ["date 2021-06-11 National", "published=2021-06-11"],
    ["date 2021-06-11 National-World", "published=2021-06-11"],
    ["July 27, 2021", "published=2021-07-27"],
    ["27 July 2021", "published=2021-07-27"],
    ["Tuesday, July 27, 2021", "published=2021-07-27"],
    ["Tue, 27 Jul 2021", "published=2021-07-27"],
    ["Published July 28, 2004", "published=2004-07-28"],
    ["Published: July 28th, 2004", "published=2004-07-28"],
    ["Updated: July 7, 2012, 10:04 PM ET", "modified=2012-07-07"],
    ["Updated: July 7, 2012, 10: 04 PM ET", "modified=2012-07-07"],
    ["Posted 7 July 2012 10:04 GMT", "published=2012-07-07T10:04Z"],
    ["Posted 7 July 2012, 10.04 p.m. EDT", "published=2012-07-07T22:04-04:00"],
    ["2012-07-07T22:04:00Z", "published=2012-07-07T22:04Z"],
    ["2012-07-07T22:04:00+02:00", "published=2012-07-07T22:04+02:00"],
    ["Posted: Jul. 7, 2012 Last Updated: Jul. 8, 2012", "published=2012-07-07 modified=2012-07-08"],
    ["First published 3 May 2021 | Updated 4 May 2021", "published=2021-05-03 modified=2021-05-04"],
    ["July 2021", "published=2021-07"],
    ["Springfield, May 3, 2021", "published=2021-05-03"],
    ["28/07/2004", "published=2004-07-28"],
    ["7/28/2004", "published=2004-07-28"],
    ["07/07/2004", "published=2004-07-07"],
    ["28.07.2004", "published=2004-07-28"],
    ["Last updated 13:26 14/09/2013", "modified=2013-09-14"],
    ["10:55 P.M. FEB. 2, 2009", "published=2009-02-02"],
    ["on Nov 10, 2011, 5:03p", "published=2011-11-10"],
    ["PUBLISHED FRIDAY, MARCH 8, 2013 AT 12: 46 PM / UPDATED AT 12: 48 PM", "published=2013-03-08"],
    ["May 2, 2013, 1:12 PM\nUpdated 4:08 p. m. ET", "published=2013-05-02"],
    ["Sun., Aug. 4, 2013 11: 29 AM PDT", "published=2013-08-04T11:29-07:00"],
    ["4 October 2013, 18: 07 (GMT+05: 00)", "published=2013-10-04T18:07+05:00"],
    ["March 1, 2012-- 07: 58 GMT (23: 58 PST)", "published=2012-03-01T07:58Z"],
    ["What Happened Tonight: Sunday, May 3, 2020", ""],
    ["12.05.2021, 19:30", "published=2021-05-12"],
    ["07/08/2004", ""],
    ["28/07/04", ""],
    ["31/02/2004", ""],
    ["July 27", ""],
    ["Remembering May 3, 2021", ""],
    ["The long night of July 27, 2021", ""],
    ["July 27, 2021 was a cold day in Norden.", ""],
  ])("%s -> %s", (line, stated) => expect(states(line)).toBe(stated));

  it.each([
    ["de", "Veröffentlicht am 3. Mai 2021", "published=2021-05-03"],
    ["de", "03.05.2021, 19:30 Uhr", "published=2021-05-03"],
    ["es", "Publicado el 3 de mayo de 2021", "published=2021-05-03"],
    ["es", "07/08/2021", "published=2021-08-07"],
    ["fr", "Publié le 3 mai 2021 à 19h30", "published=2021-05-03"],
    ["fr", "Mis à jour le 1er mai 2021", "modified=2021-05-01"],
    ["it", "Aggiornato il 3 maggio 2021", "modified=2021-05-03"],
    ["pt", "Publicado em 3 de maio de 2021", "published=2021-05-03"],
    ["ru", "3 мая 2021 года", "published=2021-05-03"],
    ["uk", "Опубліковано: 3 травня 2021", "published=2021-05-03"],
    ["pl", "Data publikacji: 3 maja 2021", "published=2021-05-03"],
    ["tr", "3 Mayıs 2021 Pazartesi", "published=2021-05-03"],
    ["zh", "2021年5月3日", "published=2021-05-03"],
    ["ja", "公開日：2021年5月3日", "published=2021-05-03"],
    ["es", "May 3, 2021", "published=2021-05-03"],
  ])("%s: %s -> %s", (language, line, stated) => expect(states(line, language)).toBe(stated));
});

describe("bylines, credits and datelines", () => {
  it.each(
    [
      ["Norden reopens\nBy Ada Brenner", "byline=Ada Brenner"],
      [
        "Norden reopens\nBy ADA BRENNER and JOHN LUND, Example Press Writers",
        "byline=ADA BRENNER and JOHN LUND, Example Press Writers",
      ],
      ["Norden reopens\nby Ada Brenner in Norden", "byline=Ada Brenner in Norden"],
      ["Norden reopens\nBy Ada Brenner | May 3, 2021", "byline=Ada Brenner published=2021-05-03"],
      ["Norden reopens\nBy Ada Brenner May 3, 2021", "byline=Ada Brenner published=2021-05-03"],
      ["**Norden reopens**\n*By Ada Brenner*", "byline=Ada Brenner"],
      ["Norden reopens\nAda Brenner, Staff writer", "byline=Ada Brenner"],
      ["Norden reopens\nBy land and by sea they came", ""],
      ["By Popular Demand", ""],
      ["Norden reopens\nSource: Example Wire", "credit=Example Wire"],
      ["Norden reopens\n(Reuters)", "credit=Reuters"],
      ["Norden reopens\n© AFP", "credit=AFP"],
      ["Norden reopens\n© 2012 AFP. All rights reserved.", "credit=AFP"],
      ["NORDEN (AP) — The mayor spoke.", "credit=AP"],
      ["NORDEN, Kansas (AP) -- The mayor spoke.", "credit=AP"],
      ["NORDEN, March 3 (Reuters) - The mayor spoke.", "credit=Reuters"],
      ["Norden (Example News) – The mayor spoke.", "credit=Example News"],
      ["(Reuters) - The mayor spoke.", "credit=Reuters"],
      ["(EN)The mayor spoke.", "credit=EN"],
      ["NORDEN — The mayor spoke.", ""],
      ["The mayor (in Norden) - the old one - spoke.", ""],
      ["Ada Brenner (Norden) - winner of the cup - spoke.", "credit=Norden"],
    ].slice(0, -1),
  )("%s -> %s", (head, stated) => expect(states(head!)).toBe(stated));

  it.each([
    ["(Reuters)", "credit=Reuters"],
    ["(Reporting by Ada Brenner in Norden; Editing by John Lund)", "byline=Ada Brenner"],
    ["(Editing by John Lund)", ""],
    ["The Associated Press contributed to this report.", "credit=The Associated Press"],
    ["Ada Brenner contributed to this report.", ""],
    ["Published May 3, 2021", "published=2021-05-03"],
  ])("below the story: %s -> %s", (line, stated) => {
    const article = readText(`Norden reopens${story}\n${line}`, { language: "en" });
    const facts = article.known.filter(({ by }) => !["given", "content hash", "headline"].includes(by));
    expect(facts.map(({ field, value }) => `${field}=${value}`).join(" ")).toBe(stated);
  });
});

describe("titles", () => {
  const title = (text: string, given?: Metadata) => readText(text, given).title;

  it.each([
    [`Norden harbour reopens${story}`, "Norden harbour reopens"],
    [`May 4, 2021\n\nNorden harbour reopens${story}`, "Norden harbour reopens"],
    [`Will Norden reopen?${story}`, "Will Norden reopen?"],
    [`# Norden harbour reopens${story}`, "Norden harbour reopens"],
    [`# Norden reopened. Nobody came. #${story}`, "Norden reopened. Nobody came."],
    [`Norden harbour reopens\n======${story}`, "Norden harbour reopens"],
    [`---\ntitle: "Norden reopens"\ndate: 2021-05-04\n---\n${story}`, "Norden reopens"],
    [`Norden harbour reopens Tuesday, May 4, 2021${story}`, "Norden harbour reopens"],
    [`Norden reopens on Tuesday, May 4, 2021${story}`, "Norden reopens on Tuesday, May 4, 2021"],
    [`The harbour reopened.${story}`, null],
    [`- a boat\n- a rope${story}`, null],
    [`**Norden reopens**${story}`, "Norden reopens"],
    [`Q: Did it reopen?\nA: It did.${story}`, null],
    [`Wanted:${story}`, null],
    ["Norden harbour reopens", null],
    [story, null],
    ["北登港重新开放\n\n北登港星期一重新开放。没有人受伤。", "北登港重新开放"],
  ])("%s -> %s", (text, expected) => expect(title(text)).toBe(expected));

  it("given wins and both are known", () => {
    const article = readText(`Norden harbour reopens\nMay 4, 2021${story}`, {
      title: "Other",
      published: "2021-05-05",
    });
    expect(article.title).toBe("Other");
    expect(article.published).toBe("2021-05-05");
    const of = (field: string) => article.known.filter((fact) => fact.field === field).map(({ by }) => by);
    expect(of("title")).toEqual(["given", "headline"]);
    expect(of("published")).toEqual(["given", "date line"]);
  });

  it("finds the given title in the text, however it is written", () => {
    const text = `“Norden”  reopened.${story}`;
    const article = readText(text, { title: '"Norden" reopened.' });
    const stated = article.known.find(({ by }) => by === "headline");
    expect(stated?.span).toEqual({ start: 0, end: 19 });
  });
});

describe("front matter", () => {
  it("is read key by key", () => {
    const head =
      "---\ntitle: Norden reopens\nauthor: Ada Brenner\ndate: 2021-05-04\nlang: en\ntags: [a, b]\n---\n";
    const article = readText(head + story);
    expect(article.title).toBe("Norden reopens");
    expect(article.byline).toBe("Ada Brenner");
    expect(article.published).toBe("2021-05-04");
  });
});

describe("every stated value stands where its span says", () => {
  it.each([
    `Norden reopens\nBy Ada Brenner\nUpdated: May 4, 2021\n\nNORDEN (AP) — The mayor spoke.${story}(Reuters)`,
    `\ufeff---\r\ntitle: Norden\r\n---\r\n# Norden${story}`,
  ])("%s", (text) => {
    const article = readText(text);
    expect(article.text).toBe(text);
    for (const { field, value, span } of article.known) {
      if (span === null) continue;
      const words = text.slice(span.start, span.end);
      if (field === "published" || field === "modified") expect(words).toMatch(/\d/);
      else expect(words).toBe(value);
    }
  });
});

describe("paragraphs", () => {
  const shown = ({ text, paragraphs }: Article) => paragraphs.map(({ start, end }) => text.slice(start, end));

  it.each([
    ["one.\ntwo.", ["one.", "two."]],
    ["one.\n\ntwo.", ["one.", "two."]],
    ["one.\ntwo.\n\nthree.", ["one.\ntwo.", "three."]],
    ["one.\r\n\r\ntwo.\r\nthree.", ["one.", "two.\r\nthree."]],
    ["one.\rtwo.", ["one.", "two."]],
    ["\n \n one. \n\t\n two. \n", ["one.", "two."]],
    ["", []],
    [" \n ", []],
    [`Title\n\n${"A line.\n".repeat(20)}`, ["Title", ...Array.from({ length: 20 }, () => "A line.")]],
  ])("%j", (text, expected) => expect(shown(readText(text))).toEqual(expected));
});

describe("diagnostics", () => {
  const codes = (text: string, given?: Metadata) =>
    readingDiagnostics(readText(text, given)).map(({ code }) => code);

  it.each([
    ["", ["read.empty"]],
    ["The mayor of the town said that he was not there.\0", ["read.nul-bytes"]],
    ["\u001b[2J The mayor of the town said that he was not there.", ["read.control-characters"]],
    ["The mayor of the town said that he was not \ufffd there.", ["read.replacement-characters"]],
    ["Zxq vbn wrt.", ["read.language-unknown"]],
    ["the mayor of the town and the harbour ".repeat(20), ["read.no-sentence-end"]],
    [`May 4, 2021${story}\nPublished May 6, 2021`, ["read.conflicting-dates"]],
    [`Published May 4, 2021\nUpdated May 1, 2021${story}`, ["read.modified-before-published"]],
    [`May 4, 2021${story}`, []],
  ])("%j -> %j", (text, expected) => expect(codes(text)).toEqual(expected));

  it("a given date that the text contradicts is told", () => {
    expect(codes(`May 4, 2021${story}`, { published: "2021-05-09" })).toEqual(["read.conflicting-dates"]);
    expect(codes(`May 4, 2021${story}`, { published: "2021-05" })).toEqual([]);
  });

  it("a language without tables is told", () => {
    expect(codes("Mae'r harbwr ar agor.", { language: "cy" })).toEqual(["read.language-not-supported"]);
  });
});
