import { parentPort, type Transferable } from "node:worker_threads";
import type { JobMessage, WorkerMessage } from "./messages.ts";

/** Takes and gives what can be structured-cloned; what it throws becomes a failure of this one job. */
export type Job = (input: unknown) => unknown;

const moved = new WeakMap<object, readonly Transferable[]>();

/** Marks buffers of a job's value that go to the caller without being copied. */
export function transferring<T extends object>(value: T, list: readonly Transferable[]): T {
  moved.set(value, list);
  return value;
}

/** Answers the jobs of a pool by name, one after the other. Called once, in the file that a worker runs. */
export function serveJobs(jobs: Readonly<Record<string, Job>>): void {
  const port = parentPort;
  if (port === null) throw new Error("This file is run by a worker of the pool.");
  muteConsole();
  const send = (message: WorkerMessage, list: readonly Transferable[] = []) =>
    port.postMessage(message, list);
  port.on("message", async ({ id, job, input }: JobMessage) => {
    try {
      const run = Object.hasOwn(jobs, job) ? jobs[job] : undefined;
      if (run === undefined) throw new Error(`there is no job ${job}`);
      const value = await run(input);
      const list = typeof value === "object" && value !== null ? moved.get(value) : undefined;
      send({ kind: "done", id, value }, list);
    } catch (error) {
      send({ kind: "failed", id, says: error instanceof Error ? error.message : String(error) });
    }
  });
  send({ kind: "ready" });
}

/** Parsers write warnings to the console, where they would stand between our results or pile up unread. */
function muteConsole(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = () => true;
  }
}
