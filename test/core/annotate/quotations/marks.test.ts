import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotateNames } from "../../../../src/core/annotate/names/index.ts";
import { annotateQuotations } from "../../../../src/core/annotate/quotations/index.ts";
import { segmentArticle } from "../../../../src/core/pipeline.ts";
import { readText } from "../../../../src/core/read/index.ts";

function annotate(text: string, language = "en") {
  const segmented = segmentArticle(readText(text, { language }));
  return annotateQuotations(segmented, annotateNames(segmented), []);
}

/** `use words` of every marked passage, and `!code` of every diagnostic. */
function passages(text: string, language = "en"): string[] {
  const { marked, diagnostics } = annotate(text, language);
  return [
    ...marked.map(({ use, inner }) => `${use} ${text.slice(inner.start, inner.end)}`),
    ...diagnostics.map((found) => `!${found.code.replace("quotations.", "")}`),
  ];
}

describe("marks", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["curly", "“Go,” said Ann Lee.", ["speech Go,"]],
    ["straight", '"Go," said Ann Lee.', ["speech Go,"]],
    ["single", "‘Go home,’ said Ann Lee.", ["speech Go home,"]],
    ["single straight", "'Go home,' said Ann Lee.", ["speech Go home,"]],
    ["apostrophes only", "The workers' hall wasn't Bob's. It's the '80s.", []],
    [
      "a possessive inside",
      "‘The workers’ hall is shut,’ said Ann Lee.",
      ["speech The workers’ hall is shut,"],
    ],
    ["nested", "“He said ‘no’ twice,” said Ann Lee.", ["speech He said ‘no’ twice,", "speech no"]],
    [
      "nested in kind",
      '"It is the "big one" here," said Ann Lee.',
      ['speech It is the "big one" here,', "term big one"],
    ],
    ["tokenised", '" Go home , " said Ann Lee .', ["speech  Go home , "]],
    ["typed the wrong way round", "“Go home, “Ann Lee said.", ["speech Go home, ", "!mark-turned-round"]],
    ["never closed", "Ann Lee said: “Go home.", ["speech Go home.", "!unclosed-mark"]],
    ["never opened", "Go home,” said Ann Lee.", ["speech Go home,", "!unopened-mark"]],
    ["closed by another kind", "“Go home now », said Ann Lee.", ["speech Go home now ", "!mismatched-marks"]],
    ["guillemets", "« Go home », said Ann Lee.", ["speech  Go home "]],
    ["guillemets turned in", "»Go home«, said Ann Lee.", ["speech Go home"]],
    ["low and high", "„Go home“, said Ann Lee.", ["speech Go home"]],
    ["corners", "「Go home」 said Ann Lee.", ["speech Go home"]],
    [
      "opened again in every paragraph",
      "Ann Lee said: “Go home.\n\n“Stay there.”",
      ["speech Go home.", "speech Stay there."],
    ],
    [
      "over lines",
      'Ann Lee said: "Go home.\nStay there.\nBe well."',
      ["speech Go home.\nStay there.\nBe well."],
    ],
    ["inches", 'The board is 12" long and 4" wide.', []],
    ["a title", "The film “Long Road Home” opens today.", ["title Long Road Home"]],
    ["a term", "The so-called “grey list” is short.", ["term grey list"]],
    ["a nickname", "Bob “The Hammer” Stone lost.", ["title The Hammer"]],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      expect(passages(text)).toEqual(expected);
    });
  }

  it("says which language it does not read", () => {
    expect(passages("今日は。", "ja")).toContain("!language");
  });
});

describe("one quotation over several paragraphs", () => {
  it("is one where every paragraph opens and only the last closes", () => {
    const text =
      "Ann Lee said: “We had no choice.\n\n“We went home.\n\n“We will be back.”\n\nThe end came soon.";
    const { quotations } = annotate(text);
    expect(quotations.map((found) => [found.speaker, found.contents.length])).toEqual([["Ann Lee", 3]]);
  });
});

describe("an interview", () => {
  const text = `A talk with the mayor.

BOB STONE: Is the bridge safe?

ANN LEE: Yes. The engineers told me “it will hold.”

BOB STONE: When will it open?

ANN LEE: In May, I hope.`;

  it("takes turns, and what is quoted in a turn stands inside it", () => {
    const { quotations } = annotate(text);
    expect(
      quotations.map((found) => [
        found.within,
        found.speaker,
        found.contents.map((span) => text.slice(span.start, span.end)).join(" "),
      ]),
    ).toEqual([
      [null, "BOB STONE", "Is the bridge safe?"],
      [null, "ANN LEE", "Yes. The engineers told me “it will hold.”"],
      [1, "the engineers", "“it will hold.”"],
      [null, "BOB STONE", "When will it open?"],
      [null, "ANN LEE", "In May, I hope."],
      [4, "ANN LEE", "In May"],
    ]);
  });

  it("is none where colons are rare", () => {
    expect(annotate("Weather: rain in the north.\n\nSport: Oakport lost again.").quotations).toEqual([]);
  });
});

describe("laws", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "said",
    "Ann Lee",
    "he",
    ",",
    ".",
    ":",
    "the mayor",
    "that",
    "according to",
    "\n",
    "\n\n",
    "adding",
    "and",
    "who",
    "told reporters",
  );
  const texts = fc
    .array(fc.tuple(pieces, fc.constantFrom("", " ", " ")), { maxLength: 60 })
    .map((list) => list.map(([piece, space]) => piece + space).join(""));

  it("every span lies in the text, contents are in order, what is referred to exists", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations, marked, diagnostics } = annotate(text);
        for (const [index, quotation] of quotations.entries()) {
          let last = 0;
          for (const span of quotation.contents) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            last = span.end;
          }
          expect(quotation.contents.length).toBeGreaterThan(0);
          expect(quotation.within).not.toBe(index);
          if (quotation.within !== null) expect(quotations[quotation.within]).toBeDefined();
        }
        for (const { span, inner, quotation } of marked) {
          expect(span.start).toBeLessThanOrEqual(inner.start);
          expect(inner.start).toBeLessThanOrEqual(inner.end);
          expect(inner.end).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (quotation !== null) expect(quotations[quotation]).toBeDefined();
        }
        for (const { span } of diagnostics)
          if (span !== null) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });
});
