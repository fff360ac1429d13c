import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotateNames } from "../../../../src/core/annotate/names/index.ts";
import { isDemonym, placeOf } from "../../../../src/core/annotate/names/place-of.ts";
import { languageOf } from "../../../../src/core/language/index.ts";
import { mentionsIn, segmented } from "./notation.ts";

fc.configureGlobal({ seed: 20261122 });

const pieces = [
  "Jane Roe", "Roe", "Ms. Roe", "the mayor of Acton", "Acton", "said", ",", ". ", "\n\n", "“", "”", "'s", "’s", "-", "of",
  "and", "the", "U.S.", "Russian", "FDA", "Food and Drug Administration", "St.", "O'Brien", "van der", "al-", "1,000",
  "MAYOR VOWS", "(", ")", "—", "президент", "Ωμέγα", "東京", "😀", "I", "a", "Inc.", "President", "Jr.", "\u202e",
]; // biome-ignore format: a list

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("laws on any text", () => {
  it("mentions lie inside the text, in order, apart, and belong to an entity of their kind", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { entities, mentions } = annotateNames(segmented(input));
        const byName = new Map(entities.map((entity) => [entity.name, entity]));
        expect(byName.size).toBe(entities.length);
        let end = 0;
        for (const { span, entity, kind } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          expect(byName.get(entity)?.kind).toBe(kind);
        }
        expect(end).toBeLessThanOrEqual(input.length);
      }),
      { numRuns: 400 },
    );
  });

  it("a name is its entity's first form, and every mention's words are a form", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { entities, mentions, genders } = annotateNames(segmented(input));
        const byName = new Map(entities.map((entity) => [entity.name, entity]));
        for (const { name, forms } of entities) expect(forms[0]).toBe(name);
        for (const { span, entity } of mentions) {
          const words = input.slice(span.start, span.end).replace(/\s+/g, " ");
          expect(byName.get(entity)!.forms).toContain(words);
        }
        for (const name of genders.keys()) expect(byName.get(name)?.kind).toBe("person");
      }),
      { numRuns: 400 },
    );
  });

  it("finds the same in the second of two equal paragraphs' words", () => {
    const once = "Mayor Jane Roe met Paul Doe in Paris. Roe left.";
    const { mentions } = annotateNames(segmented(`${once}\n\n${once}`));
    const { mentions: single } = annotateNames(segmented(once));
    expect(mentions.length).toBe(2 * single.length);
  });
});

describe("hostile input of a megabyte", () => {
  const repeated: Readonly<Record<string, string>> = {
    names: "Jane Smith ",
    acronyms: "U.S.",
    hyphens: "A-B-",
    links: "Ministry of ",
    lists: "Food and ",
    appositions: "Smith, the president of the, ",
    owners: "Smith’s ",
    capitals: "AAAA BBBB ",
    dots: "St. ",
    openers: "“Yes. ",
  };
  for (const [name, piece] of Object.entries(repeated)) {
    it(name, () => {
      const input = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const { mentions } = annotateNames(segmented(input));
      expect(mentions.at(-1)?.span.end ?? 0).toBeLessThanOrEqual(input.length);
    });
  }
  it("one surname with a new given name each time", () => {
    const given = (index: number) =>
      `Q${index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!)}`;
    const input = Array.from({ length: 40_000 }, (_, index) => `Mr. ${given(index)} Foo met Foo. `).join("");
    const { entities } = annotateNames(segmented(input));
    expect(entities.length).toBeGreaterThan(1000);
  });
});

describe("mentions", () => {
  const cases = `
    [Jane Roe]'s plan, [Roe]’s words
    the [US]-[China] talks
    Mr. [Doyle] of [Leeds] left
    President [Luc Morel] of [France]
    "[Jane Roe] lied," he said
  `;
  for (const line of cases.trim().split("\n")) {
    const marked = line.trim();
    it(marked, () => {
      expect(mentionsIn(marked.replace(/[[\]]/g, ""))).toBe(marked);
    });
  }
});

describe("languages", () => {
  it("says once where names were not looked for", () => {
    const { diagnostics, entities } = annotateNames(segmented("Jane Roe lives.", "fi"));
    expect(entities).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["names.language-unsupported"]);
  });

  it("ties demonyms and short forms to a place", () => {
    const english = languageOf("en");
    const forms =
      "Russian Russians Russia;American U.S. US America;Danish Dane Denmark;Dutch Holland Netherlands";
    for (const group of forms.split(";")) {
      expect(new Set(group.split(" ").map((form) => placeOf(form, english))).size).toBe(1);
    }
    expect(placeOf("the Netherlands", english)).toBe("Netherlands");
    expect(placeOf("Atlantis", english)).toBeNull();
    expect(isDemonym("Russian", english)).toBe(true);
    expect(isDemonym("Russia", english)).toBe(false);
  });
});
