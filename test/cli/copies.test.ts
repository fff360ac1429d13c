import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { report, telling } from "../store/newsroom.ts";
import { run, withFiles } from "./run.ts";

const example = resolve(import.meta.dirname, "../../examples/corpus");

/** Two reports in five articles, one of them alone; the dates are not in the order of the lines. */
const records = [
  { id: "later", title: "Reprint", date: "2020-02-03", outlet: "Cape Post", body: telling(7, 0) },
  { id: "alone", title: "Other matter", date: "2020-01-01", body: report(8).join(" ") },
  { id: "first", title: "First print", date: "2020-02-02", outlet: "Orrin Wire", body: telling(7, 0) },
  { id: "undated", title: "Edited", body: telling(7, 4) },
];
const jsonl = records.map((record) => `${JSON.stringify(record)}\n`).join("");

describe("copies", () => {
  test("the earliest is kept, the table says how alike the others are", async () => {
    await withFiles({ "export.jsonl": jsonl }, async (path) => {
      const { code, out, err } = await run(["copies", path("export.jsonl"), "--columns", "140"]);
      expect(code).toBe(0);
      expect(out.split("\n")).toHaveLength(3);
      expect(out).toMatch(
        / 3 +\d\d%–100% +2020-02-02 – 02-03 +….*line 3 +First print +Orrin Wire, Cape Post/,
      );
      expect(err).toBe("4 articles, 2 texts: 2 (50%) are copies of another.\n");
    });
  });

  test("as JSON lines, with where each stands and what it has in common", async () => {
    await withFiles({ "export.jsonl": jsonl }, async (path) => {
      const { out } = await run(["copies", path("export.jsonl"), "--json"]);
      const { size, kept, copies } = JSON.parse(out) as {
        size: number;
        kept: unknown;
        copies: { id: string; containment: { copyInKept: number; keptInCopy: number } }[];
      };
      expect(size).toBe(3);
      expect(kept).toEqual({
        id: "first",
        outlet: "Orrin Wire",
        title: "First print",
        url: null,
        published: "2020-02-02",
        name: path("export.jsonl"),
        place: "line 3",
      });
      expect(copies.map(({ id }) => id)).toEqual(["later", "undated"]);
      expect(copies[0]!.containment).toEqual({ copyInKept: 1, keptInCopy: 1 });
      expect(copies[1]!.containment.copyInKept).toBeGreaterThan(0.5);
      expect(copies[1]!.containment.copyInKept).toBeLessThan(1);
    });
  });

  test.each([
    ["kept", "first\nalone\n"],
    ["copies", "later\nundated\n"],
  ])("--list %s", async (which, ids) => {
    await withFiles({ "export.jsonl": jsonl }, async (path) => {
      const { out, err } = await run(["copies", path("export.jsonl"), "--list", which]);
      expect([out, err]).toEqual([ids, ""]);
    });
  });

  test("--share asks for more of an article, --min-size for larger groups", async () => {
    await withFiles({ "export.jsonl": jsonl }, async (path) => {
      const strict = await run(["copies", path("export.jsonl"), "--share", "95", "--list", "copies"]);
      expect(strict.out).toBe("later\n");
      const large = await run(["copies", path("export.jsonl"), "--min-size", "4"]);
      expect([large.code, large.out]).toEqual([0, ""]);
    });
  });

  test("finds what a corpus finds in the example, from a folder and from standard input", async () => {
    const { out } = await run(["copies", example, "--json"]);
    expect(out.trimEnd().split("\n")).toHaveLength(7);
    const piped = await run(["copies", "-", "--list", "kept"], { stdin: jsonl });
    expect(piped.out).toBe("first\nalone\n");
  });

  test("two reports that meet in a round-up are not dropped for one another", async () => {
    const body = (stories: readonly number[]) =>
      stories.map((story) => report(story, 14).join(" ")).join("\n\n");
    const articles = [
      { id: "one", date: "2020-03-01", body: body([41]) },
      { id: "other", date: "2020-03-02", body: body([42]) },
      { id: "round-up", date: "2020-03-03", body: body([41, 42]) },
    ];
    const stdin = articles.map((article) => `${JSON.stringify(article)}\n`).join("");
    const { out } = await run(["copies", "-", "--list", "kept"], { stdin });
    expect(out).toBe("one\nother\n");
  });

  test("what cannot be read is told, the rest is compared", async () => {
    await withFiles({ "export.jsonl": `${jsonl}{"broken\n` }, async (path) => {
      const { code, out, err } = await run(["copies", path("export.jsonl"), "--list", "copies"]);
      expect([code, out]).toEqual([1, "later\nundated\n"]);
      expect(err).toContain("1 could not be read (read.bad-record):");
      expect(err).toContain("line 5");
    });
  });

  test("Ctrl-C ends it without a result", async () => {
    const { code, out } = await run(["copies", example], { interrupted: true });
    expect([code, out]).toEqual([130, ""]);
  });

  test.each([
    [["copies"], "copies wants a file"],
    [["copies", "x", "--share", "5"], "--share wants percent from 10 to 100, not 5"],
    [["copies", "x", "--share", "half"], "--share wants percent"],
    [["copies", "x", "--min-size", "1"], "--min-size wants a whole number from 2 on"],
    [["copies", "x", "--list", "all"], "--list is one of kept, copies."],
    [["copies", "x", "--json", "--list", "kept"], "--json and --list exclude each other"],
  ])("%j is wrong use", async (argv, says) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});
