/** What needs files: `twicetold/node`. */
export { readFile, readMany } from "./read/index.ts";
