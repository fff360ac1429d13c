import { describe, expect, it } from "vitest";
import { cuts, roles } from "./notation.ts";

function each(cases: readonly string[], language = "en"): void {
  it.each(cases)("%s", (marked) => expect(cuts(marked, language)).toBe(marked));
}

describe("abbreviations", () =>
  each([
    "Mr. Roe left.| She stayed.",
    "Dr. Ada Brenner and Prof. Lund met Gov. Hale in St. Olave.| They talked.",
    "The U.S. Senate voted.| The House did not.",
    "She moved to the U.S. The house was sold.".replace("U.S. ", "U.S.| "),
    "He works at Norden Corp. President Hale knows it.",
    "He works at Norden Corp.| The firm makes boats.",
    "Norden Inc. said so.| Acme Co. did not.",
    "It opened on Jan. 5 and closed on Sept. 9.| Nobody came.",
    "It was founded in Springfield, Mass., in 1820.",
    "Boats, ropes, etc. were sold.| Nobody came.",
    "No. 5 won.| No. 6 lost.",
    "He said no.| She said yes.",
    "He sat.| Nobody spoke.",
    "See pp. 4-9 and fig. 3 for it.",
    "It is an IE.| Its users left.",
    "Lt. Col. Hale spoke.| Brig. Gen. Lund did not.",
    "Several, e.g. Hale, i.e. the mayor, left.",
    "It was Lund vs. Hale.| Hale won.",
  ]));

describe("initials and acronyms", () =>
  each([
    "J. K. Lund wrote it.| It sold well.",
    "George W. Hale spoke.| He left.",
    "J.R. Hale and K.T. Lund spoke.",
    "They chose Plan B. It failed.".replace("B. ", "B.| "),
    "She has a Ph.D. from Norden.",
    "The D.C. office closed.| Nobody minded.",
  ]));

describe("times and numbers", () =>
  each([
    "It began at 7 p.m. Monday and ended.",
    "It began at 7 p.m. EDT.| Nobody came.",
    "It began at 7 p.m.| Nobody came.",
    "It began at 7 p.m. local time.",
    "It began at 7 a.m. Harbour time.",
    "It ended at 10 a.m. (0200 GMT) on Monday.",
    "Prices rose 3.5 percent.| Wages rose 1.2.",
    "A 6. 1 magnitude quake struck.| Nobody was hurt.",
    "It was in 2013.| 14 boats sank.",
    "He won 6.| 14 others lost.",
    "It cost $1.5 million.| $2 million were lost.",
  ]));

describe("quotations", () =>
  each([
    '"We won," she said.| "Now we rest."',
    '"We won." She left.'.replace('." ', '."| '),
    '"Did we win?" she asked.| Nobody knew.',
    '"Did we win?" Ada Brenner asked.| Nobody knew.',
    '"Did we win?" Hale was not sure.'.replace('?" ', '?"| '),
    "“We won.”| The crowd left.",
    "“We won.| We rest now,” said Hale.",
    "He spoke on Friday.|“The main thing is rest,” he said.",
    "He spoke on Friday.|She left.",
    'He said: "Wait."|"Why?"',
    "It is over, he says . ”| She left.",
    'He says , " It is over . "| She left.',
    "It was the end of our talk, “Hale told us.| He left.",
    "He called it “a wreck”.| She did not.",
    "(He left.)| She stayed.",
    "He left (she stayed.) and came back.",
    "“Is it (really) so?”, he asked.",
    "‘We won.’| She left.",
    "She left.[3]| He stayed.",
    "Er ging.",
  ]));

describe("ellipses", () =>
  each([
    "It is the only way … to end it.| She left.",
    "It is the only way ... to end it.",
    "I ... I think so.| He left.",
    "We waited ...| Then it came.",
    "“We waited…”| He left.",
    "The result [...] is clear.",
  ]));

describe("texts in one case", () =>
  each([
    "the mayor left.| nobody came.| was it so?| yes.",
    "it cost 3.5 dollars, e.g. in norden.| nobody paid.",
    "THE MAYOR LEFT.| MR. LUND STAYED IN ST. OLAVE.| NOBODY CAME.",
    "IT OPENED ON JAN. 5.| NOBODY CAME AT 7 P.M. MONDAY.",
  ]));

describe("other marks", () =>
  each([
    "What?!| Really.",
    "Stop!!!| She left.",
    "He left.| —\nShe stayed.".replace("| —\n", " —|\n"),
    "“It was long,” he said.| — No.",
    "It was long.” — Ada Brenner",
    "Visit www.example.org for more.| It is free.",
    "Visit example.com/news.html now.",
    "The list is long.| (http://www.example.org/list)| It is old.".replace("list)| ", "list) "),
    "We met at the inn.| eBay bought it.",
    "One of the breaches. suffered by the town.",
    "Co - Worker of the year left.| Nobody came.",
    "Read Node.js and v2.Beta first.",
  ]));

describe("lines", () =>
  each([
    "Harbour reopens|\nThe harbour reopened on Monday.|\nNobody came.",
    "Wanted:|\n- a boat|\n- a rope|\n1. First of all.|\n2. Second of all.",
    "One line.|\r\nAnother line.|\rA third.",
    "One line.| Still the line.|\n\nAnother paragraph.",
    "One line|\u2028another line|\u2029a paragraph",
  ]));

