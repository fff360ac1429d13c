import { describe, expect, test } from "vitest";
import { blocksOf } from "../../../src/read/html/blocks.ts";
import { decodePage } from "../../../src/read/html/encoding.ts";
import { linkedDataOf, parseLoose, sameAddress } from "../../../src/read/html/json-ld.ts";
import { authorsOf } from "../../../src/read/html/names.ts";
import { openingOf } from "../../../src/read/html/phrases.ts";
import { parsePage } from "../../../src/read/html/tree.ts";
import { sameWhen, whenOf } from "../../../src/read/html/when.ts";
import { zoneOf } from "../../../src/read/html/zones.ts";

describe("dates as markup writes them", () => {
  test.each([
    ["2021-06-11T08:00:00Z", "2021-06-11T08:00:00Z"],
    ["2021-06-11T08:00:00.123+0200", "2021-06-11T08:00:00+02:00"],
    ["2021-06-11T08:00:00+00:00", "2021-06-11T08:00:00Z"],
    ["2021-06-11T8:00 -0400", "2021-06-11T08:00-04:00"],
    // Without a zone a time is no instant.
    ["2021-06-11 08:00:00", "2021-06-11"],
    ["2021-06", "2021-06"],
    ["2021", "2021"],
    ["20210611T080000Z", "2021-06-11T08:00:00Z"],
    ["Fri, 11 Jun 2021 08:00:00 GMT", "2021-06-11T08:00:00Z"],
    ["Fri Jun 11 2021 08:00:00 GMT+0200 (CEST)", "2021-06-11T08:00:00+02:00"],
    ["1623398400", "2021-06-11T08:00:00Z"],
    ["1623398400000", "2021-06-11T08:00:00Z"],
    ["June 11, 2021", "2021-06-11"],
    ["11 de junio de 2021", "2021-06-11"],
    ["2021年6月11日", "2021-06-11"],
    // Nonsense.
    ["0001-01-01T00:00:00Z", null],
    ["1970-01-01T00:00:00Z", null],
    ["2021-02-31", null],
    ["2021-13-01", null],
    ["9999-12-31", null],
    ["yesterday", null],
    ["", null],
  ])("%s", (written, value) => {
    expect(whenOf(written, "es")).toBe(value);
  });

  test.each([
    ["2021-06-11T23:30:00Z", "2021-06-12T01:30:00+02:00", true],
    ["2021-06-11T23:30:00Z", "2021-06-11T22:30:00Z", false],
    ["2021-06-11T23:30:00Z", "2021-06-12", true],
    ["2021-06-11T12:00:00Z", "2021-06-14", false],
    ["2021-06", "2021-06-11", true],
  ])("%s and %s: one instant? %s", (a, b, same) => {
    expect(sameWhen(a, b)).toBe(same);
    expect(sameWhen(b, a)).toBe(same);
  });
});

describe("bylines", () => {
  test.each([
    ["By Jane Roe and John Doe", "Jane Roe, John Doe", ""],
    ["Jane Roe, Political Correspondent", "Jane Roe", ""],
    ["By Jane Roe in London", "Jane Roe", ""],
    ["By JANE ROE Associated Press", "JANE ROE", "Associated Press"],
    ["Jane Roe | Reuters", "Jane Roe", "Reuters"],
    ["Von Karin Vogt und Uwe Hart", "Karin Vogt, Uwe Hart", ""],
    ["Ana de la Cruz & Sam Ortiz", "Ana de la Cruz, Sam Ortiz", ""],
    ["AFP", "", "AFP"],
    ["admin", "", ""],
    ["Example Post", "", ""],
    ["Example Post staff", "", ""],
    ["Jane Roe, EXAMPLE POST", "Jane Roe", ""],
    ["Written by: Jane Roe (jane@post.example)", "Jane Roe", ""],
    ["佐伯 美里", "佐伯 美里", ""],
  ])("%s", (written, names, agencies) => {
    const found = authorsOf(written, written.startsWith("Von") ? "de" : "en", "Example Post");
    expect(found.names.join(", ")).toBe(names);
    expect(found.agencies.join(", ")).toBe(agencies);
  });
});

