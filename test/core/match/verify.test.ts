import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Digest,
  digest,
  digestBytes,
  digestFromBytes,
  sharedPassages,
  verify,
} from "../../../src/core/match/index.ts";
import { article, budget, ferry, ferryAgain, report, sentenceOf } from "./newsdesk.ts";

const of = (text: string, language = "en"): Digest => digest(article("x", text, language));

/** Lines of three made-up reports, so that texts share some, all or none. */
const text = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 1,
    maxLength: 9,
  })
  .map((lines) => lines.map(([number, line]) => sentenceOf(number, line)).join("\n"));

describe("digest", () => {
  it("comes back from its bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (any) => {
        const made = of(any);
        expect(digestFromBytes(digestBytes(made))).toEqual(made);
      }),
      { seed: 6 },
    );
  });

  it("refuses bytes that are none", () => {
    const bytes = digestBytes(of(ferry));
    expect(() => digestFromBytes(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    expect(() => digestFromBytes(new Uint8Array([0, 255, 255, 255, 255, 7]))).toThrow(RangeError);
  });

  it("never costs more than 400 places", () => {
    expect(of(report(4, 1500).join("\n")).starts.length).toBeLessThanOrEqual(400);
  });
});

describe("verify", () => {
  it("mirrors its sides, stays in 0 to 1, and is 1 for the same text", () => {
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [of(x), of(y)];
        const [forth, back] = [verify(a, b), verify(b, a)];
        expect(back.score).toBe(forth.score);
        expect(back.link).toBe(forth.link);
        expect(back.containment).toEqual({ aInB: forth.containment.bInA, bInA: forth.containment.aInB });
        for (const value of [forth.score, forth.containment.aInB, forth.containment.bInA]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(verify(a, of(x)).score).toBe(1);
      }),
      { seed: 62 },
    );
  });

  it("links tellings and no strangers", () => {
    expect(verify(of(ferry), of(ferryAgain)).link).toBe("text");
    expect(verify(of(ferry), of(budget)).link).toBe(null);
  });

  it("finds three sentences taken over into another report, with where they stand", () => {
    const source = report(1, 40);
    const taker = [...report(2, 6), ...source.slice(20, 23), ...report(2, 14).slice(6)];
    const [a, b] = [source.join("\n"), taker.join("\n")];
    expect(verify(of(a), of(b)).link).toBe("story");
    const passages = sharedPassages(of(a), of(b));
    const longest = [...passages].sort((x, y) => y.a.end - y.a.start - (x.a.end - x.a.start))[0]!;
    expect(a.slice(longest.a.start, longest.a.end)).toBe(source.slice(20, 23).join("\n"));
    expect(b.slice(longest.b.start, longest.b.end)).toBe(source.slice(20, 23).join("\n"));
  });

  it("takes a footer that an outlet puts under everything for no matter", () => {
    const footer = `Reporting by the Calder Gazette newsroom, editing by Marit Quayle and Tom Oduya.
Subscribe to our morning bulletin for the stories that matter in Calder County.
The Calder Gazette is published by Northmere Media Limited, registered in Drevik.
Write to our readers' editor at the address printed on page two.`;
    const under = (own: string) => of(`${own}\n${footer}`);
    expect(verify(under(ferry), under(budget)).link).toBe(null);
    expect(verify(under(ferry), under(ferryAgain)).link).toBe("text");
  });

  it("takes a report printed to the letter, under another headline or over another footer, for one text", () => {
    const wire = report(5, 12).join("\n");
    const short = report(5, 4).join("\n");
    const longer = [...report(5, 4), ...report(6, 5), ...report(5, 12).slice(4)].join("\n");
    const line = "Subscribe to our morning bulletin for the stories that matter in Calder County.";
    const [one, other] = [
      of(`Harbour plan put off again\n${wire}`),
      of(`What the vote means for Drevik\n${wire}`),
    ];
    expect(verify(one, other).score).toBeGreaterThan(0.8);
    expect(verify(of(`${wire}\n${line}`), of(`${wire}\n${sentenceOf(9, 2)}`)).score).toBeGreaterThan(0.8);
    expect(verify(of(`${short}\n${line}`), of(longer)).link).toBe("text");
  });

  it("links an update that keeps its background", () => {
    const background = report(3, 8);
    const [first, second] = [ferry.split("\n").slice(0, 2), ferryAgain.split("\n").slice(0, 2)];
    const of2 = (lead: string[]) => of([...lead, ...background].join("\n"));
    expect(verify(of2(first), of2(second)).link).toBe("text");
  });

  it("links across languages by names and numbers, and no strangers", () => {
    const russian = `Министр Соловкин встретился с Карпенко в Дубровнике. Компания Велтранс заплатит 4318 тысяч, сказал Оболенский.`;
    const english =
      "Minister Solovkin met Karpenko in Dubrovnik. Veltrans will pay 4,318 thousand, said Obolensky.";
    expect(verify(of(russian, "ru"), of(english)).link).not.toBe(null);
    expect(verify(of(russian, "ru"), of(ferry)).link).toBe(null);
  });
});
