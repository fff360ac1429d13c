import { describe, expect, it } from "vitest";
import { parsePdf } from "../../../src/read/pdf/parse.ts";
import { type Layout, reportOf, typeset } from "./typeset.ts";
import { type PdfPage, type Placed, writePdf } from "./write-pdf.ts";

const limits = { milliseconds: 60_000, maxPages: 100, maxPieces: 100_000 };

async function read(pages: readonly PdfPage[]) {
  const parsed = await parsePdf({ ...limits, bytes: writePdf(pages) });
  if (parsed.kind !== "read") throw new Error(parsed.says);
  return parsed;
}

async function textOf(pages: readonly PdfPage[]): Promise<string> {
  return (await read(pages)).text;
}

/** A page of lines: `x,y text`, a line each, ten points high unless a size stands before it (`12@`). */
function page(lines: string): PdfPage {
  const placed = lines
    .trim()
    .split("\n")
    .map((line): Placed => {
      const [, size, x, y, text] = /^\s*(?:(\d+)@)?(\d+),(\d+) (.*)$/.exec(line)!;
      return { text: text!, x: Number(x), y: Number(y), size: Number(size ?? 10), face: "Times-Roman" };
    });
  return { width: 400, height: 500, placed };
}

const column: Layout = {
  name: "test",
  width: 330,
  height: 420,
  margin: 30,
  columns: 2,
  gutter: 14,
  face: "Times-Roman",
  size: 10,
  leading: 12,
  justified: true,
  hyphenated: true,
  indent: 10,
  spacing: 0,
  headlineSize: 18,
  drawn: "word",
};

const report = reportOf(
  "report",
  `Two ferries collide in fog off Halmouth pier

Two ferries collided in thick fog off the pier of Halmouth on Thursday morning, the harbour office said, and eleven passengers were treated for bruises.

The larger of the two, the Brannoch Star, had been waiting for permission to leave when the other came out of the fog bank without sounding its horn.

"There was a bump and everybody fell over," said Ilse Gantry, a teacher who was travelling with her class. "Then it was quiet for a very long time."

Both captains were questioned during the afternoon. The harbour office said that it would publish their statements next week, together with the recordings of the radio traffic.`,
);

const whole = [report.title, ...report.paragraphs].join("\n\n");

describe("columns", () => {
  it.each([1, 2, 3])("%i of them are read one behind the other", async (columns) => {
    expect(await textOf(typeset(report, { ...column, columns, width: columns * 170 }))).toBe(whole);
  });

  it("are told from a table, which is read across", async () => {
    expect(
      await textOf([
        page(`
          30,50 Berth
          150,50 Depth
          30,64 North
          150,64 4.2 m
          30,78 South
          150,78 5.1 m
          30,92 Old quay
          150,92 2.9 m`),
      ]),
    ).toMatch(/^Berth Depth\s+North 4\.2 m\s+South 5\.1 m\s+Old quay 2\.9 m$/);
  });

  it("end where another report begins below them", async () => {
    const above = Array.from({ length: 6 }, (_, row) => [
      `30,${50 + row * 12} Upper left line ${row} goes on here.`,
      `215,${50 + row * 12} Upper right line ${row} goes on here.`,
    ]);
    const below = Array.from({ length: 6 }, (_, row) => [
      `30,${200 + row * 12} Lower left line ${row} goes on here.`,
      `215,${200 + row * 12} Lower right line ${row} goes on here.`,
    ]);
    const text = await textOf([page([...above.flat(), "20@30,170 Second head", ...below.flat()].join("\n"))]);
    const order = ["Upper left", "Upper right", "Second head", "Lower left", "Lower right"];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(text.lastIndexOf("Upper right")).toBeLessThan(text.indexOf("Lower left"));
  });
});

describe("a column of another report at the side", () => {
  it("is read whole, its head not mixed with the head beside it", async () => {
    const rows = Array.from({ length: 8 }, (_, row) => [
      `30,${120 + row * 12} Main line ${row} goes on here.`,
      `290,${90 + row * 11} Side line ${row} is short.`,
    ]);
    const heads = [
      "20@30,62 The head of the main",
      "20@30,84 report in two lines",
      "13@290,54 A head at the",
      "13@290,70 side of it",
    ];
    const text = (await textOf([page([...heads, ...rows.flat()].join("\n"))])).replace(/\s+/g, " ");
    expect(text).toContain("The head of the main report in two lines Main line 0");
    expect(text).toContain("A head at the side of it Side line 0");
    expect(text.indexOf("Side line 0")).toBeGreaterThan(text.indexOf("Main line 7"));
  });
});

