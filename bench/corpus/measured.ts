import { spawn } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** What a program gave and what it cost. */
export interface Run {
  readonly stdout: string;
  readonly seconds: number;
  /** Greatest resident memory in bytes, as the kernel kept it; 0 where it does not say. */
  readonly memory: number;
}

/** Runs a program to its end; throws with its last words where it failed. */
export async function measured(command: string, args: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  const out: Buffer[] = [];
  let words = "";
  let memory = 0;
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2000);
  });
  const watch = setInterval(async () => {
    memory = Math.max(memory, await greatestMemory(child.pid));
  }, 50);
  const code = await new Promise<number | null>((done, fail) => child.on("error", fail).on("close", done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}: ${words}`);
  return { stdout: Buffer.concat(out).toString(), seconds: (performance.now() - start) / 1000, memory };
}

/** The high-water mark that Linux keeps of a process. */
async function greatestMemory(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Bytes of all files in and below a folder. */
export async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
