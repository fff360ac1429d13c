import { brokenLaws } from "../test/read/laws.ts";
import { outcomesOf, parseHere } from "../test/read/outcomes.ts";
import { caseOf } from "./cases.ts";

/** Cases `from` to below `to` of a reader. */
export interface Batch {
  readonly reader: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Holds the number of the case that runs, for whoever has to stop it. */
  readonly running: Int32Array;
}

export interface BatchResult {
  readonly articles: number;
  readonly failures: number;
  readonly slowest: { readonly number: number; readonly milliseconds: number };
  readonly broken: readonly { readonly number: number; readonly says: string }[];
}

/** Reads damaged samples with the parsers in this very thread; whatever comes out must keep the laws of an outcome. */
export async function runBatch({ reader, seed, from, to, running }: Batch): Promise<BatchResult> {
  let articles = 0;
  let failures = 0;
  let slowest = { number: from, milliseconds: 0 };
  const broken: { number: number; says: string }[] = [];
  for (let number = from; number < to; number++) {
    Atomics.store(running, 0, number);
    const { sample, bytes } = caseOf(seed, reader, number);
    const begun = performance.now();
    const given = sample.fields === undefined ? {} : { fields: sample.fields };
    try {
      const outcomes = await outcomesOf(bytes, { ...given, parse: parseHere });
      if (outcomes.length === 0) broken.push({ number, says: "nothing came out, not even a failure" });
      for (const outcome of outcomes) {
        if (outcome.ok) articles++;
        else failures++;
        broken.push(...brokenLaws(outcome).map((says) => ({ number, says })));
      }
    } catch (error) {
      broken.push({ number, says: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    const milliseconds = performance.now() - begun;
    if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
  }
  return { articles, failures, slowest, broken };
}
