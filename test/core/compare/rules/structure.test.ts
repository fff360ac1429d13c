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

  it("names a passage of two sentences that stands elsewhere once", () => {
    const rest =
      "The mill burned down in the night. The fire brigade came from Harrowgate with three engines.";
    const moved = "The owner was away on a long journey. His sister had the only key.";
    expect(changes(`${rest} ${moved}`, `${moved} ${rest}`, "0:2 1:3 2:0* 3:1*")).toEqual([
      "move kept [The owner was away on a long journey. … His sister had the only key./The owner was away on a long journey. … His sister had the only key.]",
    ]);
  });

  it("says once that the order differs where most stands elsewhere", () => {
    const told = [
      "The mill burned down.",
      "The owner was away.",
      "His sister had the key.",
      "The brigade came late.",
    ];
    const turned = [...told].reverse();
    expect(changes(told.join(" "), turned.join(" "), "0:3* 1:2* 2:1* 3:0")).toHaveLength(1);
  });
});

describe("sentences told anew", () => {
  const a =
    "The mayor of Harrow told a packed hall on Monday that the old bridge would have to close for months because its cables had rusted through.";
  const b =
    "Rusty cables forced Harrow to shut its ageing crossing, residents learned from their mayor, who expects the works to drag on into winter.";

  it("are one change with both sentences' words, and no confetti", () => {
    const found = changes(a, b, "0");
    expect(found.filter((line) => line.startsWith("wording"))).toHaveLength(1);
    // The day and a clause of its own, which one side alone has, beside it.
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it("keep what is typed in them as changes of their own", () => {
    const found = changes(`In Harrow 14 wardens, ${a}`, `In Harrow 41 wardens, ${b}`, "0");
    expect(found).toContain("quantity unclear [14 wardens/41 wardens]");
  });

  it("keep a clause that one side alone has", () => {
    const found = changes(
      "Dalmere rationed bread in each of the hard winters, and the mill at Stowe ran at 54 percent of its power on May 1, the least for that day since it was built.",
      "The mill was 45 percent busy at the start of May, the slackest spring so far.",
      "0",
    );
    const left = found.filter((line) => line.includes("Dalmere"));
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/^deletion.* unclear \[Dalmere rationed bread in each of the hard winters\/\]$/);
    expect(found.some((line) => /^quantity .*54 percent\/45 percent/.test(line))).toBe(true);
  });
});
