import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { wordingsOf } from "../../../src/core/quote/wordings.ts";
import { csvCell, csvLine } from "../../../src/core/report/escape/csv.ts";
import { type Found, foundAsJson, hitsAsJsonLine } from "../../../src/core/report/found.ts";
import { storyDress, storyPage } from "../../../src/core/report/html/story.ts";
import { wordingsAsJson } from "../../../src/core/report/json.ts";
import {
  type StoryRow,
  storiesCsvHead,
  storyAsCsv,
  storyAsJsonLine,
} from "../../../src/core/report/stories.ts";
import { storyAsJson } from "../../../src/core/report/story-json.ts";
import { terminalFind } from "../../../src/core/report/terminal/find.ts";
import { storiesTable } from "../../../src/core/report/terminal/stories.ts";
import { terminalStory } from "../../../src/core/report/terminal/story.ts";
import { displayWidth } from "../../../src/core/report/terminal/width.ts";
import { terminalWordings } from "../../../src/core/report/terminal/wordings.ts";
import { whenPicture } from "../../../src/core/report/when.ts";
import { changed, copy, evil, first, readings, story, view } from "./stories-fixture.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const page = { columns: 80, color: false, all: false, why: false };

function schema(name: string): ValidateFunction {
  const file = new URL(`../../../schema/${name}.schema.json`, import.meta.url);
  const found: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof found !== "object" || found === null) throw new Error(`${name} is no schema`);
  return ajv.compile(found);
}

function fits(name: string, json: string): void {
  const valid = schema(name);
  expect([valid(JSON.parse(json)), valid.errors]).toEqual([true, null]);
}

/** What a terminal must never get from an article. */
const acting = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const row: StoryRow = { story, title: evil, outlets: ["Orrin Wire", evil] };
const hit: Found = {
  article: changed.article,
  score: 0.87,
  containment: { queryInArticle: 0.9, articleInQuery: 0.6 },
  passages: [
    { query: { start: 0, end: 40 }, article: { start: 0, end: 40 } },
    { query: { start: 90, end: 130 }, article: { start: 88, end: 140 } },
  ],
};

