import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import {
  bodyCounts,
  fixturePages,
  metadataFields,
  metadataOf,
  type ReadFixture,
  readFixtures,
} from "../../../eval/pages.ts";
import { madeFiles } from "../../fixtures/pages/make/made.ts";

/** The bar of the project for pages: sentences of the body, and each field of the metadata. */
const BAR = 0.97;

let all: readonly ReadFixture[] = [];

beforeAll(async () => {
  all = await readFixtures(fixturePages());
}, 120_000);

describe("fixture pages", () => {
  test("they and their truth are what make.ts writes, to the byte", () => {
    const folder = join(import.meta.dirname, "../../fixtures/pages");
    const made = madeFiles();
    const standing = readdirSync(folder).filter((name) => name !== "make");
    expect(standing.sort()).toEqual([...made.keys()].sort());
    const other = standing.filter((name) => !made.get(name)!.equals(readFileSync(join(folder, name))));
    expect(other).toEqual([]);
  });

  test("there are at least sixty, each with its truth", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const { page } of all) expect(page.truth.body.length, page.name).toBeGreaterThan(0);
  });

  test("body: precision and recall over sentences", () => {
    const total = { right: 0, given: 0, true: 0 };
    for (const { page, read } of all) {
      const counts = bodyCounts(read.text.split("\n\n"), page.truth);
      total.right += counts.right;
      total.given += counts.given;
      total.true += counts.true;
    }
    expect(total.right / total.given).toBeGreaterThanOrEqual(BAR);
    expect(total.right / total.true).toBeGreaterThanOrEqual(BAR);
  });

  test.each(metadataFields)("%s is right, its absence included", (field) => {
    const wrong = all.filter((one) => metadataOf(one)[field] !== one.page.truth[field]);
    expect(
      1 - wrong.length / all.length,
      wrong.map(({ page }) => page.name).join(", "),
    ).toBeGreaterThanOrEqual(BAR);
  });

  test("the headline is the first line, once, and the article's title", () => {
    for (const { page, read, article } of all) {
      const [first, ...rest] = read.text.split("\n\n");
      expect(first, page.name).toBe(page.truth.headline);
      expect(article.title, page.name).toBe(first);
      expect(rest, page.name).not.toContain(first);
    }
  });

  test("every fact says how it is known, and what the caller would read of it stands first", () => {
    for (const { page, read } of all) {
      for (const fact of read.found) {
        expect(fact.by, page.name).toMatch(
          /^(?:json-ld|og|meta|time|microdata|page|title|html lang|canonical|address)$/,
        );
        expect(fact.value.trim(), page.name).not.toBe("");
      }
    }
  });

  test("what is left out says what it is and why, and is not in the text", () => {
    for (const { page, read } of all) {
      for (const { because, text } of read.left) {
        expect(because, page.name).not.toBe("");
        expect(text.trim(), page.name).not.toBe("");
      }
    }
  });

  test("spans of notes lie in the text", () => {
    for (const { read } of all) {
      for (const { span } of read.notes) {
        if (span === null) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(read.text.length);
      }
    }
  });
});

/** What of a page by name is left out as what. */
function leftAs(name: string, what: string): string {
  const one = all.find(({ page }) => page.name === name);
  if (one === undefined) throw new Error(`no page ${name}`);
  return one.read.left
    .filter((left) => left.what === what)
    .map(({ text }) => text)
    .join("\n");
}

describe("told apart", () => {
  test.each([
    ["big-outlet-share-bars-and-inline-links", "caption", "Photograph: Alan Treece"],
    ["big-outlet-share-bars-and-inline-links", "newsletter", "Sign up to our morning email"],
    ["big-outlet-share-bars-and-inline-links", "related", "Harbour toll to rise"],
    ["big-outlet-share-bars-and-inline-links", "navigation", "Sport"],
    ["live-blog-with-entries-and-data", "live entry", "Death toll rises to 31"],
    ["comments-longer-than-the-article", "comments", "Lower Quay"],
    ["paywall-hard-with-marked-part", "paywall", "Subscribe to continue reading"],
    ["gallery-with-an-introduction", "caption", "inlaid ivory eyes"],
    ["cookie-wall-longer-than-the-article", "furniture", "cookies"],
    ["amp-page", "related", "Why chip plants run late"],
    ["read-also-lines-between-paragraphs", "related", "Callow Point yard"],
    ["german-paper-with-newsletter-and-read-also", "advertising", "Anzeige"],
    ["second-article-below-infinite-scroll", "related", "malaria vaccine"],
  ])("%s: %s", (name, what, words) => {
    expect(leftAs(name, what)).toContain(words);
  });

  test("truncation is said with its reason", () => {
    const said = (name: string) =>
      all.find(({ page }) => page.name === name)?.read.notes.find(({ code }) => code === "read.truncated")
        ?.says;
    expect(said("bytes-cut-off-in-mid-sentence")).toContain("breaks off before its end");
    expect(said("paywall-hard-with-marked-part")).toContain("paywall");
    expect(said("stub-with-read-more-button")).toContain("Read more");
    expect(said("paywall-metered-with-the-whole-text-and-a-banner")).toBeUndefined();
  });

  test("a charset that lies is said", () => {
    const page = all.find(({ page: { name } }) => name === "german-windows-1252-bytes-said-to-be-utf-8");
    expect(page?.read.charset).toBe("windows-1252");
    expect(page?.read.notes.map(({ code }) => code)).toContain("read.charset-lies");
  });
});
