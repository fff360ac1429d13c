/**
 * `npm run fuzz -- [--cases N] [--reader NAME] [--seed N] [--seconds N] [--only NUMBER]`: damaged samples for every reader, with the
 * parsers in the thread that reads, so that a hundred thousand take minutes. A crash, a hang or a broken law is reported with
 * the case's number and saved; seed and number make it again. Exit code 1 where there was one.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readers } from "../src/read/readers.ts";
import { openPool } from "../src/work/pool.ts";
import type { BatchResult } from "./batch.ts";
import { caseOf } from "./cases.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "500" },
    reader: { type: "string", multiple: true },
    seed: { type: "string" },
    seconds: { type: "string", default: "10" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const cases = Number(values.cases);
/** A case that takes longer is a hang. */
const milliseconds = Number(values.seconds) * 1000;
const chosen = readers.filter(({ name }) => values.reader === undefined || values.reader.includes(name));
const folder = join(tmpdir(), `twicetold-fuzz-${seed}`);
if (chosen.length < (values.reader?.length ?? 1)) {
  console.error(`--reader wants one of: ${readers.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

/** Few enough that what hangs is soon found, many enough that handing over costs nothing. */
const batchSize = 100;

console.log(`seed ${seed}, ${cases} cases a reader, longer than ${milliseconds / 1000} s is a hang`);
let found = 0;
for (const { name } of chosen) found += await fuzz(name);
process.exitCode = found === 0 ? 0 : 1;

async function fuzz(reader: string): Promise<number> {
  const pool = openPool({ file: join(import.meta.dirname, "worker.ts"), size: 1, megabytes: 1024 });
  const running = new Int32Array(new SharedArrayBuffer(4));
  const [first, end] =
    values.only === undefined ? [0, cases] : [Number(values.only), Number(values.only) + 1];
  const begun = performance.now();
  let [articles, failures, bad] = [0, 0, 0];
  let slowest = { number: 0, milliseconds: 0 };
  for (let from = first; from < end; ) {
    const to = Math.min(end, from + batchSize);
    // A whole batch of slow cases is not a hang of one, so the limit grows with the batch.
    const limit = { milliseconds: milliseconds + batchSize * 200 };
    const result = await pool.run("batch", { reader, seed, from, to, running }, limit);
    if (!result.ok) {
      const number = Atomics.load(running, 0);
      report(reader, number, `${result.reason}: ${result.says}`);
      bad++;
      from = number + 1;
      continue;
    }
    const batch = result.value as BatchResult;
    articles += batch.articles;
    failures += batch.failures;
    if (batch.slowest.milliseconds > slowest.milliseconds) slowest = batch.slowest;
    for (const { number, says } of batch.broken) report(reader, number, says);
    bad += batch.broken.length;
    if (batch.slowest.milliseconds > milliseconds) {
      report(reader, batch.slowest.number, `took ${Math.round(batch.slowest.milliseconds)} ms`);
      bad++;
    }
    from = to;
  }
  await pool.close();
  const rate = Math.round(((end - first) / (performance.now() - begun)) * 1000);
  console.log(
    `${reader.padEnd(20)} ${String(end - first).padStart(7)} cases ${String(rate).padStart(6)}/s  ${articles} articles, ${failures} failures, slowest ${Math.round(slowest.milliseconds)} ms (case ${slowest.number})  ${bad === 0 ? "all kept" : `${bad} BROKEN`}`,
  );
  return bad;
}

function report(reader: string, number: number, says: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${reader.replaceAll(" ", "-")}-${number}`);
  const { sample, bytes } = caseOf(seed, reader, number);
  writeFileSync(file, bytes);
  console.log(
    `${reader}, case ${number} (of ${sample.name}): ${says.split("\n").slice(0, 6).join("\n    ")}\n    saved as ${file}`,
  );
}
