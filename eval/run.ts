import { existsSync } from "node:fs";
import { join } from "node:path";
import { alignment } from "./alignment.ts";
import { changes } from "./changes.ts";
import { clustering } from "./clustering.ts";
import { dates } from "./dates.ts";
import { direction } from "./direction.ts";
import { documents } from "./documents.ts";
import { names } from "./names.ts";
import { pages } from "./pages.ts";
import { pairs } from "./pairs.ts";
import { quotations } from "./quotations.ts";
import { quote } from "./quote.ts";
import { relations } from "./relations.ts";
import { search } from "./search.ts";
import { sentences } from "./sentences.ts";
import { sharedFolder } from "./shared.ts";
import { print, type Task } from "./task.ts";
import { translations } from "./translations.ts";
import { wordings } from "./wordings.ts";

/** Every task, in the order of the pipeline. */
const tasks: readonly Task[] = [
  documents,
  pages,
  sentences,
  alignment,
  dates,
  names,
  quotations,
  changes,
  pairs,
  translations,
  relations,
  direction,
  quote,
  search,
  clustering,
  wordings,
];

const picked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const errors = process.argv.includes("--errors");
const unknown = picked.filter((name) => !tasks.some((task) => task.name === name));
if (unknown.length > 0) {
  console.error(`no task ${unknown.join(", ")}; there are: ${tasks.map((task) => task.name).join(", ")}`);
  process.exit(2);
}
const shared = sharedFolder();
for (const task of tasks) {
  if (picked.length > 0 && !picked.includes(task.name)) continue;
  const reason = whyNot(task);
  if (reason === null)
    for (const table of await task.run(shared ?? "", { errors })) console.log(print(table));
  else console.log(`${task.name} skipped: ${reason}\n`);
}

/** Why a task cannot run here, or `null`. Some measure on the project's own fixtures and need nothing. */
function whyNot({ needs }: Task): string | null {
  if (needs.length === 0) return null;
  if (shared === null) return "no data (set TWICETOLD_SHARED to the folder that holds data/)";
  const missing = needs.filter((need) => !existsSync(join(shared, need)));
  return missing.length === 0 ? null : `${missing.join(", ")} missing`;
}
