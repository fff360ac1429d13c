import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { run, withFiles } from "./run.ts";

const schema = new URL("../../schema/raw.schema.json", import.meta.url);
const valid = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, "utf8")));

const page = `<!doctype html><html lang="en"><head><title>Ferry returns to Holm | Example Times</title>
<meta property="og:site_name" content="Example Times">
<meta property="article:published_time" content="2021-06-11T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/travel">Travel</a></nav>
<article><h1>Ferry returns to Holm</h1>
<p>The ferry to Holm came back on Monday after nine days in the dock at Sund, the operator said.</p>
<figure><img src="a.jpg" alt=""><figcaption>The ferry in June. Photo: Jane Roe</figcaption></figure>
<p>Nobody had been told when it would return, and the islanders used fishing boats meanwhile.</p>
<p>"We are glad to see it," said Ada Lund, who runs the shop at the harbour of the island.</p>
</article></body></html>`;
const records = [
  { id: "a1", title: "One", text: "The first text of the file." },
  { title: "Two", text: "The second text \u001b[31m of the file." },
]
  .map((record) => `${JSON.stringify(record)}\n`)
  .join("");

describe("read --raw", () => {
  test("shows the reader, how each field is known, what was taken and what was left out and why", async () => {
    await withFiles({ "page.html": page }, async (path) => {
      const { code, out, err } = await run(["read", path("page.html"), "--raw"]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/^reader +html.*utf-8/m);
      expect(out).toMatch(/^ {2}published +2021-06-11T08:00:00Z \(meta/m);
      expect(out).toMatch(/^│ Ferry returns to Holm$/m);
      expect(out).toMatch(/^Left out \(\d+\)$/m);
      expect(out).toMatch(/^ {2}caption: .+\n {4}┊ The ferry in June/m);
      const json = await run(["read", path("page.html"), "--raw", "--json"]);
      const value: unknown = JSON.parse(json.out);
      expect([valid(value), valid.errors]).toEqual([true, null]);
    });
  });

  test("names each article of a file so that it can be asked for again; control characters are shown", async () => {
    await withFiles({ "two.jsonl": records }, async (path) => {
      const file = path("two.jsonl");
      const { out } = await run(["read", file, "--raw"]);
      expect(out).toContain(`${file}#a1\n`);
      expect(out).toContain(`${file}#2\n`);
      expect(out).toContain("␛[31m");
      const lines = (await run(["read", file, "--raw", "--json"])).out.trimEnd().split("\n");
      expect(lines.map((line) => valid(JSON.parse(line)))).toEqual([true, true]);
    });
  });

  test("does not go with what wants a reading", async () => {
    expect(await run(["read", "a", "--raw", "--only", "dates"])).toMatchObject({ code: 2, out: "" });
    expect(await run(["read", "a", "--raw", "--html", "b"])).toMatchObject({ code: 2, out: "" });
  });
});

describe("FILE#ID", () => {
  test("a file of several is refused with the way to choose", async () => {
    await withFiles({ "two.jsonl": records, "a.txt": "A text." }, async (path) => {
      const { code, err } = await run(["compare", path("a.txt"), path("two.jsonl")]);
      expect(code).toBe(1);
      expect(err).toContain("holds more than one article. Choose one by its id or number, as ");
      expect(err).toContain(`${path("two.jsonl")}#a1 or ${path("two.jsonl")}#2.`);
    });
  });

  test("means one article, by id or number, and says where there is none", async () => {
    await withFiles({ "two.jsonl": records, "odd#2": "A name with a sign." }, async (path) => {
      const titles = async (argument: string) => {
        const { out, err } = await run(["read", argument, "--json"]);
        return err === "" ? out.match(/"title":"[^"]*"|"title":null/g)?.[0] : err;
      };
      expect(await titles(`${path("two.jsonl")}#a1`)).toBe('"title":"One"');
      expect(await titles(`${path("two.jsonl")}#1`)).toBe('"title":"One"');
      expect(await titles(`${path("two.jsonl")}#2`)).toBe('"title":"Two"');
      expect(await titles(path("odd#2"))).toContain('"title":');
      expect(await titles(`${path("two.jsonl")}#3`)).toContain("no article there has this id or number");
      expect(await titles(`${path("none.jsonl")}#3`)).toContain("there is no such file");
      const both = await run(["compare", `${path("two.jsonl")}#1`, `${path("two.jsonl")}#2`]);
      expect([both.code, both.err]).toEqual([0, ""]);
    });
  });
});

test("--field names the fields of records, and says what it wants", async () => {
  const record = '{"story": {"words": "The ferry came back."}, "when": "2021-06-11"}\n';
  await withFiles({ "a.jsonl": record }, async (path) => {
    const { out, err } = await run([
      "read",
      path("a.jsonl"),
      "--json",
      "--field",
      "text=story.words",
      "--field",
      "published=when",
    ]);
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      article: { text: "The ferry came back.", published: "2021-06-11" },
    });
    for (const wrong of ["words=story", "text", "text="]) {
      expect(await run(["read", path("a.jsonl"), "--field", wrong])).toMatchObject({
        code: 2,
        err: expect.stringContaining(`--field wants USE=NAME`),
      });
    }
  });
});
