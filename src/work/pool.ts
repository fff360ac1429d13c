import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Transferable, Worker, type WorkerOptions } from "node:worker_threads";
import type { JobMessage, JobResult, WorkerMessage } from "./messages.ts";

export interface PoolOptions {
  /** The worker's file, which calls `serveJobs`; see `workerFile`. */
  readonly file: string;
  /** Workers at most; default: as many as the machine runs at once. They start when there is work for them. */
  readonly size?: number;
  /** Megabytes of heap a worker; buffers outside the heap are not counted by Node and not by this. */
  readonly megabytes?: number;
  /** Handed to each worker as `workerData`. */
  readonly data?: unknown;
}

export interface JobOptions {
  /** Counted from when a worker takes the job; time spent waiting for one is free. */
  readonly milliseconds?: number;
  /** Buffers of the input that go over without being copied. */
  readonly transfer?: readonly Transferable[];
}

/** Worker threads that run named jobs. A job that goes over its limits is stopped with its worker; the others go on. */
export interface Pool {
  /** Never rejects: whatever becomes of the job is the result. */
  readonly run: (job: string, input: unknown, options?: JobOptions) => Promise<JobResult>;
  /** Stops all workers; what still runs or waits fails. */
  readonly close: () => Promise<void>;
}

/** A worker that has not begun by then never will: the machine would have to be a hundred times too slow. */
const startMilliseconds = 60_000;

interface Task {
  readonly job: string;
  readonly input: unknown;
  readonly options: JobOptions;
  readonly settle: (result: JobResult) => void;
}

interface Slot {
  readonly worker: Worker;
  ready: boolean;
  task: Task | null;
  timer: NodeJS.Timeout | null;
  /** Jobs begun, so that an answer that comes late is told from the next one's. */
  count: number;
}

/**
 * A pool over one worker file. Idle workers do not keep the process alive; a worker that dies, whatever it dies of, takes
 * its own job with it and is replaced when there is work.
 */
export function openPool(options: PoolOptions): Pool {
  const size = Math.max(1, options.size ?? availableParallelism());
  const slots = new Set<Slot>();
  const waiting: Task[] = [];
  let closed = false;

  const next = (): void => {
    while (waiting.length > 0) {
      const slot = [...slots].find(({ task }) => task === null) ?? (slots.size < size ? add() : null);
      if (slot === null) return;
      slot.task = waiting.shift()!;
      // A worker keeps the process alive exactly while it has work.
      slot.worker.ref();
      if (slot.ready) begin(slot);
    }
  };

  const add = (): Slot => {
    const slot: Slot = { worker: startWorker(options), ready: false, task: null, timer: null, count: 0 };
    slots.add(slot);
    slot.timer = setTimeout(() => stop(slot, "time", "the worker did not start"), startMilliseconds).unref();
    slot.worker.on("message", (message: WorkerMessage) => receive(slot, message));
    slot.worker.on("error", (error) => stop(slot, reasonOf(error), messageOf(error)));
    slot.worker.on("messageerror", (error) => stop(slot, "failed", messageOf(error)));
    slot.worker.on("exit", (code) => stop(slot, "failed", `the worker ended with code ${code}`));
    return slot;
  };

  const begin = (slot: Slot): void => {
    const { job, input, options: given } = slot.task!;
    const message: JobMessage = { id: ++slot.count, job, input };
    const { milliseconds } = given;
    if (milliseconds !== undefined) {
      slot.timer = setTimeout(
        () => stop(slot, "time", `took more than ${milliseconds / 1000} seconds`),
        milliseconds,
      );
    }
    try {
      slot.worker.postMessage(message, given.transfer ?? []);
    } catch (error) {
      // The input cannot be cloned: the worker has not seen it.
      finish(slot, { ok: false, reason: "failed", says: messageOf(error) });
    }
  };

  const receive = (slot: Slot, message: WorkerMessage): void => {
    if (message.kind === "ready") {
      slot.ready = true;
      clearTimer(slot);
      if (slot.task !== null) begin(slot);
    } else if (message.id === slot.count && slot.task !== null) {
      finish(
        slot,
        message.kind === "done"
          ? { ok: true, value: message.value }
          : { ok: false, reason: "failed", says: message.says },
      );
    }
  };

  const finish = (slot: Slot, result: JobResult): void => {
    const { task } = slot;
    clearTimer(slot);
    slot.task = null;
    // Not where the worker is being stopped: whoever closes the pool waits for that.
    if (slots.has(slot)) slot.worker.unref();
    task?.settle(result);
    next();
  };

  /** Ends a worker, and its job with the reason; safe to call twice, as error and exit come one after the other. */
  const stop = (slot: Slot, reason: "time" | "memory" | "failed", says: string): void => {
    if (!slots.delete(slot)) return;
    void slot.worker.terminate().catch(() => undefined);
    finish(slot, { ok: false, reason, says });
  };

  return {
    run: (job, input, given = {}) =>
      new Promise((settle) => {
        if (closed) settle({ ok: false, reason: "failed", says: "the pool is closed" });
        else {
          waiting.push({ job, input, options: given, settle });
          next();
        }
      }),
    close: async () => {
      closed = true;
      const workers = [...slots].map(({ worker }) => worker);
      for (const task of waiting.splice(0)) {
        task.settle({ ok: false, reason: "failed", says: "the pool was closed" });
      }
      for (const slot of [...slots]) stop(slot, "failed", "the pool was closed");
      // Idle workers keep no process alive: it would end before whoever waits for this could give its exit code.
      for (const worker of workers) worker.ref();
      await Promise.allSettled(workers.map((worker) => worker.terminate()));
    },
  };
}

function startWorker({ file, megabytes, data }: PoolOptions): Worker {
  const options: WorkerOptions = {
    workerData: data,
    // Flags of the process (an inspector, another heap) are not the workers'.
    execArgv: [],
    // Kept from our own; they are never read, because reading them would keep the process alive (see serve.ts).
    stdout: true,
    stderr: true,
    ...(megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
  };
  const worker =
    extname(file) === ".ts"
      ? new Worker(fromSource(file), { ...options, eval: true })
      : new Worker(pathToFileURL(file), options);
  worker.unref();
  return worker;
}

/** In development a worker runs from its source, through tsx, whatever loader its parent has. Nothing built comes here. */
function fromSource(file: string): string {
  const tsx = dirname(createRequire(import.meta.filename).resolve("tsx/package.json"));
  const [loader, entry] = [join(tsx, "dist/esm/api/index.mjs"), file].map((path) => pathToFileURL(path).href);
  return `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(entry)}); });`;
}

function clearTimer(slot: Slot): void {
  if (slot.timer !== null) clearTimeout(slot.timer);
  slot.timer = null;
}

function reasonOf(error: unknown): "memory" | "failed" {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "failed";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
