import { describe, expect, it } from "vitest";
import type { Marked, Quotation, Reading, Span } from "../../../src/core/model.ts";
import { traceQuote } from "../../../src/core/quote/index.ts";
import { sameSpeaker } from "../../../src/core/quote/same-speaker.ts";
import { readText } from "../../../src/core/read/index.ts";

/**
 * A reading by hand, so that these tests stand on no annotator: `{Speaker: words}` is a quotation in marks, `<words>`
 * an indirect one without a speaker.
 */
function reading(notation: string, published?: string): Reading {
  let text = "";
  const quotations: Quotation[] = [];
  const marked: Marked[] = [];
  for (const part of notation.split(/(\{[^}]*\})/)) {
    const said = /^\{([^:]*): ?(.*)\}$/s.exec(part);
    if (said === null) {
      text += part;
      continue;
    }
    const [, speaker = "", words = ""] = said;
    const inner: Span = { start: text.length + 1, end: text.length + 1 + words.length };
    text += `“${words}”`;
    const span = { start: inner.start - 1, end: inner.end + 1 };
    marked.push({ span, inner, use: "speech", quotation: quotations.length });
    quotations.push({
      kind: "direct",
      contents: [span],
      cue: null,
      source: null,
      speaker: speaker === "" ? null : speaker,
      addressee: null,
      stance: "asserts",
      within: null,
      because: [],
    });
  }
  const article = readText(text, { language: "en", ...(published === undefined ? {} : { published }) });
  return { article, sentences: [], quotations, marked, entities: [], mentions: [], diagnostics: [] };
}

const harbour =
  "{Ada Brenner: We had to close the harbour before the storm came, and nobody was left outside}, Brenner said. " +
  "The mayor said the quay would be rebuilt by the spring of next year. {Jon Vale: The old crane will never lift again}, he said.";

describe("what became of words", () => {
  const verdict = (words: string, speaker?: string) =>
    traceQuote(words, [reading(harbour)], { speaker }).verdict;

  it.each([
    ["the whole quotation", "We had to close the harbour before the storm came, and nobody was left outside"],
    ["a part of it", "close the harbour before the storm came"],
    ["in straight marks, other case", '"we had to Close the harbour before the storm came"'],
    ["an explaining word in brackets", "We had to close the harbour before the storm [on Friday] came"],
  ])("verbatim: %s", (_, words) => expect(verdict(words)).toBe("verbatim"));

  it.each([
    ["one word replaced", "We had to close the market before the storm came, and nobody was left outside"],
    [
      "another form of a word",
      "We had to close the harbour before the storm comes, and nobody was left outside",
    ],
    ["a word put in", "We had to close the whole harbour before the storm came, and nobody was left outside"],
  ])("altered: %s", (_, words) => expect(verdict(words)).toBe("altered"));

  it.each([
    ["with an ellipsis", "We had to close the harbour … and nobody was left outside"],
    ["with no ellipsis", "We had to close the harbour and nobody was left outside"],
  ])("shortened: %s", (_, words) => expect(verdict(words)).toBe("shortened"));

  it("joined: two people's words made one quotation", () => {
    expect(verdict("nobody was left outside and the old crane will never lift again")).toBe("altered");
    expect(verdict("nobody was left outside. The old crane will never lift again")).toBe("joined");
  });

  it("joined: in another order than they were said", () => {
    expect(
      verdict("The old crane will never lift again. We had to close the harbour before the storm came"),
    ).toBe("joined");
  });

  it("paraphrase in marks: the outlet's own words", () => {
    expect(verdict("the quay would be rebuilt by the spring of next year")).toBe("paraphrase in marks");
    expect(verdict("The quay will be rebuilt by spring next year")).toBe("paraphrase in marks");
  });

  it("another speaker", () => {
    expect(verdict("The old crane will never lift again", "Ada Brenner")).toBe("another speaker");
    expect(verdict("The old crane will never lift again", "Vale")).toBe("verbatim");
  });

  it("not in these texts", () => {
    expect(verdict("The council has sold the lighthouse to a private bank")).toBe("not in these texts");
  });

  it("cannot check: too few words, no text", () => {
    expect(verdict("of the")).toBe("cannot check");
    expect(traceQuote("The old crane will never lift", [reading("")]).verdict).toBe("cannot check");
  });

  it("a negation left out is an alteration, not a cut", () => {
    const text = reading("{Ada Brenner: The harbour is not safe for large ships}, she said.");
    expect(traceQuote("The harbour is safe for large ships", [text]).verdict).toBe("altered");
  });
});

describe("the words on which it rests", () => {
  it("names each difference in both texts", () => {
    const text = reading(harbour);
    const words = "We had to shut the harbour before the storm came";
    const { findings } = traceQuote(words, [text]);
    const difference = findings[0]!.differences[0]!;
    expect(words.slice(difference.asked.start, difference.asked.end)).toBe("shut");
    expect(text.article.text.slice(difference.found.start, difference.found.end)).toBe("close");
  });

  it("puts the earliest article first and undated ones last", () => {
    const [late, early, undated] = [
      reading(harbour, "2024-05-02"),
      reading(harbour, "2024-05-01"),
      reading(harbour),
    ];
    const { findings } = traceQuote("the old crane will never lift again", [undated, late, early]);
    expect(findings.map((finding) => finding.article)).toEqual([
      early.article.id,
      late.article.id,
      undated.article.id,
    ]);
  });

  it("reads on through a text longer than its window", () => {
    const filler = "The council met again and nothing was decided. ".repeat(3000);
    const text = reading(`${filler}{Jon Vale: The old crane will never lift again}. ${filler}`);
    const { verdict, findings } = traceQuote("The old crane will never lift again", [text]);
    expect(verdict).toBe("verbatim");
    expect(findings[0]!.found).toHaveLength(1);
  });
});

describe("one name for another", () => {
  it.each([
    ["Brenner", "Ada Brenner", true],
    ["Ada Brenner", "ADA BRENNER’s", true],
    ["Jon Brenner", "Ada Brenner", false],
    ["the mayor", "Ada Brenner", false],
    ["", "Ada Brenner", false],
  ])("%s, %s: %s", (x, y, same) => expect(sameSpeaker(x, y)).toBe(same));
});
