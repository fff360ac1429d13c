import { describe, expect, it } from "vitest";
import { beads } from "./notation.ts";

const harbour = "The harbour commission voted on Tuesday to close the old fish market at Penrow.";
const market = "Forty stalls have traded there since the railway reached the quay in 1911.";
const rent = "Rents doubled last spring, and eleven traders have left for the mainland.";
const mayor =
  "Mayor Ilse Tarrant called the decision a mistake that the island would regret for a generation.";
const ferry = "The ferry company offered to move its ticket office into the empty hall.";
const vote = "A second vote is due in October, after the auditors have reported.";
const storm = "Meanwhile a storm tore the roof off the swimming baths in Lower Calder.";

describe("order kept", () => {
  it("links each to each", () => {
    expect(beads([harbour, market, rent], [harbour, market, rent])).toBe("0 1 2");
  });

  it("sees what was left out and what was put in", () => {
    expect(beads([harbour, market, rent, mayor], [harbour, market, storm, mayor])).toBe("0 1 :2 2: 3");
  });

  it("links a reworded sentence between its neighbours", () => {
    const reworded = "There have been forty stalls since trains first came to the quay in 1911.";
    expect(beads([harbour, market, mayor], [harbour, reworded, mayor])).toBe("0 1 2");
  });

  it("an addition at the start comes first", () => {
    expect(beads([harbour, market], [storm, harbour, market])).toBe(":0 0:1 1:2");
  });
});

describe("merges and splits", () => {
  it("two sentences made one", () => {
    const merged =
      "Rents doubled last spring and eleven traders left, and the ferry company would move its office into the hall.";
    expect(beads([harbour, rent, ferry, vote], [harbour, merged, vote])).toBe("0 1-2:1 3:2");
  });

  it("a sentence broken at a stray full stop is one bead with its other half", () => {
    const halves = ["The harbour commission voted on Tuesday to close.", "the old fish market at Penrow."];
    expect(beads([market, harbour, rent], [market, ...halves, rent])).toBe("0 1:1-2 2:3");
  });

  it("three made one", () => {
    const all =
      "Forty stalls have traded there since the railway reached the quay in 1911, rents doubled last spring and eleven traders left for the mainland, and the ferry company offered to move its ticket office into the hall.";
    expect(beads([harbour, market, rent, ferry, vote], [harbour, all, vote])).toBe("0 1-3:1 4:2");
  });

  it("a neighbour on another matter is not drawn into a merge", () => {
    expect(beads([harbour, rent, storm, vote], [harbour, rent, vote])).toBe("0 1 2: 3:2");
  });
});

describe("quotations as anchors", () => {
  const office =
    "Asked about the rumours of a sale, Tarrant said her office had “received a letter from a buyer on the mainland.”";
  const answer = "“From the very first day the island has listened to every honest offer,” Tarrant added.";
  const joined =
    "“We have received a letter from a mainland buyer, and from the first day the island has listened to any honest offer,” Tarrant said.";
  const willing =
    "Tarrant added that the island was willing to talk, or to stage an auction of its own in Penrow.";

  it("two quotations run into one are one bead, whoever else has the same speaker", () => {
    expect(beads([harbour, office, answer, ferry], [harbour, joined, willing, ferry])).toBe("0 1-2:1 :2 3");
  });

  it("a quotation that was moved takes its sentence along", () => {
    const told = "Tarrant called the sale of the hall a mistake and added that she would fight it.";
    expect(beads([harbour, answer, ferry, rent], [harbour, told, ferry, rent, answer])).toBe("0 :1 1:4* 2 3");
  });
});

describe("moves", () => {
  it("keeps a moved passage, and calls the shorter side of the crossing moved", () => {
    expect(beads([harbour, market, rent, mayor, ferry], [mayor, ferry, harbour, market, rent])).toBe(
      "0:2 1:3 2:4 3:0* 4:1*",
    );
  });

  it("a moved sentence that lost words is still found", () => {
    expect(
      beads(
        [harbour, market, rent, mayor],
        ["Mayor Tarrant called it a mistake the island would regret.", harbour, market, rent],
      ),
    ).toBe("0:1 1:2 2:3 3:0*");
  });
});

describe("roles", () => {
  it("lines that state different dates are no link, and one meets no sentence of the body", () => {
    expect(beads(["@ Published 3 May 2019", harbour], ["@ Published 9 June 2019", harbour])).toBe(":0 0: 1");
    expect(beads(["@ Penrow, Tuesday", harbour], [harbour, market])).toBe("0: 1:0 :1");
  });

  it("lines that state the same are linked", () => {
    expect(beads(["@ Published 3 May 2019", harbour], ["@ Published: 3 May 2019", harbour])).toBe("0 1");
  });

  it("a headline does not take the lead's link", () => {
    const headline = "# Penrow commission votes to close old fish market";
    expect(beads([headline, harbour, market], [harbour, market])).toBe("0: 1:0 2:1");
  });

  it("headlines are linked to each other", () => {
    expect(
      beads(["# Commission to close Penrow fish market", market], ["# Penrow fish market to close", market]),
    ).toBe("0 1");
  });
});

describe("nothing in common", () => {
  it("links nothing between reports of different matters", () => {
    expect(
      beads(
        [harbour, market, rent],
        [storm, "The champion withdrew with an injured wrist before the second round."],
      ),
    ).toBe(":0 :1 0: 1: 2:");
  });

  it("takes empty sides", () => {
    expect(beads([], [])).toBe("");
    expect(beads([harbour], [])).toBe("0:");
    expect(beads([], [harbour])).toBe(":0");
  });
});
