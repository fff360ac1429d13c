#!/usr/bin/env node
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/**
 * Starts the program from V8's code cache. Two texts are compared in less time than Node takes to compile the code
 * that does it, so the compiled code of each command is kept in the user's cache folder after its first run and read
 * from there in the next; Node 20 has no `module.enableCompileCache` (22.1 has). V8 refuses a cache of another version,
 * other flags or another source, and then the program is compiled as always. Whatever goes wrong with the
 * cache, the program runs.
 */
if (process.version.startsWith("v20.")) setForShortRuns();

const program = join(dirname(realpathSync(process.argv[1] ?? "")), "program.cjs");
const source = readFileSync(program, "utf8");
const cacheFile = cacheFileFor((process.argv[2] ?? "").replace(/^--/, ""));
const cachedData = cacheFile === null ? undefined : readCache(cacheFile);

const script = new Script(`(function (require, module, __filename) {${source}\n})`, {
  filename: program,
  cachedData,
});
script.runInThisContext()(createRequire(program), { exports: {} }, program);

if (cacheFile !== null && (cachedData === undefined || script.cachedDataRejected === true)) {
  // At the end, because only then it is known which functions the command needs.
  process.once("exit", (code) => {
    if (code === 0 || code === 3) writeCache(cacheFile, script);
  });
}

/**
 * A compare of two reports is over before optimised code pays: half of its processor time went into the optimising
 * compiler. It starts later now (after 500,000 units of a function's bytecode, by default 67,584) and the young
 * generation grows faster; two texts of 2,000 sentences take no longer than before. Only where this was measured: other versions
 * of V8 may not know the names.
 */
function setForShortRuns(): void {
  setFlagsFromString("--interrupt-budget=500000");
  setFlagsFromString("--semi-space-growth-factor=4");
}

/**
 * One file a command, named by everything that could make it stale; `null` where the user has no cache folder, wants
 * none, or runs no command.
 */
function cacheFileFor(command: string): string | null {
  const { TWICETOLD_NO_CODE_CACHE: unwanted, XDG_CACHE_HOME: caches, HOME: home } = process.env;
  if (!/^[a-z]+$/.test(command) || (unwanted ?? "") !== "") return null;
  const folder = caches !== undefined && caches !== "" ? caches : home ? join(home, ".cache") : null;
  if (folder === null) return null;
  const { size, mtimeMs } = statSync(program);
  const key = [process.version, process.arch, size, Math.round(mtimeMs)].join("-");
  return join(folder, "twicetold", `${command}-${key}.code`);
}

/** The cached code, if it is the user's own and nobody else may write it: it is run as it stands. */
function readCache(file: string): Buffer | undefined {
  try {
    if (!existsSync(file)) return undefined;
    const { uid, mode } = statSync(file);
    const foreign = process.getuid !== undefined && uid !== process.getuid();
    return foreign || (mode & 0o022) !== 0 ? undefined : readFileSync(file);
  } catch {
    return undefined;
  }
}

function writeCache(file: string, script: Script): void {
  const folder = dirname(file);
  const part = `${file}.${process.pid}`;
  let begun = false;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const command = file.slice(folder.length + 1).split("-")[0]!;
    for (const name of readdirSync(folder)) if (name.startsWith(`${command}-`)) rmSync(join(folder, name));
    begun = true;
    writeFileSync(part, script.createCachedData(), { mode: 0o600 });
    renameSync(part, file);
  } catch {
    // A full disk or a folder that may not be written costs the next start its haste and nothing else.
    if (begun) rmSync(part, { force: true });
  }
}
