import { describe, expect, it } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";
import { stem } from "../../../src/core/text/stem.ts";

/** `"word>stem"` pairs. */
function expectStems(language: string, pairs: string): void {
  for (const pair of pairs.split(" ")) {
    const [word = "", root = ""] = pair.split(">");
    expect(`${word}>${stem(fold(word), language)}`).toBe(`${word}>${root}`);
  }
}

describe("English (Porter2)", () => {
  it("gives the published examples of each step", () => {
    expectStems("en", "caresses>caress ties>tie cries>cri gas>gas this>this gaps>gap kiwis>kiwi");
    expectStems("en", "agreed>agre luxuriated>luxuri hopping>hop hoping>hope egged>egg fizzed>fizz");
    expectStems("en", "by>by say>say cry>cri happy>happi");
    expectStems(
      "en",
      "nationalization>nation usefulness>use consistency>consist replacement>replac adoption>adopt",
    );
    expectStems("en", "skies>sky dying>die news>news proceeds>proceed innings>inning generously>generous");
  });

  it("joins the forms of a word, and takes the possessive off", () => {
    expectStems("en", "minister's>minist ministers>minist negotiated>negoti negotiations>negoti");
  });
});

describe("light stemmers", () => {
  it.each([
    ["de", "Verhandlungen Verhandlung"],
    ["es", "ministros ministro"],
    ["fr", "régionales régional"],
    ["pt", "governos governo"],
    ["it", "governi governo"],
    ["ru", "переговоров переговоры переговорами"],
    ["uk", "перемовини перемовинами"],
    ["pl", "rozmowami rozmowy"],
  ])("%s: %s fall together", (language, words) => {
    expect(new Set(words.split(" ").map((word) => stem(fold(word), language))).size).toBe(1);
  });

  it("keeps four letters, and words of other languages whole", () => {
    expect(stem("esse", "de")).toBe("esse");
    expect(stem("running", null)).toBe("running");
    expect(stem("running", "xx")).toBe("running");
  });
});
