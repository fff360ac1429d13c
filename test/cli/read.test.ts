import { mkdir, readFile, writeFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run, withFiles } from "./run.ts";

const wire = `Harbour crane falls in storm

PORT ELLERY (NPA) — A crane fell into the harbour on Monday, the port's director, Ines Vardy, said. Nearly 40 people watched.

"We are not aware of any injuries," Vardy told reporters. "Nobody was near it."
`;

const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("read: wrong use", () => {
  test.each([
    [["read"], "read wants a file, a folder or -"],
    [["read", "a", "--only", "verbs"], "--only is one of quotations, dates, names, quantities."],
    [["read", "a", "--only", "quotation"], "Did you mean quotations?"],
    [["read", "a", "--json", "--only", "dates"], "exclude each other"],
    [["read", "a", "--columns", "x"], "--columns wants a whole number"],
    [["read", "-", "-"], "can be read once only"],
  ])("%j", async (argv, says) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});

describe("read", () => {
  test("shows who said what, when, with how each is known", async () => {
    await withFiles({ "a.txt": wire }, async (path) => {
      const { code, out, err } = await run(["read", path("a.txt"), "--published", "2021-03-03"]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/^Harbour crane falls in storm\n/);
      expect(out).toContain("published   2021-03-03 (given)");
      expect(out).toMatch(/Ines Vardy \(\d\)/);
      expect(out).toMatch(/“?"We are not aware of any injuries,"/);
      expect(out).toMatch(/2021-03-01 Mon +“Monday” 2/);
      expect(out).toMatch(/● 2021-03-03 Wed +published/);
      expect(out).toMatch(/“Nearly 40 people” = about 40 people|“Nearly 40 people” = .*40/);
    });
  });

  test("a folder is read whole; a bad file is named, the others are read, the exit code says so", async () => {
    await withFiles({}, async (path) => {
      await mkdir(path("news"));
      await writeFile(path("news/a.txt"), wire);
      await writeFile(path("news/b.pdf"), "%PDF-1.4");
      await writeFile(path("news/c.txt"), wire);
      const { code, out, err } = await run(["read", path("news"), "--json"]);
      expect(code).toBe(1);
      expect(err).toContain("b.pdf: is a damaged PDF");
      expect(lines(out)).toHaveLength(2);
    });
  });

  test("--only gives lines that stand for themselves", async () => {
    await withFiles({ "a.txt": wire }, async (path) => {
      const only = async (part: string) =>
        lines((await run(["read", path("a.txt"), "--only", part, "--published", "2021-03-03"])).out);
      expect(await only("quotations")).toContainEqual(
        expect.objectContaining({ file: path("a.txt"), speaker: "Ines Vardy", kind: "direct", sentence: 3 }),
      );
      expect(await only("dates")).toContainEqual(
        expect.objectContaining({ words: "Monday", value: "2021-03-01" }),
      );
      expect(await only("names")).toContainEqual(
        expect.objectContaining({
          kind: "person",
          name: "Ines Vardy",
          mentions: expect.arrayContaining([expect.anything()]),
        }),
      );
      expect(await only("quantities")).toContainEqual(expect.objectContaining({ unit: "people" }));
    });
  });

  test("a page of several articles, and lines beside it", async () => {
    await withFiles({ "a.txt": wire, "b.txt": wire.replace("Harbour", "Quay") }, async (path) => {
      const { code, out, err } = await run([
        "read",
        path("a.txt"),
        path("b.txt"),
        "--html",
        path("x.html"),
        "--json",
      ]);
      expect([code, lines(out).length]).toEqual([0, 2]);
      expect(err).toContain("wrote");
      const page = await readFile(path("x.html"), "utf8");
      expect(page.match(/<article class="article">/g)).toHaveLength(2);
      expect(page).toContain("Quay crane falls in storm");
    });
  });

  test("standard input", async () => {
    const { code, out } = await run(["read", "-", "--json"], { stdin: wire });
    expect(code).toBe(0);
    expect(lines(out)[0]).toHaveProperty("article.origin.name", "standard input");
  });

  test.each([
    ["Arabic", "قال الوزير إن القمة ستعقد يوم الأربعاء. ولم يحدد المكان."],
    ["Chinese", "部长说，会议将于星期三举行。地点未定。"],
    ["Thai", "รัฐมนตรีกล่าวว่าการประชุมจะจัดขึ้นในวันพุธ"],
    ["no sentence end", "words ".repeat(3000)],
    ["NUL and controls", `${"A plain sentence. ".repeat(30)}\0\x1b]0;x\x07`],
    ["one character", "x"],
  ])("%s is read without complaint", async (_name, text) => {
    const { code, out, err } = await run(["read", "-", "--columns", "60"], { stdin: text });
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});

test("no bytes at all bring it down", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: "binary", maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
    fc.string({ maxLength: 200 }).map((text) => new Uint8Array(Buffer.from(text, "utf16le"))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (stdin) => {
      const { code, out, err } = await run(["read", "-", "--all"], { stdin });
      expect(err).not.toContain("should not have happened");
      expect(out + err).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
      expect([0, 1]).toContain(code);
    }),
    { seed: 20211122, numRuns: 150 },
  );
});