describe("edges of pages", () => {
  const running = {
    ...column,
    depth: 70,
    firstDepth: 50,
    head: (number: number) => `Harbour Gazette, 11 June ${number}`,
    foot: (number: number) => `Page ${number}`,
  };

  it("are left out, with the reason", async () => {
    const { text, aside } = await read(typeset(report, running));
    expect(text).toBe(whole);
    expect(aside.map((one) => one.text)).toContain("Harbour Gazette, 11 June 1");
    expect(new Set(aside.map((one) => one.what))).toEqual(new Set(["furniture"]));
  });

  it("are left out where the file marks them", async () => {
    const placed: Placed[] = [
      { text: "Ministry of Harbours", x: 30, y: 20, size: 10, face: "Helvetica", artifact: true },
      { text: "One line of the release stands here.", x: 30, y: 60, size: 10, face: "Helvetica" },
    ];
    const { text, aside } = await read([{ width: 300, height: 300, placed }]);
    expect(text).toBe("One line of the release stands here.");
    expect(aside).toEqual([
      {
        what: "furniture",
        because: "the file marks it as furniture of the page",
        text: "Ministry of Harbours",
      },
    ]);
  });

  it("keep a first line that merely opens alike", async () => {
    const pages = [1, 2].map((number) =>
      page(`30,50 The ${number === 1 ? "mayor" : "council"} spoke first.\n30,64 It was late.`),
    );
    expect(await textOf(pages)).toContain("The council spoke first.");
  });
});

describe("words cut at line ends", () => {
  const lines = (...rows: readonly string[]) => [
    page(rows.map((row, index) => `30,${50 + index * 12} ${row}`).join("\n")),
  ];

  it.each([
    ["a word is made whole", ["The minister of the govern-", "ment spoke to the press."], "government spoke"],
    [
      "a compound keeps its hyphen",
      ["The council wants a long-", "term plan for the port."],
      "long-term plan",
    ],
    ["before a capital", ["The treaty is an Anglo-", "American one, they said."], "Anglo-American one"],
    ["before a figure", ["The season of 2020-", "21 was the best so far."], "2020-21 was"],
    ["before a conjunction", ["It is a matter of two-", "and three-year terms here."], "two- and three-year"],
    [
      "as the document spells it elsewhere",
      ["Talks on co-operation began early.", "Both towns want more co-", "operation in the harbour."],
      "more co-operation in",
    ],
    ["a name that was cut", ["The speaker was Jonas Mere-", "weather of the upper town."], "Mereweather of"],
    [
      "a name with a word behind it",
      ["Talk of Halmouth went on.", "It is a Halmouth-", "based firm."],
      "Halmouth-based firm",
    ],
  ])("%s", async (_name, rows, words) => {
    expect(await textOf(lines(...rows))).toContain(words);
  });
});

describe("type", () => {
  it("gives the headline", async () => {
    expect((await read(typeset(report, column))).headline).toBe(report.title);
  });

  it("set wide is closed up", async () => {
    const placed: Placed[] = [
      { text: "REPORT", x: 30, y: 40, size: 14, face: "Helvetica", letterSpace: 6 },
      { text: "One line of it stands here.", x: 30, y: 80, size: 10, face: "Helvetica" },
    ];
    expect(await textOf([{ width: 300, height: 300, placed }])).toMatch(/^REPORT\n/);
  });

  it("of small capitals that are capitals set smaller is read as what it stands for", async () => {
    const at = { y: 40, face: "Times-Roman" } as const;
    const placed: Placed[] = [
      { text: "T", x: 30, size: 10, ...at },
      { text: "HE COUNCIL OF", x: 36.2, size: 7.5, ...at },
      { text: "H", x: 104, size: 10, ...at },
      { text: "ALMOUTH", x: 111.3, size: 7.5, ...at },
      { text: "met again on Friday and put off", x: 30, y: 52, size: 10, face: "Times-Roman" },
      { text: "what the NATO report had asked for.", x: 30, y: 64, size: 10, face: "Times-Roman" },
    ];
    expect(await textOf([{ width: 200, height: 300, placed }])).toBe(
      "The council of Halmouth met again on Friday and put off what the NATO report had asked for.",
    );
  });

  it("that runs up the page is left out", async () => {
    const { text, aside } = await read([
      {
        width: 300,
        height: 300,
        placed: [
          { text: "One line of it stands here.", x: 30, y: 80, size: 10, face: "Helvetica" },
          { text: "Photo: Ada Lund", x: 250, y: 200, size: 7, face: "Helvetica", upright: true },
        ],
      },
    ]);
    expect(text).toBe("One line of it stands here.");
    expect(aside.map((one) => one.text)).toEqual(["Photo: Ada Lund"]);
  });

  it("printed twice over itself is read once", async () => {
    const line: Placed = { text: "Bold by hand", x: 30, y: 80, size: 10, face: "Helvetica" };
    expect(await textOf([{ width: 300, height: 300, placed: [line, { ...line, x: 30.3 }] }])).toBe(
      "Bold by hand",
    );
  });

  it("that stands over three lines opens the first of them", async () => {
    expect(await textOf(typeset(report, { ...column, drawn: "line", dropCap: 3 }))).toBe(whole);
  });

  it("of notes and captions is set aside", async () => {
    const { text, aside } = await read(
      typeset(report, {
        ...column,
        firstDepth: 150,
        caption: { column: 1, after: 3, text: "The pier of Halmouth on Thursday, when the fog had gone." },
        footnote: "1 All times are local.",
      }),
    );
    expect(text).toBe(whole);
    expect(aside.map((one) => `${one.what}: ${one.text}`)).toEqual([
      "other: 1 All times are local.",
      "caption: The pier of Halmouth on Thursday, when the fog had gone.",
    ]);
  });
});
