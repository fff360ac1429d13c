import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corpusFolder } from "../../src/cli/corpus.ts";
import { duration, progressLine, workLine } from "../../src/cli/progress.ts";
import { type Ran, run, withFiles } from "./run.ts";

const example = resolve(import.meta.dirname, "../../examples/corpus");
let folder = "";
let added: Ran;
let stories: readonly StoryLine[] = [];

interface StoryLine {
  readonly id: string;
  readonly size: number;
  readonly title: string;
  readonly outlets: readonly string[];
  readonly tellings: readonly { readonly article: string }[];
}

/** A command over the example corpus. */
function ask(...argv: readonly string[]): Promise<Ran> {
  return run([...argv, "--corpus", folder]);
}

function lines(out: string): unknown[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "twicetold-corpus-")), "corpus");
  added = await ask("add", example, "--json");
  const found = await ask("stories", "--json");
  if (found.code !== 0) throw new Error(added.err + found.err);
  stories = lines(found.out) as StoryLine[];
}, 60_000);

afterAll(() => rm(resolve(folder, ".."), { recursive: true, force: true }));

describe("add", () => {
  test("tells what it did and where the corpus lies", () => {
    expect([added.code, added.err]).toEqual([0, ""]);
    expect(JSON.parse(added.out)).toMatchObject({
      format: "twicetold-add/1",
      corpus: folder,
      added: 31,
      revised: 0,
      unchanged: 0,
      failed: {},
      interrupted: false,
      articles: 31,
    });
  });

  test("the folder is the user's alone", async () => {
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  test("the same again is no change", async () => {
    const again = await ask("add", example);
    expect(again.out).toContain("0 articles added, 0 revised, 31 unchanged.");
  });

  test("what cannot be read is counted by reason and named, the rest is added", async () => {
    await withFiles({ "good.txt": "A short report.\n\nIt rained.", "empty.txt": "" }, async (path) => {
      const own = join(path("."), "own");
      const ran = await run(["add", path("good.txt"), path("empty.txt"), path("none.txt"), "--corpus", own]);
      expect(ran.code).toBe(1);
      expect(ran.out).toContain("1 article added");
      expect(ran.out).toContain("1 could not be read (read.empty):\n");
      expect(ran.out).toContain("none.txt: there is no such file");
      expect(ran.out).toContain("has 1 article.");
    });
  });

  test("Ctrl-C ends after the articles that were handed over, and says how to go on", async () => {
    await withFiles({}, async (path) => {
      const { code, out, err } = await run(["add", example, "--corpus", path("own")], { interrupted: true });
      expect([code, out.includes("0 articles added")]).toEqual([130, true]);
      expect(err).toContain("The same command again goes on");
    });
  }, 60_000);

  test.each([
    [["add"], "add wants a file"],
    [["add", "-", "-"], "standard input (-) can be read once only"],
    [["add", "x.txt", "--published", "soon"], "--published wants a date"],
    [["find", "x.txt", "--limit", "none"], "--limit wants a whole number from 1 on, not none."],
    [["find", "x.txt", "y.txt"], "find takes one text"],
    [["find", "x.txt", "--min-score", "2"], "--min-score wants a number from 0 to 1, not 2."],
    [["stories", "x.txt"], "stories takes no file: twicetold add x.txt adds it"],
    [["stories", "--json", "--csv", "x"], "--json and --csv exclude each other"],
    [["stories", "--parquet", "x", "--limit", "3"], "--parquet writes all stories"],
    [["story"], "story wants an id; twicetold stories lists"],
    [["story", "x", "--compare", "0"], "--compare wants the number of a telling"],
    [["story", "x", "--compare", "2,2"], "--compare wants the number of a telling"],
    [["quote", "some words", "file.txt", "--corpus", "x"], "in files or in a corpus, not in both"],
  ])("%j is wrong use", async (argv, says) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });

  test.each([["find", "-"], ["stories"], ["story", "x"], ["quote", "some words that nobody said"]])(
    "%s without a corpus says how to make one",
    async (...argv) => {
      await withFiles({}, async (path) => {
        const { code, out, err } = await run([...argv, "--corpus", path("none")], { stdin: "A report." });
        expect([code, out]).toEqual([1, ""]);
        expect(err).toContain("twicetold add");
      });
    },
  );
});

test("a file cannot be a corpus: one line, no stack", async () => {
  await withFiles({ "file.txt": "text" }, async (path) => {
    const { code, err } = await run(["add", example, "--corpus", path("file.txt")]);
    expect(code).toBe(1);
    expect(err).toMatch(/^twicetold: .*file\.txt .*\n$/);
    expect(err).not.toContain("should not have happened");
  });
});

test("quote without a corpus says that files can be named too", async () => {
  await withFiles({}, async (path) => {
    const { err } = await run(["quote", "some words of hers"], { env: { TWICETOLD_CORPUS: path("none") } });
    expect(err).toContain('twicetold quote "WORDS" FILE...');
  });
});

describe("where the corpus is", () => {
  const given = (dir?: string) => ({
    files: [],
    flags: new Set<string>(),
    values: new Map(dir === undefined ? [] : [["corpus", [dir]]]),
  });

  test.each([
    ["/a", { TWICETOLD_CORPUS: "/b" }, "/a"],
    [undefined, { TWICETOLD_CORPUS: "/b", XDG_DATA_HOME: "/x", HOME: "/h" }, "/b"],
    [undefined, { TWICETOLD_CORPUS: "", XDG_DATA_HOME: "/x", HOME: "/h" }, "/x/twicetold"],
    [undefined, { XDG_DATA_HOME: "relative", HOME: "/h" }, "/h/.local/share/twicetold"],
    [undefined, { HOME: "/h" }, "/h/.local/share/twicetold"],
  ])("--corpus %s, %j", (dir, env, where) => {
    expect(corpusFolder(given(dir), { env })).toBe(where);
  });
});

describe("stories", () => {
  const storyOf = (article: string) =>
    stories.find(({ tellings }) => tellings.some((telling) => telling.article === article));

  test.each([
    ["mw-0206-carrow", "tg-carrow-closed vt-0207-3 c6-carrow rn-20230208-11 el-carrow-1968"],
    ["mw-0411-clock", "op-clock-1 cl-0412-clock vt-0412-1"],
    ["na-dam-01", "hc-dam tg-dam rn-20230521-2"],
    ["na-tour-stage4", "sp-tour-4 el-tour c6-tour"],
    ["uv-moth", "el-moth vt-0901-2"],
    ["mw-1003-buses", "ac-buses cl-1004-buses rn-20231004-7"],
    ["na-quarry", "sk-quarry rn-20231117-4"],
  ])("%s is told by %s", (first, others) => {
    const members = storyOf(first)?.tellings.map(({ article }) => article) ?? [];
    expect([...members].sort()).toEqual([first, ...others.split(" ")].sort());
  });

  test("what nobody else tells is in no story", () => {
    expect(stories).toHaveLength(7);
    for (const lone of ["kl-0208-orle", "el-chess", "sk-weather"]) expect(storyOf(lone)).toBeUndefined();
  });

  test("the largest comes first, with the headline of its earliest telling", () => {
    expect(stories[0]).toMatchObject({ size: 6, title: "Crack closes Carrow Bridge to all traffic" });
    expect(stories[0]!.outlets[0]).toBe("Meridian Wire");
    const sizes = stories.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
  });

  test("the table, its limits, and what is written to files", async () => {
    const table = await ask("stories", "--columns", "140");
    expect(table.out.split("\n")[1]).toMatch(/^ +6 .*Crack closes Carrow Bridge/);
    expect(table.err).toContain("7 stories among 31 articles");
    expect((await ask("stories", "--limit", "2", "--json")).out.trimEnd().split("\n")).toHaveLength(2);
    expect((await ask("stories", "--min-size", "5", "--json")).out.trimEnd().split("\n")).toHaveLength(1);
    expect((await ask("stories", "--min-size", "50")).out).toContain("None of the 31 articles");
    const [csv, parquet] = [join(folder, "../stories.csv"), join(folder, "../stories.parquet")];
    expect((await ask("stories", "--csv", csv, "--parquet", parquet)).code).toBe(0);
    const rows = (await readFile(csv, "utf8")).trimEnd().split("\r\n");
    expect(rows).toHaveLength(1 + stories.reduce((sum, { size }) => sum + size, 0));
    expect((await readFile(parquet)).subarray(0, 4).toString()).toBe("PAR1");
    const refused = await ask("stories", "--csv", join(folder, "none/x.csv"));
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("could not be written")]);
  });
});

