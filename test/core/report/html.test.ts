import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/core/model.ts";
import { htmlReport } from "../../../src/core/report/html/comparison.ts";
import { h } from "../../../src/core/report/html/markup.ts";
import { comparisonDress, readingDress } from "../../../src/core/report/html/page-shell.ts";
import { readingPage } from "../../../src/core/report/html/reading.ts";
import { comparison, reading } from "./telling.ts";

const wire = reading([
  "# Harbour crane falls in storm",
  "A crane fell into the harbour on Monday, the port's director said.",
  "“We are not aware of any injuries,” Ines Vardy told reporters at the quay.",
  "The crane was built in 1961.",
  "It stood 40 metres high.",
  "The port has nine cranes.",
]);
const reprint = reading([
  "# Storm fells crane",
  "It stood 40 meters high.",
  "A crane fell into the harbour on Monday, the port's director said.",
  "“We are aware of any injuries,” Ines Vardy told reporters at the quay.",
  "The port has nine cranes.",
  "Shares in the port company fell.",
]);
const told = comparison(wire, reprint, "1:1~ 2:3= 3:4 4: 5:2^ 6:5= :6", [
  {
    kind: "quotation",
    a: "not aware of",
    b: "are aware of",
    gravity: 4,
    meaning: "altered",
    says: "Ines Vardy's words changed.",
    because: [
      {
        rule: "quotation.words-differ",
        says: "Words inside the marks differ.",
        a: { start: 0, end: 4 },
        b: null,
        weight: 1.5,
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
    b: "Shares in the port company fell.",
    gravity: 3,
    says: "A sentence was added.",
  },
  {
    kind: "move",
    a: "It stood 40 metres high.",
    b: "It stood 40 meters high.",
    gravity: 3,
    says: "A passage stands elsewhere.",
  },
  { kind: "wording", a: "Harbour crane falls", b: "Storm fells", gravity: 2, says: "The wording changed." },
  { kind: "wording", a: "metres", b: "meters", gravity: 1, meaning: "kept", says: "Spelling only." },
]);
const page = htmlReport([told], {});

describe("the page", () => {
  test("its policy lets nothing act but its own style and script", () => {
    const sha = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    const { style, styleHash, script, scriptHash } = comparisonDress;
    expect([styleHash, scriptHash]).toEqual([sha(style), sha(script ?? "")]);
    expect([readingDress.styleHash, readingDress.script]).toEqual([sha(readingDress.style), null]);
    expect(page).toContain(`default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'`);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  test("it asks nothing of the network and dresses nothing inline", () => {
    expect(page).not.toMatch(
      /\s(?:src|srcset|action|ping|background)=|@import|url\(|\sstyle=|<link|<img|<iframe/i,
    );
    expect(comparisonDress.script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|fetch|XMLHttp|import\(/,
    );
  });

  test("ids are unique and every link inside the page leads somewhere", () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const body = page.slice(0, page.lastIndexOf("<script>"));
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("a change over two sentences has one anchor", () => {
    const a = reading(["One two.", "Three four."]);
    const made = comparison(a, reading(["Five."]), "1-2:1", [{ a: "two.\n\nThree", b: "Five", gravity: 4 }]);
    expect(htmlReport([made], {}).match(/id="b-words-1a"/g)).toHaveLength(1);
  });

  test("elements are closed in the order they were opened", () => {
    const open: string[] = [];
    const body = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, "").replace(/<!DOCTYPE html>/, "");
    for (const [, close, name, rest] of body.matchAll(/<(\/?)([a-z0-9]+)((?:"[^"]*"|[^>"])*)>/g)) {
      if (close === "/") expect(open.pop()).toBe(name);
      else if (!rest!.endsWith("/") && !["meta", "input"].includes(name!)) open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test("changed words are marked on both sides with the number of their change", () => {
    expect(page).toContain(
      '<del><a id="b-words-1a" class="mark g4 k-quotation m-altered" href="#b-change-1">not aware of<sup>1</sup></a></del>',
    );
    expect(page).toContain(
      '<ins><a id="b-words-1b" class="mark g4 k-quotation m-altered" href="#b-change-1">are aware of',
    );
    expect(page).toContain('class="mark g1 k-wording m-kept" href="#b-change-6">metres</a>');
  });

  test("in a reworded pair nothing but grave changes is marked", () => {
    expect(page).toContain("Harbour crane falls in storm</span>");
    expect(page).not.toContain(">Storm fells<sup>");
  });

  test("a sentence that one side has stands beside a gap, and what moved leads to its place", () => {
    expect(page).toMatch(
      /<div class="row deletion[^"]*" id="b-row-4"><div class="cell a"[^>]*>.*?1961\..*?<div class="cell gap"><\/div><\/div>/,
    );
    expect(page).toContain('<a href="#b-row-5">B 2 stands beside A 5 ↓</a>');
  });

  test("every change says its reason, with the words it rests on", () => {
    expect(page).toMatch(
      /<li>Words inside the marks differ\. <span class="letter">A<\/span> <q [^>]*>Harb<\/q> <code>quotation\.words-differ<\/code> <span class="odds">\+1\.5<\/span><\/li>/,
    );
  });

  test("form only is folded and counted", () => {
    expect(page).toMatch(/<details class="group g1"><summary><h3>.*?Form only <span class="size">1<\/span>/);
  });

  test("several tellings have sections with anchors of their own", () => {
    const both = htmlReport([told, told], { align: {} });
    expect(both).toContain('id="b-row-1"');
    expect(both).toContain('id="c-row-1"');
    expect(both).toContain("2 tellings held against one");
    expect(both).toContain("settings <code>{&quot;align&quot;:{}}</code>");
    const ids = [...both.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("no comparison is a page too", () => {
    expect(htmlReport([], {})).toContain("Nothing was compared.");
  });
});

test("hostile articles are text", () => {
  const evil = `<script>alert(1)</script>" onmouseover="alert(2)' </style><img src=x onerror=alert(3)>`;
  const side = (words: string) => {
    const made = reading([`${words} ${evil}`]);
    const known = {
      ...made.article,
      title: evil,
      outlet: evil,
      byline: evil,
      url: "javascript:alert(4)",
      language: evil,
    };
    return {
      ...made,
      article: { ...known, origin: { ...known.origin, name: evil } },
      diagnostics: [{ code: "x", says: evil, article: null, span: null }],
    };
  };
  const shown = htmlReport(
    [
      comparison(side("One"), side("Two"), "1:1", [
        {
          a: "One",
          b: "Two",
          gravity: 4,
          says: evil,
          values: { a: evil, b: "x" },
          because: [{ rule: evil, says: evil, a: { start: 0, end: 20 }, b: null, weight: null }],
        },
      ]),
    ],
    {},
  );
  const body = shown.slice(shown.indexOf("<body>"), shown.lastIndexOf("<script>"));
  expect(body).not.toMatch(/<script|<img|<\/style|"\s*onmouseover=|href="javascript/);
  expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

describe("the page of one article", () => {
  const text = reading(
    ["# Crane falls", "“We are not aware,” Ines Vardy said on Monday of 40 men."],
    "2021-03-03",
  );
  const at = (words: string) => {
    const start = text.article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const quotation = text.quotations[0];
  const understood: Reading = {
    ...text,
    quotations: quotation === undefined ? [] : [{ ...quotation, cue: at("said"), speaker: "Ines Vardy" }],
    entities: [{ kind: "person", name: "Ines Vardy", forms: ["Ines Vardy", "Vardy"], roles: ["director"] }],
    mentions: [
      { kind: "person", span: at("Ines Vardy"), entity: "Ines Vardy" },
      {
        kind: "date",
        span: at("Monday"),
        type: "date",
        value: "2021-03-01",
        readings: ["2021-03-01"],
        anchor: null,
      },
      { kind: "quantity", span: at("40 men"), low: 40, high: 40, unit: "men", bound: "exact" },
    ],
  };
  const shown = readingPage([understood]);

  test("marks what is known of the words, and says it in the margin", () => {
    expect(shown).toContain('<span class="said" title="Ines Vardy">“We are not aware,”</span>');
    expect(shown).toContain('<span class="date" title="2021-03-01">Monday</span>');
    expect(shown).toContain("<b>Ines Vardy</b> direct, “said”</li>");
    expect(shown).toContain("40 men = 40 men</li>");
    expect(shown).toContain("<time>2021-03-01</time><small>Mon</small> “Monday”</li>");
    expect(shown).toContain('<li class="published"><time>2021-03-03</time>');
  });

  test("needs no script and allows none", () => {
    expect(shown).not.toMatch(/<script|script-src/);
    expect(shown).toContain("default-src 'none'");
  });

  test("hostile words stay words, wherever they stand", () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const bad = {
      ...understood,
      article: {
        ...understood.article,
        title: evil,
        known: [{ field: "outlet" as const, value: evil, by: evil, span: null }],
      },
      quotations: understood.quotations.map((one) => ({ ...one, speaker: evil, addressee: evil })),
      entities: [{ kind: "person" as const, name: evil, forms: [evil, evil], roles: [evil] }],
      mentions: understood.mentions.map((one) => ("entity" in one ? { ...one, entity: evil } : one)),
      diagnostics: [{ code: "x", says: evil, article: null, span: null }],
    };
    expect(readingPage([bad])).not.toContain("<img");
  });
});

test("a template escapes all that is not markup", () => {
  const inner = h`<b>${"<i>"}</b>`;
  expect(h`<p title="${'"'}">${inner}${[inner]}${3}${null}</p>`.markup).toBe(
    '<p title="&quot;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
  );
});
