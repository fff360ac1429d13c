/**
 * Adds the articles of a plan to a corpus and tells its stories, in a process of its own that the tests may kill:
 * `child.js FOLDER ARTICLES BATCH`. Says `open` and `done`, or the code of a failure.
 */

import { corpusFailureOf } from "../../src/store/failure.ts";
import { openCorpus } from "../../src/store/index.ts";
import { outcomes, plannedArticles } from "./newsroom.ts";

async function run([folder = "", articles = "0", batch = "4"]: readonly string[]): Promise<void> {
  const corpus = await openCorpus(folder, { workers: 0, batch: Number(batch) });
  process.stdout.write("open\n");
  await corpus.add(outcomes(plannedArticles(Number(articles))));
  for await (const _ of corpus.stories());
  await corpus.close();
  process.stdout.write("done\n");
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const failure = corpusFailureOf(error);
  process.stdout.write(`failed ${failure?.code ?? String(error)}\n${failure?.says ?? ""}\n`);
  process.exitCode = 1;
});
