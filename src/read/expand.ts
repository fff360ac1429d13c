import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { choiceOf } from "./choice.ts";
import { isAddress, type ReadFailure, systemFailure } from "./failure.ts";
import { isGlob, matchesGlob } from "./glob.ts";
import type { ReadLimits } from "./limits.ts";

/** What one argument stands for: files to read, in the order of their names, or the reason why there are none. */
export type Expanded =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly failure: ReadFailure };

/**
 * A file, one article of it (`FILE#ID`), a folder (all files in it and below, hidden ones left out) or a glob (`*`, `?`,
 * `**`). A name that exists is taken as it stands, even with a star in it. Symbolic links to folders below are not
 * followed: they may lead in circles.
 */
export async function expand(argument: string, limits: ReadLimits): Promise<Expanded> {
  if (argument === "-" || isAddress(argument)) return { ok: true, paths: [argument] };
  try {
    const found = await stat(argument);
    if (!found.isDirectory()) return { ok: true, paths: [argument] };
    return await listed(argument, await filesBelow(argument, limits), limits);
  } catch (error) {
    const { pick } = await choiceOf(argument);
    if (pick !== null) return { ok: true, paths: [argument] };
    if (!isGlob(argument)) return { ok: false, failure: systemFailure(argument, error) };
  }
  return expandGlob(argument, limits);
}

async function expandGlob(pattern: string, limits: ReadLimits): Promise<Expanded> {
  const slashed = pattern.split(sep).join(posix.sep);
  const parts = slashed.split("/");
  const fixed = parts.slice(0, parts.findIndex(isGlob)).join("/");
  const root = fixed === "" ? (slashed.startsWith("/") ? "/" : ".") : fixed;
  try {
    const below = await filesBelow(root, limits);
    const normal = slashed.replace(/^(?:\.\/)+/, "");
    return await listed(
      pattern,
      below.filter((path) => matchesGlob(normal, path.split(sep).join("/"))),
      limits,
    );
  } catch (error) {
    return { ok: false, failure: systemFailure(pattern, error) };
  }
}

async function listed(argument: string, paths: readonly string[], limits: ReadLimits): Promise<Expanded> {
  if (paths.length > limits.maxFiles) return { ok: false, failure: tooMany(argument, limits) };
  if (paths.length > 0) return { ok: true, paths };
  return {
    ok: false,
    failure: {
      name: argument,
      code: "read.no-files",
      says: isGlob(argument) ? "no file matches" : "is a folder without files",
      next: "Check the name; hidden files are left out unless named.",
    },
  };
}

/** Files below a folder in the order of their names, by code unit so that it is the same everywhere. */
async function filesBelow(folder: string, limits: ReadLimits): Promise<string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = (await readdir(next, { withFileTypes: true })).filter(
      ({ name }) => !name.startsWith("."),
    );
    entries.sort((x, y) => (x.name < y.name ? -1 : 1));
    for (const entry of entries) if (isFile(entry)) found.push(join(next, entry.name));
    for (const entry of entries.reverse()) if (entry.isDirectory()) waiting.push(join(next, entry.name));
    if (found.length > limits.maxFiles) break;
  }
  return found;
}

function isFile(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function tooMany(name: string, { maxFiles }: ReadLimits): ReadFailure {
  return {
    name,
    code: "read.too-many",
    says: `holds more than ${maxFiles} files (maxFiles)`,
    next: "Name a folder further down.",
  };
}
