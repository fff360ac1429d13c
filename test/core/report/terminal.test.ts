import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { terminalReport } from "../../../src/core/report/terminal/comparison.ts";
import { paint } from "../../../src/core/report/terminal/style.ts";
import { displayWidth } from "../../../src/core/report/terminal/width.ts";
import { wrap, wrapAtMost } from "../../../src/core/report/terminal/wrap.ts";
import { comparison, reading } from "./telling.ts";

const page = { columns: 100, color: false, all: false, why: false };

const wire = reading(
  [
    "# Harbour crane falls in storm",
    "A crane fell into the harbour on Monday, the port's director said.",
    "“We are not aware of any injuries,” Ines Vardy told reporters at the quay.",
    "The ambassador was recalled from the capital in March.",
    "The crane was built in 1961.",
    "It stood 40 metres high.",
  ],
  "2021-03-01",
);
const reprint = reading([
  "# Storm fells crane",
  "A crane fell into the harbour on Monday, the port's director said.",
  "“We are aware of any injuries,” Ines Vardy told reporters at the quay.",
  "The ambassador was removed from the capital in March.",
  "It stood 40 meters high.",
  "The harbour was dredged last year.",
  "Shares in the port company fell.",
]);
const told = comparison(wire, reprint, "1:1~ 2:2= 3:3 4:4 5: 6:5 :6 :7", [
  {
    kind: "quotation",
    touches: ["polarity"],
    a: "not aware of",
    b: "are aware of",
    gravity: 4,
    meaning: "altered",
    says: "Ines Vardy's words changed: “not aware of” became “aware of”.",
    because: [
      {
        rule: "quotation.words-differ",
        says: "Words inside the marks differ.",
        a: null,
        b: null,
        weight: null,
      },
    ],
  },
  {
    kind: "deletion",
    a: "The crane was built in 1961.",
    b: null,
    gravity: 3,
    says: "A sentence is left out.",
  },
  {
    kind: "addition",
    a: null,
    b: "The harbour was dredged last year.",
    gravity: 3,
    says: "A sentence was added.",
  },
  {
    kind: "addition",
    a: null,
    b: "Shares in the port company fell.",
    gravity: 3,
    says: "A sentence was added.",
  },
  { kind: "wording", a: "recalled", b: "removed", gravity: 2 },
  { kind: "wording", a: "metres", b: "meters", gravity: 1, meaning: "kept", says: "Spelling only." },
]);

