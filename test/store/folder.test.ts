import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText } from "../../src/core/read/index.ts";
import { duckFailureOf, explained } from "../../src/duck/failure.ts";
import { openDuck } from "../../src/duck/open.ts";
import { corpusFailureOf, fileError } from "../../src/store/failure.ts";
import { openCorpus } from "../../src/store/index.ts";
import { builtChild } from "./built-child.ts";
import { corpusContract, smallCorpus, storiesOf } from "./contract.ts";
import { outcomes, plannedArticles, report } from "./newsroom.ts";

const folder = mkdtempSync(join(tmpdir(), "twicetold-corpus-"));
// Beside the sources, so that the built child finds the packages.
const beside = join(import.meta.dirname, `../../.child-${process.pid}`);
let child = "";
beforeAll(async () => {
  mkdirSync(beside, { recursive: true });
  child = await builtChild(beside);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(beside, { recursive: true });
});

let count = 0;
const next = () => join(folder, `corpus-${count++}`);
const inline = { workers: 0 } as const;

corpusContract("a corpus in a folder", () => openCorpus(next(), inline));

async function failureOf(work: Promise<unknown>): Promise<{ code: string; says: string } | null> {
  try {
    await work;
  } catch (error) {
    return corpusFailureOf(error) ?? { code: "other", says: String(error) };
  }
  return null;
}

async function fill(path: string): Promise<void> {
  const corpus = await openCorpus(path, inline);
  await corpus.add(outcomes(smallCorpus()));
  await corpus.close();
}

