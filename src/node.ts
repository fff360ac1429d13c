/** What needs files: `twicetold/node`. */
export type {
  FieldNames,
  LeftOut,
  ReadFailure,
  ReadLimits,
  ReadOutcome,
  ReadSettings,
  SourceNote,
} from "./read/index.ts";
export { readFile, readLimits, readMany, readOne } from "./read/index.ts";