describe("story", () => {
  test("by its id or by that of any telling", async () => {
    const [byId, byArticle] = [await ask("story", stories[0]!.id), await ask("story", "c6-carrow")];
    expect(byId.code).toBe(0);
    expect(byArticle.out).toBe(byId.out);
    expect(byId.out).toContain("6 tellings by 6 outlets");
    expect(byId.out).toContain("a traffic jam");
  });

  test("words in another mouth are told", async () => {
    const { out } = await ask("story", "cl-0412-clock");
    expect(out).toContain("The tellings name Callum Verity and Beatrix Lowe as the speaker.");
  });

  test("a telling held against the earliest", async () => {
    const { code, out } = await ask("story", "cl-1004-buses", "--compare", "3");
    expect(code).toBe(0);
    expect(out).toContain("87");
    expect(out).toContain("78");
    expect((await ask("story", "cl-1004-buses", "--compare", "9")).err).toContain("there is no 9");
  });

  test("as JSON, as a page, and an id that is none", async () => {
    const { out } = await ask("story", "uv-moth", "--json");
    expect(JSON.parse(out)).toMatchObject({ format: "twicetold-story/1", compared: 3 });
    expect((await ask("story", "uv-moth", "--html", "-")).out).toContain("<!DOCTYPE html>");
    expect(await ask("story", "nobody")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("there is no story or article nobody"),
    });
    expect((await ask("story", "el-chess")).err).toContain("is an article that is in no story");
  });
});

