import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openPool } from "../../src/work/pool.ts";

const file = join(import.meta.dirname, "jobs.ts");
const pool = openPool({ file, size: 2, megabytes: 64 });
afterAll(() => pool.close());

/** Far more than any machine needs for what ends, and little to wait for what does not. */
const patient = { milliseconds: 60_000 };
const brief = { milliseconds: 300 };

describe("a pool of workers", () => {
  test("runs jobs by name, more of them than there are workers", async () => {
    const results = await Promise.all([1, 2, 3, 4, 5, 6].map((each) => pool.run("double", each, patient)));
    expect(results).toEqual([2, 4, 6, 8, 10, 12].map((value) => ({ ok: true, value })));
  });

  test("stops what does not end, and the rest goes on", async () => {
    const [endless, fine] = await Promise.all([
      pool.run("endless", null, brief),
      pool.run("double", 21, patient),
    ]);
    expect(endless).toEqual({ ok: false, reason: "time", says: "took more than 0.3 seconds" });
    expect(fine).toEqual({ ok: true, value: 42 });
    expect(await pool.run("double", 4, patient)).toEqual({ ok: true, value: 8 });
  });

  test("stops what swells", async () => {
    expect(await pool.run("swell", null, patient)).toMatchObject({ ok: false, reason: "memory" });
    expect(await pool.run("double", 4, patient)).toEqual({ ok: true, value: 8 });
  });

  test.each([
    ["throws", "the page is odd"],
    ["deep", "Maximum call stack size exceeded"],
    ["dies", "the worker ended with code 7"],
    ["unclonable", "could not be cloned"],
    ["nothing", "there is no job nothing"],
    ["constructor", "there is no job constructor"],
  ])("%s is a failure of this job alone", async (job, says) => {
    const [failed, fine] = await Promise.all([pool.run(job, null, patient), pool.run("double", 2, patient)]);
    expect(failed).toMatchObject({ ok: false, reason: "failed", says: expect.stringContaining(says) });
    expect(fine).toEqual({ ok: true, value: 4 });
  });

  test("what cannot be handed in fails, and the worker lives", async () => {
    expect(await pool.run("double", () => 1, patient)).toMatchObject({ ok: false, reason: "failed" });
    expect(await pool.run("double", 3, patient)).toEqual({ ok: true, value: 6 });
  });

  test("buffers go over and come back without being copied", async () => {
    const input = new Uint8Array(8);
    const result = await pool.run("buffer", 5, { ...patient, transfer: [input.buffer] });
    expect(input.byteLength).toBe(0);
    expect(result).toEqual({ ok: true, value: { bytes: new Uint8Array(5).fill(7) } });
  });

  test("a time limit does not count the waiting for a worker", async () => {
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => pool.run("later", 150, { milliseconds: 2_000 })),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
  });

  test("a closed pool runs nothing and leaves nobody waiting", async () => {
    const closing = openPool({ file, size: 1 });
    const running = [closing.run("endless", null), closing.run("double", 1)];
    await closing.close();
    const failed = { ok: false, reason: "failed", says: "the pool was closed" };
    expect(await Promise.all(running)).toEqual([failed, failed]);
    expect(await closing.run("double", 1)).toMatchObject({ ok: false, says: "the pool is closed" });
  });

  test("a worker file that is missing is a failure and no hang", async () => {
    const lost = openPool({ file: join(import.meta.dirname, "none.js"), size: 1 });
    expect(await lost.run("double", 1)).toMatchObject({ ok: false, reason: "failed" });
    expect(await lost.run("double", 1)).toMatchObject({ ok: false, reason: "failed" });
    await lost.close();
  });
});

test("a process with idle workers ends by itself, and its workers write nothing between its results", () => {
  const script = `
    import { openPool } from ${JSON.stringify(join(import.meta.dirname, "../../src/work/pool.ts"))};
    const pool = openPool({ file: ${JSON.stringify(file)}, size: 2 });
    console.log(JSON.stringify(await Promise.all([pool.run("noise"), pool.run("double", 2)])));
    const closed = openPool({ file: ${JSON.stringify(file)}, size: 1 });
    await closed.run("double", 2);
    await closed.close();
    console.log("closed");`;
  const args = ["--import", "tsx", "--input-type=module", "-e", script];
  const cwd = join(import.meta.dirname, "../..");
  const out = execFileSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(out).toBe('[{"ok":true,"value":"quiet"},{"ok":true,"value":4}]\nclosed\n');
});
