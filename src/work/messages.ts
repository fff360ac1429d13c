/** What goes to a worker and comes back. `id` counts the jobs of one worker. */
export interface JobMessage {
  readonly id: number;
  readonly job: string;
  readonly input: unknown;
}

export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly says: string };

/** What became of a job. Here and not beside the pool, because readers hand it on and types for users name no Node. */
export type JobResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "time" | "memory" | "failed"; readonly says: string };
