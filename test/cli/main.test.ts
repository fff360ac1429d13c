import { mkdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { version } from "../../src/core/report/version.ts";
import { run, withFiles } from "./run.ts";

const wire = `Harbour crane falls in storm

PORT ELLERY (NPA) — A crane fell into the harbour on Monday, the port's director, Ines Vardy, said.

"We are not aware of any injuries," Vardy told reporters. The crane was 40 metres high.
`;
const reprint = `Harbour crane falls in storm

PORT ELLERY (NPA) — A crane fell into the harbour on Tuesday, the port's director, Ines Vardy, said.

"We are aware of some injuries," Vardy told reporters. The crane was 60 metres high.
`;

describe("the program", () => {
  test("without a command prints its help on stderr and is wrong use", async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: twicetold COMMAND");
  });

  test.each([["--help"], ["-h"], ["help"]])("%s lists every command on stdout", async (word) => {
    const { code, out, err } = await run([word]);
    expect([code, err]).toEqual([0, ""]);
    for (const { name } of commands) expect(out).toContain(`  ${name} `);
  });

  test("--version is the package's version", async () => {
    const manifest: unknown = JSON.parse(
      await readFile(new URL("../../package.json", import.meta.url), "utf8"),
    );
    expect(manifest).toHaveProperty("version", version);
    expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test.each(commands.map(({ name }) => [name]))("%s --help has usage, options and examples", async (name) => {
    const asked = await run([name, "--help"]);
    expect(asked.code).toBe(0);
    expect(asked.out).toMatch(new RegExp(`^Usage: twicetold ${name} `));
    expect(asked.out).toContain("Examples:\n  ");
    expect(await run(["help", name])).toEqual(asked);
    for (const line of asked.out.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
  });

  test.each([
    ["comapre", "there is no command comapre. Did you mean compare?"],
    ["rea", "there is no command rea. Did you mean read?"],
    ["zzzz", "there is no command zzzz.\n"],
    ["--verison", "there is no option --verison."],
    ["\x1b[2Jcompare", "there is no command \u241b[2Jcompare."],
  ])("%s is no command", async (name, says) => {
    const { code, out, err } = await run([name]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});

describe("compare: wrong use", () => {
  test.each([
    [["compare"], "wants two files or more"],
    [["compare", "a.txt"], "wants a second file"],
    [["compare", "a.txt", "--base", "a.txt"], "wants a second file"],
    [["compare", "a", "b", "--jsn"], "has no option --jsn. Did you mean --json?"],
    [["compare", "a", "b", "-x"], "has no option -x"],
    [["compare", "a", "b", "--html"], "--html wants a value: --html FILE"],
    [["compare", "a", "b", "--json=yes"], "--json takes no value"],
    [["compare", "a", "b", "--columns", "wide"], "--columns wants a whole number from 40 to 240, not wide"],
    [["compare", "a", "b", "--columns", "7"], "--columns wants a whole number"],
    [["compare", "a", "b", "--json", "--markdown"], "exclude each other"],
    [["compare", "a", "b", "--json", "--html", "-"], "exclude each other"],
    [["compare", "-", "-"], "one of the texts only"],
    [["compare", "a", "b", "--published", "soon"], "wants a date like 2021-06-11, not soon"],
    [
      ["compare", "a", "b", "--published", "2021", "--published", "2021", "--published", "2021"],
      "3 times for 2 files",
    ],
    [["compare", "a", "b", "--language", "!"], "wants a code like en"],
    [["compare", "a", "b", "--max-megabytes", "0"], "wants a number above 0"],
    [["compare", "a", "b", "--__proto__"], "has no option --__proto__"],
  ])("%j", async (argv, says) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(err).toContain("twicetold compare --help has examples.");
  });
});

describe("compare: files", () => {
  const bad: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["empty", "", "bad.txt: is empty."],
    ["white", " \n\t\n ", "holds white space only"],
    ["pdf", "%PDF-1.7\n...", "is a damaged PDF"],
    ["gzip", new Uint8Array([0x1f, 0x8b, 8, 0, 0]), "its gzip data are cut off"],
    ["docx", "PK\x03\x04word/document.xml", "is a damaged document"],
    ["page", "\ufeff<!-- x -->\n<!DOCTYPE html><p>words", "is a page without an article"],
    ["feed", '<?xml version="1.0"?><rss>', "no entry is in it"],
    ["json", '{"texts": "words"}', "has no field with text (it has texts)"],
    ["rtf", "{\\rtf1 words}", "is RTF, which is not read"],
    ["binary", Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256), "is binary data"],
    ["zeros", new Uint8Array(5000), "is binary data"],
    ["large", "word ".repeat(2_000_000), "is larger than 8 MB, the limit for one article (maxBytes)"],
  ];
  test.each(bad)("%s is refused with its reason", async (_name, content, says) => {
    await withFiles({ "good.txt": wire, "bad.txt": content }, async (path) => {
      const { code, out, err } = await run(["compare", path("good.txt"), path("bad.txt")]);
      expect([code, out]).toEqual([1, ""]);
      expect(err).toContain(says);
      expect(err.split("\n")).toHaveLength(2);
    });
  });

  test("a missing file, a folder and an address are named", async () => {
    await withFiles({ "good.txt": wire }, async (path) => {
      await mkdir(path("folder"));
      const missing = await run(["compare", path("good.txt"), path("none.txt")]);
      expect(missing.code).toBe(1);
      expect(missing.err).toContain("none.txt: there is no such file.");
      const folder = await run(["compare", path("folder"), path("good.txt")]);
      expect(folder.code).toBe(1);
      expect(folder.err).toContain("folder: is a folder. Name the files in it");
      const address = await run(["compare", path("good.txt"), "http://127.0.0.1/a"]);
      expect(address.code).toBe(1);
      expect(address.err).toContain("is at 127.0.0.1, this machine, and is not asked. If you trust");
      const saved = await run(["compare", path("good.txt"), path("good.txt"), "--save", path("p.html")]);
      expect(saved.code).toBe(2);
      expect(saved.err).toContain("--save keeps the page of one address, and 0 are given.");
    });
  });

  test("one bad telling does not stop the others, and the exit code says so", async () => {
    await withFiles({ "a.txt": wire, "b.txt": reprint }, async (path) => {
      const { code, out, err } = await run([
        "compare",
        path("a.txt"),
        path("none.txt"),
        path("b.txt"),
        "--json",
      ]);
      expect(code).toBe(1);
      expect(err).toContain("none.txt: there is no such file");
      expect(JSON.parse(out)).toMatchObject({ base: 0, comparisons: [{ a: 0, b: 1 }] });
    });
  });

  test("the same file twice is the same text", async () => {
    await withFiles({ "a.txt": wire }, async (path) => {
      const { code, out } = await run(["compare", path("a.txt"), path("a.txt"), "--exit-code"]);
      expect(code).toBe(0);
      expect(out).toContain("The same text: both are the same file, byte for byte.");
    });
  });

  test("standard input is a text", async () => {
    await withFiles({ "a.txt": wire }, async (path) => {
      const { code, out } = await run(["compare", path("a.txt"), "-", "--json"], { stdin: reprint });
      expect(code).toBe(0);
      expect(JSON.parse(out)).toHaveProperty("articles.1.article.origin.name", "standard input");
    });
  });

  test("--base puts a text first", async () => {
    await withFiles({ "a.txt": wire, "b.txt": reprint }, async (path) => {
      const { out } = await run(["compare", path("a.txt"), "--base", path("b.txt"), "--json"]);
      expect(JSON.parse(out)).toHaveProperty("articles.0.article.origin.name", path("b.txt"));
    });
  });

  test("--published is handed to each file in order, - is unknown", async () => {
    await withFiles({ "a.txt": wire, "b.txt": reprint }, async (path) => {
      const { out } = await run([
        "compare",
        path("a.txt"),
        path("b.txt"),
        "--json",
        "--published",
        "2022-03-01",
        "--published",
        "-",
      ]);
      const { articles } = JSON.parse(out) as { articles: { article: { published: string | null } }[] };
      expect(articles.map(({ article }) => article.published)).toEqual(["2022-03-01", null]);
    });
  });

  test("--html writes a file, and says so on stderr only", async () => {
    await withFiles({ "a.txt": wire, "b.txt": reprint }, async (path) => {
      const { code, out, err } = await run([
        "compare",
        path("a.txt"),
        path("b.txt"),
        "--html",
        path("out.html"),
      ]);
      expect([code, out]).toEqual([0, ""]);
      expect(err).toContain(`wrote ${path("out.html")}`);
      const failing = await run([
        "compare",
        path("a.txt"),
        path("b.txt"),
        "--html",
        path("no/such/out.html"),
      ]);
      expect(failing.code).toBe(1);
      expect(failing.err).toContain("could not be written");
    });
  });
});

describe("compare: colour and width", () => {
  const colored = async (world: Parameters<typeof run>[1]) =>
    withFiles({ "a.txt": wire, "b.txt": reprint }, async (path) =>
      (await run(["compare", path("a.txt"), path("b.txt")], world)).out.includes("\x1b["),
    );
  test("a terminal has colour, a pipe none, the environment decides first", async () => {
    expect(await colored({ terminal: true })).toBe(true);
    expect(await colored({})).toBe(false);
    expect(await colored({ terminal: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await colored({ terminal: true, env: { NO_COLOR: "" } })).toBe(true);
    expect(await colored({ terminal: true, env: { TERM: "dumb" } })).toBe(false);
    expect(await colored({ env: { FORCE_COLOR: "1" } })).toBe(true);
    expect(await colored({ terminal: true, env: { FORCE_COLOR: "0" } })).toBe(false);
  });
});

test("an article's escapes never reach the terminal", async () => {
  const hostile = `${wire}\n\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp.exe\u202c "We are \x1b[8mnot\x1b[0m aware," Vardy said.\n`;
  await withFiles({ "a.txt": hostile, "b.txt": reprint }, async (path) => {
    for (const flags of [[], ["--all", "--why"], ["--markdown"]]) {
      const { out } = await run(["compare", path("a.txt"), path("b.txt"), ...flags]);
      expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }
  });
});
