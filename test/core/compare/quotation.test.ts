import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesOf, report, told } from "./telling.ts";

const rules = ["quotation.", "form.contraction", "addition.sentence", "deletion.sentence"];

/** One line a case: what happened to the words, the sentence before, the sentence after, what must be said of it. */
const cases: readonly (readonly [phenomenon: string, a: string, b: string, expected: readonly string[]])[] = [
  [
    "nothing changed",
    "“We found two cracks,” said engineer Olga Brandt.",
    "“We found two cracks,” said engineer Olga Brandt.",
    [],
  ],
  [
    "a word replaced",
    "“We found two cracks,” said engineer Olga Brandt.",
    "“We saw two cracks,” said engineer Olga Brandt.",
    ["quotation.words-differ altered: 'found' => 'saw'"],
  ],
  [
    "a pronoun replaced",
    "“It is hard for him to wait,” said engineer Olga Brandt.",
    "“It is hard for me to wait,” said engineer Olga Brandt.",
    ["quotation.words-differ altered: 'him' => 'me'"],
  ],
  [
    "a word left out",
    "“We found two very deep cracks,” said engineer Olga Brandt.",
    "“We found two deep cracks,” said engineer Olga Brandt.",
    ["quotation.words-differ altered: 'very' => -"],
  ],
  [
    "a word put in",
    "“We found two deep cracks,” said engineer Olga Brandt.",
    "“We found two very deep cracks,” said engineer Olga Brandt.",
    ["quotation.words-differ altered: - => 'very'"],
  ],
  [
    "a synonym, which nobody said",
    "“The damage is big,” said engineer Olga Brandt.",
    "“The damage is large,” said engineer Olga Brandt.",
    ["quotation.words-differ altered: 'big' => 'large'"],
  ],
  [
    "a contraction written out",
    "“We don’t know the cause,” said engineer Olga Brandt.",
    "“We do not know the cause,” said engineer Olga Brandt.",
    ["form.contraction kept: 'don’t' => 'do not'"],
  ],
  [
    "marks of another style",
    "“We found two cracks,” said engineer Olga Brandt.",
    '"We found two cracks," said engineer Olga Brandt.',
    [],
  ],
  [
    "two words changed in one quotation are two changes",
    "“We found two cracks in the southern arch,” said engineer Olga Brandt.",
    "“We saw two cracks in the eastern arch,” said engineer Olga Brandt.",
    [
      "quotation.words-differ altered: 'found' => 'saw'",
      "quotation.words-differ altered: 'southern' => 'eastern'",
    ],
  ],
  [
    "cut at the end",
    "“We found two cracks, and nobody may cross until both are filled,” said engineer Olga Brandt.",
    "“We found two cracks,” said engineer Olga Brandt.",
    ["quotation.cut unclear: 'and nobody may cross until both are filled' => -"],
  ],
  [
    "cut at the beginning",
    "“As long as the water is high, nobody may cross,” said engineer Olga Brandt.",
    "“Nobody may cross,” said engineer Olga Brandt.",
    ["quotation.cut unclear: 'As long as the water is high' => -"],
  ],
  [
    "its first sentence left out, and the speaker named behind the second instead",
    "“The arch moved a hand in two days, and nobody knows why,” said engineer Olga Brandt, who leads the works. “I would rather close a bridge than lose one.”",
    "“I would rather close a bridge than lose one,” said engineer Olga Brandt, who leads the works.",
    [
      "quotation.cut unclear: 'The arch moved a hand in two days, and nobody knows why' => -",
      "quotation.punctuation kept: ',' => -",
      "quotation.punctuation kept: - => ','",
    ],
  ],
  [
    "cut in the middle without a sign",
    "“The bridge, which my grandfather helped to build, is safe,” said engineer Olga Brandt.",
    "“The bridge is safe,” said engineer Olga Brandt.",
    ["quotation.cut altered: 'which my grandfather helped to build' => -"],
  ],
  [
    "cut in the middle with a sign",
    "“The bridge, which my grandfather helped to build, is safe,” said engineer Olga Brandt.",
    "“The bridge … is safe,” said engineer Olga Brandt.",
    ["quotation.cut unclear: 'which my grandfather helped to build' => -"],
  ],
  [
    "a piece of a quotation, its first words left out",
    "“It is about time,” engineer Olga Brandt said of the repair of the arch.",
    "The repair of the arch was “about time”, engineer Olga Brandt said.",
    ["quotation.shortened unclear: 'It is' => -"],
  ],
  [
    "cut at the beginning, a word of grammar on both sides of the cut",
    "“I am sorry. I only want to say that I will not forget the people of the bridge,” said engineer Olga Brandt.",
    "“I will not forget the people of the bridge,” said engineer Olga Brandt.",
    [
      "deletion.sentence unclear: '“I am sorry.' => -",
      "quotation.cut unclear: 'I only want to say that' => -",
    ],
  ],
  [
    "another thing that was said, in the same place",
    "“We had snow and ice on every slope of the valley,” said engineer Olga Brandt of the work on the arch.",
    "“Nobody has asked the survivors yet what they saw,” said engineer Olga Brandt of the work on the arch.",
    [
      "quotation.left-out unclear: 'We had snow and ice on every slope of the valley,' => -",
      "quotation.put-in unclear: - => 'Nobody has asked the survivors yet what they saw,'",
    ],
  ],
  [
    "a word hung on at the end",
    "“It can be a good neighbour,” engineer Olga Brandt said.",
    "“It can be a good neighbour, etc,” engineer Olga Brandt said.",
    ["quotation.words-differ altered: - => 'etc'"],
  ],
  [
    "two sentences told in one, turned round",
    "“We are not running out of stone,” said engineer Olga Brandt. “We are running out of masons.”",
    "Engineer Olga Brandt said the city was running out of masons, not out of stone.",
    [
      "quotation.made-indirect unclear: 'We are not running out of stone,' + 'We are running out of masons.' => 'running out of masons, not out of stone'",
    ],
  ],
  [
    "extended",
    "“We found two cracks,” said engineer Olga Brandt.",
    "“We found two cracks, and nobody may cross until both are filled,” said engineer Olga Brandt.",
    ["quotation.extended unclear: - => 'and nobody may cross until both are filled'"],
  ],
  [
    "the clause moved, the words kept",
    "“We found two cracks,” said engineer Olga Brandt, “and we will fill both.”",
    "Engineer Olga Brandt said: “We found two cracks and we will fill both.”",
    ["quotation.punctuation kept: ',' => -"],
  ],
  [
    "told without marks",
    "Engineer Olga Brandt said the arch had “two deep and dangerous cracks”.",
    "Engineer Olga Brandt said the arch had two deep and dangerous cracks.",
    ["quotation.marks-dropped unclear: 'two deep and dangerous cracks' => 'two deep and dangerous cracks'"],
  ],
  [
    "told in other words without marks",
    "“We found two deep cracks in the southern arch,” engineer Olga Brandt said.",
    "Engineer Olga Brandt said that they had found two deep holes in the southern arch.",
    [
      "quotation.made-indirect unclear: 'We found two deep cracks in the southern arch,' => 'found two deep holes in the southern arch'",
    ],
  ],
  [
    "marks put round the same words",
    "Engineer Olga Brandt said the arch had two deep and dangerous cracks.",
    "Engineer Olga Brandt said the arch had “two deep and dangerous cracks”.",
    ["quotation.marks-added unclear: 'two deep and dangerous cracks' => 'two deep and dangerous cracks'"],
  ],
  [
    "a paraphrase put inside marks",
    "Engineer Olga Brandt said that they had found two deep holes in the southern arch.",
    "“We found two deep cracks in the southern arch,” engineer Olga Brandt said.",
    [
      "quotation.paraphrase-in-marks altered: 'found two deep holes in the southern arch' => 'We found two deep cracks in the southern arch,'",
    ],
  ],
];

