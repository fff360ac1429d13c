import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";

/** `tsx bench/corpus/make.ts FOLDER [--articles N] [--seed N]`: a generated corpus, to look at or to try other programs on. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("usage: tsx bench/corpus/make.ts FOLDER [--articles N] [--seed N]");
  process.exit(2);
}
console.log(await generate(resolve(folder), Number(values.articles), Number(values.seed)));
