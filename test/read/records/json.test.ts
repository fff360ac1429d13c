import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valuesOf } from "../../../src/read/records/values.ts";
import { linesOfOutcomes as lines, outcomesOf } from "../outcomes.ts";

const jsonl = (...records: readonly (object | string)[]) =>
  records.map((record) => `${typeof record === "string" ? record : JSON.stringify(record)}\n`).join("");

describe("JSON lines", () => {
  test("a record a line; a bad one is told with its line and does not stop the next", async () => {
    const file = jsonl(
      { title: "Ferry returns", body: "The ferry came back." },
      '{"body": broken}',
      "",
      { id: 7 },
      "[1, 2]",
      { headline: "Bridge opens", text: "The bridge was opened." },
    );
    expect(await lines(file)).toEqual([
      "line 1: Ferry returns | Ferry returns//The ferry came back.",
      "line 2: read.bad-record",
      "line 4: read.no-text",
      "line 5, record 1: read.no-record",
      "line 5, record 2: read.no-record",
      "line 6: Bridge opens | Bridge opens//The bridge was opened.",
    ]);
  });

  test("is seen even where the first records are broken, and with the separators of RFC 7464", async () => {
    const good = { text: "The ferry came back." };
    expect(await lines(jsonl('{"text": "cut', good))).toEqual([
      "line 1: read.bad-record",
      "line 2: - | The ferry came back.",
    ]);
    expect(await lines(`\x1e${JSON.stringify(good)}\n\x1e${JSON.stringify(good)}\n`)).toHaveLength(2);
  });

  test("a line of any length is refused without being held", async () => {
    const limits = { maxBytes: 1000 };
    const file = jsonl({ text: "Short." }, { text: "long ".repeat(400_000) }, { text: "Short again." });
    for (const chunk of [100, 65_536, 10_000_000]) {
      expect(await lines(file, { limits, chunk })).toEqual([
        "line 1: - | Short.",
        "line 2: read.too-large",
        "line 3: - | Short again.",
      ]);
    }
  });

  test("in UTF-16 and windows-1252, and with damaged UTF-8 in one record", async () => {
    const file = jsonl({ text: "Zoë said so." }, { text: "So did José." });
    expect(await lines(Buffer.from(`\ufeff${file}`, "utf16le"))).toEqual([
      "line 1: - | Zoë said so.",
      "line 2: - | So did José.",
    ]);
    expect(await lines(Buffer.from(file, "latin1"))).toEqual([
      "line 1: - | Zoë said so.",
      "line 2: - | So did José.",
    ]);
    const damaged = Buffer.concat([
      Buffer.from(file),
      Buffer.from('{"text": "It is na\xefve."}\n', "latin1"),
    ]);
    const found = await outcomesOf(damaged);
    expect(found.map((one) => one.ok && one.diagnostics.map(({ code }) => code))).toEqual([
      [],
      [],
      ["read.charset-guessed"],
    ]);
  });
});

describe("JSON values", () => {
  test.each([
    ["one object", '{ "title": "One", "text": "Words." }', ["all: One | One//Words."]],
    ["over several lines", '{\n "text":\n "Words."\n}', ["all: - | Words."]],
    [
      "several, one after the other",
      '{\n "text": "Words."\n}\n{\n "text": "More."\n}',
      ["record 1: - | Words.", "record 2: - | More."],
    ],
    ["a list", '[{"text": "Words."},\n{"text": "More."}]', ["record 1: - | Words.", "record 2: - | More."]],
    ["an empty list", "[ ]", ["all: read.no-article"]],
    [
      "a service's answer",
      '{\n "status": "ok",\n "data": {"articles": [{"content": "Words."}, {"content": "More."}]}}',
      ["record 1: - | Words.", "record 2: - | More."],
    ],
    [
      "a list with what is no record",
      '[{"text": "Words."}, 5, "}", null, {"text": "More."}]',
      [
        "record 1: - | Words.",
        "record 2: read.no-record",
        "record 3: read.no-record",
        "record 4: read.no-record",
        "record 5: - | More.",
      ],
    ],
    [
      "a mark that is missing costs its own record",
      '[\n{"text": "never closed},\n{"text": "More."}\n]',
      ["record 1: read.bad-record", "record 2: - | More."],
    ],
    [
      "a mark that is missing costs its own record in one long line too",
      '[{"text": "never closed}, {"text": "More."}, {"id": "x" , "text": stray"}, {"text": "Last."}]',
      [
        "record 1: read.bad-record",
        "record 2: - | More.",
        "record 3: read.bad-record",
        "record 4: - | Last.",
      ],
    ],
    [
      "a seam inside a string is no seam",
      '[{"text": "a},{"}, {"text": "Last."}]',
      ["record 1: - | a},{", "record 2: - | Last."],
    ],
    [
      "the end is missing",
      '[{"text": "Words."}, {"text": "Mo',
      ["record 1: - | Words.", "record 2: read.bad-record"],
    ],
    [
      "brackets inside strings",
      '[{"text": "]}[{\\"\\\\"}, {"text": "More."}]',
      ['record 1: - | ]}[{"\\', "record 2: - | More."],
    ],
  ])("%s", async (_name, json, expected) => {
    for (const chunk of [1, 7, 1000]) expect(await lines(json, { chunk })).toEqual(expected);
  });
});

