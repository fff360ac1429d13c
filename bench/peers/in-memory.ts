import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The job of the peers done by ours: a stream of articles into groups, in memory, nothing kept.
 *
 * usage: tsx in-memory.ts CORPUS.jsonl GROUPS.tsv
 *
 * Runs the built library. Prints one JSON object, as minhash.py does.
 */
type Built = Pick<typeof import("../../src/corpus.ts"), "memoryCorpus"> &
  Pick<typeof import("../../src/node.ts"), "readMany">;

const built = (name: string) => pathToFileURL(resolve(import.meta.dirname, "../../dist", name)).href;
const { memoryCorpus, readMany }: Built = {
  ...(await import(built("corpus.js"))),
  ...(await import(built("node.js"))),
};

const [file, output] = process.argv.slice(2);
if (file === undefined || output === undefined)
  throw new Error("usage: in-memory.ts CORPUS.jsonl GROUPS.tsv");
const begun = performance.now();
const corpus = memoryCorpus();
await corpus.add(readMany([file]));
const groups: string[] = [];
for await (const { id, texts } of corpus.stories())
  for (const [index, text] of texts.entries())
    for (const article of text) groups.push(`${article}\t${id}/${index}`);
const seconds = (performance.now() - begun) / 1000;
await writeFile(output, `${groups.join("\n")}\n`);
console.log(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS * 1024 }));
