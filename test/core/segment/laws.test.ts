import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/model.ts";
import { readText } from "../../../src/core/read/index.ts";
import { segment } from "../../../src/core/segment/index.ts";
import { contains, isSpace, trim } from "../../../src/core/text/span.ts";

const seed = 20210511;
const runs = 400;

/** Pieces that texts are made of: words, abbreviations, marks, statements, breaks, and what nobody expects. */
const pieces = fc.constantFrom(
  "Ada",
  "Brenner",
  "left",
  "the",
  "harbour",
  "Mr.",
  "U.S.",
  "p.m.",
  "7",
  "3.5",
  "2021",
  "No.",
  "J.",
  "I",
  ".",
  ". ",
  "! ",
  "? ",
  "…",
  " ... ",
  '"',
  "“",
  "”",
  "’",
  "« ",
  " »",
  "(",
  ")",
  "[",
  "]",
  "[3]",
  "—",
  " - ",
  ": ",
  ", ",
  " ",
  " ",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\u00a0",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\u200b",
  "May 4, 2021",
  "Published ",
  "By ",
  "Photo: ",
  "NORDEN (AP) —",
  "(Reuters)",
  "# ",
  "===",
  "---\n",
  "title: ",
  "- ",
  "。",
  "「",
  "」",
  "港",
  "は",
  "؟",
  "۔",
  "।",
  "ไป",
  "\0",
  "\u001b[31m",
  "\ud800",
  "\udc00",
  "😀",
  "\ufffd",
);

const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

const articles: fc.Arbitrary<Article> = fc
  .tuple(
    texts,
    fc.constantFrom(undefined, "en", "de", "ja", "xx"),
    fc.constantFrom(undefined, "Ada left", ""),
  )
  .map(([text, language, title]) => readText(text, { language, title }));

function holds(law: (article: Article) => void): void {
  fc.assert(fc.property(articles, law), { seed, numRuns: runs });
}

describe("laws of reading and segmenting", () => {
  it("sentences slice back trimmed, in order, each inside its paragraph", () =>
    holds((article) => {
      let from = 0;
      for (const { span, paragraph } of segment(article)) {
        expect(span.start).toBeGreaterThanOrEqual(from);
        expect(span.end).toBeGreaterThan(span.start);
        expect(trim(article.text, span)).toEqual(span);
        expect(contains(article.paragraphs[paragraph]!, span)).toBe(true);
        from = span.end;
      }
    }));

  it("sentences cover everything that is no white space", () =>
    holds((article) => {
      const covered = new Uint8Array(article.text.length);
      for (const { span } of segment(article)) covered.fill(1, span.start, span.end);
      for (let at = 0; at < article.text.length; at++) {
        if (!isSpace(article.text.charCodeAt(at))) expect(covered[at]).toBe(1);
      }
    }));

  it("paragraphs are trimmed, in order and not empty", () =>
    holds(({ text, paragraphs }) => {
      let from = 0;
      for (const span of paragraphs) {
        expect(span.start).toBeGreaterThanOrEqual(from);
        expect(span.end).toBeGreaterThan(span.start);
        expect(trim(text, span)).toEqual(span);
        from = span.end;
      }
    }));

  it("an article that went through JSON is cut in the same way", () =>
    holds((article) => {
      const copy = JSON.parse(JSON.stringify(article)) as Article;
      expect(segment(copy)).toEqual(segment(article));
    }));

  it("every article field is the first value that is known of it", () =>
    holds((article) => {
      for (const field of ["title", "byline", "published", "modified", "language", "outlet"] as const) {
        expect(article[field]).toBe(article.known.find((fact) => fact.field === field)?.value ?? null);
      }
    }));

  it("a text cut into two stays cut the same way around a blank line", () =>
    fc.assert(
      fc.property(fc.constantFrom("Ada left.", "Mr. Lund stayed on.", "Was it so?"), texts, (first, rest) => {
        const alone = segment(readText(first, { language: "en" })).length;
        const cut = segment(readText(`${first}\n\n${rest}`, { language: "en" }));
        expect(cut.filter(({ span }) => span.end <= first.length)).toHaveLength(alone);
      }),
      { seed, numRuns: runs },
    ));
});

describe("hostile texts", () => {
  const long = 200_000;
  it.each([
    ["initials", "A."],
    ["spaced initials", "A. "],
    ["quotes", '"'],
    ["ends and quotes", '."'],
    ["spaces", " "],
    ["ends", "?!"],
    ["brackets", ".(("],
    ["numbers", "12. "],
    ["line breaks", "\n"],
    ["short lines", "a\n"],
    ["colons", "Photo: "],
    ["colons in lines", "Photo: a\n"],
    ["dates", "May 3, 2021 "],
    ["NUL", "\0"],
    ["lone surrogates", "\ud800"],
    ["dashes", ". — A"],
  ])("%s", (_name, piece) => {
    const article = readText(piece.repeat(long / piece.length));
    expect(() => segment(article)).not.toThrow();
  });

  it("twice the length takes no more than a few times the steps of one: one line of four million letters", () => {
    const article = readText("The mayor of the town left. ".repeat(150_000));
    expect(segment(article)).toHaveLength(150_000);
  });
});
