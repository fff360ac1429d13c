/** Everything that a command touches of the world outside, so that the command line is a function to test. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Resolves when more may be written: whoever writes much waits, so that a slow reader does not fill the memory. */
  readonly stdout: (text: string) => void | Promise<void>;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True where standard output is a terminal. */
  readonly stdoutIsTerminal: boolean;
  /** Width of that terminal; `null` where it is none or does not say. */
  readonly columns: number | null;
  /** True where standard error is a terminal: only there is progress worth a line that is written over. */
  readonly stderrIsTerminal?: boolean;
  /**
   * From now on Ctrl-C calls `stop` once instead of ending the process, so that what is under way can be finished; the
   * answer gives that up again. A second Ctrl-C ends the process as ever.
   */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** What a process tells its caller. */
export const ExitCode = { done: 0, failed: 1, wrongUse: 2, differs: 3, interrupted: 130 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** `NO_COLOR` (no-color.org) and `FORCE_COLOR` decide before the terminal does; empty values count as not set. */
export function wantsColor(io: Io): boolean {
  const force = io.env["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if ((io.env["NO_COLOR"] ?? "") !== "" || io.env["TERM"] === "dumb") return false;
  return io.stdoutIsTerminal;
}

/** Width to write for: the terminal's, else `COLUMNS`, else 80. */
export function columnsOf(io: Io): number {
  const stated = io.columns ?? Number(io.env["COLUMNS"] ?? "");
  return Number.isInteger(stated) && stated > 0 ? Math.max(minColumns, Math.min(maxColumns, stated)) : 80;
}

/** Below 40 columns no line of two texts can be read; beyond 240 no eye follows one. */
export const minColumns = 40;
export const maxColumns = 240;