describe("values of any JSON", () => {
  test("are cut as they are parsed, in chunks of any length", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", '"', "\\", "{", "}", "[", "]", ",", ":", "\n", "é"),
    });
    const record = fc.dictionary(text, fc.oneof(text, fc.integer(), fc.array(fc.dictionary(text, text))));
    const chunksOf = async function* (bytes: Uint8Array, length: number) {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 5 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 1, max: 20 }),
        async (records, indent, length) => {
          const bytes = Buffer.from(JSON.stringify(records, null, indent));
          const found: unknown[] = [];
          for await (const raw of valuesOf(chunksOf(bytes, length), 1_000_000)) {
            found.push(JSON.parse(Buffer.from(raw.bytes!).toString()));
          }
          expect(found).toEqual(JSON.parse(bytes.toString()));
        },
      ),
      { seed: 20211122, numRuns: 300 },
    );
  });

  test("a record that swallows megabytes behind it is cut at the seams", async () => {
    const good = Array.from({ length: 400 }, (_, at) => `{"id": ${at}, "text": "${"Words. ".repeat(20)}"}`);
    const list = `[${[...good.slice(0, 100), '{"text": never closed"}', ...good.slice(100)].join(", ")}]`;
    for (const chunk of [500, 1_000_000]) {
      const found = await lines(list, { limits: { maxBytes: 2000 }, chunk });
      expect(found.filter((line) => line.includes("read."))).toEqual(["record 101: read.bad-record"]);
      expect(found).toHaveLength(401);
    }
  });
});

test("names of fields in a message are one line, and not too many", async () => {
  const names = ["a\nb", "long ".repeat(20), ..."cdefghijk"];
  const [outcome] = await outcomesOf(JSON.stringify(Object.fromEntries(names.map((name) => [name, 1]))));
  const says = outcome?.ok === false ? outcome.failure.says : "";
  expect(says).toBe(
    "has no field with text (it has a b, long long long long long long…, c, d, e, f, g, h, …)",
  );
});

test("a list of broken records only takes no more time than it is long", async () => {
  const found = await lines(`[${'{"a": x"}, '.repeat(50_000)}{"text": "Last."}]`);
  expect(found.at(-1)).toMatch(/^record \d+: - \| Last\.$/);
});

describe("fields", () => {
  const only = async (record: object, given = {}) => {
    const [outcome] = await outcomesOf(JSON.stringify(record), given);
    if (outcome?.ok !== true) throw new Error(outcome?.failure.says);
    return outcome.article;
  };

  test("are known by the names of common exports, and say by which", async () => {
    const article = await only({
      article_id: 12,
      headline: "Ferry returns",
      articleBody: "The ferry came back on Monday.",
      source: { id: null, name: "Example Times" },
      authors: ["Jane Roe", { name: "John Doe" }],
      date_published: "Fri, 11 Jun 2021 08:00:00 GMT",
      updated_at: 1_623_484_800,
      link: "https://example.com/ferry",
      lang: "English",
      segments: ["The ferry", "came back"],
    });
    expect(article).toMatchObject({
      id: "12",
      title: "Ferry returns",
      outlet: "Example Times",
      byline: "Jane Roe, John Doe",
      published: "2021-06-11T08:00:00Z",
      modified: "2021-06-12T08:00:00Z",
      url: "https://example.com/ferry",
      language: "en",
      text: "Ferry returns\n\nThe ferry came back on Monday.",
    });
    expect(article.known.find(({ field }) => field === "published")?.by).toBe("field date_published");
  });

  test("are named by the caller, nested ones too, and the caller's metadata win", async () => {
    const record = {
      "a.b": "Not this.",
      article: { words: "The ferry came back.", body: "Nor this." },
      when: "2021",
    };
    const fields = { text: "article.words", published: "when" };
    expect(await only(record, { fields })).toMatchObject({ text: "The ferry came back.", published: "2021" });
    expect(await only(record, { fields: { text: "a.b" } })).toMatchObject({ text: "Not this." });
    const given = { fields, metadata: { published: "2022", outlet: "Example Post" } };
    expect(await only(record, given)).toMatchObject({ published: "2022", outlet: "Example Post" });
  });

  test("one wrapping is looked through, and what cannot be a date or a language is left out", async () => {
    const article = await only({
      _id: "x",
      _source: { body: ["One.", "Two."], date: "soon", language: "?" },
    });
    expect(article).toMatchObject({ id: "x", text: "One.\n\nTwo.", published: null });
    expect(article.known.some(({ by }) => by.startsWith("field") && by.includes("language"))).toBe(false);
  });

  test.each([
    ["Ferry returns", "Ferry returns\nThe ferry came back."],
    ["Ferry “returns”", 'Ferry "returns"\n\nThe ferry came back.'],
    ["Ferry returns to Holm | Example Times", "Ferry returns to Holm\nThe ferry came back."],
    ["Ferry returns to Holm", "TRAVEL\nFerry returns to Holm\nThe ferry came back."],
    ["Ferry returns to Holm", "Ferry returns to Holm: 'a good day'. The ferry came back."],
  ])("a headline that opens the text is not doubled: %s", async (title, text) => {
    expect((await only({ title, text })).text).toBe(text);
  });

  test("a text that is markup is read as a page", async () => {
    const content =
      "<p>The ferry came back on <b>Monday</b>.</p><p>Nobody was hurt, the operator said in a statement.</p>";
    const article = await only({
      id: 5,
      title: { rendered: "Ferry & bridge" },
      content: { rendered: content },
    });
    expect(article).toMatchObject({ id: "5", title: "Ferry & bridge" });
    expect(article.text).toContain("The ferry came back on Monday.\n\nNobody was hurt");
    expect((await only({ text: "He typed <p> and left." })).text).toBe("He typed <p> and left.");
  });
});
