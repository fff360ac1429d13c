import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { duckFailureOf } from "../../duck/failure.ts";
import { corpusError } from "../failure.ts";

/*
 * Who has a corpus open. DuckDB locks its file itself, through the system, which frees it when a process dies however
 * it dies; the file beside it only says who that is. Within one process the system lets everybody in, so the open
 * folders are remembered here.
 */

const lockName = "in-use.json";

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

const openHere = new Set<string>();

export interface FolderLock {
  readonly release: () => void;
}

/** Takes the folder for this process by `open`, which rejects while another has it; waits up to `wait` milliseconds. */
export async function withLock<T>(
  folder: string,
  wait: number,
  open: () => Promise<T>,
): Promise<{ readonly value: T; readonly lock: FolderLock }> {
  const until = Date.now() + wait;
  for (;;) {
    const taken = await attempt(folder, open);
    if (taken !== null) return taken;
    if (Date.now() >= until) throw inUse(folder);
    await new Promise((go) => setTimeout(go, Math.min(retryMilliseconds, Math.max(1, until - Date.now()))));
  }
}

const retryMilliseconds = 100;

async function attempt<T>(
  folder: string,
  open: () => Promise<T>,
): Promise<{ readonly value: T; readonly lock: FolderLock } | null> {
  if (openHere.has(folder)) return null;
  openHere.add(folder);
  const release = () => {
    rmSync(join(folder, lockName), { force: true });
    openHere.delete(folder);
  };
  try {
    const value = await open();
    sayWho(folder);
    return { value, lock: { release } };
  } catch (error) {
    openHere.delete(folder);
    if (duckFailureOf(error)?.code === "duck.locked") return null;
    throw error;
  }
}

/** The lock is DuckDB's own: where this cannot be written, it is only not said who has it. */
function sayWho(folder: string): void {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    writeFileSync(join(folder, lockName), JSON.stringify(holder), { mode: 0o600 });
  } catch {
    return;
  }
}

function inUse(folder: string): Error {
  return corpusError({
    code: "corpus.in-use",
    says: `the corpus ${folder} is in use${openHere.has(folder) ? " in this process" : byWhom(folder)}`,
    next: "Wait until that is done, or give another folder.",
  });
}

/** ` by process 123 since 12:03 (2 minutes)`; nothing where the file does not say. */
function byWhom(folder: string): string {
  try {
    const holder: unknown = JSON.parse(readFileSync(join(folder, lockName), "utf8"));
    if (typeof holder !== "object" || holder === null) return "";
    const { pid, since, host } = holder as Partial<Record<keyof Holder, unknown>>;
    if (typeof pid !== "number" || typeof since !== "string") return "";
    const minutes = Math.round((Date.now() - Date.parse(since)) / 60_000);
    const where = typeof host === "string" && host !== hostname() ? ` on ${host}` : "";
    return ` by process ${pid}${where}${Number.isFinite(minutes) ? ` for ${minutes} minutes` : ""}`;
  } catch {
    // No such file, or half of one: then it is said without a name.
    return "";
  }
}
