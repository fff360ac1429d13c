import { describe, expect, it } from "vitest";
import { readQuotations } from "../../../../src/core/annotate/quotations/read.ts";
import { languageOf } from "../../../../src/core/language/index.ts";
import { readText } from "../../../../src/core/read/index.ts";
import { layTokens, type Segmented } from "../../../../src/core/segment/segmented.ts";
import { tokenize } from "../../../../src/core/text/token.ts";

/** One sentence, one paragraph: the worst case for every walk of this room. */
function unbroken(text: string): Segmented {
  const span = { start: 0, end: text.length };
  const tokens = tokenize(text);
  const sentences = [{ span, paragraph: 0, role: "body" as const }];
  return {
    article: { ...readText("x", { language: "en" }), text, paragraphs: [span] },
    sentences,
    tokens,
    firstTokens: layTokens(sentences, tokens),
    language: languageOf("en"),
  };
}

/** A sentence and a paragraph a line. */
function lined(text: string): Segmented {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line !== "") spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const tokens = tokenize(text);
  const sentences = spans.map((span, paragraph) => ({ span, paragraph, role: "body" as const }));
  return {
    ...unbroken("x"),
    article: { ...readText("x", { language: "en" }), text, paragraphs: spans },
    sentences,
    tokens,
    firstTokens: layTokens(sentences, tokens),
  };
}

const nobody = { entities: [], mentions: [] };
const long = 80_000;

const units = [
  "“",
  "”",
  '"',
  '" ',
  "“”",
  "«",
  "» ",
  "' ",
  "'a ",
  "‘a ",
  "’s ",
  "“a ‘b ",
  "said ",
  "he said ",
  "said, ",
  "said: ",
  "and said ",
  "who said ",
  "saying ",
  "that ",
  "according to ",
  '"a" said ',
  "X, a Y, said ",
  "Smith of ",
  ", ",
  "(",
  "- ",
];

describe("hostile input takes linear time", () => {
  for (const unit of units) {
    for (const [shape, lay] of [
      ["one line", unbroken],
      ["a line each", lined],
    ] as const) {
      it(`${JSON.stringify(unit)}, ${shape}`, () => {
        const text = (length: number) =>
          (shape === "one line" ? unit : `${unit}\n`).repeat(Math.ceil(length / unit.length));
        const small = readQuotations(lay(text(long / 8)), nobody, []).steps;
        const large = readQuotations(lay(text(long / 4)), nobody, []).steps;
        expect(large).toBeLessThanOrEqual(2.2 * small + 1000);
      });
    }
  }

  it("one megabyte of opening marks, of alternating marks, of “said”, of apostrophes is read", () => {
    for (const unit of ["“", "“”", "said ", "' "]) {
      const { steps } = readQuotations(unbroken(unit.repeat(1_000_000 / unit.length)), nobody, []);
      expect(steps).toBeLessThan(30_000_000);
    }
  });
});
