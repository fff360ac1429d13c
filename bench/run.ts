import { print } from "../eval/task.ts";
import { alignment } from "./align.ts";
import { corpus } from "./corpus/index.ts";
import { matching } from "./match.ts";
import { pages } from "./pages.ts";
import { peerComparison } from "./peers/index.ts";
import { pipeline } from "./pipeline.ts";
import { startup } from "./startup.ts";
import type { BenchTask } from "./task.ts";
import { webArchives } from "./warc.ts";

/** Every benchmark, the quick ones first. */
const tasks: readonly BenchTask[] = [
  startup,
  pipeline,
  alignment,
  webArchives,
  pages,
  corpus,
  peerComparison,
  matching,
];

const asked = process.argv.slice(2);
/** The value behind an option is no benchmark's name. */
const picked = asked.filter((argument, at) => !argument.startsWith("--") && asked[at - 1] !== "--articles");
const smoke = process.argv.includes("--smoke");
const unknown = picked.filter((name) => !tasks.some((task) => task.name === name));
if (unknown.length > 0) {
  console.error(
    `no benchmark ${unknown.join(", ")}; there are: ${tasks.map((task) => task.name).join(", ")}`,
  );
  process.exit(2);
}
for (const task of tasks) {
  if (picked.length > 0 && !picked.includes(task.name)) continue;
  for (const table of await task.run({ smoke })) console.log(print(table));
}
