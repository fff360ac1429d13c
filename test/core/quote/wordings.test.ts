import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/core/model.ts";
import { understand } from "../../../src/core/pipeline.ts";
import { quotationEntries, quoteKeys } from "../../../src/core/quote/keys.ts";
import {
  speakersOf,
  type Wording,
  type WordingsRequest,
  wordingsOf,
} from "../../../src/core/quote/wordings.ts";
import { readText } from "../../../src/core/read/index.ts";

function reading(id: string, published: string | null, text: string): Reading {
  const found = { id, language: "en", outlet: `The ${id}`, ...(published === null ? {} : { published }) };
  return understand(readText(text, found));
}

const frame = (said: string) =>
  `The bakery in Mill Lane will close in May after 90 years, its owner said on Monday.\n\n${said}\n\nThe shop employs eleven people. The town council has offered to buy the building for 200,000 crowns.`;

const wire = reading(
  "wire",
  "2022-03-02",
  frame('"I would sooner bake nothing than bake badly," said Edda Lorn, who has run it since 1998.'),
);
const reprint = reading(
  "reprint",
  "2022-03-03",
  frame('"I would sooner bake nothing than bake badly," Lorn said.'),
);
const dropped = reading(
  "dropped",
  "2022-03-04",
  frame('"I would bake nothing than bake badly," said Edda Lorn.'),
);
const swapped = reading(
  "swapped",
  "2022-03-05",
  frame('"I would sooner bake nothing than bake badly," said Mayor Ulf Tarn.'),
);
const replaced = reading(
  "replaced",
  "2022-03-06",
  frame('"I\'d rather bake nothing than bake badly," said Edda Lorn.'),
);
const told = reading(
  "told",
  null,
  frame("Edda Lorn said that she would sooner bake nothing than bake badly."),
);
const around = reading(
  "around",
  "2022-03-01",
  `The bakery at Mill Lane shuts in May after 90 years, according to its owner.\n\n"I prefer an empty oven to a poor loaf", declared Edda Lorn.\n\nThe shop has eleven employees. The council of the town offered to purchase the building for 200,000 crowns.`,
);
const other = reading(
  "other",
  "2022-03-02",
  'The ferry to Osk was late again on Monday. "We are sorry for every minute," said Piet Ramm, who runs the line.',
);

const asked = "I would sooner bake nothing than bake badly";

/** `words | verdict | ids`, differing words in brackets. */
function lines(readings: readonly Reading[], request: WordingsRequest = {}): readonly string[] {
  return wordingsOf(asked, readings, request).wordings.map(
    (wording) =>
      `${bracketed(wording)} | ${wording.verdict} | ${wording.places.map(({ article }) => article).join(" ")}`,
  );
}

function bracketed({ words, differences }: Wording): string {
  let shown = words;
  for (const { words: span } of [...differences].sort((x, y) => y.words.start - x.words.start))
    if (span.end > span.start)
      shown = `${shown.slice(0, span.start)}[${shown.slice(span.start, span.end)}]${shown.slice(span.end)}`;
  return shown;
}

describe("all wordings of some words", () => {
  it("places with the same words share one wording, the earliest first", () => {
    expect(lines([reprint, dropped, wire, other])).toEqual([
      "I would sooner bake nothing than bake badly | verbatim | wire reprint",
      "I would bake nothing than bake badly | altered | dropped",
    ]);
  });

  it("what stands in the place of asked words is taken in", () => {
    expect(lines([replaced])).toEqual(["[I'd rather] bake nothing than bake badly | altered | replaced"]);
  });

  it("words told without marks are told apart from a quotation, undated ones last", () => {
    expect(lines([told, wire])).toEqual([
      "I would sooner bake nothing than bake badly | verbatim | wire",
      "[she] would sooner bake nothing than bake badly | paraphrase in marks | told",
    ]);
  });

  it("another speaker is told from the one asked for", () => {
    expect(lines([wire, swapped], { speaker: "Lorn" })).toEqual([
      "I would sooner bake nothing than bake badly | verbatim | wire",
      "I would sooner bake nothing than bake badly | another speaker | swapped",
    ]);
    const { wordings } = wordingsOf(asked, [wire, reprint, swapped]);
    expect(speakersOf(wordings.flatMap(({ places }) => places))).toEqual(["Edda Lorn", "Ulf Tarn"]);
  });

  it("a wording that kept none of the words is found at its place in a telling, and not in another report", () => {
    expect(lines([wire, around, other])).toHaveLength(1);
    const found = lines([wire, around, other], { retold: true });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/empty oven to a poor loaf\]? \| altered \| around$/);
  });

  it("spans slice back to the words", () => {
    const readings = [wire, reprint, dropped, replaced, around];
    for (const { words, places } of wordingsOf(asked, readings, { retold: true }).wordings) {
      const first = readings.find(({ article }) => article.id === places[0]!.article)!;
      const { start, end } = places[0]!.span;
      expect(words).toContain(first.article.text.slice(start, end));
    }
  });

  it("does not depend on the order of the articles", () => {
    const readings = [wire, reprint, dropped, swapped, replaced, told, around, other];
    const once = wordingsOf(asked, readings, { retold: true });
    expect(wordingsOf(asked, [...readings].reverse(), { retold: true })).toEqual(once);
  });

  it("too few words and hostile ones give none", () => {
    for (const words of ["", "the", "\0\ud800", "“”", "(".repeat(5000)])
      expect(wordingsOf(words, [wire, told], { retold: true }).wordings).toEqual([]);
  });
});

describe("what quotations are looked up by", () => {
  it("beginnings of words, without words of grammar", () => {
    expect(quoteKeys("We decided that 14 bakers would be leaving", "en")).toEqual([
      "decide",
      "14",
      "bakers",
      "leavin",
    ]);
    expect(quoteKeys("Мы решили закрыть", "ru")).toEqual(["reshil", "zakryt"]);
  });

  it("every quotation and every passage in marks that says something", () => {
    const read = reading(
      "x",
      null,
      "The “quiet zone” opened. “The oven is cold today,” said Edda Lorn. They call it “hm”.",
    );
    const entries = quotationEntries(read.article, read);
    expect(entries.map(({ keys }) => keys.join(" "))).toEqual(["oven cold today", "quiet zone"]);
  });
});
