import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

/** The folder with the data that belongs to others: `TWICETOLD_SHARED`, else `../shared` beside the project. */
export function sharedFolder(): string | null {
  const folder = process.env["TWICETOLD_SHARED"] ?? resolve(import.meta.dirname, "../../shared");
  return existsSync(join(folder, "data")) ? folder : null;
}

/** The records of a JSONL file, packed or not. */
export function jsonLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = path.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