describe("hard-wrapped text", () => {
  it("joins lines that were filled to a width", () => {
    const text = [
      "The harbour of Norden reopened on Monday after the",
      "storm that had closed it for a week. Hundreds of",
      "people came to see the first boats leave, and the",
      "mayor spoke.",
      "",
      "Nobody was hurt in the storm, but three boats sank",
      "near the old pier.",
    ].join("\n");
    expect(roles(text)).toEqual([
      "body: The harbour of Norden reopened on Monday after the\nstorm that had closed it for a week.",
      "body: Hundreds of\npeople came to see the first boats leave, and the\nmayor spoke.",
      "body: Nobody was hurt in the storm, but three boats sank\nnear the old pier.",
    ]);
  });

  it("keeps a headline and a byline apart from wrapped text", () => {
    const text = [
      "Norden harbour reopens",
      "By Ada Brenner",
      "The harbour of Norden reopened on Monday after the",
      "storm that had closed it for a week. Hundreds of",
      "people came to see the first boats leave.",
    ].join("\n");
    expect(roles(text).map((line) => line.split("\n")[0])).toEqual([
      "headline: Norden harbour reopens",
      "dateline: By Ada Brenner",
      "body: The harbour of Norden reopened on Monday after the",
      "body: Hundreds of",
    ]);
  });

  it("does not join lines that are sentences of nearly one length", () => {
    const lines = ["The boats left on Monday.", "The crowd left on Friday.", "The mayor left by train."];
    expect(roles(lines.join("\n"))).toHaveLength(3);
  });

  it("does not join verses, items and headings", () => {
    const lines = [
      "Boats for sale",
      "Ropes for sale",
      "Sails for sale",
      "Masts for sale",
      "The Norden Market",
    ];
    expect(roles(lines.join("\n"))).toHaveLength(5);
  });
});

describe("other languages", () => {
  each(
    [
      "Am 3. Mai kam er z. B. nach Bonn.| Das war gut.",
      "Er sagte: „Gut.“| Sie ging.",
      "Es war 2013.| Er ging.",
    ],
    "de",
  );
  each(["Llegó a EE. UU. con la Sra. Luna.| Se fue.", "¿Vino?| ¡Vino!| El sr. Luna no."], "es");
  each(["M. Lund est parti.| Il reviendra.", "« Il est parti. »| Elle reste."], "fr");
  each(["В 2013 г. он уехал.| Она осталась.", "Он уехал, т. е. ушёл.| Всё."], "ru");
  each(["彼は来た。|「もう帰る。」と語った。|そうだ。", "本当か？|はい。"], "ja");
  each(["他来了。|她走了！|“好。”|他说完了。"], "zh");
  each(["هل جاء؟| نعم.| ذهب."], "ar");
  each(["او آمد.| رفت؟| بله."], "fa");
  each(["वह आया।| वह गया।", "यू.एस. में वह आया।| वह गया।"], "hi");
  each(["เขามา|\nเธอไป"], "th");
  each(["Przyszedł prof. Lund.| Wyszedł o godz. 5."], "pl");
});

describe("roles", () => {
  it("tells headline, date line, byline, lead-in and caption from body", () => {
    const text = [
      "Norden harbour reopens after storm",
      "By Ada Brenner, Staff Writer",
      "Published May 4, 2021",
      "",
      "NORDEN, Kansas (AP) — The harbour reopened on Tuesday. Nobody was hurt.",
      "",
      "Photo: Ada Brenner",
      "",
      "Boats leave the harbour 1:45",
      "",
      "The mayor spoke. (Reuters)",
    ].join("\n");
    expect(roles(text)).toEqual([
      "headline: Norden harbour reopens after storm",
      "dateline: By Ada Brenner, Staff Writer",
      "dateline: Published May 4, 2021",
      "body: NORDEN, Kansas (AP) — The harbour reopened on Tuesday.",
      "body: Nobody was hurt.",
      "caption: Photo: Ada Brenner",
      "caption: Boats leave the harbour 1:45",
      "body: The mayor spoke.",
      "dateline: (Reuters)",
    ]);
  });

  it.each([
    ["NORDEN — The mayor spoke. Nobody came.", ["body: NORDEN — The mayor spoke.", "body: Nobody came."]],
    [
      "NORDEN, Kansas (AP) —\nThe mayor spoke.",
      ["dateline: NORDEN, Kansas (AP) —", "body: The mayor spoke."],
    ],
    ["THE MAYOR SPOKE - AGAIN!\nNobody came.", ["headline: THE MAYOR SPOKE - AGAIN!", "body: Nobody came."]],
    [
      "Norden (the town) - reopens\nNobody came.",
      ["headline: Norden (the town) - reopens", "body: Nobody came."],
    ],
  ])("%j", (text, expected) => expect(roles(text)).toEqual(expected));

  it("cuts the credit of a picture from its description", () => {
    expect(
      roles("Norden reopens\nThe mayor spoke on Monday.\nThe old pier, in March. Image: Ada Brenner."),
    ).toEqual([
      "headline: Norden reopens",
      "body: The mayor spoke on Monday.",
      "caption: The old pier, in March.",
      "caption: Image: Ada Brenner.",
    ]);
  });

  it("does not take a first sentence, a question inside or a clock time for something else", () => {
    expect(roles("The mayor spoke on Monday.\nNobody came.")).toEqual([
      "body: The mayor spoke on Monday.",
      "body: Nobody came.",
    ]);
    expect(roles("The mayor spoke.\nThe last boat leaves at 3:10")).toEqual([
      "body: The mayor spoke.",
      "body: The last boat leaves at 3:10",
    ]);
  });
});
