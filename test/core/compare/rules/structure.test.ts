import { describe, expect, it } from "vitest";
import { compareAligned } from "../../../../src/core/compare/index.ts";
import type { Alignment } from "../../../../src/core/model.ts";
import { understand } from "../../../../src/core/pipeline.ts";
import { readText } from "../../../../src/core/read/index.ts";
import { shown } from "../changes-of.ts";

/**
 * Beads as `"0 0:1,2 1:"`: sentences of a, a colon, sentences of b; a star behind marks a moved one; one index alone
 * stands on both sides.
 */
function beads(notation: string): Alignment {
  const indices = (list: string) => (list === "" ? [] : list.split(",").map(Number));
  return {
    beads: notation.split(" ").map((bead) => {
      const moved = bead.endsWith("*");
      const [a = "", b = a] = bead.replace("*", "").split(":");
      return {
        a: indices(a),
        b: indices(b),
        similarity: a === "" || b === "" ? 0 : 0.9,
        relation: a === "" ? "addition" : b === "" ? "deletion" : "edited",
        moved,
      };
    }),
  };
}

function changes(a: string, b: string, notation: string): readonly string[] {
  const read = (text: string) => understand(readText(text, { language: "en" }));
  return compareAligned(read(a), read(b), beads(notation)).changes.map((change) => shown(a, b, change));
}

describe("sentences", () => {
  it("names a sentence that only b has", () => {
    expect(
      changes(
        "The ferry sank in the night.",
        "The ferry sank in the night. Its owner is bankrupt and has left the country.",
        "0 :1",
      ),
    ).toEqual(["addition unclear [/Its owner is bankrupt and has left the country.]"]);
  });

  it("names each sentence that only a has", () => {
    expect(
      changes(
        "The ferry sank in the night. Its owner is bankrupt by now. The crew swam home to their wives.",
        "The ferry sank in the night.",
        "0 1: 2:",
      ),
    ).toEqual([
      "deletion unclear [Its owner is bankrupt by now./]",
      "deletion unclear [The crew swam home to their wives./]",
    ]);
  });

  it("names a sentence told in two, and compares its words apart", () => {
    expect(
      changes(
        "The ferry sank in the night and 12 sailors drowned.",
        "The ferry sank in the night. And 21 sailors drowned.",
        "0:0,1",
      ),
    ).toEqual([
      "quantity altered [12 sailors/21 sailors]",
      "split kept [The ferry sank in the night and 12 sailors drowned./The ferry sank in the night. … And 21 sailors drowned.]",
      "wording kept [and/. And]",
    ]);
  });

  it("names two sentences told in one", () => {
    expect(
      changes(
        "The ferry sank in the night. Nobody drowned in the harbour.",
        "The ferry sank in the night, nobody drowned in the harbour.",
        "0,1:0",
      )[0],
    ).toMatch(/^merge kept/);
  });

  it("names a passage that stands elsewhere, and what changed in it", () => {
    expect(
      changes(
        "The mill burned down in the night. The owner was away on Monday.",
        "The owner was away on Friday. The mill burned down in the night.",
        "0:1 1:0*",
      ),
    ).toEqual([
      "date altered [Monday/Friday]",
      "move kept [The owner was away on Monday./The owner was away on Friday.]",
    ]);
  });
});