describe("find", () => {
  test("who else tells a text from standard input", async () => {
    const text =
      "A clock made in 1619 was carried off from the Museum of Hours in Osterby by thieves before dawn. The alarm was silent for eleven minutes and a grey van was seen in Ferrier Lane.";
    const { code, out } = await run(["find", "-", "--corpus", folder, "--json"], { stdin: text });
    const { hits } = JSON.parse(out) as { hits: { article: string }[] };
    expect(code).toBe(0);
    expect(hits.map(({ article }) => article).sort()).toEqual([
      "cl-0412-clock",
      "mw-0411-clock",
      "op-clock-1",
      "vt-0412-1",
    ]);
    const shown = await run(["find", "-", "--corpus", folder], { stdin: text });
    expect(shown.out).toContain("4 tellings found in the 31 articles of this corpus");
  });

  test("that nobody does is an answer", async () => {
    const text = "Potatoes were planted on the school roof by the pupils of the third form in Elmwick.";
    const { code, out } = await run(["find", "-", "--corpus", folder], { stdin: text });
    expect([code, out]).toEqual([0, expect.stringContaining("No telling found: none of the 31 articles")]);
  });

  test("many at once, a line each", async () => {
    await withFiles({}, async (path) => {
      const queries = path("q.jsonl");
      const texts = [
        { id: "q1", text: "A moth that had not been seen since 1931 was found in a car park in Vellin." },
        {
          id: "q2",
          text: "Dario Marchetti lost the leader's jersey because his bicycle was 90 grams too light.",
        },
      ];
      await writeFile(queries, texts.map((text) => JSON.stringify(text)).join("\n"));
      const { code, out } = await ask("find", "--queries", queries, "--limit", "1");
      expect(code).toBe(0);
      expect(lines(out)).toMatchObject([
        { query: "q1", hits: [{ article: expect.stringMatching(/moth|vt-0901/) }] },
        { query: "q2", hits: [{ article: expect.stringContaining("tour") }] },
      ]);
    });
  });
});