describe("the report of two tellings", () => {
  const lines = terminalReport([told], page).split("\n");
  const has = (line: string) => expect(lines).toContain(line);

  test("cards say what is held against what, and how a date is known", () => {
    has("A  Harbour crane falls in storm");
    has("   2021-03-01 (given) · 51 words, 6 sentences · en");
    has("   no date · 54 words, 7 sentences · en");
  });

  test("the verdict is one sentence with its denominators", () => {
    expect(lines.join(" ").replace(/ +/g, " ")).toContain(
      "A retelling: 4 of A's 5 body sentences are told in B (81% of its words), " +
        "4 of B's 6 body sentences are in A (90%); 1 of 1 paired quotation altered, 2 sentences added and 1 left out.",
    );
  });

  test("the picture has a column a sentence, and explains the signs that occur", () => {
    has("A  ▒█▓▓-▓");
    has("B  ▒█▓▓ ▓++");
    has("     !");
    has("   █ identical   ▓ edited   ▒ reworded   - left out   + added   ! claimed or said differently");
  });

  test("what nobody knows is said", () => {
    has("Which came first: Cannot tell.");
  });

  test("the gravest change stands first, with both sides' words in their sentence", () => {
    has("What is claimed or said differs (1)");
    has(
      "  1. Ines Vardy's words changed: “not aware of” became “aware of”. · quotation (polarity) · altered",
    );
    has("     A 3 “We are [-not aware of-] any injuries,” Ines Vardy told reporters at the quay.");
    has("     B 3 “We {+are aware of+} any injuries,” Ines Vardy told reporters at the quay.");
  });

  test("passages follow, sentences in a row as one entry", () => {
    has("Passages and facts added, left out or moved (3)");
    has("     A 5 - The crane was built in 1961.");
    has("  3. 2 sentences stand in B only · B 6–7 · addition · unclear");
    has("     B 7 + Shares in the port company fell.");
  });

  test("wording is one line, both words in it", () => {
    has("  5. A 4 → B 4  The ambassador was [-recalled-] {+removed+} from the capital in March.");
  });

  test("changes of form are counted, and shown when asked for", () => {
    has("1 change of form only (spelling, marks, format) hidden: --all");
    expect(lines.join("\n")).not.toContain("metres");
    const all = terminalReport([told], { ...page, all: true });
    expect(all).toContain("Form only (1)\n  6. A 6 → B 5  It stood 40 [-metres-] {+meters+} high.");
    expect(all).not.toContain("hidden");
  });

  test("--why gives the rule with its reason", () => {
    expect(terminalReport([told], { ...page, why: true })).toContain(
      "     why Words inside the marks differ. [quotation.words-differ]",
    );
  });

  test("both sides stand beside each other where there is room", () => {
    expect(terminalReport([told], { ...page, columns: 200 })).toMatch(
      /A 3 “We are \[-not aware of-\] any injuries,” Ines Vardy told reporters at the quay\. +│ B 3 “We \{\+are aware of\+\}/,
    );
  });

  test("colour adds to the signs and takes no words away", () => {
    const colored = terminalReport([told], { ...page, color: true });
    expect(colored).toContain("“We are \x1b[4;31mnot aware of\x1b[0m any injuries,”");
    expect(colored.replace(/\x1b\[[\d;]*m/g, "").replace(/\s+/g, " ")).toBe(
      lines
        .join("\n")
        .replace(/\[-|-\]|\{\+|\+\}/g, "")
        .replace(/\s+/g, " "),
    );
  });
});

test("several grave changes of one sentence pair are told together, their words shown once", () => {
  const a = reading(["“We are ready and we are calm today,” Ines Vardy told two reporters."]);
  const b = reading(["“We were ready and we are quiet now,” Ines Vardy told six reporters."]);
  const grave = { kind: "quotation", gravity: 4, meaning: "altered" } as const;
  const made = comparison(a, b, "1:1", [
    { ...grave, a: "are ready", b: "were ready", says: "Her words changed: 'are' became 'were'" },
    { ...grave, a: "calm", b: "quiet", says: "Her words changed: 'calm' became 'quiet'" },
    { ...grave, a: "today", b: "now", touches: ["date"], says: "Her words changed: 'today' became 'now'" },
    {
      ...grave,
      kind: "quantity",
      a: "two",
      b: "six",
      says: "The number changed: 'two' became 'six'",
      values: { a: "2", b: "6" },
    },
  ]);
  expect(terminalReport([made], { ...page, columns: 80 })).toContain(
    [
      "1–3. Her words changed: 'are' became 'were'; 'calm' became 'quiet'; 'today'",
      "     became 'now' · quotation, quotation (date) · altered",
      "  4. The number changed: 'two' became 'six' · quantity · altered · 2 → 6",
      "     A 1 “We [-are ready-] and we are [-calm-] [-today-],” Ines Vardy told",
      "         [-two-] reporters.",
      "     B 1 “We {+were ready+} and we are {+quiet+} {+now+},” Ines Vardy told",
      "         {+six+} reporters.",
    ].join("\n"),
  );
});

describe("other verdicts", () => {
  const verdictOf = (made: ReturnType<typeof comparison>) =>
    terminalReport([made], { ...page, columns: 200 }).split("\n")[5];

  test("the same text", () => {
    const same = comparison(wire, wire, "1:1=", [], { relation: "same text", reuse: { aInB: 1, bInA: 1 } });
    expect(verdictOf(same)).toBe("The same text: both are the same text, letter for letter.");
  });

  test("strangers are not listed sentence by sentence", () => {
    const other = reading(["A choir sang."]);
    const made = comparison(
      wire,
      other,
      "1: 2: 3: 4: 5: 6: :1",
      [{ kind: "addition", a: null, b: "A choir sang.", gravity: 3 }],
      { relation: "unrelated", reuse: { aInB: 0, bInA: 0 } },
    );
    const shown = terminalReport([made], page);
    expect(shown).toContain("Not the same report: none of A's 5 body sentences is told in B.");
    expect(shown).toContain("1 difference not listed, since they are not two tellings: --all");
    expect(shown).not.toContain("choir sang.\n\nPassages");
    expect(terminalReport([made], { ...page, all: true })).toContain("B 1 + A choir sang.");
  });

  test("a direction is given with its share and its reasons", () => {
    const made = comparison(wire, reprint, "1:1", [], {
      direction: {
        order: { a: 0.86, b: 0.02, unknown: 0.12 },
        descent: { bFromA: 0.1, aFromB: 0, common: 0.7, unknown: 0.2 },
        because: [{ rule: "x", says: "B's date contradicts its own words.", a: null, b: null, weight: 2 }],
        channel: [
          { name: "abridged", because: [] },
          { name: "translated back", because: [] },
        ],
      },
    });
    const shown = terminalReport([made], { ...page, columns: 240 });
    expect(shown).toContain(
      "Which came first: A likely holds the earlier state of the report (86%); both likely descend from a source not seen here (70%); seen from A, B is abridged and translated back.\n  - B's date contradicts its own words.",
    );
  });

  test("three reasons shown are three kinds of reason", () => {
    const reason = (rule: string, says: string) => ({ rule, says, a: null, b: null, weight: null });
    const made = comparison(wire, reprint, "1:1", [], {
      direction: {
        ...told.direction,
        because: [
          reason("x", "X one."),
          reason("x", "X two."),
          reason("y", "Y."),
          reason("x", "X three."),
          reason("z", "Z."),
        ],
      },
    });
    expect(terminalReport([made], page)).toContain("  - X one.\n  - Y.\n  - Z.\n    2 more reasons: --why\n");
  });

  test("a note on both texts stands once, with the letters it is about", () => {
    const note = (says: string) => ({ code: "x", says, article: null, span: null });
    const made = comparison(
      { ...wire, diagnostics: [note("Dates are not read."), note("A mark is missing.")] },
      { ...reprint, diagnostics: [note("Dates are not read.")] },
      "1:1",
      [],
      { diagnostics: [note("Captions were not compared.")] },
    );
    expect(terminalReport([made], page)).toContain(
      "  - Captions were not compared.\n  - A and B: Dates are not read.\n  - A: A mark is missing.\n",
    );
  });

  test("one sentence is not called all one", () => {
    const made = comparison(reading(["One."]), reading(["One.", "Two."]), "1:1= :2", []);
    expect(terminalReport([made], { ...page, columns: 200 })).toContain(
      "the only body sentence of A is told in B (81% of its words), 1 of B's 2 body sentences is in A (90%); 1 sentence added.",
    );
  });

  test("several tellings are held against the base one after the other", () => {
    const shown = terminalReport([told, told], page);
    expect(shown).toContain("\nC  Storm fells crane\n");
    expect(shown).toContain("     C 3 “We {+are aware of+}");
  });
});

describe("width", () => {
  test.each([
    ["plain", 5],
    ["你好", 4],
    ["é", 1],
    ["e\u0301", 1],
    ["한국", 4],
    ["👩\u200d🔬", 2],
    ["สวัสดี", 4],
    ["ｆｕｌｌ", 8],
    ["", 0],
  ])("%s takes %d columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("no line is wider than the page, and nothing is lost", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "bc", "你", "e\u0301", " ", "long-word", "👩\u200d🔬"),
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.integer({ min: 4, max: 40 }), (parts, width) => {
        const lines = wrap(
          parts.map((part) => ({ text: part, style: "plain" as const })),
          width,
        );
        for (const line of lines) expect(displayWidth(paint(line, false))).toBeLessThanOrEqual(width);
        const bare = (shown: string) => shown.replace(/ /g, "");
        expect(bare(lines.map((line) => paint(line, false)).join(""))).toBe(bare(parts.join("")));
      }),
      { seed: 20211122 },
    );
  });

  test("what is cut is told, at a word", () => {
    const lines = wrapAtMost([{ text: "one two three four", style: "plain" }], 9, 1);
    expect(lines.map((line) => paint(line, false))).toEqual(["one two …"]);
  });

  const wide = reading([
    "部长星期三表示，谈判将于下周继续进行，双方仍在就最后文件进行磋商，部长星期三表示，谈判将于下周继续进行，双方仍在就最后文件进行磋商。",
  ]);
  const thai = reading([
    "รัฐมนตรีกล่าวเมื่อวันพุธว่าการเจรจาจะดำเนินต่อไปในสัปดาห์หน้าและจะดำเนินต่อไปอีกหลายสัปดาห์และหลายเดือนข้างหน้าอย่างต่อเนื่อง",
  ]);
  const arabic = reading([
    "قال الوزير يوم الأربعاء إن المحادثات ستستمر الأسبوع المقبل وفقا للوكالة التي نقلت الخبر عن مصادر مطلعة في العاصمة.",
  ]);
  test.each([40, 80, 120, 200])("no line of any report is wider than %d columns", (columns) => {
    const odd = [
      comparison(wide, thai, "1:1", [
        {
          a: "谈判将于下周继续进行，双方仍在就最后文件进行磋商，部长",
          b: "การเจรจา",
          gravity: 4,
          kind: "quotation",
        },
      ]),
      comparison(arabic, wide, "1:1", [
        { a: "المحادثات", b: "就最后文件进行磋商。", gravity: 4 },
        { a: "الوزير", b: null },
      ]),
      comparison(wide, arabic, "1: :1", [
        { kind: "deletion", a: wide.article.text, b: null, gravity: 3 },
        { kind: "addition", a: null, b: arabic.article.text, gravity: 3 },
      ]),
      told,
    ];
    for (const all of [false, true])
      for (const line of terminalReport(odd, { columns, color: false, all, why: true }).split("\n"))
        expect([line, displayWidth(line)]).toEqual([line, Math.min(columns, displayWidth(line))]);
  });
});
