/** What needs files: `twicetold/node`. */
export type { ReadFailure, ReadLimits, ReadOutcome, ReadSettings } from "./read/index.ts";
export { readFile, readLimits, readMany, readOne } from "./read/index.ts";