describe("quote", () => {
  const wordings = async (...argv: readonly string[]) => {
    const { out } = await ask("quote", ...argv, "--json");
    const found = JSON.parse(out) as {
      wordings: { words: string; verdict: string; places: { article: string }[] }[];
    };
    return found.wordings.map(
      ({ words, verdict, places }) =>
        `${words} | ${verdict} | ${places.map(({ article }) => article).join(" ")}`,
    );
  };

  test("three wordings of one quotation, the earliest first", async () => {
    expect(await wordings("We would rather have a queue than a funeral")).toEqual([
      "We would rather have a queue than a funeral | verbatim | mw-0206-carrow tg-carrow-closed vt-0207-3",
      "We'd sooner have a queue than a funeral | altered | c6-carrow",
      "We prefer having a traffic jam to a funeral | altered | rn-20230208-11",
    ]);
  });

  test("a dropped negation, and a translation back", async () => {
    expect(await wordings("We are not asking for more money")).toEqual([
      "We are not asking for more money | verbatim | mw-1003-buses ac-buses",
      "We are asking for more money | altered | cl-1004-buses",
      "We do not demand more money | altered | rn-20231004-7",
    ]);
  });

  test("another speaker than the one asked for", async () => {
    const asked = "Whoever took it knew exactly which screw to turn first";
    const found = await wordings(asked, "--speaker", "Verity");
    expect(found).toContain(`${asked} | another speaker | cl-0412-clock`);
    const { out } = await ask("quote", asked);
    expect(out.replace(/\s+/g, " ")).toContain(
      "words of Callum Verity (3) and Beatrix Lowe (1): the articles do not agree",
    );
  });

  test("words that nobody said, and the exit code for scripts", async () => {
    const none = await ask("quote", "The cheese will be moved on Thursday at noon");
    expect([none.code, none.out]).toEqual([0, expect.stringContaining("Not found")]);
    expect((await ask("quote", "We are not asking for more money", "--exit-code")).code).toBe(3);
    expect((await ask("quote", "They cannot dig us another well", "--exit-code")).code).toBe(3);
    expect((await ask("quote", "I did not win by a banana", "--exit-code", "--speaker", "Aune")).code).toBe(
      3,
    );
  });
});

describe("progress", () => {
  test("one line that is written over, on a terminal only", () => {
    let err = "";
    let now = 0;
    const io = (terminal: boolean) => ({
      stdin: (async function* () {
        yield "";
      })(),
      stdout: () => undefined,
      stderr: (text: string) => {
        err += text;
      },
      env: {},
      stdoutIsTerminal: false,
      columns: 30,
      stderrIsTerminal: terminal,
    });
    const silent = progressLine(io(false), () => now);
    silent.show(() => "nothing");
    silent.clear();
    expect(err).toBe("");
    const line = progressLine(io(true), () => now);
    line.show(() => "one");
    line.show(() => "too soon");
    now = 1000;
    line.show(() => "x".repeat(80));
    line.above("lasting\n");
    expect(err).toBe(`\r\x1b[Kone\r\x1b[K${"x".repeat(29)}\r\x1b[Klasting\n`);
  });

  test("articles, rate, time left where it can be known, skipped", () => {
    const work = { articles: 1200, seconds: 4, share: 0.25, files: { done: 1, of: 3 }, skipped: 2 };
    expect(workLine(work)).toBe(
      "file 2 of 3 · 1,200 articles · 300 a second · about 12 seconds left · 2 skipped",
    );
    expect(workLine({ ...work, share: null, files: null, skipped: 0 })).toBe("1,200 articles · 300 a second");
    expect([30, 100, 3600, 9000].map(duration)).toEqual(["30 seconds", "2 minutes", "60 minutes", "3 hours"]);
  });
});
