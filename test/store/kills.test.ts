import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memoryCorpus, openCorpus } from "../../src/store/index.ts";
import { builtChild } from "./built-child.ts";
import { storiesOf } from "./contract.ts";
import { chance, outcomes, plannedArticles } from "./newsroom.ts";

// Below the project, so that the built child finds the packages, and where a run that is broken off leaves nothing in the way.
const folder = join(import.meta.dirname, `../../node_modules/.kills-${process.pid}`);
const articles = 60;
const kills = 50;
let child = "";

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  child = await builtChild(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly ended: Promise<{ readonly signal: string | null; readonly said: string }>;
  readonly opened: Promise<void>;
  readonly process: ChildProcess;
}

function start(corpus: string): Run {
  const started = spawn(process.execPath, [child, corpus, String(articles), "4"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  started.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes("open")) open();
  });
  const ended = new Promise<{ signal: string | null; said: string }>((resolve) => {
    started.on("close", (_, signal) => {
      open();
      resolve({ signal, said });
    });
  });
  return { process: started, opened, ended };
}

describe("a process that is killed while it adds", () => {
  it(`leaves a corpus that opens and that the next one completes, ${kills} times`, async () => {
    const whole = memoryCorpus();
    const planned = plannedArticles(articles);
    await whole.add(outcomes(planned));
    const expected = { stories: await storiesOf(whole), count: await whole.count() };
    expect(expected.stories.length).toBeGreaterThan(5);

    const next = chance(20211105);
    const begun = Date.now();
    const first = start(join(folder, "measure"));
    await first.opened;
    const opened = Date.now();
    expect((await first.ended).said).toContain("done");
    const [startTime, workTime] = [opened - begun, Date.now() - opened];

    let killed = 0;
    for (let corpus = 0; killed < kills; corpus++) {
      const path = join(folder, `corpus-${corpus}`);
      for (let done = false; !done; ) {
        const run = start(path);
        // One in six is killed while it opens, where the last one's work is taken up again.
        if (next() < 1 / 6) await new Promise((go) => setTimeout(go, next() * startTime));
        else {
          await run.opened;
          await new Promise((go) => setTimeout(go, next() * workTime));
        }
        run.process.kill("SIGKILL");
        const { signal, said } = await run.ended;
        if (signal === "SIGKILL") killed++;
        else expect(said).toContain("done");
        done = said.includes("done") || killed >= kills;
      }
      // The last one is completed without being killed, as all others were.
      expect((await start(path).ended).said).toContain("done");
      const survived = await openCorpus(path, { workers: 0 });
      try {
        expect(await survived.count()).toEqual(expected.count);
        expect(await storiesOf(survived)).toEqual(expected.stories);
        for (const { id } of planned) {
          expect(await survived.article(id)).toEqual(await whole.article(id));
          expect(await survived.revisions(id)).toEqual(await whole.revisions(id));
        }
        const [asked] = planned;
        expect((await survived.find(asked!)).map((hit) => hit.article)).toEqual(
          (await whole.find(asked!)).map((hit) => hit.article),
        );
      } finally {
        await survived.close();
      }
    }
  }, 900_000);
});
