import { describe, expect, it } from "vitest";
import { openContext } from "../../../src/core/compare/context.ts";
import { spanWithin } from "../../../src/core/compare/edits.ts";
import { present } from "../../../src/core/compare/present.ts";
import { bare, inStep, sides, written } from "./notation.ts";

/** The presentable edits between the sides of a notation, in the same notation. */
function presented(notation: string): string {
  const texts = sides(notation);
  const [a, b] = [bare(texts.a), bare(texts.b)];
  const { context } = openContext(a, b, inStep(a, b), {});
  const [bead] = context.beads;
  const phrases = present(context.a, context.b, bead!).map((phrase) => ({
    a: spanWithin(context.a, phrase.a, bead!.a, 0),
    b: spanWithin(context.b, phrase.b, bead!.b, 0),
  }));
  return written(texts.a, texts.b, phrases);
}

describe("presentable edits", () => {
  it.each([
    ["a word", "A man [was/were] killed on the road"],
    ["a number whole", "The bridge cost [1000/1900] crowns to mend"],
    ["two changes apart are two", "The [old/new] bridge was mended by [two/three] men"],
    ["two changes with an article between are one", "They crossed [near the mill/under a bridge] that night"],
    ["two changes with a comma between are one", "The [tall, thin/short, stout] man left the room early"],
    ["a sentence end parts two changes", "The old man [slept/left]. [Nobody/Someone] knew why he had come"],
    ["a compound changes as a whole", "The [six-member/nine-member] team flew home in the evening"],
    [
      "words that were only added leave the rest alone",
      "The tower fell[/, as engineers had feared for years]",
    ],
    ["past two thirds it is one before and one after", "[Rain fell all day/Nobody saw the sun]"],
  ])("%s", (_, notation) => {
    expect(presented(notation)).toBe(notation);
  });

  it("shows nothing of equal sentences", () => {
    expect(presented("The man left the room")).toBe("The man left the room");
  });

  it("leaves out what other rules have explained, and parts phrases there", () => {
    const texts = sides("The [old mill burned/new mill was lost] on Monday");
    const [a, b] = [bare(texts.a), bare(texts.b)];
    const { context } = openContext(a, b, inStep(a, b), {});
    const at = texts.b.indexOf("was lost");
    const from = texts.a.indexOf("burned");
    context.settle([{ start: from, end: from + 6 }], [{ start: at, end: at + 8 }]);
    const phrases = context.openPhrases(context.beads[0]!);
    expect(
      phrases.map(({ a: left }) => texts.a.slice(context.a.starts[left.from], context.a.ends[left.to - 1])),
    ).toEqual(["old"]);
  });
});
