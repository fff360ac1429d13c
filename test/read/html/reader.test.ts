import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/core/model.ts";
import type { ReadOutcome } from "../../../src/read/reader.ts";
import { lineOf, outcomesOf, parseHere } from "../outcomes.ts";

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../fixtures/pages", `${name}.html`));

function articleOf(outcome: ReadOutcome | undefined): Article {
  if (outcome === undefined || !outcome.ok)
    throw new Error(outcome === undefined ? "nothing" : lineOf(outcome));
  return outcome.article;
}

describe("the reader of pages", () => {
  test("gives the article with its origin, in a worker as here", async () => {
    const bytes = fixture("wordpress-theme-with-graph-and-author-references");
    const about = { url: "https://uplandjournal.example/?p=1138", captured: "2021-08-05T00:00:00Z" };
    const [there] = await outcomesOf(bytes, { about });
    const [here] = await outcomesOf(bytes, { about, parse: parseHere });
    expect(there).toEqual(here);
    const article = articleOf(there);
    expect(article.origin).toMatchObject({
      url: about.url,
      captured: about.captured,
      truncated: false,
      extractor: expect.stringMatching(/^html; .*charset=utf-8$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(article.url).toBe(about.url);
    expect(article.declared.canonical).toBe(
      "https://uplandjournal.example/2021/08/03/wolf-pack-returns-to-harrow-valley/",
    );
    expect(there?.ok === true && there.left?.some(({ what }) => what === "comments")).toBe(true);
  }, 60_000);

  test("what the caller gives wins over what the page says, which stands behind it", async () => {
    const given = { title: "Wolves", language: "en", published: "2021-08-04", outlet: "Archive" };
    const [outcome] = await outcomesOf(fixture("wordpress-theme-with-graph-and-author-references"), {
      metadata: given,
      parse: parseHere,
    });
    const article = articleOf(outcome);
    expect(article).toMatchObject(given);
    expect(article.known.filter(({ field }) => field === "outlet").map(({ by }) => by)).toEqual([
      "given",
      "json-ld",
    ]);
  });

  test("the charset of the response is believed where the page is silent", async () => {
    const html =
      "<html><body><h1>Café schließt früher</h1><p>Das Café am Markt schließt künftig schon um fünf Uhr, teilte die Wirtin am Montag mit.</p></body></html>";
    const latin2 = Uint8Array.from(html, (character) => character.charCodeAt(0));
    const [outcome] = await outcomesOf(latin2, {
      about: { mediaType: "text/html; charset=iso-8859-1" },
      parse: parseHere,
    });
    expect(articleOf(outcome).text).toContain("Das Café am Markt schließt künftig");
  });

  test("an archive's word that a page is cut is kept", async () => {
    const metadata = { origin: { truncated: true } };
    const [outcome] = await outcomesOf(fixture("print-view"), { metadata, parse: parseHere });
    expect(articleOf(outcome).origin.truncated).toBe(true);
  });

  test("50 megabytes are refused with the limit", async () => {
    const page = Buffer.alloc(50 * 1024 * 1024, "<p>and so on and so forth</p>");
    page.write("<!doctype html><html><body>");
    const [outcome] = await outcomesOf(page, { chunk: 262_144, parse: parseHere });
    expect(outcome?.ok === false && outcome.failure).toMatchObject({
      code: "read.too-large",
      says: expect.stringContaining("8 MB"),
    });
  });

  test("a page without an article says what to do", async () => {
    const [outcome] = await outcomesOf(
      '<!doctype html><html><body><div id="root"></div><script src="app.js"></script></body></html>',
      { parse: parseHere },
    );
    expect(outcome?.ok === false && outcome.failure).toMatchObject({
      code: "read.no-text",
      next: expect.stringContaining("browser"),
    });
  });

  test("a parser that fails or takes too long is a failure of this page", async () => {
    for (const reason of ["time", "memory", "failed"] as const) {
      const parse = async () => ({ ok: false, reason, says: "no" }) as const;
      const [outcome] = await outcomesOf("<html><body><p>a</p></body></html>", { parse });
      expect(outcome?.ok === false && outcome.failure.code).toBe(`read.parser-${reason}`);
    }
  });

  test.each([
    [
      "a comment first",
      "<!-- saved from url=(0014)about:internet -->\n<html><body><p>The crane fell on Monday, the office said.</p></body></html>",
    ],
    [
      "a fragment",
      "<div class=a><h1>Crane falls</h1><p>The crane fell on Monday, the office said.</p></div><div><span>a</span></div>",
    ],
    [
      "XHTML",
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>The crane fell on Monday, the office said.</p></body></html>',
    ],
  ])("takes %s", async (_name, html) => {
    const [outcome] = await outcomesOf(html, { parse: parseHere });
    expect(articleOf(outcome).origin.extractor).toMatch(/^html;/);
    expect(articleOf(outcome).text).toContain("The crane fell on Monday");
  });

  test("leaves text with a tag in it to the text reader", async () => {
    const [outcome] = await outcomesOf("<b>Crane falls</b>\n\nThe crane fell on Monday, the office said.", {
      parse: parseHere,
    });
    expect(articleOf(outcome).origin.extractor).toMatch(/^text;/);
  });
});