describe("a corpus in a folder", () => {
  it("is the same when opened again", async () => {
    const path = next();
    const first = await openCorpus(path, inline);
    await first.add(outcomes(smallCorpus()));
    const before = { count: await first.count(), stories: await storiesOf(first) };
    await first.close();
    const again = await openCorpus(path, inline);
    const [asked] = smallCorpus();
    expect((await again.find(asked!)).length).toBeGreaterThan(0);
    expect({ count: { ...(await again.count()) }, stories: await storiesOf(again) }).toEqual({
      ...before,
      count: { ...before.count, stories: before.stories.length },
    });
    await again.close();
  });

  it("gives the same with worker threads as without", async () => {
    const corpus = await openCorpus(next(), { workers: 2, batch: 150 });
    const plain = await openCorpus(next(), inline);
    const articles = plannedArticles(400);
    await corpus.add(outcomes(articles));
    await plain.add(outcomes(articles));
    expect(await storiesOf(corpus)).toEqual(await storiesOf(plain));
    await corpus.close();
    await plain.close();
  });

  it("is readable by its owner only", async () => {
    const path = join(next(), "deeper");
    await fill(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it("is not made where it must be there, nor among other files", async () => {
    const path = next();
    expect(await failureOf(openCorpus(path, { create: false }))).toMatchObject({ code: "corpus.missing" });
    mkdirSync(path);
    writeFileSync(join(path, "notes.txt"), "mine");
    expect(await failureOf(openCorpus(path))).toMatchObject({ code: "corpus.not-a-corpus" });
    expect(readdirSync(path)).toEqual(["notes.txt"]);
  });

  it("refuses the same process and another one, with words that say who has it, and waits if told to", async () => {
    const path = next();
    const first = await openCorpus(path, inline);
    expect(await failureOf(openCorpus(path))).toMatchObject({
      code: "corpus.in-use",
      says: expect.stringContaining("in this process"),
    });
    const other = spawnSync(process.execPath, [child, path, "3"], { encoding: "utf8" });
    expect(other.stdout).toContain("failed corpus.in-use");
    expect(other.stdout).toContain(`by process ${process.pid}`);
    const waiting = openCorpus(path, { ...inline, wait: 20_000 });
    await first.close();
    const second = await waiting;
    expect(await second.count()).toMatchObject({ articles: 0 });
    await second.close();
  });

  it("says so where its folder cannot be made", async () => {
    const file = next();
    writeFileSync(file, "a file, and no folder");
    expect(await failureOf(openCorpus(join(file, "corpus")))).toMatchObject({ code: "corpus.read-only" });
  });

  it("is not opened by a version that does not know its schema", async () => {
    const path = next();
    await fill(path);
    const duck = await openDuck({ database: join(path, "corpus.duckdb") });
    await duck.run("UPDATE property SET value = '999' WHERE name = 'schema'");
    duck.close();
    expect(await failureOf(openCorpus(path))).toMatchObject({ code: "corpus.newer" });
  });

  it("says that a database is damaged, and touches nothing", async () => {
    const path = next();
    await fill(path);
    const file = join(path, "corpus.duckdb");
    writeFileSync(file, "no database at all, only a few words that somebody put there");
    expect(await failureOf(openCorpus(path))).toMatchObject({ code: "duck.damaged" });
    expect(readFileSync(file, "utf8")).toContain("no database");
  });

  it.each([
    ["lost", (path: string) => rmSync(path)],
    ["cut short", (path: string) => truncateSync(path, statSync(path).size - 100)],
    ["of another version", (path: string) => writeFileSync(path, "twicetold digests     0\n")],
  ])("makes its digests again when they are %s", async (_, harm) => {
    const path = next();
    const corpus = await openCorpus(path, inline);
    await corpus.add(outcomes(smallCorpus()));
    const stories = await storiesOf(corpus);
    await corpus.close();
    harm(join(path, "digests.bin"));
    const again = await openCorpus(path, inline);
    expect(await storiesOf(again)).toEqual(stories);
    const [asked] = smallCorpus();
    expect((await again.find(asked!))[0]?.article).toBe(asked!.id);
    await again.close();
  });

  it("makes its pairs and stories again when another version of matching made them", async () => {
    const path = next();
    await fill(path);
    const corpus = await openCorpus(path, inline);
    const stories = await storiesOf(corpus);
    await corpus.close();
    const duck = await openDuck({ database: join(path, "corpus.duckdb") });
    await duck.run("UPDATE property SET value = '1' WHERE name = 'matching'");
    await duck.run("UPDATE pair SET score = 0, link = 0; DELETE FROM candidate WHERE a_asks");
    duck.close();
    const again = await openCorpus(path, inline);
    expect(await again.count()).toMatchObject({ stories: 0 });
    expect(await storiesOf(again)).toEqual(stories);
    await again.close();
  });

  it.each([
    ["lost", (path: string) => rmSync(path)],
    ["cut short", (path: string) => truncateSync(path, statSync(path).size - 4)],
    ["changed in its directory", (path: string) => flip(path, statSync(path).size - 6)],
    ["changed in an entry", (path: string) => flip(path, 64 + 5)],
  ])("makes its index again when it is %s", async (_, harm) => {
    const path = next();
    await fill(path);
    const [name] = readdirSync(join(path, "prints"));
    harm(join(path, "prints", name!));
    const corpus = await openCorpus(path, inline);
    for (const asked of smallCorpus()) expect((await corpus.find(asked))[0]?.article).toBe(asked.id);
    await corpus.close();
  });

  const said = "We will never close the harbour library";
  const speaking = Array.from({ length: 30 }, (_, number) =>
    readText(`${report(number)[0]}\n\n“${said},” said Ines Calder.\n\n${report(number + 30).join(" ")}`, {
      id: `said-${number}`,
      published: `2021-05-${String(1 + (number % 28)).padStart(2, "0")}`,
    }),
  );

  it.each([
    ["lost", (path: string) => rmSync(path)],
    ["cut short", (path: string) => truncateSync(path, statSync(path).size - 4)],
    ["changed in its directory", (path: string) => flip(path, statSync(path).size - 6)],
    ["changed in an entry", (path: string) => flip(path, 64 + 5)],
  ])("makes its index of quotations again when it is %s", async (_, harm) => {
    const path = next();
    const corpus = await openCorpus(path, inline);
    await corpus.add(outcomes(speaking.slice(0, 3)));
    const { wordings } = await corpus.quote(said);
    expect(wordings.map(({ places }) => places.length)).toEqual([3]);
    await corpus.close();
    const [name] = readdirSync(join(path, "quotations"));
    harm(join(path, "quotations", name!));
    const again = await openCorpus(path, inline);
    expect((await again.quote(said)).wordings).toEqual(wordings);
    await again.close();
  });

  it("reads articles that it has not packed, or whose packed bytes are damaged, from the database", async () => {
    const path = next();
    const corpus = await openCorpus(path, inline);
    await corpus.add(outcomes(speaking.slice(0, 3)));
    const { wordings } = await corpus.quote(said);
    await corpus.close();
    const duck = await openDuck({ database: join(path, "corpus.duckdb") });
    await duck.run("UPDATE article SET packed_bytes = 0 WHERE doc = 0");
    await duck.run("UPDATE article SET packed_bytes = 7 WHERE doc = 1");
    duck.close();
    const again = await openCorpus(path, inline);
    expect((await again.quote(said)).wordings).toEqual(wordings);
    await again.close();
  });

  it("reads no more articles than it is told to, the earliest and a few more, and says how many it left", async () => {
    const corpus = await openCorpus(next(), inline);
    await corpus.add(outcomes(speaking));
    const { wordings, unread } = await corpus.quote(said, { most: 10 });
    const places = wordings.flatMap((wording) => wording.places);
    expect(places).toHaveLength(10);
    expect(unread).toBe(20);
    expect(places.slice(0, 5).map(({ published }) => published)).toEqual([
      "2021-05-01",
      "2021-05-01",
      "2021-05-02",
      "2021-05-02",
      "2021-05-03",
    ]);
    expect((await corpus.quote(said)).wordings[0]!.places).toHaveLength(30);
    await corpus.close();
  });

  it("joins the segments of its index as it grows, and finds in all of them", async () => {
    const path = next();
    const corpus = await openCorpus(path, inline);
    const articles = Array.from({ length: 24 }, (_, story) =>
      readText(report(story).join(" "), { id: `r${story}` }),
    );
    for (const one of articles) await corpus.add(outcomes([one]));
    expect(readdirSync(join(path, "prints")).length).toBeLessThan(8);
    for (const one of articles) expect((await corpus.find(one))[0]?.article).toBe(one.id);
    await corpus.close();
  });
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = bytes[at]! ^ 0x40;
  writeFileSync(path, bytes);
}

describe("a corpus that cannot be written", () => {
  it("says that there is no room, and is whole when there is", async () => {
    const path = next();
    await fill(path);
    // A limit on the size of files stands in for a full disk: both refuse the write in the middle of a batch.
    const limited = spawnSync(
      "sh",
      ["-c", `trap '' XFSZ; ulimit -f 4000; exec "$0" "$@"`, process.execPath, child, path, "3000", "1000"],
      { encoding: "utf8" },
    );
    expect(limited.stdout).toMatch(/failed (?:corpus|duck)\.full/);
    const corpus = await openCorpus(path, inline);
    expect((await corpus.count()).articles).toBeGreaterThanOrEqual(smallCorpus().length);
    const articles = plannedArticles(300);
    await corpus.add(outcomes(articles));
    for (const { id } of [...smallCorpus(), ...articles]) expect(await corpus.article(id)).not.toBeNull();
    await corpus.close();
  });

  it.each([
    ["ENOSPC", "corpus.full"],
    ["EDQUOT", "corpus.full"],
    ["EROFS", "corpus.read-only"],
    ["EACCES", "corpus.read-only"],
  ])("%s of the system is told as %s", (code, told) => {
    expect(corpusFailureOf(fileError("folder", Object.assign(new Error(code), { code })))?.code).toBe(told);
  });

  it.each([
    ['IO Error: Cannot open file "corpus.duckdb": Read-only file system', "duck.read-only"],
    ["IO Error: Could not write file: File too large", "duck.full"],
  ])("%s is told as %s", (message, told) => {
    expect(duckFailureOf(explained(new Error(message)))?.code).toBe(told);
  });
});
