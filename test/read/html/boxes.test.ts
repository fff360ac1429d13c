import { beforeAll, describe, expect, test } from "vitest";
import { agencyOfLine } from "../../../src/read/html/agency-line.ts";
import { dayIn } from "../../../src/read/html/months.ts";
import { type PageRead, readPage } from "../../../src/read/html/page.ts";
import { loadWitnesses, type Witnesses } from "../../../src/read/html/witnesses.ts";

let witnesses: Witnesses;
beforeAll(async () => {
  witnesses = await loadWitnesses();
});

const paragraphs = [
  "The council of Marlow Heath voted on Monday to rebuild the footbridge that the river took away in March, six votes to three.",
  "Work is to begin in June and to last until the autumn, according to the engineer who presented the plans to the meeting.",
  "A ferry run by volunteers has carried children to school since the flood, at seven in the morning and at four in the afternoon.",
  "Its captain, a retired postman, said that he would miss the work and that the ducks would miss him more than anybody else.",
];

/** A page whose four paragraphs have `box` behind the one of that number; 4 is behind the last. */
function pageWith(box: string, behind = 2): PageRead {
  const body = paragraphs.map((text, at) => `<p class="text">${text}</p>${at + 1 === behind ? box : ""}`);
  const html = `<!doctype html><html lang="en"><head><title>Footbridge to be rebuilt</title></head><body>
<div class="page"><h1>Footbridge to be rebuilt</h1><div class="story">${body.join("\n")}</div></div></body></html>`;
  return readPage(html, { address: null, mediaType: null, cutOff: false, language: null }, witnesses);
}

/** What became of the words: `text`, or what they were left out as. */
function fateOf(words: string, read: PageRead): string {
  if (read.text.includes(words)) return "text";
  return read.left.find(({ text }) => text.includes(words))?.what ?? "nowhere";
}

describe("boxes between and below the paragraphs", () => {
  test.each<readonly [name: string, box: string, behind: number, words: string, fate: string]>([
    [
      "a card that is one link",
      '<a class="x1" href="/o"><div>From our files</div><div>The bridge of 1911 had lasted a century and more, until the flood.</div></a>',
      2,
      "The bridge of 1911",
      "related",
    ],
    [
      "the words below a title that leads elsewhere",
      '<div class="x1"><h3><a href="/o">How the flood of March came about</a></h3><div>Rain fell for nine days on ground that was frozen, records show.</div></div>',
      2,
      "Rain fell for nine days",
      "related",
    ],
    [
      "an appeal in a box of its own",
      '<div class="x1"><div>This paper is paid for by you and your neighbours. A subscription costs four pounds a month.</div></div>',
      2,
      "This paper is paid for",
      "newsletter",
    ],
    [
      "an appeal that a paragraph quotes",
      '<p class="text">“You want your neighbours to take out a subscription,” the captain told the board on Monday evening.</p>',
      2,
      "You want your neighbours",
      "text",
    ],
    [
      "words beside a button",
      '<div class="x1"><div>Two thousand people have joined us since the flood.</div><button>Join</button></div>',
      2,
      "Two thousand people have",
      "related",
    ],
    [
      "words beside a field for an address",
      '<div class="x1"><div>Every morning, what happened on the river and beside it.</div><input type="email"></div>',
      2,
      "what happened on the river",
      "newsletter",
    ],
    [
      "a box of facts",
      '<aside class="fact-box"><h3>The old footbridge</h3><p>It was built in 1911 and was forty metres long.</p></aside>',
      2,
      "It was built in 1911",
      "text",
    ],
    [
      "a box with a text of its own and nothing to press",
      '<div class="x1"><div>It was built in 1911, forty metres long, of iron from the works at Dunmore, which closed in 1950.</div></div>',
      2,
      "It was built in 1911",
      "text",
    ],
    [
      "a box below the last paragraph",
      '<div class="x1"><div class="x2">She has reported on rivers and bridges since 2009 and keeps a boat of her own there.</div></div>',
      4,
      "She has reported on rivers",
      "furniture",
    ],
    [
      "a correction below the last paragraph",
      '<div class="x1"><div class="x2">Correction: An earlier version of this report gave a wrong year for the old bridge.</div></div>',
      4,
      "gave a wrong year",
      "text",
    ],
    ["an agency's line", '<p class="text">(With inputs from AFP)</p>', 4, "With inputs", "furniture"],
    ["a source's line", '<p class="text">Source: Marlow Heath Council</p>', 4, "Source: Marlow", "furniture"],
    ["the mark of an embedded film", '<p class="text">[Film: Ferry]</p>', 2, "[Film: Ferry]", "furniture"],
    [
      "the headline behind a path",
      '<div class="x1">News / Marlow Heath / Footbridge to be rebuilt</div>',
      4,
      "News / Marlow",
      "navigation",
    ],
    [
      "a heading above nothing but what is left out",
      '<div class="x1"><h4>Outside content</h4><div>Advertisement</div></div>',
      2,
      "Outside content",
      "furniture",
    ],
  ])("%s", (_name, box, behind, words, fate) => {
    const read = pageWith(box, behind);
    expect(fateOf(words, read)).toBe(fate);
    for (const paragraph of paragraphs) expect(read.text).toContain(paragraph);
  });

  test("words for programs that read aloud are not in the sentence", () => {
    const box =
      '<p class="text">The plans, <a href="/p">published<span style="position:absolute;clip:rect(0 0 0 0)">, opens new tab</span></a> on Friday, show a bench at either end of it.</p>';
    expect(fateOf("The plans, published on Friday, show a bench at either end of it.", pageWith(box))).toBe(
      "text",
    );
  });

  test("the mark of a note is not in the sentence, a figure is", () => {
    const read = pageWith(
      '<p class="text">The bill was settled<a class="footnote" href="#fn1">1</a> in the year of the flood, for 12<sup>th</sup> part of the sum.</p>',
    );
    expect(read.text).toContain("settled in the year of the flood, for 12th part");
  });

  test("what stands above the headline in its element is not of it", () => {
    const html = `<html lang="en"><head><title>Footbridge to be rebuilt</title></head><body><h1><span class="topline">Marlow Heath</span><span>Footbridge to be rebuilt</span></h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div></body></html>`;
    const read = readPage(html, { address: null, mediaType: null, cutOff: false, language: null }, witnesses);
    expect(read.text.split("\n\n")[0]).toBe("Footbridge to be rebuilt");
    expect(read.text).not.toContain("Marlow HeathFootbridge");
  });
});

describe("lines that name an agency and nothing else", () => {
  test.each([
    ["(With inputs from AFP)", "AFP"],
    ["Con información de EFE", "EFE"],
    ["© dpa-infocom, dpa:240911-99-442210/3", "dpa"],
    ["News Desk - AA", "AA"],
    ["With the help of neighbours", null],
    ["With AFP saying nothing, the mayor spoke", null],
    ["Reuters", null],
  ])("%s", (line, agency) => {
    expect(agencyOfLine(line)).toBe(agency);
  });
});

describe("days in lines of languages without a table of their own", () => {
  test.each([
    ["Publicerad 5 juli 2018 14:10", "2018-07-05"],
    ["1. září 2023", "2023-09-01"],
    ["19 Αυγούστου 2022", "2022-08-19"],
    ["Giriş: 11.04.2023 - 16:40", "2023-04-11"],
    ["31.02.2023", null],
    ["Release 12.4.1 of 2023", null],
    ["5 people 2018", null],
  ])("%s", (line, day) => {
    expect(dayIn(line)).toBe(day);
  });
});