describe("what became of a quotation", () => {
  test.each(cases)("%s", (_, before, after, expected) => {
    const [a, b] = [report(before), report(after)];
    expect(told(a, b, changesOf(a, b), ...rules)).toEqual(expected);
  });

  test("two quotations run into one", () => {
    const a = report(
      "“We found two cracks,” engineer Olga Brandt said.\n“Nobody may cross the bridge today,” Brandt added.",
    );
    const b = report(
      "“We found two cracks, so nobody may cross the bridge today,” engineer Olga Brandt said.",
    );
    expect(told(a, b, changesOf(a, b), "quotation.joined")).toEqual([
      "quotation.joined altered: 'cracks,”' + '“Nobody' => 'cracks, so nobody'",
    ]);
  });

  test("one quotation parted in two", () => {
    const a = report(
      "“We found two cracks, so nobody may cross the bridge today,” engineer Olga Brandt said.",
    );
    const b = report(
      "“We found two cracks,” engineer Olga Brandt said.\n“Nobody may cross the bridge today,” Brandt added.",
    );
    expect(told(a, b, changesOf(a, b), "quotation.parted")).toEqual([
      "quotation.parted unclear: 'cracks, so nobody' => 'cracks,”' + '“Nobody'",
    ]);
  });

  test("words left where they were though the sentences around them are others", () => {
    const words = "“There is no bridge in this country that was built with less money and more hope,”";
    const a = report(`${words} the poet Ivo Lunde wrote in a letter to his sister.`);
    const b = report(`${words} reads a plate in the hall of the new museum.`);
    expect(told(a, b, changesOf(a, b), "quotation.words", "quotation.cut", "quotation.extended")).toEqual([]);
  });

  test("a word changed is found in a quotation that stands elsewhere", () => {
    const filler = "A choir sang on the square until the rain came down from the hills.";
    const a = report(
      `“The city owes its millers an answer before the winter,” councillor Petra Oum said.\n${filler}`,
    );
    const b = report(
      `${filler}\n“The city owes its bakers an answer before the winter,” councillor Petra Oum said.`,
    );
    expect(told(a, b, changesOf(a, b), "quotation.words-differ")).toEqual([
      "quotation.words-differ altered: 'millers' => 'bakers'",
    ]);
  });

  test("a number inside marks is a quotation change that touches a quantity", () => {
    const a = report("“We found two cracks in the arch,” said engineer Olga Brandt.");
    const b = report("“We found nine cracks in the arch,” said engineer Olga Brandt.");
    const change = changesOf(a, b).find(({ kind }) => kind === "quotation");
    expect(change?.touches).toContain("quantity");
    expect(change?.meaning).toBe("altered");
  });

  test("a negation inside marks is a quotation change that touches polarity", () => {
    const a = report("“The arch is not safe,” said engineer Olga Brandt.");
    const b = report("“The arch is safe,” said engineer Olga Brandt.");
    const change = changesOf(a, b).find(({ kind }) => kind === "quotation");
    expect(change?.touches).toContain("polarity");
    expect(change?.gravity).toBe(4);
  });
});

describe("laws", () => {
  const word = fc.constantFrom(
    "“",
    "”",
    '"',
    "we",
    "found",
    "two",
    "cracks",
    "said",
    "Brandt",
    ".",
    ",",
    "not",
    "\n",
    "‘",
    "’",
  );
  test("hostile marks neither throw nor report words outside the texts", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), fc.array(word, { maxLength: 50 }), (x, y) => {
        const [a, b] = [report(x.join(" ")), report(y.join(" "))];
        for (const change of changesOf(a, b)) {
          for (const { start, end } of change.a)
            expect(0 <= start && start <= end && end <= a.length).toBe(true);
          for (const { start, end } of change.b)
            expect(0 <= start && start <= end && end <= b.length).toBe(true);
          expect(change.says).not.toBe("");
        }
      }),
      { seed: 20261122, numRuns: 80 },
    );
  });
});
