import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../src/core/read/index.ts";
import { articleOf, keptFromBytes, keptOf, packedBytes } from "../../src/store/kept.ts";

const seed = 20230206;

describe("a kept article", () => {
  it("is the article again, as two strings and packed, whatever is in its text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, title) => {
        const article = readText(text, { id: "a", title });
        const kept = keptOf(article);
        expect(articleOf(kept)).toEqual(article);
        expect(articleOf(keptFromBytes(packedBytes(kept))!)).toEqual(article);
      }),
      { seed },
    );
    const broken = readText("half a pair \ud800 and a line\nfeed", { id: "b" });
    expect(articleOf(keptFromBytes(packedBytes(keptOf(broken)))!)).toEqual(broken);
  });

  it("is none where the bytes are damaged", () => {
    expect(keptFromBytes(Uint8Array.of(0xff, 0xff, 0xff))).toBeNull();
    expect(keptFromBytes(new Uint8Array(0))).toBeNull();
    const bytes = packedBytes(keptOf(readText("The ferry to Osk was late again on Monday.", { id: "c" })));
    for (let at = 0; at < bytes.length; at++)
      expect(keptFromBytes(bytes.map((byte, index) => (index === at ? byte ^ 0x10 : byte)))).toBeNull();
  });
});