describe("JSON-LD", () => {
  test.each([
    ["line ends in strings", '{"a": "b\nc"}', { a: "b\nc" }],
    ["commas before brackets", '{"a": [1, 2,],}', { a: [1, 2] }],
    ["comments around", '<!-- {"a": 1} -->', { a: 1 }],
    ["CDATA around", '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ["a semicolon behind", '{"a": 1};', { a: 1 }],
    ["false escapes", String.raw`{"a": "it\'s"}`, { a: "it's" }],
    ["broken off in a string", '{"a": "b", "c": "d', { a: "b", c: "d" }],
    ["broken off behind a colon", '{"a": "b", "c":', { a: "b", c: null }],
  ])("%s", (_name, text, value) => {
    expect(parseLoose(text)).toEqual(value);
  });

  test("what is no JSON is none", () => {
    expect(parseLoose("var a = 1")).toBeUndefined();
    expect(parseLoose("{".repeat(10_000))).toBeUndefined();
  });

  const scripts = (...values: readonly unknown[]) =>
    parsePage(
      values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join(""),
    ).root;

  test.each([
    ["alone", [{ "@type": "NewsArticle", headline: "A" }]],
    ["in an array", [[{ "@type": "WebPage" }, { "@type": "NewsArticle", headline: "A" }]]],
    ["in a graph", [{ "@graph": [{ "@type": "Organization" }, { "@type": "Article", headline: "A" }] }]],
    ["with a list of types", [{ "@type": ["Article", "ReportageNewsArticle"], headline: "A" }]],
    ["with the vocabulary in the type", [{ "@type": "http://schema.org/NewsArticle", headline: "A" }]],
    ["below a page", [{ "@type": "WebPage", mainEntity: { "@type": "BlogPosting", headline: "A" } }]],
    [
      "beside a film",
      [
        { "@type": "VideoObject", name: "B" },
        { "@type": "NewsArticle", headline: "A" },
      ],
    ],
    [
      "not that of another page",
      [
        { "@type": "NewsArticle", headline: "B", url: "https://x.example/b" },
        { "@type": "NewsArticle", headline: "A", url: "https://www.x.example/a/?utm=1" },
      ],
    ],
  ])("the article %s", (_name, values) => {
    expect(linkedDataOf(scripts(...values), ["http://x.example/a"]).article?.["headline"]).toBe("A");
  });

  test("addresses are one without scheme, www, slash and query", () => {
    expect(sameAddress("https://www.x.example/a/?b=c#d", "http://x.example/a")).toBe(true);
    expect(sameAddress("https://x.example/a", "https://x.example/b")).toBe(false);
    expect(sameAddress("", "")).toBe(false);
  });
});

describe("blocks", () => {
  const texts = (html: string) => blocksOf(parsePage(html).root).map(({ text }) => text);

  test.each([
    [
      "white space is folded, marks of layout dropped",
      "<p> a\n\n b&nbsp;c co\u00adop </p>",
      ["a b\u00a0c coop"],
    ],
    ["one break is a line, two are a paragraph", "a<br>b<br><br>c", ["a\nb", "c"]],
    [
      "a bold line above is a heading of its own",
      "<b>Crane falls</b><br>By Jane Roe",
      ["Crane falls", "By Jane Roe"],
    ],
    [
      "rows are lines of cells",
      "<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>",
      ["a | 1", "b | 2"],
    ],
    [
      "cells that lay out are not rows",
      `<table><tr><td>menu</td><td><p>${"long ".repeat(50)}</p></td></tr></table>`,
      ["menu", "long ".repeat(50).trim()],
    ],
    [
      "buttons and hidden words in the line are left out",
      'a <button>x</button><span class="sr-only">y</span>b',
      ["a b"],
    ],
    [
      "scripts, pictures and forms are silent",
      "a<script>x</script><textarea>y</textarea><svg><text>z</text></svg>b",
      ["ab"],
    ],
  ])("%s", (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe("names of elements", () => {
  const zone = (html: string) => {
    const element = parsePage(html).root.children[0];
    return element === undefined || typeof element === "string" ? null : (zoneOf(element)?.what ?? null);
  };

  test.each([
    ['<div class="c-article__relatedLinks">', "related"],
    ['<div class="wp-caption-text">', "caption"],
    ['<div id="comments">', "comments"],
    ['<div class="Newsletter-signup">', "newsletter"],
    ["<nav>", "navigation"],
    ["<figcaption>", "caption"],
    ['<div role="navigation">', "navigation"],
    // Not what the element is, but what the page has.
    ['<div class="has-sidebar no-comments with-newsletter">', null],
    ['<div class="shared-style">', null],
    ['<div class="article-body">', null],
  ])("%s", (html, what) => {
    expect(zone(html)).toBe(what);
  });
});

describe("openings", () => {
  test.each([
    ["Read more: the vote in detail", "related"],
    ["Lesen Sie auch: Der Streit", "related"],
    ["【関連記事】港の百年", "related"],
    ["Advertisement", "advertising"],
    ["Subscribe to continue reading", "paywall"],
    ["Sign up for our newsletter", "newsletter"],
    ["Continue reading", "more"],
    ["Shareholders voted on Monday", null],
    ["Relatedly, costs rose", null],
    ["The harbour was closed", null],
  ])("%s", (text, kind) => {
    expect(openingOf(text)?.kind ?? null).toBe(kind);
  });
});

describe("charsets", () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const codes = (page: ReturnType<typeof decodePage>) => page.notes.map(({ code }) => code);

  test("the page's own statement", () => {
    const page = decodePage(bytes('<meta charset="windows-1252"><p>caf\u00e9'), null);
    expect([page.charset, codes(page)]).toEqual(["windows-1252", []]);
    expect(page.html).toContain("café");
  });
  test("UTF-8 that says it is Latin", () => {
    const page = decodePage(Buffer.from('<meta charset="iso-8859-1"><p>café'), null);
    expect([page.charset, codes(page)]).toEqual(["utf-8", ["read.charset-lies"]]);
  });
  test("a statement that makes no difference is no lie", () => {
    expect(
      decodePage(Buffer.from('<meta charset="iso-8859-1"><p>cafe'), "text/html; charset=utf-8").notes,
    ).toEqual([]);
  });
  test("Cyrillic bytes that say they are Latin", () => {
    const cyrillic = Uint8Array.from(
      "Мост через реку откроют в конце августа, сообщил глава района",
      (character) => {
        const code = character.charCodeAt(0);
        return code >= 0x410 ? code - 0x410 + 0xc0 : code;
      },
    );
    const page = decodePage(Buffer.concat([Buffer.from("<meta charset=iso-8859-1><p>"), cyrillic]), null);
    expect([page.charset, codes(page)]).toEqual(["windows-1251", ["read.charset-lies"]]);
    expect(page.html).toContain("Мост через реку");
  });
  test("accents that stand alone do not make Italian Cyrillic", () => {
    const page = decodePage(
      bytes(
        "<meta charset=utf-8><p>La torre si \u00e8 spostata di quattro millimetri gioved\u00ec sera, cos\u00ec ha detto \u00e0 tutti.",
      ),
      null,
    );
    expect(page.charset).toBe("windows-1252");
  });
  test("a byte-order mark goes before everything", () => {
    const page = decodePage(
      Buffer.from("\ufeff<meta charset=windows-1251><p>é"),
      "text/html; charset=koi8-r",
    );
    expect([page.charset, page.html.startsWith("<meta")]).toEqual(["utf-8", true]);
  });
});
