import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  candidates,
  cluster,
  digest,
  digestBytes,
  digestFromBytes,
  fingerprint,
  type Link,
  rank,
  verify,
} from "../../../src/core/match/index.ts";
import type { Article } from "../../../src/core/model.ts";
import { readText } from "../../../src/core/read/index.ts";

function article(id: string, text: string, language = "en"): Article {
  return readText(text, { id, language });
}

const ferry = `The ferry Halvard struck a pier in Osterby harbour on Monday, injuring eleven passengers.
Captain Ine Solberg said the bow thruster failed seconds before the ship was due to dock.
Divers will inspect the hull before the vessel is allowed to sail again, the port authority said.
A replacement ship from Drevik will carry commuters until Thursday.`;
const ferryAgain = `Eleven passengers were hurt when the Halvard ferry hit a pier in the harbour of Osterby on Monday.
According to captain Ine Solberg, a bow thruster failed just seconds before docking.
The hull will be inspected by divers before the ship may sail again, said the port authority.`;
const budget = `Lawmakers in Calder County rejected the school budget for the third time, 14 votes to 9.
Treasurer Paul Okafor warned that libraries would have to close in March without new money.
Teachers marched outside the courthouse with drums and home-made signs.`;

describe("fingerprint", () => {
  it("has no hash twice, none negative, and places inside the text", () => {
    const text = `${ferry}\n${ferry}`;
    const { hashes, positions, kinds } = fingerprint(article("a", text));
    expect(hashes.length).toBeGreaterThan(20);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every((hash) => hash >= 0n)).toBe(true);
    expect(positions.every((position) => position < text.length)).toBe(true);
    expect(kinds.length).toBe(hashes.length);
  });

  it("does not hang on what was read before", () => {
    const first = fingerprint(article("a", ferry));
    fingerprint(article("b", budget));
    expect(fingerprint(article("c", ferry))).toEqual(first);
  });
});

describe("digest", () => {
  it("comes back from its bytes", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const made = digest(article("x", text));
        expect(digestFromBytes(digestBytes(made))).toEqual(made);
      }),
      { seed: 6 },
    );
  });
});

describe("verify", () => {
  it("is 1 for the same text and mirrors its sides", () => {
    const [a, b] = [digest(article("a", ferry)), digest(article("b", ferryAgain))];
    expect(verify(a, a).score).toBe(1);
    const [forth, back] = [verify(a, b), verify(b, a)];
    expect(back.score).toBe(forth.score);
    expect(back.containment).toEqual({ aInB: forth.containment.bInA, bInA: forth.containment.aInB });
  });

  it("links tellings and no strangers", () => {
    expect(verify(digest(article("a", ferry)), digest(article("b", ferryAgain))).link).toBe("text");
    expect(verify(digest(article("a", ferry)), digest(article("b", budget))).link).toBe(null);
  });
});

describe("candidates", () => {
  const printed = [ferry, ferryAgain, budget].map((text, index) => ({
    id: `a${index}`,
    day: null,
    language: "en",
    prints: fingerprint(article(`a${index}`, text)),
  }));

  it("joins tellings, whatever the order", () => {
    const pairs = candidates(printed);
    expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(["a0 a1"]);
    expect(candidates([...printed].reverse())).toEqual(pairs);
  });
});

describe("cluster", () => {
  const text = (a: string, b: string, score: number): Link => ({ a, b, score });

  it("joins no two groups by one weak link", () => {
    const links = [
      text("a", "b", 0.9),
      text("b", "c", 0.8),
      text("a", "c", 0.8),
      text("c", "x", 0.45),
      text("x", "y", 0.9),
    ];
    expect(cluster(["a", "b", "c", "x", "y"], links).texts).toEqual([
      ["a", "b", "c"],
      ["x", "y"],
    ]);
  });
});

describe("rank", () => {
  it("finds the article of one sentence", () => {
    const articles = [ferry, ferryAgain, budget].map((one, index) => ({
      id: `a${index}`,
      digest: digest(article(`a${index}`, one)),
    }));
    expect(rank(digest(article("q", "Okafor: libraries must close in March")), articles)[0]?.id).toBe("a2");
  });
});