describe("a story", () => {
  test("tellings come in the order of time, undated ones last, texts by their earliest", () => {
    const shown = view().tellings.map(({ number, article, text }) => [number, article.id, text]);
    expect(shown).toEqual([
      [1, "w1", 1],
      [2, "p1", 1],
      [3, "p2", 2],
      [4, "p3", 3],
    ]);
  });

  test("each but the earliest is held against it", () => {
    const [earliest, same, other] = view().tellings;
    expect(earliest!.differences).toBeNull();
    expect(same!.differences).toMatchObject({ altered: 0 });
    expect(other!.differences!.changes[4]).toBeGreaterThan(0);
  });

  test("beyond the limit nothing is compared, and the report says so", () => {
    const limited = view(2);
    expect(limited.tellings.map(({ differences }) => differences === null)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(terminalStory(limited, page)).toContain("The first 2 were compared");
  });

  test("what was said stands once, with its wordings and all whom the tellings name", () => {
    const [said, ...more] = view().said;
    expect(more).toEqual([]);
    expect(said!.speakers).toEqual(["Mona Velt", "Ivo Senn"]);
    expect(said!.wordings.map(({ places }) => places.map(({ article }) => article))).toEqual([
      ["w1", "p1", "p3"],
      ["p2"],
    ]);
  });

  test("the report gives time, size, grave changes, the command that shows them, the speakers", () => {
    const shown = terminalStory(view(), page);
    expect(shown).toContain("4 tellings by 4 outlets in 3 texts, 2020-05-04 to 2020-05-07.");
    expect(shown).toContain("1 telling without a date is not in the picture.");
    expect(shown).toContain("twicetold story s1 --compare 3");
    expect(shown).toContain("The tellings name Mona Velt and Ivo Senn as the speaker.");
    for (const line of shown.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  test("the JSON fits its schema", () => {
    fits("story", storyAsJson(view()));
  });

  test("the page names its own style only and escapes all article text", () => {
    const shown = storyPage(view());
    const sha = createHash("sha256").update(storyDress.style).digest("base64");
    expect(storyDress.styleHash).toBe(`sha256-${sha}`);
    expect(shown).toContain(`default-src 'none'; style-src '${storyDress.styleHash}'`);
    expect(shown).not.toMatch(/<script/);
    expect(shown).not.toMatch(/[\x07\x1b\u202e]/);
    expect(shown).toContain("&lt;script&gt;alert(1)");
    expect(shown).toContain('<a href="https://news.example/w1" rel="noreferrer noopener">');
  });

  test("no address but http and https becomes a link", () => {
    const article = { ...first.article, url: "javascript:alert(1)" };
    const made = view();
    const tellings = made.tellings.map((telling) => ({
      ...telling,
      article,
    }));
    expect(storyPage({ ...made, tellings })).not.toContain("javascript:");
  });
});

describe("a list of stories", () => {
  test("a line of the table has size, texts, dates, id, headline, outlets; narrow ones two lines", () => {
    const wide = storiesTable([{ ...row, title: "Lighthouse sold", outlets: ["Orrin Wire"] }], {
      columns: 140,
      color: false,
    });
    expect(wide.split("\n")[1]).toMatch(
      /^ {3}4 {6}3 {2}2020-05-04 – 05-07 {2}s1 +Lighthouse sold +Orrin Wire$/,
    );
    const narrow = storiesTable([row], { columns: 60, color: false });
    expect(narrow.trimEnd().split("\n")).toHaveLength(3);
    for (const line of narrow.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  test("what is not known is a dash", () => {
    const bare = { ...row, story: { ...story, from: null, until: null }, title: null, outlets: [] };
    expect(storiesTable([bare], { columns: 140, color: false }).match(/–/g)).toHaveLength(3);
  });

  test("a JSON line fits its schema", () => {
    fits("stories", storyAsJsonLine(row));
  });

  test("the CSV has a row a telling and no cell that a spreadsheet takes for a formula", () => {
    const cards = new Map(readings.map(({ article }) => [article.id, article]));
    const csv = storiesCsvHead() + storyAsCsv(story, cards);
    const lines = csv.trimEnd().split("\r\n");
    expect(lines[0]).toBe("story,size,text,article,reuse,outlet,title,url,published");
    expect(lines[2]).toBe(
      "s1,4,1,w1,1,Orrin Wire,Lighthouse sold for one crown,https://news.example/w1,2020-05-04T09:00Z",
    );
    expect(lines[4]).toContain(`"'=HYPERLINK(""https`);
    expect(csv).not.toMatch(/[\x07\x1b\u202e]/);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+4", "'+4"],
    ["-4", "'-4"],
    ["@cmd", "'@cmd"],
    [" \u200b=1", `" '=1"`],
    ["\t=1", null],
    ["＝1", "'＝1"],
    ["a,b", '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ["a\nb", '"a\nb"'],
    ["plain", "plain"],
  ])("cell %j", (value, written) => {
    const cell = csvCell(value);
    expect(cell.replace(/^"/, "")).not.toMatch(/^[\s\u200b]*[=+\-@＝]/);
    if (written !== null && !value.includes("\u200b")) expect(cell).toBe(written);
  });

  test("numbers stay numbers and absent is empty", () => {
    expect(csvLine([-3, null, 0.5])).toBe("-3,,0.5\r\n");
  });
});

describe("tellings that were found", () => {
  test("reuse both ways, passages with the words of both sides, once where they are the same", () => {
    const shown = terminalFind(first.article, [hit], 31, page);
    expect(shown).toContain("1 telling found in the 31 articles of this corpus");
    expect(shown).toContain("90% of the asked text stands here, 60% of this in the asked text");
    expect(shown).toMatch(/both {2}The lighthouse at Cape Orrin/);
    expect(shown).toMatch(/asked .*\n(?:.*\n)? {4}here/);
  });

  test("none is an answer", () => {
    expect(terminalFind(first.article, [], 1, page)).toContain(
      "No telling found: none of the 1 article of this corpus",
    );
  });

  test("the JSON fits its schema and has the words", () => {
    const written = foundAsJson(first.article, [hit]);
    fits("find", written);
    expect(JSON.parse(written)).toMatchObject({
      hits: [{ passages: [{ query: { words: first.article.text.slice(0, 40) } }, {}] }],
    });
    expect(JSON.parse(hitsAsJsonLine("q", [{ ...hit, article: "p2" }]))).toEqual({
      query: "q",
      hits: [{ article: "p2", score: 0.87, containment: hit.containment }],
    });
  });
});

describe("wordings", () => {
  const asked = "It costs more to paint than it earns";
  const found = { ...wordingsOf(asked, readings), unread: 0 };

  test("the report has each wording with its differing words, speakers, outlets and dates", () => {
    const shown = terminalWordings(found, 4, page);
    expect(shown).toContain("2 wordings in 4 articles, the earliest of 2020-05-04T09:00Z.");
    const flowing = shown.replace(/\s+/g, " ");
    expect(flowing).toContain(
      "Said to be words of Mona Velt (3) and Ivo Senn (1): the articles do not agree.",
    );
    expect(flowing).toContain("Ivo Senn · no date Choir News");
    expect(shown).toMatch(/“It costs more to paint than it \[-brings/);
  });

  test("of many the earliest and those that most print, and how many more there are", () => {
    const [wording] = found.wordings;
    const [place] = wording!.places;
    const many = Array.from({ length: 14 }, (_, number) => ({
      ...wording!,
      words: `wording ${number}`,
      places: Array.from({ length: number === 12 ? 30 : number === 0 ? 1 : 2 }, (_, copy) => ({
        ...place!,
        article: `p${number}-${copy}`,
        speaker: ["Mona Velt", "Ivo Senn", "Rask", "Edda Lorn", "Tarn"][copy % 5]!,
        published: `2020-06-${String(number + 1).padStart(2, "0")}`,
      })),
    }));
    const shown = terminalWordings({ ...found, wordings: many, unread: 1234 }, 5000, page);
    const flowing = shown.replace(/\s+/g, " ");
    expect(flowing).toContain("14 wordings in 55 articles, the earliest of 2020-06-01.");
    expect(flowing).toContain("1,234 more articles have these words, or nearly, and were not read: --all.");
    expect(flowing).toContain("words of Mona Velt (19), Ivo Senn (18), Rask (6) and 2 others: the");
    expect(flowing).toContain("in 30 articles of 2020-06-13");
    expect(flowing).toContain("Mona Velt · 2020-06-13 Orrin Wire (2) ");
    expect(shown.match(/^\d+ +“wording \d+/gm)?.map((line) => line.slice(-2).trim())).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "12",
    ]);
    expect(shown).toContain("4 more wordings in 8 articles: --all");
    const whole = terminalWordings({ ...found, wordings: many }, 5000, { ...page, all: true });
    expect(whole.match(/“wording \d+/g)).toHaveLength(14);
    expect(whole).not.toContain("more wordings");
  });

  test("none is an answer", () => {
    const none = { ...wordingsOf("The moon is made of paper and string", readings), unread: 0 };
    expect(terminalWordings(none, 4, page)).toContain("Not found: neither these words nor words near them");
  });

  test("the JSON fits its schema", () => {
    fits("wordings", wordingsAsJson(found));
  });
});

test("article text reaches a terminal harmless", () => {
  const shown = [
    terminalStory(view(), { ...page, all: true }),
    storiesTable([row], page),
    terminalFind(changed.article, [hit], 3, { ...page, all: true }),
    terminalWordings(
      { ...wordingsOf("It costs more to paint than it brings", readings), unread: 0 },
      3,
      page,
    ),
  ];
  for (const text of shown) {
    expect(text).toContain("alert(1)");
    expect(text).not.toMatch(acting);
  }
});

describe("the picture of when", () => {
  test("counts by stretch, the first and the last date, what has none", () => {
    const dates = ["2020-01-01", "2020-01-01", "2020-01-06", null, "2020-01-11"];
    expect(whenPicture(dates, 10)).toEqual({
      counts: [2, 0, 0, 0, 0, 1, 0, 0, 0, 1],
      from: "2020-01-01",
      until: "2020-01-11",
      undated: 1,
    });
  });

  test("hours where all is within two days; none without dates", () => {
    expect(whenPicture(["2020-01-01T08:00Z", "2020-01-01T20:30Z"], 5)).toMatchObject({
      from: "2020-01-01 08:00 UTC",
      until: "2020-01-01 20:30 UTC",
    });
    expect(whenPicture([null, null], 5)).toBeNull();
  });
});

test("a copy is held against the earliest without a grave word", () => {
  expect(copy.article.text).toBe(first.article.text);
  expect(terminalStory(view(), page)).toContain("Held against 1: no difference.");
});
