import { describe, expect, it } from "vitest";
import { align, reuse } from "../../../src/core/align/index.ts";
import { lines } from "./notation.ts";

const frame = [
  "The council of Brenmoor met late on Thursday evening.",
  "Snow had closed both mountain roads by noon.",
];

function relation(a: string, b: string): string | undefined {
  const { beads } = align(lines([frame[0]!, a, frame[1]!]), lines([frame[0]!, b, frame[1]!]));
  return beads.find((bead) => bead.a.includes(1) && bead.b.includes(1))?.relation;
}

describe("relation", () => {
  const said = 'Warden Odile Kerr said: "We won’t sell the forest — not this year."';

  it("identical: whatever the shape of marks and the white space", () => {
    expect(relation(said, "Warden Odile Kerr said:  “We won't sell the forest – not this year.”")).toBe(
      "identical",
    );
  });

  it("edited: one letter's case is a change, and so is one word", () => {
    expect(relation(said, said.replace("Warden", "warden"))).toBe("edited");
    expect(relation(said, said.replace("forest", "land"))).toBe("edited");
  });

  it("edited: whatever the order of the words", () => {
    expect(
      relation(
        "On Monday the forest was sold to Kerr and Sons.",
        "The forest was sold on Monday to Kerr and Sons.",
      ),
    ).toBe("edited");
  });

  it("reworded: fewer than half of the words are kept", () => {
    expect(
      relation(
        "The forest of Brenmoor was sold yesterday to Odile Kerr for 40 million crowns.",
        "Odile Kerr now owns Brenmoor forest, having paid its owners 40 million.",
      ),
    ).toBe("reworded");
  });
});

describe("reuse", () => {
  it("is the share of words of the body in linked beads, side by side", () => {
    const a = lines([
      "# Council meets",
      "One two three four five six.",
      "Gannets nest on the northern cliff.",
    ]);
    const b = lines(["One two three four five six.", "Seven eight."]);
    const shares = reuse(a, b, align(a, b));
    expect(shares.aInB).toBeCloseTo(6 / 12);
    expect(shares.bInA).toBeCloseTo(6 / 8);
  });

  it("is 0 without words", () => {
    const empty = lines([]);
    expect(reuse(empty, empty, align(empty, empty))).toEqual({ aInB: 0, bInA: 0 });
  });
});
