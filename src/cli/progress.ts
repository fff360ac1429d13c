import { performance } from "node:perf_hooks";
import { count, grouped } from "../core/report/phrase.ts";
import type { Io } from "./io.ts";

/** One line on a terminal that is written over; silent elsewhere. */
export interface ProgressLine {
  /** Shows the line that `say` makes, at most a few times a second. */
  readonly show: (say: () => string) => void;
  /** Takes the line away and writes lasting ones in its place. */
  readonly above: (lines: string) => void;
  readonly clear: () => void;
}

/** Milliseconds between two lines: faster than this nobody reads. */
const PAUSE = 150;

export function progressLine(io: Io, now: () => number = () => performance.now()): ProgressLine {
  if (io.stderrIsTerminal !== true) {
    const nothing = () => undefined;
    return { show: nothing, above: io.stderr, clear: nothing };
  }
  const room = Math.max(20, (io.columns || 80) - 1);
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  const clear = () => {
    if (shown) io.stderr("\r\x1b[K");
    shown = false;
  };
  return {
    show: (say) => {
      if (now() - last < PAUSE) return;
      last = now();
      shown = true;
      io.stderr(`\r\x1b[K${say().slice(0, room)}`);
    },
    above: (lines) => {
      clear();
      io.stderr(lines);
    },
    clear,
  };
}

/** Seconds of work and share of it done below which the time left would be a guess. */
const LEAST_SECONDS = 2;
const LEAST_SHARE = 0.01;

/** Articles, rate, time left (where the share of the work that is done is known), skipped. */
export function workLine(work: {
  readonly articles: number;
  readonly seconds: number;
  /** 0 to 1, `null` where the whole is not known. */
  readonly share: number | null;
  readonly files: { readonly done: number; readonly of: number } | null;
  readonly skipped: number;
}): string {
  const { articles, seconds, share, files, skipped } = work;
  const parts = [
    ...(files === null || files.of < 2 ? [] : [`file ${grouped(files.done + 1)} of ${grouped(files.of)}`]),
    count(articles, "article"),
    ...(seconds >= 1 ? [`${grouped(Math.round(articles / seconds))} a second`] : []),
    ...(share !== null && share >= LEAST_SHARE && share < 1 && seconds >= LEAST_SECONDS
      ? [`about ${duration((seconds * (1 - share)) / share)} left`]
      : []),
    ...(skipped > 0 ? [`${grouped(skipped)} skipped`] : []),
  ];
  return parts.join(" · ");
}

/** "40 seconds", "3 minutes", "2 hours": one unit is as much as an estimate can hold. */
export function duration(seconds: number): string {
  if (seconds < 90) return count(Math.max(1, Math.round(seconds)), "second");
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? count(minutes, "minute") : count(Math.round(minutes / 60), "hour");
}
