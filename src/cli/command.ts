import type { Io } from "./io.ts";

/** One option of a command, enough for parsing, help and shell completion. */
export interface OptionSpec {
  readonly type: "boolean" | "string";
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in the help: `"FILE"`. */
  readonly value?: string;
  /** The values there are, where they are a closed list. */
  readonly choices?: readonly string[];
  readonly says: string;
}

/** Arguments after parsing: what was not given is absent. */
export interface Given {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export interface Command {
  readonly name: string;
  /** Arguments after the name: `"A B [C ...]"`. */
  readonly usage: string;
  /** What it does, a few lines for the help. */
  readonly about: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** A command line and what it gives. */
  readonly examples: readonly (readonly [string, string])[];
  /** Exit codes beside 0, 1 and 2. */
  readonly notes?: string;
  /** Results to `io.stdout`, everything else to `io.stderr`; the exit code. */
  readonly run: (given: Given, io: Io) => Promise<number>;
}

/** The single value of an option, or `null`. */
export function lastValue(given: Given, name: string): string | null {
  return given.values.get(name)?.at(-1) ?? null;
}

/** A whole number of an option, `null` where it is not given, or what is wrong with it. */
export function askedNumber(given: Given, name: string, least: number): number | null | string {
  const asked = lastValue(given, name);
  if (asked === null) return null;
  const number = Number(asked);
  return Number.isSafeInteger(number) && number >= least && /^\d+$/.test(asked)
    ? number
    : `--${name} wants a whole number from ${least} on, not ${asked}.`;
}
