import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The job of the peers done by ours: a stream of articles into groups of copies, in memory, nothing kept (`copies`).
 *
 * usage: tsx in-memory.ts CORPUS.jsonl GROUPS.tsv
 *
 * Runs the built library. Prints one JSON object, as minhash.py does.
 */
type Built = Pick<typeof import("../../src/corpus.ts"), "findCopies"> &
  Pick<typeof import("../../src/node.ts"), "readMany">;

const built = (name: string) => pathToFileURL(resolve(import.meta.dirname, "../../dist", name)).href;
const { findCopies, readMany }: Built = {
  ...(await import(built("corpus.js"))),
  ...(await import(built("node.js"))),
};

const [file, output] = process.argv.slice(2);
if (file === undefined || output === undefined)
  throw new Error("usage: in-memory.ts CORPUS.jsonl GROUPS.tsv");
const begun = performance.now();
const { groups } = await findCopies(readMany([file], {}, { plain: true }));
const seconds = (performance.now() - begun) / 1000;
const lines = groups.flatMap(({ kept, copies }) => [kept, ...copies].map(({ id }) => `${id}\t${kept.id}`));
await writeFile(output, `${lines.join("\n")}\n`);
console.log(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS * 1024 }));
